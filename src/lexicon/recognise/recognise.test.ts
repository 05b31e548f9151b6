import { describe, expect, test } from 'vitest';
import { openLexicon } from '#lexicon/lexicon';
import { openRecogniser, type SentenceContext } from './recognise';
import { entriesOf } from '#lexicon/testing';

const entries = entriesOf(
  '1 | فِي | - | prep | - | in',
  '1 | مِنْ | - | prep | - | from',
  '1 | إِلَى | - | prep | - | to',
  '1 | عَلَى | - | prep | - | on',
  '1 | بِ | - | prep | - | with',
  '1 | لِ | - | prep | - | for',
  '1 | مَنْ | - | pron | - | who',
  '1 | أَنْ | - | conj | - | that, to',
  '1 | أَنَّ | - | conj | - | that',
  '1 | إِنَّ | - | part | - | indeed',
  '1 | لَمْ | - | part | - | did not',
  '1 | لَنْ | - | part | - | will not',
  '1 | الَّذِي | - | rel | f الَّتِي | who, which',
  '1 | هٰذَا | - | dem | f هٰذِهِ | this',
  '1 | دَوْلَة | دول | nf | pl دُوَل | state, country',
  '1 | دَوْلِيّ | دول | adj | nisba | international',
  '1 | وَزِير | وزر | n | pl وُزَرَاء | minister',
  '1 | خَارِجِيَّة | خرج | nf | - | foreign affairs',
  '1 | خَارِجِيّ | خرج | adj | nisba | foreign, external',
  '1 | كَبِير | كبر | adj | pl كِبَار | big',
  '2 | لَجْنَة | لجن | nf | pl لِجَان | committee',
  '3 | جَنَّة | جنن | nf | - | paradise',
  '2 | اِتَّفَقَ | وفق | v8 | prep عَلَى | agree',
  '1 | كَتَبَ | كتب | v1 u | vn كِتَابَة | write',
  '2 | كِتَاب | كتب | n | pl كُتُب | book',
  '2 | عَقَدَ | عقد | v1 i | vn عَقْد | hold, convene',
  '2 | عَقْد | عقد | n | pl عُقُود; vnoun; form 1 | contract; decade',
  '1 | أَعْلَنَ | علن | v4 | - | announce',
  '1 | عَلَم | علم | n | pl أَعْلَام | flag',
  '1 | عِلْم | علم | n | pl عُلُوم | science',
  '1 | الصِّين | - | propf | - | China',
  '2 | حَلِيم | حلم | prop | - | Halim',
  '3 | حَلِيم | حلم | adj | - | mild',
  '2 | مُسْتَوَى | سوي | n | pl -āt | level',
  '1 | مَجْلِس | جلس | n | pl مَجَالِس | council',
  '1 | أَمْن | ءمن | n | - | security',
  '1 | مَجْلِس الأَمْن | - | term | - | Security Council',
  '2 | رَأَى | رءي | v1 a | vn رُؤْيَة | see',
  '1 | مِائَة | مءي | num | pl -āt | hundred',
  '2 | مَسْؤُول | سءل | n | pl -ūn | official',
  '1 | جُهْد | جهد | n | pl جُهُود | effort',
);
const recogniser = openRecogniser(openLexicon(entries));

/** The first candidate of each word: lemma. */
function lemmas(text: string, context?: SentenceContext): (string | undefined)[] {
  return recogniser.sentence(text, context).words.map(({ candidates }) => candidates[0]?.lemma);
}

function vowelled(text: string): string {
  return recogniser
    .sentence(text)
    .words.map(({ candidates, form }) => candidates[0]?.vowelled ?? form)
    .join(' ');
}

test('a word has its token, form, parts and candidates', () => {
  const [first, second] = recogniser.sentence('قال: «وللدول، 20 وزيرا»').words.slice(0, 2);
  expect(first).toMatchObject({ token: 0, form: 'قال', parts: ['قال'], isKnown: false });
  expect(second).toMatchObject({ token: 1, form: 'وللدول', parts: ['و', 'لل', 'دول'], isName: false, isKnown: true });
  expect(second?.candidates[0]).toMatchObject({
    lemma: 'دَوْلَة',
    root: 'دول',
    pos: 'noun',
    vowelled: 'وَلِلدُّوَلِ',
    sense: 'state, country',
  });
  const last = recogniser.sentence('قال: «وللدول، 20 وزيرا»').words.at(-1);
  expect(last).toMatchObject({ token: 3, form: 'وزيرا' });
});

describe('what stands beside a word decides', () => {
  test.each([
    ['اتفق الوزير', ['اِتَّفَقَ', 'وَزِير']],
    ['وزير الخارجية', ['وَزِير', 'خَارِجِيَّة']],
    ['الدول الخارجية', ['دَوْلَة', 'خَارِجِيّ']],
    ['أن يكتب', ['أَنْ', 'كَتَبَ']],
    ['أن الدولة', ['أَنَّ', 'دَوْلَة']],
    ['من الدولة', ['مِنْ', 'دَوْلَة']],
    ['في عقد', ['فِي', 'عَقْد']],
    ['للجنة', ['لَجْنَة']],
    ['لم يكتبوا', ['لَمْ', 'كَتَبَ']],
  ])('%s', (text, expected) => expect(lemmas(text)).toEqual(expected));

  test('the English of the sentence', () => {
    expect(lemmas('العلم', { english: 'the flag' })).toEqual(['عَلَم']);
    expect(lemmas('العلم', { english: 'sciences' })).toEqual(['عِلْم']);
  });

  test('a name that the caller gives is not forced into a lemma', () => {
    const given = recogniser.sentence('كبير', { isName: () => true }).words[0];
    expect(given).toMatchObject({ candidates: [], isName: true });
    const name = recogniser.sentence('حليم', { isName: () => true }).words[0];
    expect(name?.candidates.map(({ pos }) => pos)).toEqual(['proper']);
  });

  test('a term of several words', () => {
    const { terms } = recogniser.sentence('في مجلس الأمن');
    expect(terms.map(({ entry, from, to }) => [entry.lemma, from, to])).toEqual([['مَجْلِس الأَمْن', 1, 2]]);
    expect(recogniser.sentence('في مجلس أمن').terms).toEqual([]);
  });
});

describe('marks of the text decide', () => {
  test.each([
    ['كُتب', 'كُتُب'],
    ['كَتب', 'كَتَبَ'],
    ['عِلم', 'عِلْم'],
    ['عَلَم', 'عَلَم'],
  ])('%s', (text, expected) => expect(vowelled(text)).toBe(expected));
});

describe('vowels', () => {
  test.each([
    ['في الدول الكبيرة', 'فِي الدُّوَلِ الْكَبِيرَةِ'],
    ['وزير الخارجية', 'وَزِير الْخَارِجِيَّةِ'],
    ['من الدولة', 'مِنَ الدَّوْلَةِ'],
    ['إلى لجنة دولية', 'إِلَى لَجْنَةٍ دَوْلِيَّةٍ'],
    ['جهودهما', 'جُهُودِهِمَا'],
    ['إليه', 'إِلَيْهِ'],
    ['له', 'لَهُ'],
    ['بهذه', 'بِهٰذِهِ'],
    ['ستكتب', 'سَتَكْتُبُ'],
    ['لن يكتبوا', 'لَنْ يَكْتُبُوا'],
    ['مستواه', 'مُسْتَوَاهُ'],
  ])('%s', (text, expected) => expect(vowelled(text)).toBe(expected));

  test('an ending is written only where the words beside it tell it', () => {
    expect(vowelled('الدولة')).toBe('الدَّوْلَة');
    expect(vowelled('أعلن الوزير')).toBe('أَعْلَنَ الْوَزِير');
  });
});

describe('spelling that people use is forgiven, but the written one ranks first', () => {
  test.each([
    ['الى', 'إِلَى'],
    ['اعلن', 'أَعْلَنَ'],
    ['دوله', 'دَوْلَة'],
    ['علي', 'عَلَى'],
    ['المسئولين', 'مَسْؤُول'],
    ['بالمائة', 'مِائَة'],
  ])('%s', (text, expected) => expect(lemmas(text)[0]).toBe(expected));
});

test('participles and verbal nouns of a verb are words, too', () => {
  const [word] = recogniser.sentence('والمعلنين').words;
  expect(word?.candidates[0]).toMatchObject({ lemma: 'مُعْلِن', root: 'علن', sense: 'announcing' });
  expect(lemmas('اتفاق')).toEqual(['اِتِّفَاق']);
});

test('a relational adjective of a noun, where the word is nothing else', () => {
  const [word] = recogniser.sentence('والكتابية').words;
  expect(word?.candidates[0]).toMatchObject({ lemma: 'كِتَابِيّ', root: 'كتب', pos: 'adjective', sense: 'of book' });
  expect(recogniser.sentence('الكتبية').words[0]?.isKnown).toBe(false);
});

test('digits with what is written before them', () => {
  const [word] = recogniser.sentence('الـ80').words;
  expect(word).toMatchObject({ form: 'الـ80', candidates: [{ lemma: '80', pos: 'number', root: null }] });
  expect(recogniser.sentence('80').words).toEqual([]);
});

test('what the lexicon does not have is taken for a name, and said to be a guess', () => {
  const [word] = recogniser.sentence('ولافروف').words;
  expect(word).toMatchObject({ parts: ['و', 'لافروف'], isName: true, isKnown: false });
  expect(word?.candidates).toMatchObject([
    { lemma: 'لَافْرُوف', pos: 'proper', root: null, sense: '', vowelled: 'وَلَافْرُوف' },
  ]);
  expect(recogniser.sentence('وانغ').words[0]?.parts).toEqual(['وانغ']);
});

test('what is no word is none', () => {
  expect(recogniser.sentence('').words).toEqual([]);
  expect(recogniser.sentence('— ، .').words).toEqual([]);
});
