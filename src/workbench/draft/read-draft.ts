/** Untrusted data → a draft: what lies in the database or in a package may be of another version, or damaged. */
import * as v from 'valibot';
import { entityKinds, forceOf, manners } from '#article/format/schema';
import { limits } from '#import/limits';
import type { StrikeReason, Hint } from '#import/lines';
import { isSlug } from '#article/address/pages';
import type { UndertakingKind } from '#article/format/schema';
import type { WhyCode } from '#propose/types';
import type { Draft } from './draft';

const reasons: Record<StrikeReason, true> = {
  empty: true,
  breadcrumb: true,
  'source-line': true,
  'read-also': true,
  caption: true,
  share: true,
  doubled: true,
  'print-date': true,
  tags: true,
  navigation: true,
  comments: true,
  copyright: true,
  subscribe: true,
  byline: true,
  hidden: true,
  separator: true,
  note: true,
  'left-out': true,
};
const hints: Record<Hint, true> = {
  heading: true,
  caption: true,
  navigation: true,
  list: true,
  quotation: true,
  hidden: true,
  table: true,
  aside: true,
  note: true,
};
const codes: Record<WhyCode, true> = {
  known: true,
  list: true,
  head: true,
  'head-place': true,
  title: true,
  'title-name': true,
  english: true,
  'given-name': true,
  again: true,
  short: true,
  description: true,
  cue: true,
};
const oneOf = <T extends string>(all: Record<T, unknown>) => v.picklist(Object.keys(all) as [T, ...T[]]);

const text = v.pipe(v.string(), v.maxLength(limits.line));
const words = v.nullable(text);
const partly = v.object({ ar: words, en: words });
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const place = v.object({ start: whole, end: whole });
const state = v.picklist(['proposed', 'accepted', 'rejected']);
const why = v.nullable(v.object({ code: oneOf(codes), values: v.record(v.string(), v.string()) }));
const english = v.nullable(v.object({ text, nth: v.pipe(v.number(), v.safeInteger(), v.minValue(1)) }));
const line = v.object({
  text,
  lang: v.nullable(v.picklist(['ar', 'en'])),
  struck: v.nullable(oneOf(reasons)),
  hint: v.exactOptional(oneOf(hints)),
});
const sentence = v.looseObject({ text, paragraph: whole, draft: v.exactOptional(v.literal(true)) });
const pair = v.looseObject({
  ar: v.array(whole),
  en: v.array(whole),
  confidence: v.number(),
  pinned: v.exactOptional(v.literal(true)),
});

const isInOrder = (count: number, numbers: readonly number[]) =>
  numbers.length === count && numbers.every((number, at) => number === at);

const name = v.looseObject({
  entity: v.string(),
  kind: v.picklist(entityKinds),
  name: v.object({ ar: v.string(), en: words }),
  country: v.nullable(v.string()),
  mentions: v.array(v.looseObject({ state, ar: place, en: english, by: v.picklist(manners), why })),
});
const cue = v.looseObject({
  state,
  kind: v.picklist(Object.keys(forceOf) as [UndertakingKind, ...UndertakingKind[]]),
  cue: v.array(place),
  cueEn: english,
  negated: v.boolean(),
  conditional: v.boolean(),
  speaker: v.string(),
  by: v.array(v.string()),
  to: v.array(v.string()),
  objects: v.array(v.object({ ar: place, en: english })),
  why,
});

const draft = v.looseObject({
  version: v.literal(1),
  id: v.pipe(v.string(), v.check(isSlug)),
  added: v.pipe(v.string(), v.isoTimestamp()),
  changed: v.pipe(v.string(), v.isoTimestamp()),
  lines: v.pipe(v.array(line), v.maxLength(limits.lines)),
  about: v.object({
    headline: v.object({ ar: v.nullable(whole), en: v.nullable(whole) }),
    publisher: partly,
    place: partly,
    dateline: v.nullable(v.pipe(v.string(), v.isoDate())),
    published: v.nullable(v.pipe(v.string(), v.isoDateTime())),
    address: v.nullable(v.string()),
  }),
  alignment: v.nullable(
    v.pipe(
      v.object({ ar: v.array(sentence), en: v.array(sentence), pairs: v.array(pair) }),
      // Each sentence of both sides stands in one pair, in order.
      v.check(
        ({ ar, en, pairs }) =>
          isInOrder(
            ar.length,
            pairs.flatMap((one) => one.ar),
          ) &&
          isInOrder(
            en.length,
            pairs.flatMap((one) => one.en),
          ),
      ),
    ),
  ),
  alignedFrom: v.exactOptional(v.object({ ar: v.string(), en: v.string() })),
  marks: v.looseObject({
    names: v.array(name),
    cues: v.array(cue),
    lost: v.exactOptional(
      v.array(
        v.variant('what', [
          v.object({ what: v.literal('name'), words: v.string(), name }),
          v.object({ what: v.literal('cue'), words: v.string(), cue }),
        ]),
      ),
    ),
  }),
});

/** The data as a draft of that id; `null` where this version can make nothing of it. */
export function readDraft(data: unknown, id: string): Draft | null {
  const read = v.safeParse(draft, data);
  return read.success ? { ...read.output, id } : null;
}
