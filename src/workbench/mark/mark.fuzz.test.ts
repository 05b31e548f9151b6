/** Whatever the reader does to marks and to the text, every mark stands on words, and the files can be read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '#workbench/draft/draft';
import { parseArticle } from '#article/format/parse';
import { wordSpans } from '#article/words/word-spans';
import { commitmentsOf, entitiesOf, speakersOf } from '#workbench/mark/marks/files';
import { lostMarks, withText } from '#workbench/mark/marks/follow';
import * as marks from '#workbench/mark/marks/marks';
import { proposalsFor, sentenceTexts, withProposals } from '#workbench/mark/propose/propose';
import { queueOf } from '#workbench/mark/marks/queue';
import { articleFileOf, draftOfPairs, REPORT } from '#workbench/mark/marks/samples';
import { sentenceAt, sentencesOf, textOf } from '#workbench/mark/marks/sentences';

const bare = draftOfPairs(REPORT);
const proposals = proposalsFor(sentenceTexts(bare));
const start: Draft = { ...bare, marks: withProposals(bare, proposals) };

interface Act {
  what: number;
  which: number;
  other: number;
}

const acts = fc.array(
  fc.record({ what: fc.nat({ max: 13 }), which: fc.nat({ max: 200 }), other: fc.nat({ max: 200 }) }),
  { maxLength: 30 },
);

function done(draft: Draft, { what, which, other }: Act): Draft | null {
  const text = textOf(draft);
  const items = queueOf(draft);
  const item = items[which % Math.max(1, items.length)];
  const names = draft.marks.names;
  const [one, two] = [names[which % Math.max(1, names.length)], names[other % Math.max(1, names.length)]];
  const words = wordSpans(text);
  const word = words[other % words.length];
  const kind = (['person', 'place', 'organization', 'event', 'document', 'concept'] as const)[other % 6];
  if (what === 0) return item ? marks.setState(draft, item.key, 'accepted') : null;
  if (what === 1) return item ? marks.setState(draft, item.key, 'rejected') : null;
  if (what === 2) return one ? marks.setStateOfName(draft, one.entity, 'accepted') : null;
  if (what === 3) return marks.setStateWithin(draft, { start: which, end: which + other }, 'accepted');
  if (what === 4) return one && kind ? marks.setKind(draft, one.entity, kind) : null;
  if (what === 5) return one && two ? marks.mergeNames(draft, one.entity, two.entity) : null;
  if (what === 6) return item ? marks.splitName(draft, item.key) : null;
  if (what === 7) return one && two ? marks.setCountry(draft, one.entity, two.entity) : null;
  if (what === 8 && item) {
    const within = sentenceAt(sentencesOf(draft), item.place.start);
    const place =
      within && marks.movedPlace(words, within, item.place, other % 2 ? 'start' : 'end', other % 4 > 1 ? 1 : -1);
    return place ? marks.setPlace(draft, item.key, place) : null;
  }
  if (what === 9) return word && kind ? marks.addName(draft, text, word, kind) : null;
  if (what === 10) return word ? marks.addCue(draft, text, word, 'pledge') : null;
  if (what === 11) return { ...draft, marks: withProposals(draft, proposalsFor(sentenceTexts(draft))) };
  if (what === 12 && item?.what === 'cue' && one) {
    return marks.changeCue(draft, item.key, { by: [one.entity], speaker: two?.entity ?? 'both', kind: 'decision' });
  }
  if (what === 13 && draft.alignment && word) {
    // A word is taken out of a sentence, or written twice.
    const { alignment } = draft;
    const sentences = alignment.ar.map((sentence, at) => {
      if (at !== which % alignment.ar.length) return sentence;
      const tokens = sentence.text.split(/(?<=\s)/);
      const cut = other % tokens.length;
      if (tokens.length < 3) return sentence;
      return { ...sentence, text: tokens.toSpliced(cut, 1, ...(other % 2 ? [] : ['ثم ', tokens[cut] ?? ''])).join('') };
    });
    return withText(draft, { ...alignment, ar: sentences });
  }
  return null;
}

const decided = (draft: Draft) =>
  draft.marks.names.flatMap(({ mentions }) => mentions).filter(({ state }) => state !== 'proposed').length +
  draft.marks.cues.filter(({ state }) => state !== 'proposed').length +
  lostMarks(draft).length;

describe('marks', () => {
  it('stand on words, each on its own; nothing decided is dropped; the files are an article', () => {
    fc.assert(
      fc.property(acts, (list) => {
        let draft = start;
        for (const act of list) {
          const next = done(draft, act);
          if (!next) continue;
          expect(next).not.toBe(draft);
          // New proposals and a new text leave the reader's word.
          const keeps = act.what === 11 || act.what === 13;
          expect(keeps ? decided(next) : 0).toBe(keeps ? decided(draft) : 0);
          draft = next;
        }
        const text = textOf(draft);
        const items = queueOf(draft);
        expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
        for (const { place } of items) expect(text.slice(place.start, place.end).trim()).not.toBe('');
        const speakers = speakersOf(draft);
        const parsed = parseArticle({
          'article.json': articleFileOf(sentencesOf(draft), speakers.parties, speakers.sentences),
          'entities.json': JSON.parse(JSON.stringify(entitiesOf(draft))),
          'commitments.json': JSON.parse(JSON.stringify(commitmentsOf(draft))),
        });
        expect(parsed.ok ? [] : parsed.problems).toEqual([]);
      }),
    );
  });

  it('come to the same when proposals are made twice', () => {
    fc.assert(
      fc.property(acts, (list) => {
        const draft = list.reduce((own, act) => done(own, act) ?? own, start);
        const found = proposalsFor(sentenceTexts(draft));
        const once = withProposals(draft, found);
        expect(withProposals({ ...draft, marks: once }, found)).toEqual(once);
      }),
      { numRuns: 30 },
    );
  });
});
