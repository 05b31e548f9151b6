/** The whole app on the bundled article: what only its parts together decide. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ArticleSource } from '#library/article-source';
import { dataFiles, type DataFile } from '#library/page';
import { bundled, queryNow, readFrom, showApp } from '#testing/app';
import { clickWords, line, linesOf, litLines, sentenceElement } from '#testing/text-on-page';
import { goTo } from '#testing/browser';
import { realFiles, tinyFiles } from '#testing/articles';
import { expectComplaint } from '#testing/console';
import { bothLanguages } from '#testing/show';
import { apart, beginning, filled, texts } from '#testing/texts';

const { entities } = realFiles['entities.json'];
const { cues } = realFiles['commitments.json'];
const mentionsOf = (id: string) => entities.find((one) => one.id === id)?.mentions ?? [];
const { app, registers, words, settings } = texts.en;
const announcer = () => document.querySelector('[data-announcer]');
const tabNamed = (name: string) => page.getByRole('tab', { name: beginning(name) });

/** A small article for what has nothing to do with which it is. */
const tiny = Object.fromEntries(
  dataFiles.map((name) => {
    const json: unknown = (tinyFiles() as Record<string, unknown>)[name];
    return [name, json === undefined ? null : JSON.stringify(json)];
  }),
) as Record<DataFile, string | null>;

const stepCount = () => document.querySelector('.card .step-count')?.textContent;
const verbatim = () => [...document.querySelectorAll('[data-sentence="p1.1"]')].map((one) => one.textContent);

/** Reads the bundled files, and notes which; `how` may answer for one of them. */
function reading(how: (name: DataFile) => ReturnType<ArticleSource['read']> | null = () => null, files = bundled) {
  const asked: DataFile[] = [];
  const read: ArticleSource['read'] = (name) => {
    asked.push(name);
    return how(name) ?? readFrom(files)(name);
  };
  return { asked, read };
}
const wordFiles: DataFile[] = ['words.json', 'phrases.json'];
const gone = (why: string) => Promise.resolve({ ok: false as const, problem: why });
const panelOf = () => page.getByRole('tablist', { name: words.sections, exact: true });

afterEach(() => void vi.restoreAllMocks());

describe('what is selected', () => {
  it('is announced, stepped through by keys and buttons, and taken back by Escape', async () => {
    const screen = await showApp({ link: '?entity=xi-jinping' });
    const of = mentionsOf('xi-jinping').length;
    const { mention } = app.announce;
    const place = (sentence: string) =>
      sentence === 'h' ? app.inHeadline : filled(app.inParagraph, { number: sentence.slice(1).replace(/\..*/, '') });
    const said = (at: number) =>
      filled(mention, { name: 'Xi Jinping', at, of, place: place(mentionsOf('xi-jinping').at(at - 1)?.in ?? '') });
    await expect.element(screen.getByRole('status').filter({ hasText: said(1) })).toBeInTheDocument();
    await screen.getByRole('button', { name: registers.previousMention }).click();
    await expect.poll(() => announcer()?.textContent).toBe(said(of));
    expect(queryNow()).toBe(`?entity=xi-jinping&at=${of}`);
    await userEvent.keyboard('n');
    await expect.poll(() => announcer()?.textContent).toBe(said(1));
    await userEvent.keyboard('p');
    await expect.poll(() => announcer()?.textContent).toBe(said(of));
    await userEvent.keyboard('{Escape}');
    await expect.poll(queryNow).toBe('');
    expect(announcer()?.textContent).toBe('');
  });

  it('changes with the address, and with it the tab, the card and what is lit', async () => {
    const screen = await showApp({ link: '?view=stacked&entity=russia&at=7' });
    await expect.element(screen.getByRole('radio', { name: app.views.stacked })).toBeChecked();
    await expect.poll(() => litLines(/^current-place$/)).toEqual(linesOf(mentionsOf('russia').slice(6, 7)));
    await expect.poll(stepCount).toBe(`7 of ${mentionsOf('russia').length}`);

    goTo('?undertaking=p14-strengthen-friendship');
    await expect.element(tabNamed(registers.commitments)).toHaveAttribute('aria-selected', 'true');
    await expect.poll(() => litLines(/^lit-cue-5$/)).toContain(line('p14.1', 'ar', 'تعهد'));
    const quote = cues.flatMap((cue) => cue.undertakings).find(({ id }) => id === 'p14-strengthen-friendship');
    const told = announcer()?.querySelector('[lang="en"]');
    expect(told?.textContent).toBe(`${quote?.action} ${quote?.object}`);

    goTo('?sentence=p17.2');
    await expect.poll(() => litLines(/^lit-sentence$/)).toHaveLength(2);
    await expect
      .poll(() => announcer()?.textContent)
      .toBe(filled(app.announce.sentence, { place: filled(app.inParagraph, { number: 17 }) }));

    goTo('?entity=constructor');
    const notice = screen.getByRole('status').filter({ hasText: filled(app.unknownId, { id: apart('constructor') }) });
    await expect.element(notice).toBeVisible();
    expect(document.querySelector('[data-selected]')).toBeNull();
  });

  it('at a place that makes no sense is at one that does', async () => {
    await showApp({ link: '?entity=china', files: tiny });
    for (const at of ['-3', '0', '2.5', 'abc', '', '1e3', '999']) {
      goTo('?');
      await expect.poll(stepCount).toBeUndefined();
      goTo(`?entity=china&at=${at}`);
      await expect.poll(stepCount, { message: at }).toBe('1 of 1');
    }
  });

  it.each([
    ['en', '?entity=atlantis', 'atlantis'],
    ['ar', '?undertaking=p99-nothing', 'p99-nothing'],
    ['en', '?sentence=p99.1', 'p99.1'],
    ['ar', '?phrase=p99.1-2', 'p99.1-2'],
  ] as const)('%s: asked for in vain (%s) is said politely, and the article opens', async (lang, link, id) => {
    const screen = await showApp({ lang, link, files: tiny });
    const said = filled(texts[lang].app.unknownId, { id: apart(id) });
    const notice = screen.getByRole('status').filter({ hasText: said });
    await expect.element(notice).toBeVisible();
    expect(document.querySelector('[data-sentence="p1.1"]')).not.toBeNull();
    await notice.getByRole('button', { name: texts[lang].app.dismiss }).click();
    await expect.element(notice).not.toBeInTheDocument();
    expect(queryNow()).not.toContain(id);
  });

  it('addresses that nobody vouches for are said in short, and turn nothing round', async () => {
    await showApp({ files: tiny });
    for (const link of [
      '?entity=__proto__',
      '?word=__proto__-1',
      '?sentence=%22%5D%3Cimg%20src%3Dx%3E',
      `?entity=${encodeURIComponent('\u202eabc\u2067{{id}}$t(app:name)')}`,
      `?entity=${'x'.repeat(4000)}`,
    ]) {
      goTo('?');
      await expect.poll(() => document.querySelector('.notice')).toBeNull();
      goTo(link);
      await expect.poll(() => document.querySelector('.notice'), { message: link.slice(0, 60) }).not.toBeNull();
      const said = document.querySelector('.notice')?.textContent ?? '';
      expect(said).not.toMatch(/[\u202a-\u202e]/);
      expect(said.length).toBeLessThan(400);
      expect(said).not.toContain(app.home);
      expect(document.querySelector('[data-selected], .notice img')).toBeNull();
    }
  });

  it('a link says so when the text has changed since it was made, and only then', async () => {
    const screen = await showApp({ link: '?sentence=p1.1&made=0000000', files: tiny });
    await expect.element(screen.getByRole('status').filter({ hasText: app.changed })).toBeVisible();
    await expect.poll(() => litLines(/^lit-sentence$/)).toHaveLength(2);
    goTo('?sentence=p1.1');
    await expect.element(screen.getByText(app.changed)).not.toBeInTheDocument();
  });

  it('entities named like what every object has are entities like others', async () => {
    const named = tinyFiles({
      paragraphs: [[{ ar: 'زار روسيا.', en: 'He visited Russia.' }]],
      entities: ['constructor', 'prototype', 'tostring'].map((id) => ({
        id,
        mentions: Array.from({ length: 60 }, () => ({ in: 'p1.1', ar: 'روسيا', en: 'Russia' })),
      })),
    });
    const files = Object.fromEntries(Object.entries(named).map(([name, json]) => [name, JSON.stringify(json)]));
    await showApp({ link: '?entity=constructor', files: { ...tiny, ...files } });
    await expect.poll(() => document.querySelector('[data-entity~="constructor"][data-selected]')).not.toBeNull();
    await userEvent.keyboard('n');
    await expect.poll(queryNow).toBe('?entity=constructor&at=2');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelector('[data-selected]')).toBeNull();
  });
});

describe('the language of the interface', () => {
  it('changes in place: view, selection and place stay, title and lists follow', async () => {
    const screen = await showApp({ link: '?view=stacked&entity=russia&at=9' });
    expect(document.title).toMatch(/^Chinese, Russian foreign ministers agree .* · Bayan$/);
    await screen.getByRole('button', { name: 'العربية' }).click();
    await expect.poll(() => document.documentElement.dir).toBe('rtl');
    expect(document.title).toMatch(/^وزيرا خارجية الصين وروسيا يتفقان .* · بيان$/);
    expect(queryNow()).toBe('?view=stacked&entity=russia&at=9');
    await expect.poll(stepCount).toBe(`9 من ${mentionsOf('russia').length}`);

    // Nothing of the interface is left in the other language.
    for (const tab of ['entities', 'commitments'] as const) {
      await tabNamed(texts.ar.registers[tab]).click();
      const panel = document.querySelector('#panel');
      const walker = document.createTreeWalker(panel ?? document.body, NodeFilter.SHOW_TEXT);
      const foreign: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const own = node.parentElement?.closest('[lang]')?.getAttribute('lang');
        const shown = node.parentElement?.checkVisibility() ?? false;
        if (shown && own === 'ar' && /[A-Za-z]{2,}/.test(node.textContent ?? '')) foreign.push(node.textContent ?? '');
      }
      expect(foreign).toEqual([]);
    }
  });

  it.each(bothLanguages)('%s: an article that a link asked for and that is not here is said', async (lang) => {
    const screen = await showApp({ lang, unknown: '1999-01-01-nowhere', files: tiny });
    const said = filled(texts[lang].app.unknownArticle, { slug: apart('1999-01-01-nowhere') });
    await expect.element(screen.getByText(said)).toBeVisible();
    expect(document.querySelector('[data-sentence="p1.1"]')).not.toBeNull();
  });
});

describe('a part that breaks', () => {
  let broken: string | null = null;

  /** Breaks a part at the moment when it draws an element of that class, or with that text in that attribute, until `broken` is something else. */
  function sabotage(text: string, attribute = 'class') {
    broken = text;
    const { setAttribute } = Element.prototype;
    vi.spyOn(Element.prototype, 'setAttribute').mockImplementation(function sabotaged(this: Element, name, value) {
      const drawn = name === 'class' ? value.split(' ')[0] : value;
      if (name === attribute && drawn === broken) throw new Error('sabotage');
      setAttribute.call(this, name, value);
    });
  }

  const { crash } = app;
  const whole = ['اتفقت الصين وروسيا على تعزيز التعاون.', 'China and Russia agreed to strengthen cooperation.'];

  it.each([
    ['text', 'row-gutter'],
    ['colophon', 'colophon'],
    ['panel', 'panel-scroll'],
    ['map', 'article-map'],
    ['entities', 'entity-row'],
  ] as const)('%s: the text is there, and trying again brings the part back', async (part, className) => {
    expectComplaint(/sabotage/);
    sabotage(className);
    const screen = await showApp({ files: tiny });
    const alert = screen.getByRole('alert').filter({ hasText: crash.stopped[part] });
    await expect.element(alert).toBeVisible();
    expect(verbatim()).toEqual(whole);
    await screen.getByRole('button', { name: crash.retry }).click();
    await expect.element(alert).toBeVisible();
    broken = null;
    await screen.getByRole('button', { name: crash.retry }).click();
    await expect.poll(() => document.querySelector(`.${className}`)).not.toBeNull();
    expect(screen.getByRole('alert').elements()).toEqual([]);
    expect(verbatim()).toEqual(whole);
  });

  it('a list of the panel: closed, it gives way to another, and that goes on', async () => {
    expectComplaint(/sabotage/);
    sabotage('cue');
    const screen = await showApp({ files: tiny });
    await tabNamed(registers.commitments).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent(crash.stopped.commitments);
    await screen.getByRole('button', { name: crash.close }).click();
    await expect.element(tabNamed(registers.entities)).toHaveAttribute('aria-selected', 'true');
    await screen
      .getByRole('button', { name: /^china/ })
      .first()
      .click();
    await expect.poll(() => document.querySelector('[data-selected]')).not.toBeNull();
  });

  it('the search: it says so in its tab, the text is there, and it comes back', async () => {
    expectComplaint(/sabotage/);
    sabotage(texts.en.search.placeholder, 'placeholder');
    const screen = await showApp({ files: tiny, link: '?tab=search' });
    await expect.element(screen.getByRole('alert')).toHaveTextContent(crash.stopped.search);
    expect(verbatim()).toEqual(whole);
    broken = null;
    await screen.getByRole('button', { name: crash.retry }).click();
    await expect.element(screen.getByRole('searchbox')).toBeVisible();
    expect(screen.getByRole('alert').elements()).toEqual([]);
  });

  it('the whole screen: a page says so, and trying again comes back to where one was', async () => {
    expectComplaint(/sabotage/);
    sabotage('shell');
    const screen = await showApp({ files: tiny, link: '?entity=russia' });
    await expect.element(screen.getByRole('heading', { name: crash.stopped.app })).toBeVisible();
    await expect.element(screen.getByRole('link', { name: crash.start })).toHaveAttribute('href', '?');
    broken = null;
    await screen.getByRole('button', { name: crash.retry }).click();
    await expect.poll(() => document.querySelector('[data-selected]')).not.toBeNull();
    expect(queryNow()).toBe('?entity=russia');
  });
});

describe('the word data', () => {
  it('is not asked for by reading, by entities, by commitments or by settings', async () => {
    const { asked, read } = reading(undefined, tiny);
    const screen = await showApp({ read, files: tiny });
    await clickWords('p1.1', 'ar', 'الصين');
    await expect.poll(queryNow).toMatch(/entity=china/);
    await tabNamed(registers.commitments).click();
    await screen.getByRole('button', { name: settings.title }).click();
    await userEvent.keyboard('{Escape}');
    await screen.getByRole('radio', { name: app.views.stacked }).click();
    expect(asked).toEqual([]);
  });

  it.each<[string, () => Promise<unknown> | void]>([
    ['the Words tab', () => tabNamed(registers.words).click()],
    ['a click on a plain word', () => clickWords('p1.1', 'ar', 'على')],
    ['a link to a word', () => goTo('?word=p1.1-4')],
    [
      'the choice of vowels',
      async () => {
        const vowels = page.getByRole('radiogroup', { name: words.vowels });
        await vowels.getByRole('radio', { name: words.vowelChoices.all, exact: true }).click();
      },
    ],
  ])('is asked for once by %s', async (_how, call) => {
    const { asked, read } = reading(undefined, tiny);
    await showApp({ read, files: tiny });
    expect(asked).toEqual([]);
    await call();
    await expect.poll(() => asked.toSorted()).toEqual(wordFiles.toSorted());
    await tabNamed(registers.words).click();
    // The first time its code comes, too.
    await expect.element(panelOf(), { timeout: 15_000 }).toBeVisible();
    await tabNamed(registers.entities).click();
    await tabNamed(registers.words).click();
    await expect.element(panelOf()).toBeVisible();
    expect(asked).toHaveLength(2);
  });

  it('on its way is said to be so, and the text can be read', async () => {
    let send: (() => void) | undefined;
    const coming = new Promise<void>((done) => {
      send = done;
    });
    const { read } = reading((name) => coming.then(() => readFrom(tiny)(name)));
    const screen = await showApp({ read, files: tiny, link: '?tab=words' });
    await expect.element(screen.getByText(words.loading)).toBeVisible();
    expect(sentenceElement('p1.1', 'ar').checkVisibility()).toBe(true);
    send?.();
    await expect.element(panelOf()).toBeVisible();
    await expect.element(screen.getByText(words.loading)).not.toBeInTheDocument();
  });

  it.each(wordFiles)('that cannot be had is named, with the reason, and can be tried again: %s', async (file) => {
    let why: string | null = 'the network did not answer';
    let text: string | null = null;
    const { read } = reading((name) => {
      if (name !== file) return null;
      if (text !== null) return Promise.resolve({ ok: true, text });
      return why === null ? null : gone(why);
    });
    const screen = await showApp({ read, link: '?tab=words' });
    const alert = screen.getByRole('alert');
    const failed = async (reason: RegExp) => {
      await expect.element(alert).toHaveTextContent(reason);
      await expect.element(alert).toHaveTextContent(words.failed);
      await expect.element(alert.getByRole('listitem').first()).toHaveTextContent(beginning(`${file}, `));
    };
    await failed(/the network did not answer/);
    for (const [next, content, reason] of [
      ['the server answered 500', null, /the server answered 500/],
      [null, '<!doctype html>', /not JSON/],
      [null, '{"sentences": 3}', /Expected .+ received/],
    ] as const) {
      why = next;
      text = content;
      await alert.getByRole('button', { name: words.retry }).click();
      await failed(reason);
    }
    why = null;
    text = null;
    await alert.getByRole('button', { name: words.retry }).click();
    await expect.element(panelOf()).toBeVisible();
    expect(alert.elements()).toEqual([]);
  });

  it.each(bothLanguages)(
    '%s: that cannot be had leaves the rest at work, and is said wherever it was called for',
    async (lang) => {
      const { read } = reading(() => gone('the network did not answer'));
      const screen = await showApp({ lang, read, link: '?word=p14.1-3' });
      const { words: said, registers: named } = texts[lang];
      await expect.element(screen.getByRole('alert')).toHaveTextContent(said.failed);
      await expect.element(screen.getByRole('status').filter({ hasText: said.failed }).first()).toBeVisible();
      expect(document.querySelector('.word-card')).toBeNull();
      await tabNamed(named.entities).click();
      await clickWords('p2.1', 'ar', 'وانغ');
      await expect.poll(queryNow).toMatch(/entity=wang-yi/);
    },
  );

  it('a visit with the vowels on begins with them', async () => {
    await showApp({ settings: { vowels: 'all' } });
    await expect.poll(() => sentenceElement('p14.1', 'ar').textContent).toContain('بِإِنْجَاحِ');
  });

  it('a thousand terms over each other are so many lines of a card, and markup in them is text', async () => {
    const SCRIPT = '<img src=x onerror="window.ran=1">';
    const file = realFiles['words.json'];
    const many = Array.from({ length: 1000 }, () => ({ in: 'h', ar: ['وزيرا خارجية'], gloss: `ministers ${SCRIPT}` }));
    const files = { 'words.json': JSON.stringify({ ...file, terms: [...file.terms, ...many] }) };
    await showApp({ link: '?word=h-1', files });
    await expect.poll(() => document.querySelector('.word-card')).not.toBeNull();
    await page.getByRole('button', { name: words.more, exact: true }).click();
    await expect.poll(() => document.querySelector('.word-card')?.textContent).toContain(SCRIPT);
    expect(document.querySelector('.word-card img')).toBeNull();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelector('.word-card')).toBeNull();
    await tabNamed(registers.entities).click();
    await expect.element(tabNamed(registers.entities)).toHaveAttribute('aria-selected', 'true');
  });
});

it('a new version that waits is offered over the page', async () => {
  const take = vi.fn<() => void>();
  const offline = { isNewVersionReady: () => true, subscribe: () => () => undefined, useNewVersion: take };
  const screen = await showApp({ files: tiny, offline });
  await screen.getByRole('button', { name: app.newVersion.use }).click();
  expect(take).toHaveBeenCalledOnce();
});
