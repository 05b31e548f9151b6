import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { keepSettings } from '#testing/browser';
import { short, withoutMarks } from '#testing/real-text';
import { address, every, rowText, showReader, showWords, the, wordIn } from '#testing/reader';
import { goTo } from '#testing/browser';
import { sentenceElement as sentence } from '#testing/text-on-page';
import { texts } from '#testing/texts';
import { bothLanguages } from '#testing/show';

const { allWords, rows, sentences, theWord, vowelled } = short;

/** What the style sheet puts over or under the words. */
const under = (where: 'before' | 'after') =>
  every('[data-word]')
    .map((word) => getComputedStyle(word, `::${where}`).content)
    .map((content) => (content === 'none' || content === 'normal' ? '' : content.replaceAll('"', '')));

const stored = rows.map(({ sentences: own }) => own.map((one) => one.ar).join(''));
const shown = () => rows.map(({ id }) => rowText(id, 'ar').textContent);
const withVowels = rows.map(({ sentences: own }) => own.map(({ id }) => vowelled(id)).join(''));
const senses = allWords.map(({ data }) => data.sense);
const none = allWords.map(() => '');

/** Places where an element begins or ends inside an Arabic word. */
const cuts = () =>
  every('[data-sentence][lang="ar"]').flatMap((holder) => {
    const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    let before = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const own = node.textContent ?? '';
      if (before !== '' && !/\s$/.test(before) && !/^\s/.test(own)) found.push(`${before}|${own}`);
      before = own;
    }
    return found;
  });

describe('vowels, romanization and senses', () => {
  it.each(bothLanguages)('%s: each is on every word, by its switch, and the text stays what it is', async (lang) => {
    const screen = await showWords({ lang });
    const tools = screen.getByRole('toolbar', { name: texts[lang].words.tools });
    const box = (which: 'romanized' | 'senses') =>
      tools.getByRole('checkbox', { name: texts[lang].words[which], exact: true });
    const vowels = (which: 'none' | 'all') =>
      tools.getByRole('radio', { name: texts[lang].words.vowelChoices[which], exact: true });
    await vowels('all').click();
    await expect.poll(shown).toEqual(withVowels);
    expect(withVowels.map(withoutMarks)).toEqual(stored.map(withoutMarks));
    expect([...sentences.values()].map(({ id }) => sentence(id, 'en').textContent)).toEqual(
      [...sentences.values()].map(({ en }) => en),
    );
    await box('romanized').click();
    await expect.poll(() => under('before').filter(Boolean)).toHaveLength(allWords.length);
    const romanized = under('before');
    const at = (id: string, letters: string, nth = 1) =>
      romanized[allWords.findIndex((one) => one.sentence === id && one.at === theWord(id, letters, nth).at)];
    expect([at('h', 'وزيرا'), at('p4.1', 'بإنجاح'), at('p5.2', 'بناء'), at('p5.2', 'بناء', 2)]).toEqual([
      'wazīrā',
      'bi-injāḥi',
      'bināʾi',
      'bannāʾin',
    ]);
    expect([at('p3.1', 'وشي'), at('p6.1', 'ونسق')]).toEqual(['wa-Shī', 'wa-nassaqa']);
    await box('senses').click();
    await expect.poll(() => under('after')).toEqual(senses);
    expect([shown(), under('before')]).toEqual([withVowels, romanized]);
    await vowels('none').click();
    await expect.poll(shown).toEqual(stored);
    expect([under('before'), under('after')]).toEqual([romanized, senses]);
    await box('romanized').click();
    await expect.poll(() => under('before')).toEqual(none);
    expect(under('after')).toEqual(senses);
    await box('senses').click();
    await expect.poll(() => under('after')).toEqual(none);
    expect(shown()).toEqual(stored);
  });

  it('are one with the switches of the reading settings, and are kept', async () => {
    const screen = await showWords({ settings: { senses: true } });
    const { words, settings } = texts.en;
    await screen.getByRole('button', { name: settings.title, exact: true }).click();
    const popup = screen.getByRole('dialog', { name: settings.title });
    for (const [name, on] of [
      [words.romanized, false],
      [words.senses, true],
    ] as const) {
      await expect
        .element(popup.getByRole('switch', { name, exact: true }))
        .toHaveAttribute('aria-checked', String(on));
    }
    await popup.getByRole('radio', { name: words.vowelChoices.all, exact: true }).click();
    await expect.poll(shown).toEqual(withVowels);
    const tools = screen.getByRole('toolbar', { name: words.tools, includeHidden: true });
    await expect
      .element(tools.getByRole('radio', { name: words.vowelChoices.all, exact: true, includeHidden: true }))
      .toHaveAttribute('aria-checked', 'true');
    expect(JSON.parse(localStorage.getItem('bayan.settings') ?? '{}')).toMatchObject({ vowels: 'all', senses: true });
  });

  it('stand under the words of the Entities tab as well, where a click on a mention still selects it', async () => {
    await showReader({ settings: { senses: true } });
    await expect.poll(() => under('after')).toEqual(senses);
    await userEvent.click(wordIn(theWord('p2.1', 'وانغ')));
    await expect.poll(address).toMatch(/entity=wang-yi/);
  });
});

describe('the letters of a word', () => {
  it('are in one piece, parted by nothing, whatever is shown', async () => {
    await showWords();
    const states: Parameters<typeof keepSettings>[0][] = [
      {},
      { vowels: 'all' },
      { vowels: 'all', romanized: true },
      { vowels: 'all', romanized: true, senses: true },
    ];
    for (const settings of states) {
      keepSettings(settings);
      const row = 'vowels' in settings ? withVowels : stored;
      await expect.poll(shown).toEqual(row);
      expect(cuts()).toEqual([]);
      const wrong = every('[data-word]').filter(
        (word) =>
          word.childNodes.length !== 1 ||
          word.firstChild?.nodeType !== Node.TEXT_NODE ||
          getComputedStyle(word).letterSpacing !== 'normal' ||
          word.hasAttribute('dir'),
      );
      expect(wrong.map(({ textContent }) => textContent)).toEqual([]);
    }
  });

  it('are in one element where only marks stand on the text, which does nothing that could part them', async () => {
    await showReader();
    for (const link of ['?', '?tab=commitments', '?entity=russia', '?undertaking=p14-succeed-culture-years']) {
      goTo(link);
      const layer = /tab=commitments|undertaking/.test(link) ? 'commitments' : 'entities';
      await expect.poll(() => the('article').dataset['layer']).toBe(layer);
      expect(cuts()).toEqual([]);
    }
    const wrong = every('[data-sentence][lang="ar"] [data-start]').flatMap((element) => {
      const style = getComputedStyle(element);
      const edges = [
        'padding-left',
        'padding-right',
        'margin-left',
        'margin-right',
        'border-left-width',
        'border-right-width',
      ];
      const said = [
        style.display,
        style.letterSpacing,
        style.fontWeight,
        ...edges.map((name) => style.getPropertyValue(name)),
        element.getAttribute('dir'),
      ].join(' ');
      return said === 'inline normal 400 0px 0px 0px 0px 0px 0px ' ? [] : [`${element.textContent}: ${said}`];
    });
    expect(wrong).toEqual([]);
  });
});
