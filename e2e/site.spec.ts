/** The site as files: readable without a script, hydrated without a change, under any path, asking nothing of other hosts. */
import { once } from 'node:events';
import type { Page } from '@playwright/test';
import { slug } from './article';
import {
  complaintsOf,
  expect,
  langs,
  open,
  otherLanguage,
  ready,
  screens,
  sentence,
  SETTINGS_KEY,
  settled,
  test,
  text,
  words,
} from './support';
import { folderOf } from '#i18n/languages';
import { spreadOver } from './spread';

const spread = spreadOver(import.meta.url);

const mentionOf = (page: Page, id: string) => page.locator(`article [data-entity="${id}"]`).first();

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of spread(langs)) {
    test(`the ${lang} page holds the article, its notes and its registers, and its links work`, async ({ page }) => {
      await page.goto(`/${folderOf(lang)}${slug}/`);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      for (const pane of langs) {
        await expect(text(page, 'h', pane)).toBeVisible();
        await expect(text(page, 'p18', pane)).toBeVisible();
      }
      await expect(page.locator('.row-notes').first()).toBeVisible();
      const { registers } = words[lang];
      await expect(page.getByRole('heading', { name: registers.commitments })).toBeVisible();
      await expect(page.getByRole('heading', { name: registers.entities })).toBeVisible();
      await expect(page.locator('.appendix li')).not.toHaveCount(0);
      // Nothing that only a script could answer.
      await expect(page.getByRole('tab')).toHaveCount(0);
      await expect(page.locator('button').filter({ visible: true })).toHaveCount(0);
      await page.locator('#p6 .row-number').click();
      await expect(page).toHaveURL(/#p6$/);
      await page.getByRole('link', { name: otherLanguage[lang] }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', lang === 'en' ? 'ar' : 'en');
      await expect(text(page, 'p1', 'ar')).toBeVisible();
    });
  }
});

test.describe('before the first paint', { tag: '@engine' }, () => {
  // A face that is there already moves nothing.
  test.use({ firstVisit: true });

  test('what the link and the reader ask for stands there at once, and stays', async ({ browser, baseURL }) => {
    test.slow();
    for (const { name, kept, link, view, theme } of [
      { name: 'the text and its panel', kept: {}, link: '/', view: 'facing', theme: 'paper' },
      { name: 'the last view and theme', kept: { view: 'ar', theme: 'sepia' }, link: '/', view: 'ar', theme: 'sepia' },
      { name: 'the view of the link', kept: { view: 'ar' }, link: '/?view=stacked', view: 'stacked', theme: 'paper' },
      { name: 'what a link selects', kept: {}, link: '/?entity=china&at=3', view: 'facing', theme: 'paper' },
      {
        name: 'the commitments that a link leads to',
        kept: {},
        link: '/?undertaking=p14-enrich-cultural-exchanges',
        view: 'facing',
        theme: 'paper',
      },
      {
        name: 'words with their senses',
        kept: { senses: true, vowels: 'all' },
        link: '/?word=p4.1-6',
        view: 'facing',
        theme: 'paper',
      },
      { name: 'a closed map', kept: { mapOpen: false }, link: '/#p12', view: 'facing', theme: 'paper' },
    ]) {
      await test.step(name, async () => {
        const context = await browser.newContext({ locale: 'en-US', ...(baseURL !== undefined && { baseURL }) });
        const page = await context.newPage();
        const complaints = complaintsOf(page);
        // What the page is like at its first frame, and whether anything moves after it: the panel, too, beside the text.
        await page.setViewportSize(screens.wide);
        await page.addInitScript(
          ([key, settings]) => {
            localStorage.setItem(key, settings);
            const seen: string[] = [];
            const shifts: string[] = [];
            Object.assign(window, { seen, shifts });
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) {
                const { value, sources } = entry as PerformanceEntry & {
                  value: number;
                  sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
                };
                const moved = sources.map(
                  ({ node, previousRect: from, currentRect: to }) =>
                    `${node?.nodeName} “${node?.textContent?.slice(0, 30)}” ${from.x},${from.y},${from.width} → ${to.x},${to.y},${to.width}`,
                );
                shifts.push(`${value}: ${moved.join('; ')}`);
              }
            }).observe({ type: 'layout-shift', buffered: true });
            const look = () => {
              const article = document.querySelector<HTMLElement>('article');
              // Kept back, for words to come, it shows nothing.
              if (article && getComputedStyle(article).visibility === 'hidden') return void requestAnimationFrame(look);
              const state = `${document.documentElement.dataset['theme']} ${article?.dataset['view']}`;
              if (article && seen.at(-1) !== state) seen.push(state);
              requestAnimationFrame(look);
            };
            requestAnimationFrame(look);
          },
          [SETTINGS_KEY, JSON.stringify({ language: 'en', ...kept })] as const,
        );
        await page.goto(link);
        await ready(page);
        await settled(page);
        await expect(page.locator('html')).not.toHaveAttribute('data-first');
        expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([`${theme} ${view}`]);
        expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual([]);
        expect(complaints).toEqual([]);
        await context.close();
      });
    }
  });

  test('a reader of Arabic is led to the Arabic page, with all that the link says', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ locale: 'ar-EG', ...(baseURL !== undefined && { baseURL }) });
    const page = await context.newPage();
    await page.goto('/?entity=china&at=2#p3');
    await ready(page);
    await expect(page).toHaveURL(/\/ar\/\?entity=china&at=2#p3$/);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await test.step('what the reader chose counts more than the page that a link leads to', async () => {
      await page.evaluate((key) => localStorage.setItem(key, '{"language":"en"}'), SETTINGS_KEY);
      await page.goto(`/ar/${slug}/?view=en`);
      await ready(page);
      await expect(page).toHaveURL(new RegExp(`/${slug}/\\?view=en$`));
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    });
    await context.close();
  });
});

test('the view is kept for the next visit, and Back undoes it in this one', async ({ page }) => {
  await open(page);
  const { views } = words.en.app;
  const choice = page.getByRole('radiogroup', { name: words.en.app.view });
  await choice.getByRole('radio', { name: views.stacked }).click();
  await expect(page.locator('article')).toHaveAttribute('data-view', 'stacked');
  await page.goBack();
  await expect(page.locator('article')).toHaveAttribute('data-view', 'facing');
  await choice.getByRole('radio', { name: views.ar }).click();
  await page.goto('/');
  await ready(page);
  await expect(page.locator('article')).toHaveAttribute('data-view', 'ar');
  await expect(page).toHaveURL(/\/$/);
});

test.describe('on a first visit', () => {
  test.use({ firstVisit: true });

  test(
    'the page takes over what stands there, uses what was fetched ahead, and waits for nothing else',
    { tag: '@engine' },
    async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.addInitScript(() => {
        document.addEventListener('DOMContentLoaded', () => {
          const [first] = document.querySelectorAll('[data-sentence="p1.1"]');
          Object.assign(window, { prerendered: first });
        });
      });
      await open(page);
      await settled(page);
      await test.step('no element of the text is made again', async () => {
        await expect(sentence(page, 'p1.1', 'ar')).toBeVisible();
        const same = await page.evaluate(
          () =>
            (window as unknown as { prerendered: Element }).prerendered ===
            document.querySelector('[data-sentence="p1.1"]'),
        );
        expect(same).toBe(true);
      });
      await test.step('nothing is fetched twice', () => {
        expect(asked.filter((url) => /\/article-[^/]*\.json$/.test(url))).toHaveLength(1);
        // WebKit asks for a preloaded face again, in another mode; where it has a store, it is there by then. This one has none.
        const known = test.info().project.name === 'webkit' ? ['.woff2'] : [];
        const twice = asked.filter((url, at) => asked.indexOf(url) < at);
        expect(twice.filter((url) => !known.some((end) => url.endsWith(end)))).toEqual([]);
      });
      await test.step('the catalogue of all articles is there, and the visit has not asked for it', async () => {
        expect(asked.filter((url) => url.includes('catalogue'))).toEqual([]);
        const catalogue: unknown = await page.evaluate(async () => (await fetch('catalogue.json')).json());
        expect(catalogue).toMatchObject({ version: 1, articles: [{ slug }] });
      });
    },
  );
});

/** The code of the app. */
const APP = /\/assets\/index-[^/]*\.js$/;

/** Opens the page and holds the app back until it is let go. */
async function openEarly(page: Page, link: string) {
  const gate = new EventTarget();
  const opened = once(gate, 'open');
  await page.route(APP, async (route) => {
    await opened;
    await route.continue();
  });
  await page.goto(link, { waitUntil: 'commit' });
  await expect(text(page, 'p18', 'ar')).toBeAttached();
  return () => gate.dispatchEvent(new Event('open'));
}
/** The words that are lit before the app is there. */
const early = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('lit-early') ?? [])].map((range) => range.toString()));

test('what is clicked before the app is there is lit at once, and done when the app comes', async ({ page }) => {
  await page.setViewportSize(screens.wide);
  const letGo = await openEarly(page, '/');
  await mentionOf(page, 'china').click();
  const lit = await early(page);
  expect(lit.length).toBeGreaterThan(10);
  expect(lit).toContain('China');
  expect(lit.filter((one) => one !== one.trim() || one === '')).toEqual([]);
  await mentionOf(page, 'xinhua').click();
  expect((await early(page)).length).toBeLessThan(lit.length);
  expect(await page.evaluate(() => location.search)).toBe('');
  letGo();
  await ready(page);
  await expect(page).toHaveURL(/\?entity=xinhua/);
  await expect(mentionOf(page, 'xinhua')).toHaveAttribute('data-selected');
  expect(await early(page)).toEqual([]);

  await test.step('a button does what it is for', async () => {
    await page.unroute(APP);
    const letAppGo = await openEarly(page, '/');
    await page.getByRole('button', { name: words.en.settings.title }).click();
    letAppGo();
    await expect(page.getByRole('dialog', { name: words.en.settings.title })).toBeVisible();
  });
});

test.describe('under another path', () => {
  // The page that journeys share is of the site at its root.
  test.use({ firstVisit: true });
  // A page of its own: the shared one is wiped at the root of its host, where this site is not.
  test.use({ baseURL: `http://127.0.0.1:${Number(process.env['BAYAN_PORT'] ?? 4319) + 1}`, firstVisit: true });

  test('everything is found', async ({ page }) => {
    await page.setViewportSize(screens.wide);
    await page.goto('/reader/here/');
    await ready(page);
    await page.getByRole('tab', { name: words.en.registers.words }).click();
    await expect(page.getByRole('searchbox', { name: words.en.words.filterLabel })).toBeVisible();
    await page.getByRole('button', { name: otherLanguage.en }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
    await page.reload();
    await ready(page);
    await expect(page).toHaveURL(/\/reader\/here\/ar\//);
  });
});

test.describe('a link that leads nowhere', () => {
  test.use({ expected: /404/ });

  test('is told in both languages, with a way on', async ({ page }) => {
    const response = await page.goto('/ar/no-such-article/?entity=china');
    expect(response?.status()).toBe(404);
    for (const lang of langs)
      await expect(page.getByRole('heading', { name: words[lang].app.lost.title })).toBeVisible();
    await page.getByRole('link', { name: words.en.app.lost.home }).click();
    await ready(page);
  });
});

test.describe('the policy of the page', () => {
  test.use({ expected: /Content Security Policy|Trusted|Refused/i });

  test('holds: no foreign script, no eval, no text as markup, no request elsewhere', async ({ page }) => {
    await open(page);
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|https?:|\*/);
    const outcome = await page.evaluate(attempts);
    expect(outcome).toEqual({
      eval: 'refused',
      markup: 'refused',
      inline: 'refused',
      elsewhere: 'refused',
      request: 'refused',
    });
  });
});

/** What an attacker would try in the page, and what became of it. Runs in the page. */
async function attempts() {
  const outcome: Record<string, string> = {};
  const inPage: [string, () => unknown][] = [['markup', () => (document.createElement('p').innerHTML = '<b>x</b>')]];
  for (const [name, act] of inPage) {
    try {
      act();
      outcome[name] = 'done';
    } catch {
      outcome[name] = 'refused';
    }
  }
  // Not at once: what a driver runs in the page by itself may do more than the page.
  outcome['eval'] = await new Promise((tell) => {
    setTimeout(() => {
      try {
        // oxlint-disable-next-line no-eval -- that it is refused is what is tested
        globalThis.eval('1');
        tell('done');
      } catch {
        tell('refused');
      }
    });
  });
  const scripts: [string, (script: HTMLScriptElement) => void][] = [
    ['inline', (script) => script.append('window.ran = 1')],
    ['elsewhere', (script) => script.setAttribute('src', 'https://elsewhere.invalid/x.js')],
  ];
  for (const [name, fill] of scripts) {
    try {
      const script = document.createElement('script');
      fill(script);
      document.head.append(script);
    } catch {
      // Refused already.
    }
    await new Promise((done) => setTimeout(done, 300));
    outcome[name] = 'ran' in window ? 'done' : 'refused';
  }
  outcome['request'] = await fetch('https://elsewhere.invalid/').then(
    () => 'done',
    () => 'refused',
  );
  return outcome;
}
