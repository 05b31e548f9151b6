/** What is painted on the text while it is marked: highlights by name, each on stretches of sentences. */
import { forceOf, type Lang } from '#article/format/schema';
import type { Span } from '#article/linking/resolve';
import type { EnglishQuote, MarkedCue, Place } from '#workbench/draft/draft';
import type { MarkKey } from '#workbench/mark/marks/marks';
import type { NameItem, QueueItem } from '#workbench/mark/marks/queue';
import { spanOf, type PlacedSentence } from '#workbench/mark/marks/sentences';

/** A stretch of one sentence in one language, half-open UTF-16 offsets in it. */
export interface Stretch extends Span {
  sentence: string;
  lang: Lang;
}

/** Stretches by the name of their `::highlight()` (`mark-rules.ts`). */
export type Paints = Map<string, Stretch[]>;

/** Later ones lie on top. */
const order = ['mark-object', 'mark-name', 'mark-cue', 'mark-lit', 'mark-current'];

/** The rank of a highlight among those that lie on the same words. */
export function priorityOf(name: string): number {
  return order.findLastIndex((start) => name.startsWith(start));
}

/**
 * @param items what is shown: all marks, or those of one sort
 * @param focused the one that is looked at: all places of a name are washed, itself strongly
 */
export function paintsOf(items: readonly QueueItem[], focused: MarkKey | null): Paints {
  const paints: Paints = new Map();
  const add = (name: string, stretches: readonly Stretch[]) => {
    const own = paints.get(name);
    if (own) own.push(...stretches);
    else if (stretches.length > 0) paints.set(name, [...stretches]);
  };
  const current = items.find(({ key }) => key === focused);
  const shown = items.filter(({ state, key }) => state !== 'rejected' || key === focused);
  const names = shown.filter((item) => item.what === 'name');
  const linesBy = new Map<string, Stretch[]>();
  for (const line of names.flatMap(stretchesOfName)) {
    linesBy.set(lineKey(line), [...(linesBy.get(lineKey(line)) ?? []), line]);
  }
  for (const item of names) {
    const { kind, entity } = item.name;
    const isCurrent = item === current;
    const stretches = stretchesOfName(item);
    add(
      `mark-${isCurrent ? 'current' : 'name'}-${item.state === 'accepted' ? 'accepted' : 'proposed'}-${kind}`,
      stretches,
    );
    if (!isCurrent && current?.what === 'name' && current.name.entity === entity) add(`mark-lit-${kind}`, stretches);
  }
  for (const item of shown) {
    if (item.what !== 'cue') continue;
    const { cue, sentence } = item;
    const part = item === current ? 'current' : item.state === 'accepted' ? 'accepted' : 'proposed';
    const dashed = item.state === 'accepted' ? 'accepted' : 'proposed';
    add(`mark-cue-${part === 'current' ? `current-${dashed}` : part}-${weightOf(cue)}`, [
      ...cue.cue.flatMap((place) => inArabic(sentence, place)),
      ...inEnglish(sentence, cue.cueEn),
    ]);
    // The line of a name replaces that of the object under it.
    const objects = cue.objects.flatMap(({ ar, en }) => [...inArabic(sentence, ar), ...inEnglish(sentence, en)]);
    add(
      `mark-object-${dashed}`,
      objects.flatMap((object) => without(object, linesBy.get(lineKey(object)) ?? [])),
    );
    if (item === current) add('mark-lit-object', objects);
  }
  return paints;
}

/** The weight of a cue's line: its force, or `position` below that of a commitment. */
export function weightOf({ kind }: Pick<MarkedCue, 'kind'>): 3 | 4 | 5 | 6 | 'position' {
  const force = forceOf[kind];
  return force === 3 || force === 4 || force === 5 || force === 6 ? force : 'position';
}

const lineKey = ({ sentence, lang }: Stretch) => `${sentence} ${lang}`;

function stretchesOfName({ sentence, mention }: NameItem): Stretch[] {
  return [...inArabic(sentence, mention.ar), ...inEnglish(sentence, mention.en)];
}

function inArabic(sentence: PlacedSentence, { start, end }: Place): Stretch[] {
  if (start < sentence.start || end > sentence.end) return [];
  return [{ sentence: sentence.id, lang: 'ar', start: start - sentence.start, end: end - sentence.start }];
}

function inEnglish(sentence: PlacedSentence, quote: EnglishQuote | null): Stretch[] {
  const span = spanOf(sentence.en, quote);
  return span ? [{ sentence: sentence.id, lang: 'en', ...span }] : [];
}

/** What is left of a stretch when others are cut out. */
function without(stretch: Stretch, others: readonly Stretch[]): Stretch[] {
  const left: Stretch[] = [];
  let from = stretch.start;
  for (const { start, end } of others.toSorted((a, b) => a.start - b.start)) {
    if (end <= from || start >= stretch.end) continue;
    if (start > from) left.push({ ...stretch, start: from, end: start });
    from = Math.max(from, end);
  }
  if (from < stretch.end) left.push({ ...stretch, start: from });
  return left;
}
