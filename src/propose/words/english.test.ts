import { describe, expect, it } from 'vitest';
import { openLexicon } from '#lexicon/lexicon';
import { openRecogniser } from '#lexicon/recognise/recognise';
import { entriesOf } from '#lexicon/testing';
import { firstOf, glossOf, senseOf } from './english';

const recogniser = openRecogniser(
  openLexicon(
    entriesOf(
      '1 | دَوْلَة | دول | nf | pl دُوَل | state, country',
      '1 | دَوْلِيّ | دول | adj | nisba | international',
      '2 | مَوْقِف | وقف | n | pl مَوَاقِف | position',
      '1 | كَتَبَ | كتب | v1 u | vn كِتَابَة | write',
      '1 | إِلَى | - | prep | - | to, toward',
      '1 | بَيْنَ | - | zarf | - | between, among',
      '1 | الصِّين | - | propf | - | China',
    ),
  ),
);

function candidate(written: string) {
  const [first] = recogniser.sentence(written).words[0]?.candidates ?? [];
  if (!first) throw new Error(`no reading of ${written}`);
  return first;
}

describe('the English of a word', () => {
  it.each([
    ['دولة', 'state'],
    ['وللدول', 'and to the state'],
    ['بالدولة', 'by the state'],
    ['مواقفهما', 'their position'],
    ['موقفها', 'its position'],
    ['الدولي', 'international'],
    ['والصين', 'and China'],
    ['سيكتبها', 'will write it'],
    ['ليكتب', 'to write'],
    ['إليه', 'to him'],
    ['بينهما', 'between them'],
  ])('%s: %s', (written, said) => {
    const { reading, sense } = candidate(written);
    expect(senseOf(reading, sense)).toBe(said);
  });

  it.each([
    ['state, country', 'state'],
    ['agree (on), concur', 'agree'],
    ['(plural) borders', 'borders'],
    ['(two)', '(two)'],
  ])('of near-synonyms says the first: %s', (sense, first) => expect(firstOf(sense)).toBe(first));

  it('says what each small part is', () => {
    const noun = candidate('موقفها').reading;
    const verb = candidate('سيكتبها').reading;
    expect([glossOf('pronoun', 'ه', noun), glossOf('pronoun', 'ه', verb)]).toEqual(['its, her', 'it, her']);
    expect([glossOf('preposition', 'ل', noun), glossOf('preposition', 'ل', verb)]).toEqual(['to, for', 'to']);
    expect([glossOf('conjunction', 'ف', noun), glossOf('article', 'ا', noun)]).toEqual(['so, then', 'the']);
  });
});
