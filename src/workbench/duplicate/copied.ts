/** A package → the same under another id, whose headlines say that it is a copy. Pure. */
import type { Alignment } from '#align/edits';
import { readJson } from '#article/format/inspect';
import type { Lang } from '#article/format/schema';
import type { OwnFiles } from '#storage/articles/own-articles';
import type { Draft } from '#workbench/draft/draft';
import { paragraphsOf } from '#workbench/draft/flows';
import { isCurrent, sourceOf } from '#workbench/draft/incoming';
import { withText } from '#workbench/mark/marks/follow';
import type { Package } from '#workbench/package';

/** What a headline is given, in its own language. */
const SIGN: Readonly<Record<Lang, string>> = { ar: 'نسخة', en: 'copy' };
const langs: readonly Lang[] = ['ar', 'en'];

/** A package of which a copy is made, and whether the copy’s headlines tell it apart. */
export interface Copied {
  copy: Package;
  /** False where there is no headline to say it. */
  isSaid: boolean;
}

/** A headline with the sign of a copy behind it; where it has one already, with the next number. */
export function signed(headline: string, lang: Lang): string {
  const sign = SIGN[lang];
  const [, before = headline.trimEnd(), number] = new RegExp(`^(.*?) \\(${sign}(?: (\\d{1,3}))?\\)\\s*$`, 's').exec(headline) ?? []; // prettier-ignore
  if (before === headline.trimEnd()) return `${before} (${sign})`;
  return `${before} (${sign} ${Number(number ?? 1) + 1})`;
}

/** An id beside another that is not taken; as long as an id may be. */
export function besideId(id: string, taken: ReadonlySet<string>): string {
  const stem = id.replace(/-copy(?:-\d+)?$/, '').slice(0, 60).replace(/-$/, ''); // prettier-ignore
  let free = `${stem}-copy`;
  for (let n = 2; taken.has(free); n++) free = `${stem}-copy-${n}`;
  return free;
}

/**
 * The copy of a package: text, pairs, marks, registers and word data as they are, under another id.
 *
 * @param now when the copy is made: its draft came in then
 */
export function copied({ files, draft }: Package, id: string, now: Date): Copied {
  // A word of the headline that no word data tells of would be refused.
  const open = langs.filter((lang) => lang === 'en' || files?.['words.json'] === undefined);
  // Draft and article say the same: of an article that has a draft, the headlines of the draft decide.
  const said = draft ? open.filter((lang) => paragraphsOf(draft, lang).headline !== null) : open;
  const copy: Package = {
    id,
    files: files && copiedFiles(files, id, said),
    draft: draft && copiedDraft(draft, id, said, now),
  };
  return { copy, isSaid: said.length > 0 };
}

function copiedFiles(files: OwnFiles, slug: string, said: readonly Lang[]): OwnFiles {
  const json = readJson(files['article.json'] ?? '');
  if (!json.ok) return files;
  const article = json.json as { headline?: Partial<Record<Lang, unknown>> };
  const headline = { ...article.headline };
  for (const lang of said) {
    const text = headline[lang];
    if (typeof text === 'string') headline[lang] = signed(text, lang);
  }
  return { ...files, 'article.json': `${JSON.stringify({ ...article, slug, headline }, null, 2)}\n` };
}

function copiedDraft(draft: Draft, id: string, said: readonly Lang[], now: Date): Draft {
  const numbers = new Map(said.map((lang) => [draft.about.headline[lang], lang]));
  const lines = draft.lines.map((line, at) => {
    const lang = numbers.get(at);
    return lang === undefined ? line : { ...line, text: signed(line.text, lang) };
  });
  const moment = now.toISOString();
  const copy: Draft = { ...draft, id, lines, added: moment, changed: moment };
  const { alignment, alignedFrom } = draft;
  if (!alignment || !alignedFrom) return copy;
  // A side that was not made of the text as it is now is made anew of it when the step is next left.
  const after = sourceOf(copy);
  const current = langs.filter((lang) => isCurrent(draft, lang));
  const next = current.filter((lang) => said.includes(lang)).reduce(withSign, alignment);
  const from = { ...alignedFrom, ...Object.fromEntries(current.map((lang) => [lang, after[lang]])) };
  return { ...withText(copy, next), alignedFrom: from };
}

/** The alignment with the sign behind the last sentence of the headline. */
function withSign(alignment: Alignment, lang: Lang): Alignment {
  const last = alignment[lang].findLastIndex(({ paragraph }) => paragraph === 0);
  const side = alignment[lang].map((one, at) => (at === last ? { ...one, text: signed(one.text, lang) } : one));
  return { ...alignment, [lang]: side };
}
