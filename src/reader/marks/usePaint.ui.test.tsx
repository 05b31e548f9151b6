import { describe, expect, it } from 'vitest';
import { entityKinds, type EntityKind } from '#article/format/schema';
import { keepSettings } from '#testing/browser';
import { realFiles, realWords } from '#testing/articles';
import { real, short, withoutMarks } from '#testing/real-text';
import { chooseInRowMenu, readingTexts } from '#testing/row-menu';
import { shortFiles } from '#testing/short-article';
import { filled, texts } from '#testing/texts';
import { goTo } from '#testing/browser';
import { lit, litLines, sentenceElement as sentence } from '#testing/text-on-page';
import { address, settled, showReader, the } from '#testing/reader';
import { paintsOf } from './layers';
import { markNames } from './visible';

const { sentences, vowelled } = short;

/** What is lit, to the letter, however the letters are vowelled. */
const letters = () =>
  lit(/^(?!hover|phrase)/)
    .map(
      ({ name, range, holder }) =>
        `${name}: ${holder?.dataset['sentence']} ${holder?.lang} ${withoutMarks(range.toString())}`,
    )
    .toSorted();

const paints = () => litLines(/^(?:lit|current)-/);

/** Vowels move every letter; the others make elements of the words, or take them away. */
const SWITCHES: Parameters<typeof keepSettings>[0][] = [{ vowels: 'all' }, { romanized: true, senses: true }, {}];

describe('what is lit', () => {
  it.each([
    '?',
    '?tab=commitments',
    '?entity=china',
    '?entity=russia&at=3',
    '?entity=soviet-union',
    '?undertaking=p14-succeed-culture-years',
    '?word=p4.1-3',
    '?word=p6.1-1',
    '?find=الصين&at=3',
  ])('stays lit to the letter when what stands with the words changes: %s', async (search) => {
    // With the words from the start, so that all that they light is lit.
    await showReader({ search, settings: { senses: true }, files: search.includes('soviet') ? realFiles : shortFiles });
    await expect.poll(() => document.querySelector('[data-word]')).not.toBeNull();
    const wanted = search.includes('find') ? 'current-hit' : search.includes('word') ? 'lit-word' : '';
    await expect.poll(() => letters().some((one) => one.startsWith(wanted))).toBe(true);
    await settled();
    const before = letters();
    expect(before.length).toBeGreaterThan(search === '?' || search.includes('tab') ? 20 : 1);
    for (const settings of SWITCHES) {
      keepSettings(settings);
      const text = 'vowels' in settings ? vowelled('p1.1') : sentences.get('p1.1')?.ar;
      await expect.poll(() => sentence('p1.1', 'ar').textContent).toBe(text);
      expect(letters()).toEqual(before);
    }
  });

  it('takes the marks of its last letter along, and begins with none', async () => {
    await showReader({ search: '?entity=china', settings: { vowels: 'all' } });
    await expect.poll(() => sentence('p1.1', 'ar').textContent).toBe(vowelled('p1.1'));
    const arabic = lit(/./).filter(({ holder }) => holder?.lang === 'ar');
    expect(arabic.length).toBeGreaterThan(3);
    const wrong = arabic.filter(({ range, holder }) => {
      const before = document.createRange();
      before.setStart(holder ?? document.body, 0);
      before.setEnd(range.startContainer, range.startOffset);
      const words = range.toString();
      const next = (holder?.textContent ?? '').charAt(before.toString().length + words.length);
      const beginsWithMark = withoutMarks(words.charAt(0)) === '';
      const leavesMark = next !== '' && withoutMarks(next) === '';
      return beginsWithMark || leavesMark;
    });
    expect(wrong.map(({ range }) => range.toString())).toEqual([]);
  });

  it('stays lit through a cover and after it', async () => {
    const screen = await showReader({ search: '?entity=china' });
    await settled();
    const before = paints();
    expect(before.filter((one) => one.includes(' en ')).length).toBeGreaterThan(5);
    const { uncover } = texts.en.reader;
    const { row } = readingTexts.en;
    const press = (name: string) => screen.getByRole('button', { name, exact: true }).click();
    for (const covered of ['en', 'ar'] as const) {
      keepSettings({ covered });
      await expect.poll(() => sentence('p3.1', covered).closest('.covered')).not.toBeNull();
      expect(paints()).toEqual(before);
      await chooseInRowMenu('p1', row.uncover);
      await press(filled(uncover, { number: 3, sentence: 1 }));
      await expect.poll(() => sentence('p3.1', covered).closest('.covered')).toBeNull();
      expect(paints()).toEqual(before);
      await chooseInRowMenu('p1', row.cover);
      await expect.poll(() => sentence('p1.1', covered).closest('.covered')).not.toBeNull();
      expect(paints()).toEqual(before);
    }
    keepSettings({ covered: 'none' });
    await expect.poll(() => document.querySelector('.cover')).toBeNull();
    expect(paints()).toEqual(before);
  });

  it('is what is selected only; nothing stays lit that is not, nor once the text is gone', async () => {
    const screen = await showReader({ search: '?entity=wang-yi' });
    await expect.poll(() => litLines(/^current-person$/).length).toBeGreaterThan(0);
    expect(litLines(/^name-/)).toEqual([]);
    goTo('?');
    await expect.poll(() => litLines(/^(?:lit|current)-/)).toEqual([]);
    expect(litLines(/^name-/).length).toBeGreaterThan(20);
    await screen.unmount();
    expect(lit(/./)).toEqual([]);
  });

  it('is lit by the click itself, ahead of what the app makes of it, and stays', async () => {
    await showReader();
    await settled();
    the('.text-ar [data-entity="china"]').click();
    const atOnce = litLines(/^(?:lit|current|quiet)/);
    expect(atOnce.filter((one) => one.includes('الصين')).length).toBeGreaterThan(3);
    expect(address()).toBe('');
    await expect.poll(address).toContain('entity=china');
    await settled();
    expect(litLines(/^(?:lit|current|quiet)/)).toEqual(atOnce);
  });

  it('waits for the app where another tab, and so other marks, come with it', async () => {
    await showReader();
    await settled();
    const before = litLines(/./);
    the('.text-ar [role="button"][data-undertaking]:not([data-entity])').click();
    expect(litLines(/./)).toEqual(before);
    await expect.poll(address).toContain('undertaking=');
    await expect.poll(() => litLines(/./)).not.toEqual(before);
  });

  it('is, of a word, all of its phrase in both languages, whichever word it is', () => {
    const { article, words } = realWords();
    const state = { layer: 'words', preview: null, marked: new Set(markNames), words, spoken: null, hits: [] } as const;
    const wrong = real.allWords.filter((word) => {
      const selection = { type: 'word', id: word.sentence, at: word.at } as const;
      const phrase = paintsOf(article, article.units, { ...state, selection }).get('lit-phrase') ?? [];
      const lines = phrase.flatMap(({ sentence: one, ar, en }) => [
        ...(ar ? [`${one.id} ar ${one.ar.slice(ar.start, ar.end)}`] : []),
        ...(en ? [`${one.id} en ${one.en.slice(en.start, en.end)}`] : []),
      ]);
      return lines.toSorted().join() !== real.phraseLines(word).join();
    });
    expect(wrong.map(({ letters: of }) => of)).toEqual([]);
  });
});

/** How a word looks where it is painted as a name of a kind, or as what says who it is. */
function lookOf(kind: EntityKind, part: 'name' | 'said', word: Element) {
  const { color, textDecorationColor, textDecorationLine } = getComputedStyle(word, `::highlight(${part}-${kind})`);
  return { kind, ...(part === 'name' && { color }), textDecorationColor, textDecorationLine };
}

it.each(['paper', 'sepia', 'dark'] as const)('on %s, a name has the ink and the line of its kind', async (theme) => {
  await showReader({ settings: { theme } });
  const text = the('.text');
  const colourOf = (token: string) => {
    const probe = document.createElement('i');
    probe.style.color = `var(--${token})`;
    text.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
  const words = [the('.text-ar [data-entity]'), the('.text-en [data-entity]')];
  for (const part of ['name', 'said'] as const) {
    // A rule is there once something is painted by it.
    const kinds = entityKinds.filter((kind) => CSS.highlights.has(`${part}-${kind}`));
    expect(kinds.length).toBeGreaterThan(2);
    for (const word of words) {
      expect(kinds.map((kind) => lookOf(kind, part, word))).toEqual(
        kinds.map((kind) => ({
          kind,
          ...(part === 'name' && { color: colourOf(kind) }),
          textDecorationColor: colourOf(`${kind}-line`),
          textDecorationLine: 'underline',
        })),
      );
    }
  }
  // Kinds are told apart: no two have one ink.
  expect(new Set(entityKinds.map((kind) => colourOf(kind))).size).toBe(entityKinds.length);
});
