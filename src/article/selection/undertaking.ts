import { undertakingIdsOf, type Article, type Mark, type Undertaking } from '#article/model';
import { titleOf } from '#article/titles';
import type { Kind, KindAddress, Known } from './kind';
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

  steps({ id }, known) {
    const entry = known.article.undertaking.get(id);
    if (!entry) return { at: 0, of: 0 };
    const peers = peersOf(entry, known);
    return { at: peers.indexOf(entry), of: peers.length };
  },
  step(selection, known, by) {
    const entry = known.article.undertaking.get(selection.id);
    if (!entry) return selection;
    const peers = peersOf(entry, known);
    const next = peers[around(peers.indexOf(entry), peers.length, by)];
    return next ? { type: 'undertaking', id: next.id } : selection;
  },

  announce(selection, known) {
    const { article } = known;
    const entry = article.undertaking.get(selection.id);
    if (!entry) return null;
    const peers = peersOf(entry, known);
    return {
      key: entry.cue.commitment ? 'commitment' : 'position',
      sentence: currentSentence(selection, article),
      at: peers.indexOf(entry) + 1,
      of: peers.length,
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

/** What it is stepped through with: the commitments, or the positions; of these what is listed, if it is itself. */
function peersOf({ id, cue }: Undertaking, { article, listedUndertakings: listed }: Known): Undertaking[] {
  const peers = article.undertakings.filter((entry) => entry.cue.commitment === cue.commitment);
  return listed?.has(id) ? peers.filter((entry) => listed.has(entry.id)) : peers;
}
