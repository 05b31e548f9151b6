/**
 * How many key presses or clicks it takes to bring the proposals for the bundled article, given as bare text with its English, to
 * what its register of entities holds. The reader goes through the queue of names and takes the shortest way at each.
 */
import { expect, it } from 'vitest';
import { wordSpans } from '#article/words/word-spans';
import { realArticle } from '#article/testing';
import type { EntityKind } from '#article/format/schema';
import type { Draft, Place } from '#workbench/draft/draft';
import {
  addName,
  keyOfMention,
  mentionOf,
  setKind,
  setPlace,
  setState,
  setStateOfName,
} from '#workbench/mark/marks/marks';
import { proposeMarks } from '#workbench/mark/propose/propose';
import { filtered, nextOpen, queueOf } from '#workbench/mark/marks/queue';
import { draftOfPairs } from '#workbench/mark/marks/samples';
import { overlaps, samePlace, sentenceAt, sentencesOf, textOf } from '#workbench/mark/marks/sentences';

interface Wanted {
  place: Place;
  kind: EntityKind;
  entity: string;
}

function must<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('nothing there');
  return value;
}

const article = realArticle();
const bare = draftOfPairs(article.units.map(({ sentences }) => sentences.map(({ ar, en }) => [ar, en] as const)));
const text = textOf(bare);
const words = wordSpans(text);
const starts = new Map(sentencesOf(bare).map(({ id, start }) => [id, start]));
const wanted: Wanted[] = article.entities.flatMap(({ id, kind, mentions }) =>
  mentions.flatMap(({ sentence, ar }) => {
    const start = starts.get(sentence.id) ?? 0;
    return ar ? [{ place: { start: start + ar.start, end: start + ar.end }, kind, entity: id }] : [];
  }),
);

/** Words between two edges: so often a border is moved. */
const apart = (a: number, b: number) =>
  words.filter(({ start }) => start >= Math.min(a, b) && start < Math.max(a, b)).length || Number(a !== b);

/** Steps of each sort until every mention of the article is accepted, and nothing else. */
function review(way: 'keys' | 'pointer') {
  let draft: Draft = { ...bare, marks: proposeMarks(bare) };
  const count = { decisions: 0, borders: 0, kinds: 0, added: 0 };
  const open = new Set(wanted);
  const take = (next: Draft | null) => {
    draft = must(next);
  };
  for (;;) {
    const item = nextOpen(filtered(queueOf(draft), 'names'), null);
    if (item?.what !== 'name') break;
    const exact = wanted.find(({ place }) => samePlace(place, item.place));
    const near = exact ?? [...open].find(({ place }) => overlaps(place, item.place));
    if (!near || mentionOf(draft.marks, keyOfMention({ ar: near.place }))?.mention.state === 'accepted') {
      count.decisions += 1;
      take(setState(draft, item.key, 'rejected'));
      continue;
    }
    if (!exact) {
      // The border mode is opened and left.
      count.borders += 2 + apart(item.place.start, near.place.start) + apart(item.place.end, near.place.end);
      const moved = setPlace(draft, item.key, near.place);
      if (!moved) {
        count.decisions += 1;
        take(setState(draft, item.key, 'rejected'));
        continue;
      }
      draft = moved;
    }
    if (item.name.kind !== near.kind) {
      count.kinds += 1;
      take(setKind(draft, item.name.entity, near.kind));
    }
    const all = must(draft.marks.names.find(({ entity }) => entity === item.name.entity)).mentions.filter(
      ({ state }) => state === 'proposed',
    );
    const allRight = all.every(({ ar }) => wanted.some(({ place }) => samePlace(place, ar)));
    count.decisions += 1;
    if (allRight) take(setStateOfName(draft, item.name.entity, 'accepted'));
    else take(setState(draft, keyOfMention({ ar: near.place }), 'accepted'));
    for (const one of open) if (mentionOf(draft.marks, keyOfMention({ ar: one.place }))) open.delete(one);
  }
  const done = () =>
    wanted.filter(({ place }) => mentionOf(draft.marks, keyOfMention({ ar: place }))?.mention.state === 'accepted');
  const missed = wanted.filter((one) => !done().includes(one));
  for (const { place, kind } of missed) {
    const before = draft.marks.names.length;
    const next = addName(draft, text, place, kind);
    // The words of two entities at once are marked once.
    if (!next) continue;
    draft = next;
    const isNew = draft.marks.names.length > before;
    if (way === 'pointer') count.added += 2 + Number(isNew);
    else {
      // From the nearest mark of its sentence, which one arrow leads to: W is the word after it; then the way to its first word, its
      // end, Enter to what it may be, Enter.
      const sentence = must(sentenceAt(sentencesOf(draft), place.start));
      const own = words.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
      const target = own.findIndex(({ end }) => end > place.start);
      const from = queueOf(draft)
        .filter((item) => item.sentence === sentence && !samePlace(item.place, place))
        .map((item) => own.findIndex(({ start }) => start >= item.place.end))
        .filter((at) => at >= 0);
      const distance = Math.min(...from.map((at) => Math.abs(at - target)), target);
      const length = words.filter(({ start, end }) => start < place.end && end > place.start).length;
      count.added += 1 + distance + length - 1 + 2 + Number(isNew) + 1;
    }
  }
  expect(done()).toHaveLength(wanted.length);
  return { ...count, missed: missed.length, total: count.decisions + count.borders + count.kinds + count.added };
}

it.each(['keys', 'pointer'] as const)(
  'all mentions are reviewed by %s in less than five minutes, a second a step',
  (way) => {
    const steps = review(way);
    // The filter for names is one step more.
    expect(steps.total + 1).toBeLessThan(300);
  },
);
