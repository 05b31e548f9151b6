import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { catalogueOf, makeCatalogue } from '#article/catalogue';
import { identitiesOf } from '#article/entity-links';
import { factsOf, namesOf } from '#article/facts';
import { articleFiles } from '#article/format/parse';
import ar from '#i18n/locales/ar/late/library.json';
import en from '#i18n/locales/en/late/library.json';
import { rowsOf, type Row } from '#library/list/rows';
import { saveOwnArticle } from '#storage/articles/own-articles';
import { ownMarks, realArticle, realFiles, tinyFiles } from '#testing/articles';
import { bothLanguages, show } from '#testing/show';
import { filled } from '#testing/texts';
import { EntityOfPage } from './EntityOfPage';

const late = { en, ar };
const bundled = realArticle();
const site = 'https://site.invalid/';
/** China, which the bundled article names, and the tiny one that is the reader's own. */
const CHINA = 'Q148';

/** The page of the bundled article, as far as it says where its files are. */
const pageOfArticle = () => {
  const files = Object.fromEntries(articleFiles.map((name) => [name, `files/${name}`]));
  const data = { lang: 'en', root: '../', folder: `${bundled.slug}/`, slug: bundled.slug, files };
  return `<!doctype html><script type="application/json" id="page">${JSON.stringify(data)}</script>`;
};

/** What the site answers. */
function answer(address: string): Response {
  if (address === `${site}${bundled.slug}/`) return new Response(pageOfArticle());
  const file = articleFiles.find((name) => address === `${site}files/${name}`);
  return file ? new Response(JSON.stringify(realFiles[file])) : new Response('', { status: 404 });
}

const fetched = vi.fn<(address: string) => Response>();
beforeEach(() => {
  fetched.mockImplementation(answer);
  vi.spyOn(window, 'fetch').mockImplementation((asked) =>
    Promise.resolve(fetched(asked instanceof Request ? asked.url : String(asked))),
  );
});
afterEach(() => {
  vi.restoreAllMocks();
  fetched.mockReset();
});

const ownFiles = tinyFiles({
  ...ownMarks,
  paragraphs: [[{ ar: 'قالت الصين إنها مستعدة لإرسال قافلة.', en: null }]],
  entities: [
    {
      id: 'china',
      kind: 'place',
      name: { ar: 'الصين', en: null },
      about: undefined,
      wikidata: CHINA,
      mentions: [{ in: 'p1.1', ar: 'الصين', en: null }],
    },
  ],
});

/** The reader's own article, on the device. */
async function bring() {
  const texted = Object.entries(ownFiles).map(([name, json]) => [
    name,
    JSON.stringify(name === 'article.json' ? { ...(json as object), slug: 'mine' } : json),
  ]);
  expect(await saveOwnArticle(Object.fromEntries(texted) as Record<string, string>)).toMatchObject({ ok: true });
}

/** The rows of both articles, with what they name. */
function rows(): Row[] {
  const entry = catalogueOf(bundled);
  const names = namesOf(entry).filter(({ key }) => key === CHINA);
  return rowsOf({
    catalogue: makeCatalogue([bundled]),
    shelf: [
      {
        id: 'mine',
        title: { ar: 'خبري', en: 'My report' },
        changed: '2025-05-01T10:00:00.000Z',
        state: 'article',
        hasDraft: false,
        waiting: 0,
      },
    ],
    facts: new Map([['mine', { ...factsOf(entry), date: '2025-05-01' }]]),
    names: new Map([['mine', names]]),
    labels: [],
    stopped: new Map(),
    due: new Map(),
  });
}

const screenOf = (listed: readonly Row[] | null) => (
  <EntityOfPage
    rows={listed}
    entity={CHINA}
    identities={identitiesOf([])}
    said={[]}
    hrefOf={({ id, own }) => (own ? `${site}own/?article=${id}` : `${site}${id}/`)}
    libraryHref={`${site}library/`}
  />
);
/** Links to places in an article. */
const leadingTo = (start: string) =>
  [...document.querySelectorAll<HTMLAnchorElement>('main a')].filter(({ href }) => href.startsWith(start)).length;

describe.each(bothLanguages)('%s: a name across all articles', (lang) => {
  it('has every article that names it, of the site and one’s own, each mention a link to its place', async () => {
    await bring();
    const screen = await show(screenOf(rows()), { lang });
    const heading = screen.getByRole('heading', { level: 1 });
    await expect.element(heading).toHaveTextContent('الصين');
    await expect.element(heading).toHaveTextContent('China');
    await expect.poll(() => leadingTo(`${site}own/?article=mine`)).toBeGreaterThan(0);
    await expect.poll(() => leadingTo(`${site}${bundled.slug}/`)).toBeGreaterThan(2);
    await expect.poll(() => document.title).toMatch(lang === 'en' ? /^China/ : /^الصين/);
    expect(document.title).toContain(late[lang].title);
  });

  it('says how many could not be read, and shows the others', async () => {
    await bring();
    fetched.mockImplementation(() => new Response('', { status: 503 }));
    const screen = await show(screenOf(rows()), { lang });
    const said = { en: filled(en.entity.failed_one, { count: 1 }), ar: ar.entity.failed_one }[lang];
    await expect.element(screen.getByRole('alert')).toHaveTextContent(said);
    expect(leadingTo(`${site}own/?article=mine`)).toBeGreaterThan(0);
    expect(leadingTo(`${site}${bundled.slug}/`)).toBe(0);
  });
});

it('waits until it is known what the articles name: until then it asks for none', async () => {
  const screen = await show(screenOf(null));
  const unnamed = rows().map((row): Row => ({ ...row, names: null }));
  await screen.rerender(screenOf(unnamed));
  expect(fetched).not.toHaveBeenCalled();
  await screen.rerender(screenOf(rows().filter(({ own }) => own === null)));
  await expect.poll(() => leadingTo(`${site}${bundled.slug}/`)).toBeGreaterThan(2);
});
