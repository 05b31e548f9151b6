import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { romanize, romanizeLemma, type VowelledPart } from './romanize';

/** Parts joined by +: 'وَ+ال+صَّدَاقَةِ'. `pos` is that of the stem, the last part. */
function romanized(word: string, pos?: string): string {
  const parts = word.split('+');
  return romanize(parts.map((v, at) => (at === parts.length - 1 ? { v, pos } : { v })));
}

function written(parts: readonly VowelledPart[]): string {
  return parts.map((part) => part.v).join('');
}

describe('letters', () => {
  it.each([
    ['كِتَابٌ', 'kitābun', 'plain letters'],
    ['ثَابِتِ', 'thābiti', 'th'],
    ['خَارِجِيَّة', 'khārijīyah', 'kh'],
    ['ذِكْرَى', 'dhikrá', 'dh'],
    ['شِدَّةٍ', 'shiddatin', 'sh'],
    ['غَيْرِ', 'ghayri', 'gh'],
    ['حَرْبٌ', 'ḥarbun', 'ḥ'],
    ['صَدْرٌ', 'ṣadrun', 'ṣ'],
    ['ضِدَّ', 'ḍidda', 'ḍ'],
    ['طَوِيلٌ', 'ṭawīlun', 'ṭ'],
    ['ظِلِّ', 'ẓilli', 'ẓ'],
    ['عَالَمٌ', 'ʿālamun', 'ʿayn, also at the beginning'],
    ['قَرْنٍ', 'qarnin', 'q'],
    ['بِيتْزَا', 'bītzā', 'a foreign word'],
    ['پَارِيس', 'pārīs', 'a letter that Arabic borrowed'],
    ['فِيتُو', 'fītū', 'v is written ف'],
    ['چ ژ ڤ گ', 'ch zh v g', 'the other borrowed letters'],
  ])('%s → %s (%s)', (word, expected) => {
    expect(romanized(word)).toBe(expected);
  });

  it.each([
    ['اقْتَرَحَتْ+هَا', 'iqtaraḥatʹhā', 't and h are two letters'],
    ['أَدْهَمُ', 'adʹhamu', 'd and h'],
    ['إِسْهَامَاتٍ', 'isʹhāmātin', 's and h'],
    ['أَكْهَفُ', 'akʹhafu', 'k and h'],
    ['مَشْهَدِ', 'mashhadi', 'sh and h need no sign'],
    ['صِفَتِ+هِمَا', 'ṣifatihimā', 'a vowel is between'],
    ['أَزْهَرُ', 'azharu', 'zh is no Arabic letter'],
    ['أَثْنَى', 'athná', 'th is one letter'],
  ])('%s → %s: %s', (word, expected) => {
    expect(romanized(word)).toBe(expected);
  });
});

describe('vowels', () => {
  it.each([
    ['فِي', 'fī', 'long i'],
    ['مِيثَاقِ', 'mīthāqi', 'long i inside'],
    ['حُدُودٌ', 'ḥudūdun', 'long u'],
    ['رَئِيسَا', 'raʾīsā', 'long a'],
    ['يَوْمَ', 'yawma', 'aw'],
    ['بَيْنَ', 'bayna', 'ay'],
    ['وِزَارَتَيْ', 'wizāratay', 'ay at the end'],
    ['هُوَ', 'huwa', 'و with a vowel is a consonant'],
    ['هِيَ', 'hiya', 'ي with a vowel is a consonant'],
    ['رَئِيسَيِ', 'raʾīsayi', 'ay with a helping vowel'],
    ['جَارِيَ', 'jāriya', 'ī that has become iya'],
    ['مُوَاصَلَةِ', 'muwāṣalati', 'و between two vowels'],
    ['تَعَاوُنِ', 'taʿāwuni', 'و that bears u'],
    ['تَعْيِينُ', 'taʿyīnu', 'ي twice'],
    ['وُوهَان', 'wūhān', 'و twice'],
    ['يِي', 'yī', 'nothing but ي'],
    ['دَلْو', 'dalw', 'و after a consonant'],
    ['رَأْي', 'raʾy', 'ي after a consonant'],
    ['تَايْوَانَ', 'tāywāna', 'ي after a long vowel'],
    ['قُوَى', 'quwá', 'و before ى'],
    ['دَاوُود', 'dāwūd', 'و bearing u before و'],
    ['سُوفِيَات', 'sūfiyāt', 'no īy without shadda'],
  ])('%s → %s (%s)', (word, expected) => {
    expect(romanized(word)).toBe(expected);
  });

  it.each([
    ['هٰذِهِ', 'hādhihi', 'dagger alef alone'],
    ['ذَٰلِكَ', 'dhālika', 'dagger alef after fatha'],
    ['ذٰ\u064eلِكَ', 'dhālika', 'dagger alef before fatha'],
    ['هَـٰذَا', 'hādhā', 'dagger alef on a tatweel'],
    ['لٰكِنَّ', 'lākinna', 'in a particle'],
    ['عَلَىٰ', 'ʿalá', 'on ى'],
    ['مِائَةِ', 'miʾati', 'an alef that is not read (26)'],
    ['أُولٰئِكَ', 'ulāʾika', 'a waw that is not read (4)'],
    ['أُولُو', 'ulū', 'the same'],
    ['أُولَى', 'ūlá', 'but here it is'],
    ['أَوَّلِي', 'awwalī', 'and here it is doubled'],
    ['عَمْرٌو', 'ʿamrun', 'a waw that tells a name from another (24)'],
    ['قَدَّمُوا', 'qaddamū', 'the alef of the plural'],
    ['دَعَوْا', 'daʿaw', 'the same after aw'],
    ['فى', 'fá', 'no kasra: nothing says it is ī'],
    ['فِى', 'fī', 'ى for ي, as in Egypt'],
    ['كتَاب', 'ktāb', 'a vowel not written is not guessed'],
    ['كاتب', 'kātb', 'but alef alone is ā'],
    ['لاَ', 'lā', 'fatha on the alef, as old prints have it'],
  ])('%s → %s: %s', (word, expected) => {
    expect(romanized(word)).toBe(expected);
  });
});

describe('shadda', () => {
  it.each([
    ['عَمَلِيَّةٌ', 'ʿamalīyatun', 'īy, not iyy (11b1)'],
    ['عَمَلِيِّ', 'ʿamalīyi', 'the same before an ending'],
    ['عَمَلِيّ', 'ʿamalī', 'ī at the very end (11b2)'],
    ['قَوِيًّا', 'qawīyan', 'īy before tanwin'],
    ['دَوْلِيَّتَيْنِ', 'dawlīyatayni', 'īy inside'],
    ['قُوَّةٌ', 'qūwatun', 'ūw (11a1)'],
    ['عَدُوّ', 'ʿadūw', 'ūw at the end'],
    ['أَوَّلُ', 'awwalu', 'aww (11a2)'],
    ['سَيِّدٌ', 'sayyidun', 'ayy (11b3)'],
    ['حَيّ', 'ḥayy', 'ayy at the end'],
    ['تَغَيُّرَاتٍ', 'taghayyurātin', 'ayy before u'],
    ['طُيِّبَ', 'ṭuyyiba', 'u before ي makes no ī'],
    ['ضَخَّا', 'ḍakhkhā', 'a letter that is two in Latin'],
    ['مُنَظَّمَةِ', 'munaẓẓamati', 'a single one'],
    ['بَنَّاءٍ', 'bannāʾin', 'before a long vowel'],
    ['شِدَّة'.normalize('NFD'), 'shiddah', 'whatever the order of the marks'],
  ])('%s → %s (%s)', (word, expected) => {
    expect(romanized(word)).toBe(expected);
  });
});

describe('hamza', () => {
  it.each([
    ['أَكَّدَ', 'akkada', 'not at the beginning (8a)'],
    ['إِلَى', 'ilá', 'below the alef'],
    ['أُورَاسِيَا', 'ūrāsiyā', 'before a long vowel'],
    ['إِيمَانٌ', 'īmānun', 'before ī'],
    ['أَوْضَحَ', 'awḍaḥa', 'before aw'],
    ['وَ+أَعْرَبَ', 'wa-aʿraba', 'nor after a prefix'],
    ['الْ+أُمَمِ', 'al-umami', 'nor after the article'],
    ['لِ+لْ+أَزْمَةِ', 'lil-azmati', 'nor after lil-'],
    ['رَئِيسٌ', 'raʾīsun', 'inside, on ي'],
    ['مَسْؤُولِيَّاتِ+هِمَا', 'masʾūlīyātihimā', 'on و'],
    ['مَسْأَلَةِ', 'masʾalati', 'on alef'],
    ['شَأْنِ', 'shaʾni', 'without a vowel'],
    ['بِنَاءِ', 'bināʾi', 'on the line'],
    ['مَبَادِئِ', 'mabādiʾi', 'at the end'],
    ['جُزْءًا', 'juzʾan', 'before tanwin and alef'],
    ['مَاءً', 'māʾan', 'before tanwin without alef'],
    ['آسِيَا', 'āsiyā', 'madda at the beginning (10a)'],
    ['الْ+آنَ', 'al-āna', 'madda after the article'],
    ['قُرْآنٌ', 'qurʾānun', 'madda inside (10b)'],
  ])('%s → %s: %s', (word, expected) => {
    expect(romanized(word)).toBe(expected);
  });
});

describe('endings', () => {
  it.each([
    ['صَدَاقَة', 'ṣadāqah', 'ة without an ending'],
    ['صَدَاقَةِ', 'ṣadāqati', 'ة with one'],
    ['زِيَارَةٍ', 'ziyāratin', 'ة with tanwin'],
    ['مُهِمَّةً', 'muhimmatan', 'ة with accusative tanwin, which has no alef'],
    ['حَيَاة', 'ḥayāh', 'ة after ā'],
    ['حَيَاةُ', 'ḥayātu', 'the same with an ending'],
    ['سَنة', 'sanah', 'the a before ة is often not written'],
    ['أَيْضًا', 'ayḍan', 'tanwin before the alef'],
    ['وَفْقاً', 'wafqan', 'tanwin on the alef'],
    ['وَفْقَاً', 'wafqan', 'the same with fatha'],
    ['مُسْتَوًى', 'mustawan', 'tanwin before ى'],
    ['مَعْنىً', 'maʿnan', 'tanwin on ى'],
    ['جَارٍ', 'jārin', 'a noun that has lost its ī'],
    ['حُدُودٌ', 'ḥudūdun', 'nominative'],
    ['يَشْهَدِ', 'yashhadi', 'a helping vowel'],
    ['لَمْ', 'lam', 'none'],
  ])('%s → %s (%s)', (word, expected) => {
    expect(romanized(word)).toBe(expected);
  });
});

describe('prefixes and the article', () => {
  it.each([
    ['ال+شَّمْسِ', 'al-shamsi', 'no assimilation before a sun letter (17c)'],
    ['الْ+قَمَرِ', 'al-qamari', 'nor before a moon letter'],
    ['ال+لَّازِمَةَ', 'al-lāzimata', 'nor before ل'],
    ['ال+لُّغَةِ', 'al-lughati', 'the same'],
    ['الرَّحْمٰن', 'al-raḥmān', 'in one part with its noun'],
    ['الرَّحْمٰنُ', 'al-raḥmānu', 'the same, with its ending'],
    ['وَ+الرَّحْمٰنِ', 'wa-al-raḥmāni', 'the same after wa-'],
    ['بِ+اللُّغَةِ', 'bi-al-lughati', 'the same before ل'],
    ['الْقَمَرُ', 'al-qamaru', 'the same before a moon letter'],
    ['اَلْكِتَابُ', 'al-kitābu', 'the same with its vowel'],
    ['الِاتِّحَادِ', 'al-ittiḥādi', 'the same before hamzat al-wasl'],
    ['الْآنَ', 'al-āna', 'the same before madda'],
    ['وَ+ال+صَّدَاقَةِ', 'wa-al-ṣadāqati', 'the article keeps its a (17b)'],
    ['بِ+الْ+عَلَاقَاتِ', 'bi-al-ʿalāqāti', 'the same after bi-'],
    ['كَ+ال+صِّينِ', 'ka-al-ṣīni', 'the same after ka-'],
    ['فَ+بِ+الْ+عَمَلِ', 'fa-bi-al-ʿamali', 'two prefixes'],
    ['لِ+لْ+عَمَلِ', 'lil-ʿamali', 'li- and the article (17b)'],
    ['لِ+ل+تَّعَاوُنِ', 'lil-taʿāwuni', 'the same before a sun letter'],
    ['لِ+لَّجْنَةِ', 'lil-lajnati', 'three lams are written as two'],
    ['وَ+لِ+لَّجْنَةِ', 'wa-lil-lajnati', 'the same after wa-'],
    ['لِ+لُّغَةِ', 'lil-lughati', 'the same'],
    ['لَ+لْ+آخِرَةُ', 'lal-ākhiratu', 'la- and the article'],
    ['لِ+لُبْنَانَ', 'li-lubnāna', 'no article: ل without shadda'],
    ['وَ+سَ+تَصِلُ', 'wa-sa-taṣilu', 'the future'],
    ['أَ+هٰذَا', 'a-hādhā', 'the question'],
    ['بِ+هٰذِهِ', 'bi-hādhihi', 'before a demonstrative'],
    ['بِ+هَا', 'bi-hā', 'before a pronoun (16b)'],
    ['لَ+هُمْ', 'la-hum', 'the same'],
    ['بِ+أَنَّ+هُ', 'bi-annahu', 'prefix and suffix'],
    ['إِلَيْ+هِ', 'ilayhi', 'no hyphen before a suffix'],
    ['بَيْنَ+هُمَا', 'baynahumā', 'the same'],
    ['وَ+وَزِيرُ', 'wa-wazīru', 'a stem that begins like its prefix'],
    ['وَحْدَ+هُ', 'waḥdahu', 'a stem that begins with و'],
    ['قِ+نَا', 'qinā', 'a stem of one letter'],
    ['آسِيَا-+الْ+بَاسِيفِيكِ', 'āsiyā-al-bāsīfīki', 'a hyphen in the Arabic begins again'],
  ])('%s → %s: %s', (word, expected) => {
    expect(romanized(word)).toBe(expected);
  });

  it.each([
    ['لِ+انْتِصَارَاتِ', 'li-ntiṣārāti', 'drops after a prefix'],
    ['وَ+اتَّفَقَ', 'wa-ttafaqa', 'the same before a double letter'],
    ['وَ+اِتَّفَقَ', 'wa-ttafaqa', 'even if its vowel was left there'],
    ['بِ+اسْمِ', 'bi-smi', 'in a noun'],
    ['بِ+ٱسْمِ', 'bi-smi', 'written with its sign'],
    ['وَ+ائْتِلَافٍ', 'wa-ʾtilāfin', 'before hamza'],
    ['بِاسْمِ', 'bismi', 'in a prefix that was not cut off'],
    ['الِ+اتِّصَالَاتِ', 'al-ittiṣālāti', 'stays after the article'],
    ['لِ+لِ+اتِّحَادِ', 'lil-ittiḥādi', 'the same after lil-'],
    ['وَ+الِ+اتِّحَادِ', 'wa-al-ittiḥādi', 'the same after wa-al-'],
    ['اسْتِعْدَادِ', 'istiʿdādi', 'stays at the beginning'],
    ['اِتَّفَقَ', 'ittafaqa', 'as marked'],
    ['اُسْتُخْدِمَ', 'ustukhdima', 'as marked'],
    ['اسْتُخْدِمَ', 'ustukhdima', 'u before u: a passive'],
    ['وَ+اسْتُخْدِمَ', 'wa-stukhdima', 'the same after a prefix'],
    ['ابْنُ', 'ibnu', 'the u of an ending does not count'],
    ['ابْنُ+هُ', 'ibnuhu', 'nor before a suffix'],
    ['الَّذِي', 'alladhī', 'a in the relative'],
    ['وَ+الَّتِي', 'wa-allatī', 'which is the article’s and stays'],
    ['لِ+لَّذِينَ', 'lilladhīna', 'but for لل'],
    ['وَ+أَشَارَ', 'wa-ashāra', 'not with hamza: that one is always read'],
    ['الْتِزَامٌ', 'iltizāmun', 'ال that is no article'],
  ])('hamzat al-wasl: %s → %s (%s)', (word, expected) => {
    expect(romanized(word)).toBe(expected);
  });

  it.each([
    ['امْرُؤٌ', 'noun', 'imruʾun'],
    ['ادْعُ', 'verb', 'udʿu'],
    ['ابْنُ', 'noun', 'ibnu'],
    ['اتَّفَقَ', 'verb', 'ittafaqa'],
  ])('hamzat al-wasl: %s, a %s → %s', (word, pos, expected) => {
    expect(romanized(word, pos)).toBe(expected);
  });

  it.each([
    ['اللّٰهُ', 'Allāhu', 'alone (23)'],
    ['اللَّهُ', 'Allāhu', 'without the dagger alef'],
    ['ال+لّٰهِ', 'Allāhi', 'in two parts'],
    ['وَ+اللّٰهِ', 'wa-Allāhi', 'after wa-'],
    ['بِ+اللّٰهِ', 'billāhi', 'after bi-'],
    ['وَ+بِ+ال+لَّهِ', 'wa-billāhi', 'the same in parts'],
    ['لِ+لّٰهِ', 'lillāhi', 'after li-'],
    ['اللّٰهُمَّ', 'Allāhumma', 'the vocative'],
    ['لَ+هُ', 'la-hu', 'not the pronoun'],
    ['لَهُ', 'lahu', 'nor in one part'],
    ['بْنِ', 'ibni', 'بن is ibn (25)'],
    ['بِنَاءُ', 'bināʾu', 'but no other word with ب'],
  ])('%s → %s: %s', (word, expected) => {
    expect(romanized(word)).toBe(expected);
  });
});

describe('names', () => {
  it.each([
    ['وَ+رُوسِيَا', 'wa-Rūsiyā', 'a capital after the prefix'],
    ['ال+صِّينِ', 'al-Ṣīni', 'none for the article (18)'],
    ['عَمَّانَ', 'ʿAmmāna', 'on the letter after ʿ'],
    ['شِي', 'Shī', 'on the first of two letters'],
    ['أُوكْرَانِيَا', 'Ūkrāniyā', 'on a long vowel'],
    ['لَافْرُوف', 'Lāfrūf', 'the Arabic spelling, not the Russian (22)'],
    ['وَانْغ', 'Wāng', 'an exception: نغ is one sound'],
    ['وَ+وَانْغ', 'wa-Wāng', 'the same after a prefix'],
    ['شَانْغْهَاي', 'Shānghāy', 'the same inside'],
    ['شَانْغَهَاي', 'Shānghāy', 'however it is vowelled'],
    ['الرُّوسِيَا', 'al-Rūsiyā', 'a capital after an article in the same part'],
  ])('%s → %s: %s', (word, expected) => {
    expect(romanized(word, 'proper-noun')).toBe(expected);
  });

  it('a verb has no article', () => {
    expect(romanized('الْعَبْ', 'verb')).toBe('ilʿab');
    expect(romanized('وَ+الْتَزَمَ', 'verb')).toBe('wa-ltazama');
  });

  it('the exceptions hold for names only', () => {
    expect(romanized('وَانْغ')).toBe('wāngh');
    expect(romanized('شَانْغَهَاي', 'noun')).toBe('shānghahāy');
  });

  it('every part that is a name has its capital', () => {
    expect(romanize([{ v: 'آسِيَا-', pos: 'proper-noun' }, { v: 'الْ' }, { v: 'بَاسِيفِيكِ', pos: 'proper-noun' }])).toBe(
      'Āsiyā-al-Bāsīfīki',
    );
  });
});

describe('what is no letter', () => {
  it.each([
    ['الـ+80', 'al-80', 'digits after the article, with its tatweel'],
    ['وَ+الـ+20', 'wa-al-20', 'the same after wa-'],
    ['بِـ+20', 'bi-20', 'and after bi-'],
    ['2025', '2025', 'digits'],
    ['٢٠٢٥', '2025', 'Arabic digits'],
    ['كِـــتَابٌ', 'kitābun', 'tatweel'],
    ['G20', 'G20', 'Latin letters'],
    ['لِمَاذَا؟', 'limādhā?', 'Arabic punctuation'],
    ['', '', 'nothing'],
    ['\u064e', '', 'a mark on nothing'],
  ])('“%s” → “%s” (%s)', (word, expected) => {
    expect(romanized(word)).toBe(expected);
  });

  it('no parts, no text', () => {
    expect(romanize([])).toBe('');
  });

  it.each([
    ['الْ', 'al-'],
    ['وَ', 'wa'],
    ['هِمَا', 'himā'],
  ])('a part by itself: %s → %s', (v, expected) => {
    expect(romanize([{ v }])).toBe(expected);
  });
});

describe('romanizeLemma', () => {
  it.each([
    ['صَدَاقَة', 'ṣadāqah', 'ة'],
    ['عَمَلِيّ', 'ʿamalī', 'a relational adjective'],
    ['عَمَلِيَّة', 'ʿamalīyah', 'and its feminine'],
    ['اِسْتِعْدَاد', 'istiʿdād', 'hamzat al-wasl'],
    ['اِلْتِزَام', 'iltizām', 'ال that is no article: its alef has a vowel'],
    ['اِتَّفَقَ', 'ittafaqa', 'verbs keep their ending'],
    ['ثَانٍ', 'thānin', 'so do nouns that have lost their ī (12a)'],
    ['أَيْضًا', 'ayḍan', 'and adverbs (12b)'],
    ['حَقّ', 'ḥaqq', 'a double letter at the end'],
    ['الَّذِي', 'alladhī', 'no article to cut off'],
    ['اللُّغَة', 'al-lughah', 'an article before ل'],
    ['الْوَضْع', 'al-waḍʿ', 'an article before a moon letter'],
    ['الِاتِّحَاد', 'al-ittiḥād', 'an article before hamzat al-wasl'],
    ['اللّٰه', 'Allāh', 'God'],
    ['بِ', 'bi', 'a prefix'],
    ['80', '80', 'digits'],
    ['عَلَى نَحْوٍ', 'ʿalá naḥwin', 'two words'],
    [' ', '', 'none'],
  ])('“%s” → “%s” (%s)', (lemma, expected) => {
    expect(romanizeLemma(lemma)).toBe(expected);
  });

  it('a name has a capital, after its article too', () => {
    expect(romanizeLemma('الصِّين', 'proper-noun')).toBe('al-Ṣīn');
    expect(romanizeLemma('الْبَاسِيفِيك', 'proper-noun')).toBe('al-Bāsīfīk');
  });
});

describe('every word of a real article', () => {
  interface Words {
    lexicon: { lemma: string; pos: string }[];
    sentences: Record<string, { parts: { v: string; pos?: string; lex?: string }[] }[]>;
  }
  const file = new URL('../articles/2025-04-01-lavrov-wang-moscow/words.json', import.meta.url);
  const { lexicon, sentences } = JSON.parse(readFileSync(file, 'utf8')) as Words;
  const posOf = new Map(lexicon.map(({ lemma, pos }) => [lemma, pos]));
  const words = Object.values(sentences)
    .flat()
    .map(({ parts }) =>
      parts.map(({ v, pos, lex }): VowelledPart => ({ v, pos: pos ?? (lex === undefined ? lex : posOf.get(lex)) })),
    );

  const LATIN = /^(?:\d+|(?:[a-zāīūáḥṣḍṭẓʾʿʹA-ZĀĪŪḤṢḌṬẒ]+|\d+)(?:-(?:[a-zāīūáḥṣḍṭẓʾʿʹA-ZĀĪŪḤṢḌṬẒ]+|\d+))*)$/;
  /** Two vowels together, hamza beside ʿ or at the beginning, a hyphen that joins nothing. */
  const IMPOSSIBLE = /[aiuāīūá]{2}|ʾʿ|^ʾ|^-|--|-$/;

  it('has words', () => {
    expect(words.length).toBeGreaterThan(500);
  });

  it('is written in the letters of the scheme only', () => {
    expect(words.filter((parts) => !LATIN.test(romanize(parts))).map(written)).toEqual([]);
    expect(lexicon.filter(({ lemma, pos }) => !LATIN.test(romanizeLemma(lemma, pos)))).toEqual([]);
  });

  it('has nothing that Arabic cannot have', () => {
    expect(words.map((parts) => romanize(parts)).filter((text) => IMPOSSIBLE.test(text))).toEqual([]);
  });

  it('ends with the vowel that the Arabic ends with', () => {
    const endings: [RegExp, string][] = [
      [/\u064b\u0651?[اى]?$/, 'an'],
      [/\u064c\u0651?$/, 'un'],
      [/\u064d\u0651?$/, 'in'],
      [/\u064e\u0651?$/, 'a'],
      [/\u064f\u0651?$/, 'u'],
      [/\u0650\u0651?$/, 'i'],
      [/ى$/, 'á'],
      [/ا$/, 'ā'],
    ];
    const wrong = words.filter((parts) => {
      // NFC puts shadda after the vowel.
      const text = written(parts).normalize('NFC');
      const ending = endings.find(([arabic]) => arabic.test(text));
      return ending && !romanize(parts).endsWith(ending[1]);
    });
    expect(wrong.map(written)).toEqual([]);
  });

  it('has al- or lil- where the article is', () => {
    const withArticle = words.filter((parts) => parts.some(({ pos }) => pos === 'article'));
    expect(withArticle.length).toBeGreaterThan(150);
    expect(withArticle.filter((parts) => !/(?:^|-)al-|lil-/.test(romanize(parts))).map(written)).toEqual([]);
  });
});
