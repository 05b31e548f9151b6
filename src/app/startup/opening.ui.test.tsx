import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page as window_ } from 'vitest/browser';
import { App } from '#app/App';
import { views } from '#article/address/views';
import type { ArticleFile } from '#article/format/schema';
import { parseArticle } from '#article/format/parse';
import type { Article } from '#article/model';
import { bundled, readFrom } from '#testing/app';
import { keepSettings, speak } from '#testing/browser';
import { bothLanguages, PHONE, WIDE } from '#testing/show';
import { openPage } from '#library/page';
import { keepPlace } from '#storage/left-places';
import { browserStore } from '#storage/stored-values';
import { realFiles } from '#testing/articles';
import { showOpening } from './opening';

/** The text of the bundled article so many times over. */
const textOf = (rounds: number) =>
  ({
    ...realFiles['article.json'],
    paragraphs: Array.from({ length: rounds }, () => realFiles['article.json'].paragraphs)
      .flat()
      .map(({ sentences }, at) => ({
        id: `p${at + 1}`,
        sentences: sentences.map((sentence, n) => ({ ...sentence, id: `p${at + 1}.${n + 1}` })),
      })),
  }) satisfies ArticleFile;

/** All of it. What the headline says too much of is known when the registers are: here it says nothing. */
function articleOf(rounds: number): Article {
  const linked = parseArticle({
    'article.json': textOf(rounds),
    'entities.json': realFiles['entities.json'],
    'commitments.json': { ...realFiles['commitments.json'], overclaims: [] },
  });
  if (!linked.ok) throw new Error(linked.problems.map(({ entry, problem }) => `${entry}: ${problem}`).join('\n'));
  return linked.article;
}

/** In blocks, and one that is laid out whole. */
const long = articleOf(12);
const whole = articleOf(5);
const all = textOf(12);
const first: ArticleFile = { ...all, paragraphs: all.paragraphs.slice(0, 50) };

let root: HTMLElement;
let end: () => void = () => undefined;

beforeEach(() => {
  root = document.createElement('div');
  root.textContent = 'being opened';
  document.body.append(root);
});

afterEach(() => {
  end();
  end = () => undefined;
  root.remove();
  delete document.documentElement.dataset['first'];
  window.scrollTo({ top: 0, behavior: 'instant' });
});

/** The app takes the page over, as it does when all of the text has been read. */
async function takeOver(article: Article) {
  const page = openPage({ slug: null, lang: 'en', root: './', folder: 'mine/', files: null }, 'https://site.invalid/');
  const react = createRoot(root);
  react.render(<App page={page} source={{ id: article.slug, files: [], read: readFrom(bundled) }} article={article} />);
  end = () => react.unmount();
  const isDrawn = () => root.querySelector('.panel') !== null;
  while (!(await frame(isDrawn)));
  const painted = tops();
  await expect.poll(() => document.documentElement.dataset['live']).toBe('');
  await expect.poll(() => document.documentElement.dataset['first']).toBeUndefined();
  return painted;
}

/** Where the rows stand that are in the window, by their ids. */
function tops(): Record<string, number> {
  const rows = [...root.querySelectorAll('.row')].map((row) => [row.id, row.getBoundingClientRect()] as const);
  const seen = rows.filter(([, { top, bottom }]) => bottom > 0 && top < window.innerHeight);
  return Object.fromEntries(seen.map(([id, { top }]) => [id, Math.round(top)]));
}

/** Waits until a frame has been painted: only then is all that is in the window laid out. Says whether something was so in it. */
const frame = (look = () => true) =>
  new Promise<boolean>((painted) => {
    requestAnimationFrame(() => {
      const seen = look();
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => painted(seen), { once: true });
      port1.start();
      port2.postMessage(null);
    });
  });

it.each(
  bothLanguages.flatMap((lang) =>
    ([WIDE, PHONE] as const).flatMap((size) => views.map((view) => [lang, size[0], view, size] as const)),
  ),
)('%s, %d px wide, %s: each row stands where the app will draw it', async (lang, _, view, size) => {
  await window_.viewport(size[0], size[1]);
  window.history.replaceState(null, '', `?view=${view}`);
  await speak(lang);
  showOpening(root, first);
  await document.fonts.ready;
  await frame();
  const before = tops();
  expect(Object.keys(before).slice(0, 3)).toEqual(['h', 'p1', 'p2']);
  const after = await takeOver(long);
  expect(after).toEqual(before);
});

it('has the words of the first paragraphs in both languages, and nothing that can be pressed', () => {
  showOpening(root, first);
  for (const lang of ['ar', 'en'] as const) {
    const said = [...root.querySelectorAll(`[data-sentence][lang="${lang}"]`)].map((one) => one.textContent);
    const sentences = [first.headline, ...first.paragraphs.flatMap((paragraph) => paragraph.sentences)];
    expect(said).toEqual(sentences.map((one) => one[lang]));
  }
  const controls = [...root.querySelectorAll<HTMLElement>('a, button, [role="button"], [tabindex]')];
  expect(controls.filter((one) => one.checkVisibility({ visibilityProperty: true }))).toEqual([]);
});

it('what is being read stays where it is when the app comes', async () => {
  await window_.viewport(...WIDE);
  showOpening(root, first);
  await document.fonts.ready;
  for (const id of ['p9', 'p21']) {
    root.querySelector(`#${id}`)?.scrollIntoView({ behavior: 'instant' });
    await frame();
    window.scrollBy({ top: 37, behavior: 'instant' });
    await frame();
    await frame();
  }
  const before = tops();
  const after = await takeOver(whole);
  expect(Object.keys(before)).toContain('p21');
  const off = Object.keys(before).map((id) => Math.abs((after[id] ?? Number.NaN) - (before[id] ?? 0)));
  expect(Math.max(...off)).toBeLessThanOrEqual(1);
  // It stays there once everything has its height.
  await frame();
  await frame();
  expect(Math.abs((tops()['p21'] ?? Number.NaN) - (before['p21'] ?? 0))).toBeLessThanOrEqual(1);
});

it.each<[string, () => void]>([
  ['the address names a paragraph', () => window.history.replaceState(null, '', '#p40')],
  ['the address selects something', () => window.history.replaceState(null, '', '?entity=china')],
  ['the article was left in its midst', () => keepPlace(browserStore(), first.slug, { row: 30, of: 100, when: 1 })],
  ['a language is covered', () => keepSettings({ covered: 'en' })],
])('is not there where the reader will not see it at first: %s', (_, prepare) => {
  prepare();
  showOpening(root, first);
  expect(root.textContent).toBe('being opened');
  window.history.replaceState(null, '', window.location.pathname);
});

it('is not there where its paragraphs do not hold together, nor in the place of a text', () => {
  showOpening(root, { ...first, paragraphs: first.paragraphs.toReversed() });
  expect(root.textContent).toBe('being opened');
  const text = document.createElement('article');
  text.className = 'text';
  root.replaceChildren(text);
  showOpening(root, first);
  expect([...root.children]).toEqual([text]);
});

it('leaves nothing where the article cannot be opened after all', async () => {
  showOpening(root, first);
  expect(document.documentElement.dataset['first']).toBe('top');
  root.replaceChildren();
  await frame();
  expect(document.documentElement.dataset['first']).toBeUndefined();
});
