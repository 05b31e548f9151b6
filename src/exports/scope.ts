/** What a file leaves out, and how it says so: one way for every format, in the file, its name and the dialog. */
import { fingerprint } from '#article/address/fingerprint';
import type { Bilingual, Lang } from '#article/format/schema';
import type { Article, Unit } from '#article/model';
import ar from '#i18n/locales/ar/export-scope.json';
import en from '#i18n/locales/en/export-scope.json';
import { fill } from './texts';
import type { ExportInput, Narrowing, Part } from './types';

/** How much of a part is taken. */
export interface Share {
  part: Part;
  at: number;
  of: number;
}

/** How a file is less than the whole. */
export interface Scope {
  shares: Share[];
  /** What narrowed these parts. */
  by: Narrowing[];
}

/** What the scope is told from. */
type Narrowed = Pick<ExportInput, 'article' | 'unitSelection' | 'entities' | 'undertakings' | 'narrowedBy'>;

/** The parts, of those that a file takes, that are narrowed now. */
export function sharesOf(input: Omit<Narrowed, 'narrowedBy'>, parts: readonly Part[]): Share[] {
  const { article, unitSelection, entities, undertakings } = input;
  const shares: Record<Part, { at: number; of: number }> = {
    rows: { at: unitSelection.length, of: article.units.length },
    entities: { at: entities.length, of: article.entities.length },
    undertakings: { at: undertakings.length, of: article.undertakings.length },
  };
  return parts.map((part) => ({ part, ...shares[part] })).filter(({ at, of }) => at < of);
}

/** How a file that takes these parts is less than the whole; `null` where it is the whole. */
export function scopeOf(input: Narrowed, parts: readonly Part[]): Scope | null {
  const shares = sharesOf(input, parts);
  if (shares.length === 0) return null;
  const less = new Set(shares.map(({ part }) => part));
  return { shares, by: input.narrowedBy.filter((one) => one.parts.some((part) => less.has(part))) };
}

const texts = { ar, en };

/** A row, as it narrows: “Paragraph 17”. */
export function unitName({ index }: Unit): Bilingual {
  const name = (lang: Lang) => (index === 0 ? texts[lang].headline : fill(texts[lang].paragraph, { number: index }));
  return { ar: name('ar'), en: name('en') };
}

/** What narrows it: “China, said by Russia”; empty where that is not known. */
export function narrowingsText(by: readonly Narrowing[], lang: Lang): string {
  return by.map((one) => fill(texts[lang].by[one.by], { name: one.name[lang] })).join(texts[lang].comma);
}

/** In a few words, to stand behind a title: “17 of 19 paragraphs: China”. */
export function scopeLine({ shares, by }: Scope, lang: Lang): string {
  const [first] = shares;
  if (!first) return '';
  const share = fill(texts[lang].share[first.part], { at: first.at, of: first.of });
  const names = narrowingsText(by, lang);
  return names === '' ? share : fill(texts[lang].line, { share, names });
}

/** A title with what it is a part of behind it; the bare title where the file is the whole. */
export function scopedTitle(title: string, scope: Scope | null, lang: Lang): string {
  return scope === null ? title : `${title} (${scopeLine(scope, lang)})`;
}

/** In full, by itself: “Only a part of the article: China. Paragraphs, with the headline: 17 of 19. …” */
export function scopeText({ shares, by }: Scope, lang: Lang): string {
  const { narrowed, only, onlyBy } = texts[lang];
  const names = narrowingsText(by, lang);
  const counts = shares.map(({ part, at, of }) => ` ${fill(narrowed[part], { at, of })}.`);
  return (names === '' ? only : fill(onlyBy, { names })) + counts.join('');
}

/** What the scope is called, as a heading. */
export function scopeName(lang: Lang): string {
  return texts[lang].title;
}

/** For the name of a file: what narrowed it, or `part`. */
export function scopeKey({ by }: Scope): string {
  return by.map(({ key }) => key).join('-') || 'part';
}

/** A word for the name of a file: the text itself if it is of Latin letters, digits and spaces, else its fingerprint. */
export function keyOf(text: string): string {
  const plain = text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '-');
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(plain) && plain.length <= 40 ? plain : fingerprint(text);
}

/**
 * What tells a part of an article from its other parts, and stays the same from day to day: a fingerprint of what it takes.
 * `null` for the whole.
 */
export function partId(input: Narrowed, parts: readonly Part[]): string | null {
  if (sharesOf(input, parts).length === 0) return null;
  const taken: Record<Part, readonly { id: string }[]> = {
    rows: input.unitSelection,
    entities: input.entities,
    undertakings: input.undertakings,
  };
  return fingerprint(parts.map((part) => taken[part].map(({ id }) => id).join(' ')).join('\n'));
}

/** The input as it would be without filters or selection. */
export function widened<Input extends Narrowed & { cited: ExportInput['cited'] }>(input: Input): Input {
  const { units, entities, undertakings }: Article = input.article;
  return { ...input, unitSelection: units, entities, undertakings, narrowedBy: [], cited: null };
}
