import { describe, expect, it } from 'vitest';
import { isProclitic } from '#arabic/clitics';
import { MARK, stripMarks } from '#arabic/marks';
import type { Mark } from './model';
import { checkFolder } from '#article/format/check';
import { given, realArticle, realFiles, realSlug, sentenceOf } from './testing';

const article = realArticle();
const marks: Mark[] = [...article.sentences.values()].flatMap((sentence) => sentence.marks);

/** A mark as a title: whose, and where. */
function title(mark: Mark): string {
  if (mark.type === 'mention') return `${mark.entity.id}, mention ${mark.index + 1}`;
  return `${mark.type === 'cue' ? mark.cue.id : mark.undertaking.id} in ${mark.sentence.id}`;
}

const cases = marks.flatMap((mark) =>
  (['ar', 'en'] as const).flatMap((lang) => {
    const span = mark[lang];
    return span || mark.words[lang] !== null ? [{ title: `${title(mark)} (${lang})`, mark, lang, span }] : [];
  }),
);

const arabic = [...article.sentences.values()].map((sentence) => sentence.ar).join('\n');
/** How often words occur in the Arabic. */
const count = (words: string) => arabic.split(words).length - 1;
/** The vowel marks of a text, in order. */
const marksIn = (text: string) => [...text].filter((character) => MARK.test(character)).join('');

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
    expect(marksIn(arabic)).toBe(marksIn(realFiles()['source.ar.txt'] ?? ''));
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
    expect(mark.sentence[lang].slice(start, end)).toBe(mark.words[lang]);
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
    expect(article.entity.get(id)?.mentions.map((mention) => mention.words.ar)).toContain(words);
  });

  it('do not mistake part of a word for a name', () => {
    const dateline = sentenceOf(article, 'p1.1');
    const named = dateline.marks.flatMap((mark) =>
      mark.type === 'mention' ? [`${mark.entity.id} ${mark.words.ar}`] : [],
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
    expect(agreed.filter((entry) => entry.object.includes('justice'))).toEqual([]);
  });

  it('bind who is bound, which is not always who speaks', () => {
    const readiness = article.cues.filter((cue) => cue.kind === 'readiness' && cue.speaker === 'wang-yi');
    expect(readiness.length).toBeGreaterThan(0);
    for (const cue of readiness) expect(cue.by).toEqual(['china']);
  });
});
