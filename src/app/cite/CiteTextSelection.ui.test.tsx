import { useMemo, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { OpenBeside } from '#app/article/state/useCiteTextSelection';
import type { Stretch } from '#reader/interaction/clean-copy';
import ar from '#i18n/locales/ar/late/notes.json';
import en from '#i18n/locales/en/late/notes.json';
import { haveNotes } from '#notes/testing';
import { deviceNotes } from '#storage/notes';
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

afterEach(async () => {
  vi.restoreAllMocks();
  await haveNotes([]);
});

/** Opened by its button, as the app does. */
function Citing({ stretches, at = null }: { stretches: readonly Stretch[]; at?: OpenBeside }) {
  const [open, setOpen] = useState<OpenBeside>(at);
  const [noted, setNoted] = useState(false);
  const textSelection = useMemo(() => ({ stretches, end: { x: 300, y: 200 } }), [stretches]);
  return (
    <CiteTextSelection
      article={article}
      words={words}
      textSelection={noted ? null : textSelection}
      open={open}
      noted={noted}
      onOpen={setOpen}
      onClose={() => setOpen(null)}
      onNoted={() => setNoted(true)}
    />
  );
}

const popupOf = (lang: 'ar' | 'en') => page.getByRole('dialog', { name: texts[lang].app.cite.open });

it.each(bothLanguages)(
  '%s: marked words first have the button alone, which leaves the focus where it is',
  async (lang) => {
    const open = vi.fn<(what: OpenBeside) => void>();
    const close = vi.fn<() => void>();
    await show(
      <>
        <input aria-label="before" />
        <CiteTextSelection
          article={article}
          words={words}
          textSelection={{ stretches: [marked('p14.1', 'en', 'enrich cultural exchanges')], end: { x: 300, y: 200 } }}
          open={null}
          noted={false}
          onOpen={open}
          onClose={close}
          onNoted={() => undefined}
        />
      </>,
      { lang },
    );
    expect(popupOf(lang).element().contains(document.activeElement)).toBe(false);
    await popupOf(lang).getByRole('button', { name: texts[lang].app.cite.open }).click();
    expect(open).toHaveBeenCalledExactlyOnceWith('cite');
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
  expect(plain.split('\n')[0]).toBe('“enrich cultural exchanges”');
  expect(paragraphsOf(html)).toContain('en ltr “enrich cultural exchanges”');
  await popup.getByRole('button', { name: cite.both, exact: true }).click();
  // The other language has its whole sentence.
  await expect
    .poll(async () => (await copies.last()).plain.split('\n').slice(0, 2))
    .toEqual([`«${textOf('p14.1', 'ar')}»`, '“enrich cultural exchanges”']);
  await popup.getByRole('button', { name: cite.link.phrase, exact: true }).click();
  await expect.poll(async () => (await copies.last()).plain).toMatch(/phrase=p14\.1-\d+/);
});

const quoted = 'enrich cultural exchanges';
const stored = () => deviceNotes.getSnapshot().records;

describe.each(bothLanguages)('%s: a note on the words', (lang) => {
  const t = { en, ar }[lang];
  const stretches = [marked('p14.1', 'en', quoted)];

  it('is a highlight by one press, in the colour that was last used', async () => {
    await haveNotes([]);
    const screen = await show(<Citing stretches={stretches} />, { lang });
    await screen.getByRole('button', { name: t.highlight, exact: true }).click();
    await expect.element(screen.getByRole('status')).toHaveTextContent(t.made);
    expect(stored()).toMatchObject([{ lang: 'en', quote: { exact: quoted }, color: 'amber', remark: '', tags: [] }]);
  });

  it('has a remark; a key or a tap beside it takes nothing that was typed away', async () => {
    await haveNotes([]);
    const screen = await show(
      <>
        <button type="button" className="fixed inset-be-0">
          beside
        </button>
        <Citing stretches={stretches} />
      </>,
      { lang },
    );
    await screen.getByRole('button', { name: t.write, exact: true }).click();
    const field = screen.getByLabelText(t.remark);
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('Compare p15.');
    await screen.getByRole('radio', { name: t.colors.green }).click();
    await userEvent.keyboard('{Escape}');
    await expect.element(field).toHaveValue('Compare p15.');
    await screen.getByRole('button', { name: t.save, exact: true }).click();
    await expect.element(screen.getByRole('status')).toHaveTextContent(t.made);
    expect(stored()).toMatchObject([{ color: 'green', remark: 'Compare p15.' }]);
  });

  it('is not offered on words of two languages, and the key says why', async () => {
    const both = [...stretches, marked('p14.1', 'ar', 'بإنجاح')];
    const screen = await show(<Citing stretches={both} />, { lang });
    await expect.element(popupOf(lang)).toBeVisible();
    expect(screen.getByRole('button', { name: t.highlight, exact: true }).elements()).toEqual([]);
    await screen.unmount();
    const asked = await show(<Citing stretches={both} at="note" />, { lang });
    await expect.element(asked.getByText(t.oneLanguage)).toBeVisible();
  });
});

it('a highlight that cannot be kept is said, beside the words', async () => {
  await haveNotes([]);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  const screen = await show(<Citing stretches={[marked('p14.1', 'en', 'enrich')]} />);
  await screen.getByRole('button', { name: en.highlight, exact: true }).click();
  await expect.element(screen.getByRole('alert')).toHaveTextContent(en.failures.full);
});
