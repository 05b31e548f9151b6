/** What a reader is asked about a text before it is taken as it is, the most telling first. */
import type { RepairKind } from '#import/text/pdf-text';
import { withoutInvisible, type Invisible, type InvisibleKind } from '#import/text/invisible';
import type { Lang } from '#import/text/scripts';
import { faultIn } from '#article/format/text-rules';
import { invisibleOf, repairsOf } from '#workbench/draft/changes';
import type { Draft } from '#workbench/draft/draft';
import { paragraphsOf, sentencesOf, titleOf } from '#workbench/draft/flows';

export type Decision =
  /** Something that a PDF has done to the text. */
  | { about: 'repair'; key: string; kind: RepairKind; count: number; before: string; after: string }
  /** Signs that nobody sees. `kinds` are those that are proposed to be dropped; required where an article may not hold them. */
  | { about: 'signs'; key: string; signs: Invisible[]; kinds: InvisibleKind[]; isRequired: boolean }
  /** The first line that an article may not hold as it is, and dropping unseen signs would not mend. */
  | { about: 'refused'; key: string; text: string; at: number }
  /** The dateline gives one day, what says when it was published another. */
  | { about: 'dates'; key: string; dateline: string; published: string }
  /** No line is the headline: the article gets a title from the first sentence. */
  | { about: 'headline'; key: string; instead: string }
  /** There is no Arabic, without which nothing can be read. */
  | { about: 'no-arabic'; key: string };

/** Signs that hold words together may be meant; a no-break space is a space. */
const MEANT: ReadonlySet<InvisibleKind> = new Set(['joiner', 'no-break-space']);

/** @param left the keys of decisions that the reader has left as they are */
export function decisionsOf(draft: Draft, left: ReadonlySet<string>): Decision[] {
  const decisions: Decision[] = [];
  for (const { kind, count, before, after } of repairsOf(draft))
    decisions.push({
      about: 'repair',
      key: `repair ${kind}`,
      kind,
      count,
      before: excerpt(before),
      after: excerpt(after),
    });
  const signs = invisibleOf(draft).filter(({ kind }) => !MEANT.has(kind));
  const kinds = [...new Set(signs.map(({ kind }) => kind))];
  if (kinds.length > 0) {
    decisions.push({
      about: 'signs',
      key: `signs ${kinds.join(' ')}`,
      signs,
      kinds,
      isRequired: (['ar', 'en'] as const).some((lang) =>
        sentencesOf(draft, lang).some(({ text }) => faultIn(text) !== null),
      ),
    });
  }
  const refused = draft.lines.findIndex((line) => counts(line) && isRefused(line, kinds));
  if (refused >= 0)
    decisions.push({ about: 'refused', key: 'refused', text: draft.lines[refused]?.text ?? '', at: refused });
  const arabic = paragraphsOf(draft, 'ar');
  if (arabic.headline === null && arabic.body.length === 0) decisions.push({ about: 'no-arabic', key: 'no-arabic' });
  else if (arabic.headline === null) decisions.push({ about: 'headline', key: 'headline', instead: titleOf(draft).ar });
  const { dateline, published } = draft.about;
  if (dateline !== null && published !== null && published.slice(0, 10) !== dateline)
    decisions.push({ about: 'dates', key: `dates ${dateline} ${published}`, dateline, published });
  return decisions.filter((decision) => isRequired(decision) || !left.has(decision.key));
}

/** Without it the text cannot become an article: it cannot be left. */
export function isRequired(decision: Decision): boolean {
  return (
    decision.about === 'no-arabic' ||
    decision.about === 'refused' ||
    (decision.about === 'signs' && decision.isRequired)
  );
}

const counts = ({ struck, lang, text }: Draft['lines'][number]) =>
  struck === null && lang !== null && text.trim() !== '';

/** Whether an article may not hold a line even without unseen signs of these kinds. */
function isRefused({ text }: Draft['lines'][number], kinds: readonly InvisibleKind[]): boolean {
  return faultIn(withoutInvisible(text, kinds)) !== null;
}

const ROOM = 160;

function excerpt(text: string): string {
  return text.length > ROOM ? `${text.slice(0, ROOM).replace(/\s+\S*$/, '')}…` : text;
}

/** Words that the machine has filled in and the reader has left so. */
export interface Guesses {
  publisher: Record<Lang, boolean>;
  place: Record<Lang, boolean>;
  dateline: boolean;
  published: boolean;
}

/** Which of the fields still hold what was recognised: their line is broken. */
export function guessesIn(draft: Draft, found: Draft['about']): Guesses {
  const { about } = draft;
  const same = (field: 'publisher' | 'place') => ({
    ar: about[field].ar !== null && about[field].ar === found[field].ar,
    en: about[field].en !== null && about[field].en === found[field].en,
  });
  return {
    publisher: same('publisher'),
    place: same('place'),
    dateline: about.dateline !== null && about.dateline === found.dateline,
    published: about.published !== null && about.published === found.published,
  };
}
