import { describe, expect, it } from 'vitest';
import { isProclitic } from '#arabic/clitics';
import { MARK, stripMarks } from '#arabic/marks';
import { marksIn, type Mark } from './model';
import { checkFolder } from '#article/format/check';
import type { Bilingual, Features, Lang } from '#article/format/schema';
import { given, realArticle, realFiles, realSlug, realWords, sentenceOf } from './testing';
import type { Lexeme } from '#article/words/words';

const article = realArticle();
const { words: glossed, wordsFile } = realWords(article);
const marks: Mark[] = [...article.marks.values()].flat();

/** A mark as a title: whose, and where. */
function title(mark: Mark): string {
  if (mark.type === 'mention') return `${mark.entity.id}, mention ${mark.index + 1}`;
  return `${mark.type === 'cue' ? mark.cue.id : mark.undertaking.id} in ${mark.sentence.id}`;
}

const cases = marks.flatMap((mark) =>
  (['ar', 'en'] as const).flatMap((lang) => {
    const span = mark[lang];
    return span || mark.quote[lang] !== null ? [{ title: `${title(mark)} (${lang})`, mark, lang, span }] : [];
  }),
);

const arabic = [...article.sentences.values()].map((sentence) => sentence.ar).join('\n');
/** How often words occur in the Arabic. */
const count = (words: string) => arabic.split(words).length - 1;
/** The vowel marks of a text, in order. */
const signsIn = (text: string) => [...text].filter((character) => MARK.test(character)).join('');

describe('the text', () => {
  it('is a headline, 18 paragraphs and 19 sentences', () => {
    expect(article.units).toHaveLength(19);
    expect(article.sentences.size).toBe(20);
    expect(article.units.filter((unit) => unit.sentences.length !== 1).map((unit) => unit.id)).toEqual(['p17']);
  });

  it('keeps its uneven tanwin, its tatweel and its one damma as the publisher printed them', () => {
    expect(count('أيضًا')).toBe(1);
    expect(count('أيضا')).toBe(4);
    expect([count('فضلًا'), count('فضلا ')]).toEqual([1, 1]);
    expect([count('وفقاً'), count('وفقًا')]).toEqual([1, 0]);
    expect([count('زخمًا'), count('قويًا'), count('جديدًا')]).toEqual([2, 1, 1]);
    expect([count('الـ80'), count('الـ20')]).toEqual([2, 1]);
    expect(count('\u064f')).toBe(1);
    expect(count('تُقدّر')).toBe(1);
  });

  it('has the marks of the source, one for one', () => {
    expect(signsIn(arabic)).toBe(signsIn(realFiles()['source.ar.txt'] ?? ''));
  });

  it.each([...article.sentences.values()])('$id has English, without Arabic in it', ({ en }) => {
    expect(en.trim()).not.toBe('');
    expect(en).not.toMatch(/\p{Script=Arabic}/u);
  });

  it('adds nothing in English that the Arabic does not say', () => {
    const english = [...article.sentences.values()].map((sentence) => sentence.en).join('\n');
    expect(english).not.toMatch(/one[- ]China/i);
    expect(english).not.toMatch(/Global (?:Development|Security|Civilization) Initiative/i);
    expect(english).not.toMatch(/Ukrain\w* war|war in Ukraine/i);
  });
});

describe('every span', () => {
  it.each(cases)('is the words that it quotes: $title', ({ mark, lang, span }) => {
    const { start, end } = given(span);
    expect(mark.sentence[lang].slice(start, end)).toBe(mark.quote[lang]);
  });

  it.each(cases.filter(({ lang }) => lang === 'ar'))('begins and ends as a word does: $title', ({ mark, span }) => {
    const { start, end } = given(span);
    const text = mark.sentence.ar;
    const [before = ''] = /[\p{L}\p{M}\p{N}\u0640]*$/u.exec(text.slice(0, start)) ?? [];
    expect(stripMarks(before)).toSatisfy(isProclitic);
    expect(text.charAt(end)).not.toMatch(/[\p{L}\p{M}\p{N}\u0640]/u);
    expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
  });
});

describe('the registers', () => {
  const mentions = article.entities.flatMap((entity) => entity.mentions);
  const commitments = article.undertakings.filter((entry) => entry.cue.commitment);

  it('hold what the check of the articles says', () => {
    const { summary } = checkFolder(realSlug, realFiles());
    const inArabic = mentions.filter((mention) => mention.ar).length;
    const inEnglish = mentions.filter((mention) => mention.en).length;
    expect(summary).toContain(
      `${article.sentences.size - 1} sentences and the headline; ${article.entities.length} entities (`,
    );
    expect(summary).toContain(`; ${mentions.length} mentions (Arabic ${inArabic}, English ${inEnglish}); `);
    expect(summary).toContain(
      `; ${commitments.length} commitments and ${article.undertakings.length - commitments.length} positions (`,
    );
  });

  it('are of the size that the text warrants', () => {
    expect(article.entities.length).toBeGreaterThanOrEqual(45);
    expect(mentions.length).toBeGreaterThanOrEqual(150);
    expect(article.undertakings).toHaveLength(34);
    expect(commitments).toHaveLength(20);
  });

  it('list every entry and every mention in the order of the text', () => {
    for (const entity of article.entities) {
      const rows = entity.mentions.map((mention) => mention.sentence.unit.index);
      expect(rows).toEqual(rows.toSorted((a, b) => a - b));
    }
    const units = article.undertakings.map((entry) => given(entry.evidence[0]).sentence.unit.index);
    expect(units).toEqual(units.toSorted((a, b) => a - b));
  });

  it.each([
    ['wang-yi', 'الوزيران'],
    ['sergei-lavrov', 'الوزيران'],
    ['china', 'الجانبان'],
    ['russia', 'الجانبان'],
  ])('%s is among those meant by %s', (id, words) => {
    expect(article.entity.get(id)?.mentions.map((mention) => mention.quote.ar)).toContain(words);
  });

  it('do not mistake part of a word for a name', () => {
    const dateline = sentenceOf(article, 'p1.1');
    const named = marksIn(article, dateline).flatMap((mark) =>
      mark.type === 'mention' ? [`${mark.entity.id} ${mark.quote.ar}`] : [],
    );
    expect(named).toContain('xinhua شينخوا');
    expect(named.filter((one) => one.startsWith('xi-jinping'))).toEqual([]);
    expect(named.filter((one) => one.startsWith('china '))).toEqual(['china الصين']);
  });

  it('take nothing from the headline: what it claims beyond the body is said to be an overclaim', () => {
    const fromHeadline = marks.filter((mark) => mark.type !== 'mention' && mark.sentence.id === 'h');
    expect(fromHeadline).toEqual([]);
    expect(article.overclaims.map((overclaim) => overclaim.claim.ar)).toEqual(['حماية العدالة في النظام الدولي']);
    const agreed = article.undertakings.filter((entry) => entry.cue.kind === 'agreement');
    expect(agreed.filter((entry) => entry.object?.includes('justice'))).toEqual([]);
  });

  it('bind who is bound, which is not always who speaks', () => {
    const readiness = article.cues.filter((cue) => cue.kind === 'readiness' && cue.speaker === 'wang-yi');
    expect(readiness.length).toBeGreaterThan(0);
    for (const cue of readiness) expect(cue.by).toEqual(['china']);
  });

  it.each(article.cues)('give nobody a position that others only say he has: $id', ({ by, speaker }) => {
    const party = article.parties.find((one) => one.speakers.includes(speaker));
    if (!party) return;
    expect([speaker, party.entity]).toEqual(expect.arrayContaining(by));
  });

  it.each([
    ['c2', ['wang-yi'], 'who reports what others did'],
    ['c4', ['wang-yi'], 'who recalls'],
    ['c7', ['wang-yi'], 'whose confidence it is: ثقته'],
    ['c8', ['sergei-lavrov'], 'who appraises'],
    ['c9', ['sergei-lavrov'], 'who describes'],
    ['c11', ['sergei-lavrov'], 'who notes'],
    ['c12', ['russia'], 'the subject of تُقدّر'],
    ['c19', ['russia'], 'the subject of تسعى'],
    ['c21', ['china'], 'the owner of موقف الصين'],
    ['c24', ['china', 'russia'], 'the subject of نسّق'],
  ])('%s is of %j: %s', (id, by) => {
    expect(article.cues.find((cue) => cue.id === id)?.by).toEqual(by);
  });

  it.each(article.undertakings)('have titles that say no more than what is undertaken: $id', (entry) => {
    // “three wars” counts what the text names; “its” is China’s; “expect … to gain” turns “will gain”.
    const own = new Set(['three', 'wars', 'its', 'to']);
    const evidence = entry.evidence.filter((one) => one.role === 'object').map((one) => one.quote.en);
    const said = wordsIn([...entry.cue.quotes.map((one) => one.quote.en), ...evidence].join(' '));
    expect(wordsIn(entry.object ?? '').filter((word) => !said.includes(word) && !own.has(word))).toEqual([]);
  });
});

/** The words of an English text, in small letters. */
function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:’s)?/gu) ?? [];
}

/** Every text in two languages that the data says in its own voice: notes, descriptions, reasons. */
function saidInTwo(data: unknown, path = ''): { path: string; text: Bilingual }[] {
  if (typeof data !== 'object' || data === null) return [];
  const { ar, en, in: quoted } = data as Record<string, unknown>;
  if (typeof ar === 'string' && typeof en === 'string') {
    return quoted === undefined && !('speaker' in data) ? [{ path, text: { ar, en } }] : [];
  }
  return Object.entries(data).flatMap(([key, value]) => (key === 'on' ? [] : saidInTwo(value, `${path}/${key}`)));
}

describe('what the data says in its own voice', () => {
  const texts = Object.entries(realFiles())
    .filter(([name]) => name.endsWith('.json'))
    .flatMap(([name, text]) => saidInTwo(JSON.parse(text), name));

  it('is found', () => {
    expect(texts.length).toBeGreaterThan(300);
  });

  it.each<[Lang, string, RegExp]>([
    ['en', 'quotes Arabic in Latin letters', /\p{Script=Arabic}/u],
    ['en', 'has American spelling', /\b(?:centres?|neighbours?|\w+isation)\b/],
    [
      'en',
      'has dates as the interface has them',
      /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b/,
    ],
    ['ar', 'glues no Arabic letter to a Latin one', /\p{Script=Arabic}[A-Za-z]/u],
    ['ar', 'leaves the tanwin of -an unwritten', /\u064b/],
  ])('in %s %s', (lang, _what, wrong) => {
    // What stands in guillemets is quoted, marks and all; phrases and terms have vowels of their own.
    const own = texts.map(({ path, text }) => ({ path, said: text[lang].replaceAll(/«[^»]*»/g, '«»') }));
    expect(own.filter(({ said }) => wrong.test(said))).toEqual([]);
  });
});

/** Accusative before what it governs, or built on one ending. */
function isAdverbial({ case: ending, state, indeclinable }: Features): boolean {
  return indeclinable ?? (ending === 'accusative' && state === 'construct');
}

/** The gender of a singular. */
function genderOf({ lemma }: Lexeme): string {
  return lemma.endsWith('ة') ? 'feminine' : 'masculine';
}

describe('the words', () => {
  const all = [...glossed.bySentence.values()].flat();
  const stems = all.flatMap((word) =>
    word.parts.flatMap((part) => {
      const lexeme = glossed.lexemes.get(part.lex ?? '');
      return lexeme
        ? [{ at: `${word.sentence.id}#${word.index + 1} ${part.v}`, lexeme, features: part.features ?? {} }]
        : [];
    }),
  );
  type Stem = (typeof stems)[number];
  const places = (wrong: (stem: Stem) => boolean) => stems.filter(wrong).map(({ at }) => at);

  it('names are declined, though no ending shows', () => {
    expect(places(({ lexeme, features }) => lexeme.pos === 'proper-noun' && (features.indeclinable ?? false))).toEqual(
      [],
    );
    expect(places(({ lexeme, features }) => lexeme.pos === 'proper-noun' && !features.case)).toEqual([]);
  });

  it('relatives, demonstratives and pronouns are built, and have a case all the same', () => {
    const built = ['relative', 'demonstrative', 'pronoun'];
    expect(
      places(({ lexeme, features }) => built.includes(lexeme.pos) && !(features.indeclinable && features.case)),
    ).toEqual([]);
  });

  it('adverbial nouns are accusative before what they govern, or built on one ending', () => {
    expect(places((stem) => stem.lexeme.pos === 'adverbial-noun' && !isAdverbial(stem.features))).toEqual([]);
  });

  it('prepositions are particles, without root, case or state', () => {
    expect(
      places(({ lexeme, features }) => lexeme.pos === 'preposition' && (lexeme.root !== null || 'case' in features)),
    ).toEqual([]);
  });

  it('a plural in -āt has the gender of its singular', () => {
    const sound = stems.filter(({ features }) => features.plural === 'sound');
    expect(sound.length).toBeGreaterThan(20);
    expect(sound.filter(({ lexeme, features }) => features.gender !== genderOf(lexeme)).map(({ at }) => at)).toEqual(
      [],
    );
  });

  it('numerals have no derivation, relationals and elatives no verb form', () => {
    const wrong = wordsFile.lexicon.filter(
      ({ pos, derived, form }) =>
        (pos === 'numeral' && (derived ?? form) !== undefined) ||
        ((derived === 'relational' || derived === 'elative') && form !== undefined),
    );
    expect(wrong).toEqual([]);
  });

  it('are spelt one way: a dagger alef stands on a fatha', () => {
    expect(all.filter(({ vowelled }) => /[^\u064e]\u0670/.test(vowelled)).map(({ vowelled }) => vowelled)).toEqual([]);
  });

  it('are paired a verb by itself, apart from the subject that is named', () => {
    const merged = [...glossed.phrases.values()].flat().flatMap((phrase) => {
      const own = given(glossed.bySentence.get(phrase.sentence.id)).filter(({ span }) =>
        phrase.ar.some((one) => one.start < span.end && one.end > span.start),
      );
      const isVerb = own.some(({ parts }) => parts.some((part) => part.pos === 'verb'));
      const isNamed = own.some(({ parts }) => parts.some((part) => part.features?.case === 'nominative'));
      return isVerb && isNamed ? own.map(({ vowelled }) => vowelled).join(' ') : [];
    });
    // What propelled: the relative has no subject beside it.
    expect(merged).toEqual(['مَا دَفَعَ']);
  });
});
