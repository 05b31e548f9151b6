/** What the steps of `proposeCommitments` hand on to each other. */
import type { Span } from '#article/linking/resolve';
import type { UndertakingKind } from '#article/format/schema';
import type { NameProposal, SentenceText } from '#propose/types';
import type { Word } from '#propose/reading/words';

export interface Hit {
  kind: UndertakingKind;
  id: string;
  label: string;
  /** Word index of the cue's first word, and where to look for the object from. */
  at: number;
  cue: Span[];
  /** Where the object begins, a word index; `null` where none follows. */
  object: number | null;
  preposition: string;
  negated: boolean;
  conditional: boolean;
  en: string;
  /** What renders the noun that has the force. */
  enNoun: string | null;
  speech: boolean;
  /** The form says that both act: اتفقا. */
  dual: boolean;
  /** The noun that has the force, a word index. */
  noun: number | null;
  impersonal: boolean;
  predicate: boolean;
  participle: boolean;
  person: 1 | 3;
}

export interface Mention {
  entity: string;
  kind: NameProposal['kind'];
  by: string;
  country: string | null;
  start: number;
  end: number;
}

export interface Context {
  sentence: SentenceText;
  index: number;
  words: Word[];
  mentions: Mention[];
  parties: Parties;
  names: readonly NameProposal[];
}

export function mentionsBySentence(count: number, names: readonly NameProposal[]): Mention[][] {
  const all: Mention[][] = Array.from({ length: count }, () => []);
  for (const { entity, kind, country, mentions } of names) {
    for (const { sentence, ar, by } of mentions) {
      all[sentence]?.push({ entity, kind, by, country, start: ar.start, end: ar.end });
    }
  }
  for (const list of all) list.sort((a, b) => a.start - b.start || b.end - a.end);
  return all;
}

interface Parties {
  /** The two countries that the text is between, or fewer. */
  countries: string[];
  /** The text speaks of them as the two: الجانبان. */
  described: boolean;
}

/** The two countries that descriptions such as الجانبان stand for. */
export function partiesOf(names: readonly NameProposal[]): Parties {
  const both = names.filter(
    ({ kind, mentions }) =>
      kind === 'place' && mentions.some(({ why, by }) => by === 'description' && why.code === 'description'),
  );
  if (both.length === 2) return { countries: both.map(({ entity }) => entity), described: true };
  const countries = new Map<string, number>();
  for (const { country, kind, mentions } of names) {
    if (country !== null && kind === 'person') countries.set(country, (countries.get(country) ?? 0) + mentions.length);
  }
  const most = [...countries].sort((a, b) => b[1] - a[1]).slice(0, 2);
  return { countries: most.map(([id]) => id), described: false };
}
