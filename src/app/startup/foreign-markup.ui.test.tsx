import { Fragment, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { App } from '#app/App';
import { openPage, dataFiles, type DataFile } from '#library/page';
import type { ArticleSource } from '#library/article-source';
import { bothLanguages, show } from '#testing/show';
import { realArticle } from '#testing/articles';
import words from '#articles/2025-04-01-lavrov-wang-moscow/words.json';
import phrases from '#articles/2025-04-01-lavrov-wang-moscow/phrases.json';
import { keepTexts, takeOutForeignMarkup } from './foreign-markup';

/** What stands in the place of a text, as Chrome makes it. */
function translation(of: string): HTMLElement {
  const outer = document.createElement('font');
  const inner = document.createElement('font');
  inner.textContent = of;
  outer.append(inner);
  return outer;
}

const exchange = (text: Text) => text.replaceWith(translation(text.data));

/** Ways in which translators and extensions are known to do it. */
const translators: [string, (text: Text) => void][] = [
  ['exchanges the text', exchange],
  [
    'puts it before, and takes the text out',
    (text) => {
      text.before(translation(text.data));
      text.remove();
    },
  ],
  [
    'puts the text itself into it',
    (text) => {
      const font = document.createElement('font');
      text.replaceWith(font);
      font.append(text);
    },
  ],
];

/** Does it to every text of the page, also to what asks not to be translated: not all of them heed that. */
function translate(root: Node, by: (text: Text) => void) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts)
    if (text.data.trim() !== '' && !text.parentElement?.closest('font, style, script')) by(text);
}

let end: (() => void) | undefined;
afterEach(() => end?.());

/** The page as it is now, once its observers have been told. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

function Counter() {
  const [n, setN] = useState(0);
  return (
    <button type="button" onClick={() => setN(n + 1)}>
      {n === 1 && <b>one </b>}
      {n > 2 ? <i>many</i> : 'few'} of {n}
      {n === 3 ? null : <Fragment> here</Fragment>}
    </button>
  );
}

describe.each(translators)('a translator that %s', (_, by) => {
  it('lets React add, change and remove what stands beside a text', async () => {
    const screen = await show(<Counter />);
    end = keepTexts(document.body);
    const button = screen.getByRole('button');
    for (const said of ['one few of 1 here', 'few of 2 here', 'many of 3', 'many of 4 here']) {
      translate(button.element(), by);
      await settled();
      await userEvent.click(button);
      await expect.element(button).toHaveTextContent(said);
    }
  });
});

it.each(bothLanguages)(
  'a translated page goes on: tabs, words, a search, a selection, the other language (%s)',
  async (lang) => {
    const article = realArticle();
    const page = openPage(
      {
        slug: '2025-04-01-lavrov-wang-moscow',
        lang,
        root: './',
        folder: '',
        files: Object.fromEntries(dataFiles.map((name) => [name, name])) as Record<DataFile, string>,
      },
      window.location.href,
    );
    const files: Partial<Record<DataFile, unknown>> = { 'words.json': words, 'phrases.json': phrases };
    const source: ArticleSource = {
      id: article.slug,
      files: dataFiles,
      read: (name) => Promise.resolve({ ok: true, text: JSON.stringify(files[name]) }),
    };
    const screen = await show(<App page={page} source={source} article={article} />, { lang });
    const again = async () => {
      translate(document.body, exchange);
      await settled();
    };
    const tabs = screen.getByRole('tab');
    for (const tab of [2, 0, 3, 4]) {
      await again();
      await userEvent.click(tabs.nth(tab));
      await expect.element(tabs.nth(tab)).toHaveAttribute('aria-selected', 'true');
    }
    await again();
    await userEvent.fill(screen.getByRole('searchbox'), 'روسيا');
    await expect.poll(() => document.querySelectorAll('[data-hit]').length).toBeGreaterThan(5);
    await again();
    await userEvent.click(tabs.nth(0));
    await again();
    await userEvent.click(screen.getByRole('button', { name: /^Russia|روسيا/ }).first());
    await expect.poll(() => document.querySelectorAll('.text [data-selected]').length).toBeGreaterThan(5);
    await again();
    await userEvent.click(screen.getByRole('button', { name: lang === 'en' ? 'العربية' : 'English' }).first());
    await expect.poll(() => document.documentElement.lang).toBe(lang === 'en' ? 'ar' : 'en');
    expect(document.querySelector('.crash, .trouble')).toBeNull();
    // Every sentence is what it was.
    await settled();
    for (const element of document.querySelectorAll('[data-sentence]')) {
      const sentence = article.sentences.get(element.getAttribute('data-sentence') ?? '');
      expect(element.textContent).toBe(sentence?.[element.getAttribute('lang') === 'en' ? 'en' : 'ar']);
    }
  },
  240_000,
);

describe('keepTexts', () => {
  it('shows the original again where the reader asks for it', async () => {
    const screen = await show(<p data-testid="line">A {'text'}</p>);
    end = keepTexts(document.body);
    const line = screen.getByTestId('line').element();
    const [first] = line.childNodes;
    const font = translation('Un ');
    first?.replaceWith(font);
    await settled();
    expect(line.textContent).toBe('Un text');
    // Chrome puts a text of its own there.
    font.replaceWith('A ');
    await settled();
    expect(line.textContent).toBe('A text');
    expect(line.firstChild).toBe(first);
  });

  it('has nothing to do with what React itself takes out', async () => {
    const screen = await show(<p>one {'two'}</p>);
    end = keepTexts(document.body);
    await screen.rerender(<p>three</p>);
    await settled();
    await expect.element(screen.getByText('three')).toBeVisible();
    expect(document.querySelectorAll('p')).toHaveLength(1);
  });
});

describe('takeOutForeignMarkup', () => {
  const drawn = (
    <section>
      <span data-sentence="p1.1">
        On <span data-start="3">1 April 2025</span> in Moscow, {2025} {'as'} agreed
      </span>
      <a href="#p1">1</a>
    </section>
  );
  const page =
    '<section><span data-sentence="p1.1">On <span data-start="3">1 April 2025</span> in Moscow, <!-- -->2025<!-- --> <!-- -->as<!-- --> agreed</span><a href="#p1">1</a></section>';

  it.each([
    ['nothing', page],
    ['a number linked', page.replace('1 April 2025<', '1 April <a href="tel:2025">2025</a><')],
    [
      'a number among others',
      page.replace('-->2025<', '--><a href="tel:2025" x-apple-data-detectors="true">20</a>25<'),
    ],
    [
      'a link round a mark',
      page.replace(
        '<span data-start="3">1 April 2025</span>',
        '<a href="x-apple-data-detectors://0"><span data-start="3">1 April 2025</span></a>',
      ),
    ],
    ['a translation', page.replace(' in Moscow, ', '<font><font> in Moscow, </font></font>')],
    ['a word that an extension marks', page.replace(' agreed', ' <mark class="ext">agreed</mark>')],
  ])('a page with %s is hydrated without a complaint', async (_, html) => {
    const root = document.createElement('div');
    root.innerHTML = html;
    document.body.append(root);
    const link = root.querySelector('a[href="#p1"]');
    const mark = root.querySelector('[data-start]');
    takeOutForeignMarkup(root);
    const told = vi.fn<(error: unknown) => void>();
    const app = hydrateRoot(root, drawn, { onRecoverableError: told });
    await vi.waitFor(() => expect(Object.keys(root.firstChild ?? {}).length).toBeGreaterThan(0));
    await settled();
    expect(told).not.toHaveBeenCalled();
    expect(root.innerHTML).toBe(page);
    expect([root.querySelector('a[href="#p1"]'), root.querySelector('[data-start]')]).toEqual([link, mark]);
    app.unmount();
    root.remove();
  });
});
