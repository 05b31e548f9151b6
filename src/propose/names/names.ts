/**
 * The names that a text seems to hold. Everything is a proposal with its reason: what the gazetteer knows, what a head word
 * begins, what the English writes in capitals and the Arabic letter by letter, what stands after a title; then every other
 * place where the same is named.
 */
import { addAgain } from './again';
import { addMatches, mergeNeighbours } from './capitals';
import { describeParties } from './descriptions';
import type { Reading } from './drafts';
import { smallWords } from '#propose/reading/english';
import { grouped } from './entities';
import { buildGazetteer } from '#propose/reading/gazetteer';
import { addPhrases, phrasesOf } from './headed';
import { addEntries, addEstablished, addSpecials } from './listed';
import { matchNames } from '#propose/reading/matches';
import { withoutOverlaps } from './overlaps';
import { readPage } from '#propose/reading/page';
import { addGivenNames, addSpeakers, addTitledPeople, joinPeople } from './people';
import { addTitles } from './titles';
import type { KnownEntity, NameProposal, SentenceText } from '#propose/types';
import { vocabulary } from '#propose/reading/vocabulary';

export interface NameOptions {
  /** What the reader's other articles name: it comes first. */
  known?: readonly KnownEntity[];
  /** True for a folded Arabic word that a lexicon has and that is no name. */
  isWord?: (folded: string) => boolean;
}

/**
 * Proposes the names of a text.
 *
 * @param sentences in the order of the text
 * @returns one proposal an entity, in the order in which they are first named
 */
export function proposeNames(sentences: readonly SentenceText[], options: NameOptions = {}): NameProposal[] {
  const gazetteer = buildGazetteer(options.known);
  const small = smallWords(sentences.map(({ en }) => en));
  const reading: Reading = {
    pages: sentences.map((sentence, index) => readPage(index, sentence, gazetteer, small)),
    gazetteer,
    vocabulary: vocabulary(options.isWord),
    drafts: [],
  };
  const matches = reading.pages.map((page) => matchNames(page, reading.vocabulary));
  addEntries(reading);
  addSpecials(reading);
  const phrases = reading.pages.map((page, index) => phrasesOf(reading, page, matches[index] ?? []));
  addPhrases(reading, phrases, matches);
  addMatches(reading, matches);
  mergeNeighbours(reading);
  addTitledPeople(reading, phrases);
  addGivenNames(reading);
  addSpeakers(reading);
  joinPeople(reading);
  addTitles(reading, phrases);
  addEstablished(reading);
  addAgain(reading);
  reading.drafts = withoutOverlaps(reading.drafts);
  describeParties(reading, phrases);
  return grouped(reading);
}
