import { describe, expect, it } from 'vitest';
import type { Draft } from '#workbench/draft/draft';
import { forgetLost, lostMarks, withText } from './follow';
import { addCue, addName, setState } from './marks';
import { draftOfPairs } from './samples';
import { textOf } from './sentences';

const words = (text: string) => draftOfPairs([[[text, null]]]);

/** A draft of a sentence in which each of these is a name; of equal words the nth. */
function marked(text: string, ...names: (readonly [words: string, nth?: number])[]): Draft {
  let draft = words(text);
  for (const [name, nth = 1] of names) {
    let start = -1;
    for (let n = 0; n < nth; n++) start = text.indexOf(name, start + 1);
    const next = addName(draft, text, { start, end: start + name.length }, 'place');
    if (!next) throw new Error(`${name} is not there`);
    draft = next;
  }
  return draft;
}

function edited(draft: Draft, text: string): Draft {
  const { alignment } = words(text);
  if (!alignment) throw new Error('no text');
  return withText(draft, alignment);
}

/** The marked words with what stands before them. */
const places = (draft: Draft) =>
  draft.marks.names
    .flatMap(({ mentions }) => mentions)
    .map(({ ar }) => ar)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => `${start}:${textOf(draft).slice(start, end)}`);

describe('marks follow their words', () => {
  it.each([
    ['words before them', 'زار موسكو.', 'ثم زار موسكو.', ['7:موسكو']],
    ['words after them', 'زار موسكو.', 'زار موسكو وعاد.', ['4:موسكو']],
    ['words on both sides at once', 'زار موسكو.', 'ثم زار موسكو وعاد.', ['7:موسكو']],
    ['a word beside it that is another', 'زار موسكو اليوم.', 'دخل موسكو أمس.', ['4:موسكو']],
    ['a proclitic before it', 'زار موسكو.', 'زار وموسكو.', ['5:موسكو']],
    ['the name itself', 'زار موسكو.', 'زار طوكيو.', []],
    ['a letter of the name', 'زار موسكو.', 'زار موسكوا.', []],
    ['all', 'زار موسكو.', 'لا شيء.', []],
  ])('%s', (_, before, after, expected) => {
    const draft = edited(marked(before, ['موسكو']), after);
    expect(places(draft)).toEqual(expected);
    expect(lostMarks(draft).map((lost) => lost.words)).toEqual(expected.length === 0 ? ['موسكو'] : []);
  });

  it('of equal words each its own, by what stands beside it', () => {
    const before = 'زار موسكو ثم غادر موسكو مساء.';
    const draft = edited(marked(before, ['موسكو', 2]), 'قيل زار موسكو ثم بلغ موسكو ثم غادر موسكو مساء حقا.');
    expect(places(draft)).toEqual(['35:موسكو']);
  });

  it('two never take one place', () => {
    const before = 'أولا موسكو هنا ثم موسكو هنا.';
    const draft = edited(marked(before, ['موسكو'], ['موسكو', 2]), 'ثانيا موسكو هنا لا.');
    expect(places(draft)).toHaveLength(1);
    expect(lostMarks(draft)).toHaveLength(1);
  });

  it('a name keeps what the reader said of it when a place of it is lost, and is back when its words are', () => {
    const before = 'زار موسكو.';
    const gone = edited(marked(before, ['موسكو']), 'زار طوكيو.');
    expect(gone.marks.names).toEqual([]);
    const back = edited(gone, 'ثم زار موسكو.');
    expect(places(back)).toEqual(['7:موسكو']);
    expect(back.marks).not.toHaveProperty('lost');
  });

  it('but not where they stand twice: which is meant cannot be told', () => {
    const gone = edited(marked('زار موسكو.', ['موسكو']), 'زار طوكيو.');
    expect(lostMarks(edited(gone, 'زار موسكو وموسكو.'))).toHaveLength(1);
  });

  it('proposals that are lost are not listed: they are proposed anew', () => {
    const draft = marked('زار موسكو.', ['موسكو']);
    const open = setState(draft, 'name:4-9', 'proposed');
    if (!open) throw new Error('nothing there');
    expect(lostMarks(edited(open, 'لا شيء.'))).toEqual([]);
  });

  it('a cue that is lost is listed, and can be taken off the list', () => {
    const text = 'تعهد بالعمل.';
    const own = addCue(words(text), text, { start: 0, end: 4 }, 'pledge');
    if (!own) throw new Error('nothing there');
    const gone = edited(own, 'وعد بالعمل.');
    const [lost] = lostMarks(gone);
    expect(lost).toMatchObject({ what: 'cue', words: 'تعهد' });
    const rest = lost && forgetLost(gone, lost);
    expect(rest && lostMarks(rest)).toEqual([]);
    expect(lost && rest && forgetLost(rest, lost)).toBeNull();
  });

  it('an English edit moves nothing', () => {
    const draft = marked('زار موسكو.', ['موسكو']);
    if (!draft.alignment) throw new Error('no text');
    expect(withText(draft, { ...draft.alignment, en: [] }).marks).toBe(draft.marks);
  });
});
