import { undertakingIdsOf, type Article, type Mark, type Undertaking } from '#article/model';
import { titleOf } from '#article/titles';
import type { Kind, KindAddress } from './kind';
import { readId, writeId } from './parameters';
import { around, sentencesOfMarks, textsOf } from './parts';

/** A commitment or a position: `?undertaking=p4-benefit-peoples`. */
export interface UndertakingSelection {
  type: 'undertaking';
  id: string;
}

export const undertakingAddress: KindAddress<UndertakingSelection> = {
  tab: 'commitments',
  parse(query) {
    const found = readId(query, 'undertaking');
    return found && { type: 'undertaking', ...found };
  },
  format: (selection) => writeId('undertaking', selection),
};

export const undertaking: Kind<UndertakingSelection> = {
  restsOn: 'article',

  validate: (selection, article) => (article.undertaking.has(selection.id) ? selection : null),
  same: (a, b) => a.id === b.id,

  marks: marksOf,
  currentMark: firstEvidence,
  lightsMark: lights,
  lightsSentence: (selection, _, marks) => marks.some((mark) => lights(selection, mark)),
  onMark: (mark) => undertakingIdsOf(mark).map((id) => ({ type: 'undertaking', id })),

  sentences: sentencesOf,
  shownSentences: (selection, { article }) => sentencesOf(selection, article),
  currentSentence: (selection, { article }) => currentSentence(selection, article),
  place: (selection, { article }) => firstEvidence(selection, article),

  steps({ id }, { article }) {
    const entry = article.undertaking.get(id);
    return { at: entry?.index ?? 0, of: entry ? peersOf(entry, article).length : 0 };
  },
  step(selection, { article }, by) {
    const entry = article.undertaking.get(selection.id);
    if (!entry) return selection;
    const peers = peersOf(entry, article);
    const next = peers[around(entry.index, peers.length, by)];
    return next ? { type: 'undertaking', id: next.id } : selection;
  },

  announce(selection, { article }) {
    const entry = article.undertaking.get(selection.id);
    if (!entry) return null;
    return {
      key: entry.cue.commitment ? 'commitment' : 'position',
      sentence: currentSentence(selection, article),
      at: entry.index + 1,
      of: peersOf(entry, article).length,
      quote: { text: titleOf(entry, 'en'), lang: 'en' },
    };
  },
  label({ id }, article) {
    const entry = article.undertaking.get(id);
    return entry ? { name: { ar: titleOf(entry, 'ar'), en: titleOf(entry, 'en') }, entityKind: null } : null;
  },
  fingerprintParts: (selection, article) => textsOf(sentencesOf(selection, article)),
};

function marksOf({ id }: UndertakingSelection, article: Article): Mark[] {
  const entry = article.undertaking.get(id);
  return entry ? [...entry.cue.quotes, ...entry.evidence] : [];
}

function firstEvidence({ id }: UndertakingSelection, article: Article) {
  return article.undertaking.get(id)?.evidence[0] ?? null;
}

function lights({ id }: UndertakingSelection, mark: Mark): boolean {
  return undertakingIdsOf(mark).includes(id);
}

function sentencesOf(selection: UndertakingSelection, article: Article) {
  return sentencesOfMarks(marksOf(selection, article));
}

/** Of its first evidence; without evidence, that of its cue. */
function currentSentence(selection: UndertakingSelection, article: Article) {
  return firstEvidence(selection, article)?.sentence ?? sentencesOf(selection, article)[0] ?? null;
}

/** What it is stepped through with: the commitments, or the positions. */
function peersOf({ cue }: Undertaking, article: Article): Undertaking[] {
  return article.undertakings.filter((entry) => entry.cue.commitment === cue.commitment);
}
