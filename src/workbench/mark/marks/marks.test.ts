import { describe, expect, it } from 'vitest';
import type { Draft, MarkedName } from '#workbench/draft/draft';
import { wordSpans } from '#article/words/word-spans';
import {
  addCue,
  addName,
  changeCue,
  cueOf,
  keyOfCue,
  keyOfMention,
  mentionOf,
  mergeNames,
  movedPlace,
  nameOf,
  renameName,
  setCountry,
  setKind,
  setPlace,
  setState,
  setStateOfName,
  setStateWithin,
  splitName,
} from './marks';
import { proposeMarks } from '#workbench/mark/propose/propose';
import { filtered, nextOpen, progressOf, queueOf } from './queue';
import { draftOfPairs, REPORT } from './samples';
import { sentencesOf, textOf } from './sentences';

const bare = draftOfPairs(REPORT);
const draft: Draft = { ...bare, marks: proposeMarks(bare) };
const text = textOf(draft);

function must<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('nothing there');
  return value;
}
const name = (own: Draft, entity: string) => must(nameOf(own.marks, entity));
const states = ({ mentions }: MarkedName) => mentions.map(({ state }) => state);
const words = (own: Draft, entity: string) =>
  name(own, entity).mentions.map(({ ar }) => textOf(own).slice(ar.start, ar.end));
const firstOf = (own: Draft, entity: string) => keyOfMention(must(name(own, entity).mentions[0]));

describe('proposals as marks', () => {
  it('stand on their words in the whole text', () => {
    expect(words(draft, 'china')).toEqual(['الصين', 'الصين', 'الصين']);
    expect(draft.marks.cues.map(({ cue }) => cue.map(({ start, end }) => text.slice(start, end)).join())).toEqual(
      expect.arrayContaining(['مستعدة', 'تعهدت']),
    );
    expect(states(name(draft, 'russia')).every((state) => state === 'proposed')).toBe(true);
  });

  it('quote the English beside them', () => {
    expect(name(draft, 'china').mentions.map(({ en }) => en)).toEqual([
      { text: 'China', nth: 1 },
      { text: 'China', nth: 1 },
      { text: 'China', nth: 1 },
    ]);
  });

  it('are the same when they are made again', () => {
    expect(proposeMarks(draft)).toEqual(draft.marks);
  });

  it('leave what the reader has decided, and do not come back where they were rejected', () => {
    const [first, second] = name(draft, 'china').mentions;
    let own = must(setState(draft, keyOfMention(must(first)), 'accepted'));
    own = must(setState(own, keyOfMention(must(second)), 'rejected'));
    own = { ...own, marks: proposeMarks(own) };
    expect(states(name(own, 'china'))).toEqual(['accepted', 'rejected', 'proposed']);
  });

  it('leave names merged, split and of another kind as they are', () => {
    let own = must(mergeNames(draft, 'russia', 'china'));
    own = must(setKind(own, 'china', 'organization'));
    own = must(splitName(own, firstOf(own, 'china')));
    const again = proposeMarks(own);
    expect(again.names.map(({ entity, kind, mentions }) => [entity, kind, mentions.length])).toEqual(
      own.marks.names
        .toSorted((a, b) => must(a.mentions[0]).ar.start - must(b.mentions[0]).ar.start)
        .map(({ entity, kind, mentions }) => [entity, kind, mentions.length]),
    );
    expect(nameOf(again, 'russia')).toBeNull();
  });

  it('are not made on words that are marked by hand', () => {
    const place = must(name(draft, 'united-nations').mentions[0]).ar;
    const longer = { start: text.lastIndexOf('مع', place.start), end: place.end };
    const own = must(addName(bare, text, longer, 'concept'));
    const again = proposeMarks(own);
    expect(nameOf(again, 'united-nations')).toBeNull();
    expect(must(again.names.find(({ kind }) => kind === 'concept')).mentions).toHaveLength(1);
  });
});

describe('accept and reject', () => {
  it('one place, and no other', () => {
    const next = must(setState(draft, firstOf(draft, 'china'), 'accepted'));
    expect(states(name(next, 'china'))).toEqual(['accepted', 'proposed', 'proposed']);
    expect(name(next, 'russia')).toBe(name(draft, 'russia'));
  });

  it('one cue', () => {
    const key = keyOfCue(must(draft.marks.cues[0]));
    expect(cueOf(must(setState(draft, key, 'rejected')).marks, key)?.state).toBe('rejected');
  });

  it('all of a name that is open: what was rejected stays so', () => {
    const own = must(setState(draft, firstOf(draft, 'china'), 'rejected'));
    expect(states(name(must(setStateOfName(own, 'china', 'accepted')), 'china'))).toEqual([
      'rejected',
      'accepted',
      'accepted',
    ]);
  });

  it('all that begins in a stretch of the text', () => {
    const headline = must(sentencesOf(draft)[0]);
    const next = must(setStateWithin(draft, headline, 'accepted'));
    expect(states(name(next, 'china'))).toEqual(['accepted', 'proposed', 'proposed']);
    expect(next.marks.cues.filter(({ state }) => state === 'accepted')).toEqual(
      next.marks.cues.filter(({ cue }) => must(cue[0]).start < headline.end),
    );
    const all = must(setStateWithin(draft, { start: 0, end: text.length }, 'accepted'));
    expect(progressOf(queueOf(all))).toEqual({ decided: queueOf(all).length, all: queueOf(all).length });
  });

  it.each([
    [
      'what is so already',
      () => setState(must(setState(draft, firstOf(draft, 'china'), 'accepted')), firstOf(draft, 'china'), 'accepted'),
    ],
    ['no such mark', () => setState(draft, 'name:9999-10000', 'accepted')],
    ['no such name', () => setStateOfName(draft, 'atlantis', 'accepted')],
    ['no text', () => setStateWithin(draft, { start: 5, end: 5 }, 'accepted')],
    ['the same kind', () => setKind(draft, 'china', 'place')],
    ['the same name', () => renameName(draft, 'china', { ar: name(draft, 'china').name.ar, en: 'China' })],
    ['no Arabic name', () => renameName(draft, 'china', { ar: ' ', en: 'China' })],
    ['a country that is no place', () => setCountry(draft, 'china', 'united-nations')],
    ['the country of itself', () => setCountry(draft, 'china', 'china')],
    ['itself into itself', () => mergeNames(draft, 'china', 'china')],
    ['the only place of a name', () => splitName(draft, firstOf(draft, 'united-nations'))],
    ['the same words', () => setPlace(draft, firstOf(draft, 'china'), must(name(draft, 'china').mentions[0]).ar)],
    [
      'words that are marked as another name',
      () => setPlace(draft, firstOf(draft, 'china'), must(name(draft, 'russia').mentions[0]).ar),
    ],
    [
      'the same kind of force',
      () => changeCue(draft, keyOfCue(must(draft.marks.cues[0])), { kind: must(draft.marks.cues[0]).kind }),
    ],
    ['no words for a name', () => addName(draft, text, { start: 3, end: 3 }, 'place')],
    [
      'white space for a cue',
      () => addCue(draft, text, { start: text.indexOf(' '), end: text.indexOf(' ') + 1 }, 'pledge'),
    ],
  ])('%s: nothing changes', (_, change) => {
    expect(change()).toBeNull();
  });
});

describe('names', () => {
  it('are called otherwise, with English or without', () => {
    const next = must(renameName(draft, 'china', { ar: ' الصين الشعبية ', en: ' ' }));
    expect(name(next, 'china').name).toEqual({ ar: 'الصين الشعبية', en: null });
  });

  it('speak for a country, or for none', () => {
    const person = must(draft.marks.names.find(({ kind }) => kind === 'person'));
    const none = must(setCountry(must(setCountry(draft, person.entity, 'russia')), person.entity, null));
    expect(name(none, person.entity).country).toBeNull();
  });

  it('are merged: places in order, and whoever spoke of the one speaks of the other', () => {
    const next = must(mergeNames(draft, 'russia', 'china'));
    expect(nameOf(next.marks, 'russia')).toBeNull();
    const starts = name(next, 'china').mentions.map(({ ar }) => ar.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(starts).toHaveLength(6);
    expect(next.marks.cues.flatMap(({ speaker, by, to }) => [speaker, ...by, ...to])).not.toContain('russia');
    expect(next.marks.names.map(({ country }) => country)).not.toContain('russia');
    expect(next.marks.cues.some(({ by, to }) => by.some((one) => to.includes(one)))).toBe(false);
  });

  it('are split: one place becomes a name of its own', () => {
    const next = must(splitName(draft, firstOf(draft, 'china')));
    expect(words(next, 'china')).toHaveLength(2);
    expect(words(next, 'china-2')).toEqual(['الصين']);
  });

  it('are added by hand: the same words name the same, others something new', () => {
    const own = must(addName(bare, text, { start: 0, end: 5 }, 'place'));
    const second = text.indexOf('الصين', 6);
    const twice = must(addName(own, text, { start: second, end: second + 5 }, 'person'));
    expect(twice.marks.names).toHaveLength(1);
    expect(twice.marks.names[0]).toMatchObject({ kind: 'place', name: { ar: 'الصين', en: null } });
    expect(states(must(twice.marks.names[0]))).toEqual(['accepted', 'accepted']);
    const other = text.indexOf('روسيا');
    expect(must(addName(twice, text, { start: other, end: other + 5 }, 'place')).marks.names[1]?.entity).toBe('name-2');
  });

  it('that are proposed there are accepted, not doubled', () => {
    const place = must(name(draft, 'china').mentions[0]).ar;
    const next = must(addName(draft, text, place, 'person'));
    expect(states(name(next, 'china'))[0]).toBe('accepted');
    expect(next.marks.names).toHaveLength(draft.marks.names.length);
  });
});

describe('a border moves by a word', () => {
  const sample = 'قال وزير الخارجية الصيني هنا.';
  const all = wordSpans(sample);
  const whole = { start: 0, end: sample.length };
  const at = (from: string, to: string) => ({ start: sample.indexOf(from), end: sample.indexOf(to) + to.length });
  const moved = (from: string, to: string, side: 'start' | 'end', by: 1 | -1) => {
    const place = movedPlace(all, whole, at(from, to), side, by);
    return place && sample.slice(place.start, place.end);
  };

  it.each([
    ['start', -1, 'قال وزير الخارجية'],
    ['start', 1, 'الخارجية'],
    ['end', 1, 'وزير الخارجية الصيني'],
    ['end', -1, 'وزير'],
  ] as const)('%s %i: %s', (side, by, expected) => {
    expect(moved('وزير', 'الخارجية', side, by)).toBe(expected);
  });

  it('but not beyond the sentence, nor until nothing is left', () => {
    expect(moved('قال', 'وزير', 'start', -1)).toBeNull();
    expect(moved('وزير', 'هنا', 'end', 1)).toBeNull();
    expect(moved('وزير', 'وزير', 'start', 1)).toBeNull();
    expect(moved('وزير', 'وزير', 'end', -1)).toBeNull();
  });

  it('from inside a word to its beginning, and on', () => {
    const place = { start: sample.indexOf('خارجية'), end: sample.indexOf(' الصيني') };
    expect(movedPlace(all, whole, place, 'start', -1)?.start).toBe(sample.indexOf('الخارجية'));
  });

  it('and the new words are the reader’s: new proposals leave them', () => {
    const place = must(name(draft, 'china').mentions[0]).ar;
    const sentence = must(sentencesOf(draft)[0]);
    const longer = must(movedPlace(wordSpans(text), sentence, place, 'end', 1));
    const next = must(setPlace(draft, keyOfMention({ ar: place }), longer));
    const again = proposeMarks(next);
    expect(mentionOf(again, keyOfMention({ ar: longer }))?.mention.why).toBeNull();
    expect(mentionOf(again, keyOfMention({ ar: place }))).toBeNull();
  });
});

describe('cues', () => {
  const key = keyOfCue(must(draft.marks.cues.find(({ kind }) => kind === 'pledge')));

  it('are read otherwise: the rule’s reason no longer holds', () => {
    const next = must(changeCue(draft, key, { kind: 'decision', by: ['china'], to: [], speaker: 'both' }));
    expect(cueOf(next.marks, key)).toMatchObject({ kind: 'decision', by: ['china'], speaker: 'both', why: null });
    expect(proposeMarks(next).cues.find((cue) => keyOfCue(cue) === key)?.kind).toBe('decision');
  });

  it('are added by hand, in the order of the text', () => {
    const start = text.indexOf('وقال');
    const next = must(addCue(draft, text, { start, end: start + 4 }, 'stated'));
    const starts = next.marks.cues.map(({ cue }) => must(cue[0]).start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(cueOf(next.marks, `cue:${start}-${start + 4}`)).toMatchObject({ state: 'accepted', speaker: 'reporter' });
  });
});

describe('the queue', () => {
  const items = queueOf(draft);

  it('goes through the text', () => {
    expect(items.length).toBe(draft.marks.cues.length + draft.marks.names.flatMap(({ mentions }) => mentions).length);
    expect(items.map(({ place }) => place.start)).toEqual(
      items.map(({ place }) => place.start).toSorted((a, b) => a - b),
    );
  });

  it('shows rejected marks under their own filter alone', () => {
    const own = queueOf(must(setState(draft, must(items[0]).key, 'rejected')));
    expect(filtered(own, 'all')).toHaveLength(items.length - 1);
    expect(filtered(own, 'rejected').map(({ key }) => key)).toEqual([must(items[0]).key]);
    expect(filtered(own, 'names').length + filtered(own, 'commitments').length).toBe(items.length - 1);
    expect(progressOf(own)).toEqual({ decided: 1, all: items.length });
  });

  it('goes on to the next that is open, round the end, until none is', () => {
    const last = must(items.at(-1));
    expect(nextOpen(items, null)?.key).toBe(must(items[0]).key);
    expect(nextOpen(items, last.key)?.key).toBe(must(items[0]).key);
    const all = must(setStateWithin(draft, { start: 0, end: text.length }, 'accepted'));
    expect(nextOpen(queueOf(all), null)).toBeNull();
  });
});
