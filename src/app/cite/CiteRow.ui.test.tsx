import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Unit } from '#article/model';
import { SETTINGS_KEY } from '#settings/looks';
import { realArticle, realFiles } from '#testing/articles';
import { catchCopies, paragraphsOf } from '#testing/clipboard';
import { bothLanguages, show } from '#testing/show';
import { filled, texts } from '#testing/texts';
import CiteRow from './CiteRow';

const article = realArticle();
const { headline, paragraphs, slug } = realFiles['article.json'];
const textOf = (id: string) => {
  const found = paragraphs.flatMap((one) => one.sentences).find((one) => one.id === id);
  if (!found) throw new Error(`no sentence ${id}`);
  return found;
};
const row = article.units[17];
if (!row) throw new Error('no such row');

/** Without the signs that keep the parts of a line in their direction (`plain-line.test.ts` has those). */
const bare = (text: string) => text.replaceAll(/[\u200e\u200f\u2066-\u2069]/g, '');

/** A row's button, and what it offers once it is pressed. */
function Cited({ unit }: { unit: Unit }) {
  const [beside, setBeside] = useState<HTMLElement | null>(null);
  return (
    <>
      <button type="button" onClick={(event) => setBeside(event.currentTarget)}>
        ⋯
      </button>
      {beside && <CiteRow article={article} unit={unit} beside={beside} onClose={() => setBeside(null)} />}
    </>
  );
}

afterEach(() => void vi.restoreAllMocks());

describe('a row', () => {
  it.each(bothLanguages)('%s: is cited in the style that is chosen, which is kept', async (lang) => {
    const copies = catchCopies();
    const { cite } = texts[lang].app;
    await show(<Cited unit={row} />, { lang });
    const name = filled(cite.paragraph, { number: 17 });
    await page.getByRole('button', { name: '⋯' }).click();
    const popup = page.getByRole('dialog', { name, exact: true });
    const title = { ar: headline.ar, en: headline.en };
    const ends = {
      en: {
        chicago: [/\.”$/, `Xinhua, “${title.ar}” [${title.en}], April 2, 2025, para. 17, http`],
        apa: [
          /\(Xinhua, 2025, para\. 17\)$/,
          `Xinhua. (2025, April 2). ${title.ar} [${title.en}]. Translated by Bayan from the Arabic text alone. http`,
        ],
        mla: [/\(“وزيرا خارجية الصين وروسيا,” par\. 17\)$/, `“${title.ar}” [“${title.en}”]. Xinhua, 2 Apr. 2025, http`],
      },
      ar: {
        chicago: [/\.»$/, `شينخوا، «${title.ar}»، 2 أبريل 2025، الفقرة 17، http`],
        apa: [/\(شينخوا، 2025، الفقرة 17\)$/, `شينخوا. (2025، 2 أبريل). ${title.ar}. http`],
        mla: [/\(«وزيرا خارجية الصين وروسيا»، الفقرة 17\)$/, `«${title.ar}». شينخوا، 2 أبريل 2025، http`],
      },
    } as const;
    for (const style of ['chicago', 'apa', 'mla'] as const) {
      await popup.getByRole('radio', { name: cite.styles[style] }).click();
      await popup.getByRole('button', { name: cite.withSource, exact: true }).click();
      await expect.element(popup.getByRole('status')).toHaveTextContent(cite.copied);
      const { plain, html } = await copies.last();
      const [quote = '', source = '', ...more] = bare(plain).split('\n');
      const [end, beginning] = ends[lang][style];
      // Of some fifty words: long enough for the other styles to set it off, without marks.
      const mark = style === 'chicago' ? { en: '“', ar: '«' }[lang] : '';
      expect(quote.startsWith(`${mark}${textOf('p17.1')[lang]}${textOf('p17.2')[lang]}`)).toBe(true);
      expect(quote).toMatch(end);
      expect(source.slice(0, beginning.length)).toBe(beginning);
      expect(source).toContain('sentence=p17.1&made=');
      expect(more).toEqual([]);
      expect(paragraphsOf(html).map((one) => one.slice(0, 6))).toEqual(
        lang === 'en' ? ['en ltr', 'en ltr'] : ['ar rtl', 'ar rtl'],
      );
    }
    expect(JSON.parse(localStorage.getItem(SETTINGS_KEY) ?? '{}')).toMatchObject({ citation: 'mla' });
  });

  it('gives both languages together, and a link to each of its sentences', async () => {
    const copies = catchCopies();
    const { cite } = texts.en.app;
    await show(<Cited unit={row} />);
    await page.getByRole('button', { name: '⋯' }).click();
    const popup = page.getByRole('dialog');
    await popup.getByRole('button', { name: cite.both, exact: true }).click();
    await expect.element(popup.getByRole('status')).toHaveTextContent(cite.copied);
    const { plain, html } = await copies.last();
    const [arabic = '', english = '', ...source] = plain.split('\n');
    expect(arabic).toBe(`«${textOf('p17.1').ar}${textOf('p17.2').ar}»`);
    expect(english).toBe(`“${textOf('p17.1').en}${textOf('p17.2').en}”`);
    expect(source).toHaveLength(1);
    expect(
      paragraphsOf(html)
        .slice(0, 2)
        .map((one) => one.slice(0, 6)),
    ).toEqual(['ar rtl', 'en ltr']);
    await popup.getByRole('button', { name: filled(cite.linkOfSentence, { number: 2 }) }).click();
    await expect.poll(async () => (await copies.last()).plain).toMatch(/^http/);
    const { made, ...rest } = Object.fromEntries(new URL((await copies.last()).plain).searchParams);
    expect(rest).toEqual({ article: slug, sentence: 'p17.2' });
    expect(made).toMatch(/^[0-9a-z]{7}$/);
  });

  it('is cited by keyboard alone, and the focus comes back', async () => {
    const copies = catchCopies();
    const { cite } = texts.en.app;
    const [, , second] = article.units;
    if (!second) throw new Error('no such row');
    await show(<Cited unit={second} />);
    const button = page.getByRole('button', { name: '⋯' });
    await userEvent.tab();
    await expect.element(button).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    const popup = page.getByRole('dialog', { name: 'Cite paragraph 2' });
    await expect.element(popup.getByRole('button', { name: cite.link.sentence })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(popup.getByRole('status')).toHaveTextContent(cite.copied);
    expect((await copies.last()).plain).toContain('sentence=p2.1');
    await userEvent.keyboard('{Escape}');
    await expect.element(popup).not.toBeInTheDocument();
    await expect.element(button).toHaveFocus();
  });
});
