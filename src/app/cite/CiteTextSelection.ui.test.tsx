import { useMemo, useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Stretch } from '#reader/interaction/clean-copy';
import { realWords } from '#testing/articles';
import { catchCopies, paragraphsOf } from '#testing/clipboard';
import { bothLanguages, show } from '#testing/show';
import { texts } from '#testing/texts';
import CiteTextSelection from './CiteTextSelection';

const { article, words } = realWords();
const marked = (id: string, lang: 'ar' | 'en', text: string): Stretch => {
  const sentence = article.sentences.get(id);
  const start = sentence?.[lang].indexOf(text) ?? -1;
  if (!sentence || start < 0) throw new Error(`“${text}” is not in ${id}`);
  return { sentence: id, unit: sentence.unit.id, lang, text, span: { start, end: start + text.length } };
};
const textOf = (id: string, lang: 'ar' | 'en') => article.sentences.get(id)?.[lang] ?? '';

afterEach(() => void vi.restoreAllMocks());

/** Opened by its button, as the app does. */
function Citing({ stretches }: { stretches: readonly Stretch[] }) {
  const [open, setOpen] = useState(false);
  const textSelection = useMemo(() => ({ stretches, end: { x: 300, y: 200 } }), [stretches]);
  return (
    <CiteTextSelection
      article={article}
      words={words}
      textSelection={textSelection}
      open={open}
      onOpen={() => setOpen(true)}
      onClose={() => undefined}
    />
  );
}

const popupOf = (lang: 'ar' | 'en') => page.getByRole('dialog', { name: texts[lang].app.cite.open });

it.each(bothLanguages)(
  '%s: marked words first have the button alone, which leaves the focus where it is',
  async (lang) => {
    const open = vi.fn<() => void>();
    const close = vi.fn<() => void>();
    await show(
      <>
        <input aria-label="before" />
        <CiteTextSelection
          article={article}
          words={words}
          textSelection={{ stretches: [marked('p14.1', 'en', 'enrich cultural exchanges')], end: { x: 300, y: 200 } }}
          open={false}
          onOpen={open}
          onClose={close}
        />
      </>,
      { lang },
    );
    expect(popupOf(lang).element().contains(document.activeElement)).toBe(false);
    await popupOf(lang).getByRole('button', { name: texts[lang].app.cite.open }).click();
    expect(open).toHaveBeenCalledOnce();
    await userEvent.keyboard('{Escape}');
    expect(close).toHaveBeenCalled();
  },
);

it.each(bothLanguages)('%s: opened, it quotes what is marked, whatever the interface speaks', async (lang) => {
  const copies = catchCopies();
  const { cite } = texts[lang].app;
  await show(<Citing stretches={[marked('p14.1', 'en', 'enrich cultural exchanges')]} />, { lang });
  const popup = popupOf(lang);
  await popup.getByRole('button', { name: cite.open }).click();
  await expect.element(popup.getByRole('button').first()).toHaveFocus();
  await popup.getByRole('button', { name: cite.withSource, exact: true }).click();
  await expect.element(popup.getByRole('status')).toHaveTextContent(cite.copied);
  const { plain, html } = await copies.last();
  expect(plain.split('\n')[0]).toBe('enrich cultural exchanges');
  expect(paragraphsOf(html)).toContain('en ltr enrich cultural exchanges');
  await popup.getByRole('button', { name: cite.both, exact: true }).click();
  // The other language has its whole sentence.
  await expect
    .poll(async () => (await copies.last()).plain.split('\n').slice(0, 2))
    .toEqual([textOf('p14.1', 'ar'), 'enrich cultural exchanges']);
  await popup.getByRole('button', { name: cite.link.phrase, exact: true }).click();
  await expect.poll(async () => (await copies.last()).plain).toMatch(/phrase=p14\.1-\d+/);
});
