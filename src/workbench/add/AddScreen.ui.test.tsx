import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { articleQuery } from '#article/address/address';
import { sharedLink } from '#article/address/shared';
import ar from '#i18n/locales/ar/late/workbench.json';
import en from '#i18n/locales/en/late/workbench.json';
import { wholeOwnArticle } from '#storage/articles/own-articles';
import { lyingAside, putAside } from '#storage/articles/unsaved';
import { deviceDatabase } from '#storage/database';
import { bothLanguages, show, type Scene } from '#testing/show';
import { apart, filled } from '#testing/texts';
import { articleOf } from '#workbench/draft/article-of';
import { strike } from '#workbench/draft/changes';
import type { Draft } from '#workbench/draft/draft';
import { paragraphsOf } from '#workbench/draft/flows';
import { settled } from '#workbench/draft/settle';
import { draftOfText, lineAt, oneByOne } from '#workbench/draft/testing';
import { packed, type Package } from '#workbench/package';
import { packedForLink } from '#workbench/share/shared-article';
import { AddScreen } from './AddScreen';
import { placePackage } from './place-package';

const texts = { en, ar };

interface OpenOptions extends Scene {
  more?: Draft;
  shortcuts?: boolean;
  hash?: string;
}

async function open({ more, shortcuts = true, hash = '', ...scene }: OpenOptions = {}) {
  const log: { drafts: Draft[]; opened: string[]; readHere: Package[] } = { drafts: [], opened: [], readHere: [] };
  if (hash !== '') window.history.replaceState(null, '', window.location.pathname + hash);
  const screen = await show(
    <AddScreen
      ownHref="#own"
      libraryHref="../library/"
      more={more ?? null}
      shortcuts={shortcuts}
      onDraft={(draft) => log.drafts.push(draft)}
      onOpen={(id) => log.opened.push(id)}
      onReadHere={(coming) => {
        log.readHere.push(coming);
        return Promise.resolve(null);
      }}
      onCancel={() => log.opened.push('cancel')}
    />,
    scene,
  );
  const t = texts[scene.lang ?? 'en'];
  const choose = (...files: File[]) => {
    const input = screen.container.querySelector<HTMLInputElement>('input[type="file"]');
    if (!input) throw new Error('no file dialog');
    return userEvent.upload(input, files);
  };
  const lines = () => log.drafts[0]?.lines.map(({ text }) => text) ?? [];
  return { screen, log, t, choose, lines };
}

const file = (name: string, ...parts: BlobPart[]) => new File(parts, name);
const zipped = (name: string, entries: Record<string, string>) =>
  file(name, zipSync(Object.fromEntries(Object.entries(entries).map(([path, text]) => [path, strToU8(text)]))).slice());

const report = await settled(draftOfText(), oneByOne);
const whole: Package = { id: report.id, files: articleOf(report)?.files ?? null, draft: report };
const bayan = (given = whole) => file(`${given.id}.bayan`, packed(given).slice());

const epub = () =>
  zipped('book.epub', {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': '<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>',
    'book.opf': `<package xmlns:dc="dc"><metadata><dc:title>كتاب</dc:title></metadata><manifest>
      <item id="a" href="a.xhtml" media-type="application/xhtml+xml"/><item id="b" href="b.xhtml" media-type="application/xhtml+xml"/></manifest>
      <spine><itemref idref="a"/><itemref idref="b"/></spine></package>`,
    'a.xhtml': '<html><body><h1>الفصل الأول</h1><p>وصل الوفد أمس.</p></body></html>',
    'b.xhtml': '<html><body><h1>الفصل الثاني</h1><p>وغادر الوفد اليوم.</p></body></html>',
  });

const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const xlsx = () =>
  zipped('pairs.xlsx', {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="ورقة" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>
      <row r="1">${cell('A1', 'The delegation arrived.')}${cell('B1', 'وصل الوفد أمس.')}${cell('C1', 'La délégation est arrivée.')}</row>
      <row r="2">${cell('A2', 'It left.')}${cell('B2', 'وغادر اليوم.')}${cell('C2', 'Elle est partie.')}</row>
      </sheetData></worksheet>`,
  });

describe.each(bothLanguages)('%s: files by the dialog', (lang) => {
  it('of an EPUB a chapter is chosen', async () => {
    const { screen, t, choose, lines } = await open({ lang });
    await choose(epub());
    await expect
      .element(screen.getByRole('heading', { name: filled(t.choose.chapterOf, { title: 'كتاب' }) }))
      .toBeVisible();
    await screen.getByRole('button', { name: /b\.xhtml|الفصل الثاني/ }).click();
    await expect.poll(lines).toEqual(['الفصل الثاني', 'وغادر الوفد اليوم.']);
  });

  it('of an XLSX the columns are chosen', async () => {
    const { screen, t, choose, log } = await open({ lang });
    await choose(xlsx());
    await expect.element(screen.getByRole('heading', { name: t.choose.columns })).toBeVisible();
    await screen
      .getByRole('combobox', { name: t.choose.en, exact: true })
      .selectOptions('3: La délégation est arrivée.');
    await screen.getByRole('button', { name: t.choose.take }).click();
    await expect
      .poll(() => log.drafts[0]?.alignment?.en.map(({ text }) => text))
      .toEqual(['La délégation est arrivée.', 'Elle est partie.']);
    expect(log.drafts[0]?.alignment?.ar.map(({ text }) => text)).toEqual(['وصل الوفد أمس.', 'وغادر اليوم.']);
  });

  it('a package lies on the device, and its draft is opened', async () => {
    const { choose, log } = await open({ lang });
    await choose(bayan());
    await expect.poll(() => log.opened).toEqual([report.id]);
  });

  it('what cannot be read is refused by name, and the page is as it was', async () => {
    const { screen, t, choose, log } = await open({ lang });
    await choose(file('report.pdf', '%PDF-1.7'));
    const alert = screen.getByRole('alert');
    await expect.element(alert).toHaveTextContent(t.problems['pdf-file'].what);
    await expect.element(alert).toHaveTextContent(filled(t.where.file, { file: apart('report.pdf') }));
    await expect.element(screen.getByRole('textbox', { name: t.add.field })).toBeVisible();
    expect(log.drafts).toEqual([]);
  });
});

it('a package without a draft is told to be here', async () => {
  const { screen, choose } = await open();
  await choose(bayan({ ...whole, draft: null }));
  await expect.element(screen.getByText(en.package.placed)).toBeVisible();
});

it('a package of an article that is here with other content is asked about; cancelled, nothing is written', async () => {
  await placePackage(whole);
  const other = await settled(strike(report, lineAt(report, 'وتعهد')) ?? report, oneByOne);
  const { screen, choose, log } = await open();
  await choose(bayan({ ...whole, files: articleOf(other)?.files ?? null, draft: other }));
  await expect.element(screen.getByRole('heading', { name: en.arrival.file })).toBeVisible();
  await screen.getByRole('button', { name: en.cancel }).click();
  await expect.element(screen.getByRole('textbox', { name: en.add.field })).toBeVisible();
  expect(log.opened).toEqual([]);
});

const field = (screen: Awaited<ReturnType<typeof open>>['screen']) =>
  screen.getByRole('textbox', { name: en.add.field });

/** Puts a package in the place of the one that is here. */
async function replaced(coming: Package) {
  await placePackage(whole);
  const opened = await open();
  await opened.choose(bayan(coming));
  await opened.screen.getByRole('button', { name: en.package.replace }).click();
  await expect.element(opened.screen.getByText(en.package.replaced)).toBeVisible();
  return opened;
}
const changed = async () => settled(strike(report, lineAt(report, 'وتعهد')) ?? report, oneByOne);
const filesHere = async () => {
  const found = await wholeOwnArticle(report.id);
  return found.ok ? found.value.files : null;
};

describe('a package in the place of what is here', () => {
  it('can be undone', async () => {
    const other = await changed();
    const { screen, log } = await replaced({ ...whole, files: articleOf(other)?.files ?? null, draft: other });
    expect(await filesHere()).toEqual(articleOf(other)?.files);
    await screen.getByRole('button', { name: en.undo, exact: true }).click();
    await expect.element(screen.getByText(en.package.putBack)).toBeVisible();
    expect(await filesHere()).toEqual(whole.files);
    expect(log.opened).toEqual([]);
  });

  it('is opened', async () => {
    const other = await changed();
    const { screen, log } = await replaced({ ...whole, files: articleOf(other)?.files ?? null, draft: other });
    await screen.getByRole('button', { name: en.arrival.open }).click();
    expect(log.opened).toEqual([report.id]);
  });

  it('is read where it has no draft', async () => {
    const { screen } = await replaced({ ...whole, files: articleOf(await changed())?.files ?? null, draft: null });
    await screen.getByRole('button', { name: en.arrival.openRead }).click();
    await expect.poll(() => window.location.hash).toBe(`#own${articleQuery(report.id)}`);
  });
});

describe('what is typed', () => {
  const TYPED = 'وصل الوفد أمس.';

  it('is there again after a reload, until it is used', async () => {
    const first = await open();
    await field(first.screen).fill(TYPED);
    window.dispatchEvent(new Event('pagehide'));
    await first.screen.unmount();
    const again = await open();
    await expect.element(field(again.screen)).toHaveValue(TYPED);
    await expect.element(again.screen.getByText(en.add.left)).toBeVisible();
    await again.screen.getByRole('button', { name: en.add.use }).click();
    await expect.poll(again.lines).toEqual([TYPED]);
    await again.screen.unmount();
    const last = await open();
    await expect.element(field(last.screen)).toHaveValue('');
  });

  it('is not struck through by the lines of the empty page', async () => {
    const { screen } = await open();
    const lines = () =>
      [...screen.container.querySelectorAll('span')].filter((one) => getComputedStyle(one).backgroundImage !== 'none')
        .length;
    expect(lines()).toBe(2);
    await field(screen).fill(TYPED);
    await expect.poll(lines).toBe(0);
  });

  it('is deleted where the reader wants no more of it', async () => {
    putAside('typed.new', TYPED);
    const { screen } = await open();
    await screen.getByRole('button', { name: en.add.dropLeft }).click();
    await expect.element(field(screen)).toHaveValue('');
    await expect.poll(() => lyingAside('typed.new')).toBeNull();
  });

  it('for a draft is not offered for a new article, and the other way round', async () => {
    putAside('typed.new', TYPED);
    const { screen } = await open({ more: report });
    await expect.element(field(screen)).toHaveValue('');
  });

  it('that cannot be read as it lies there is not shown', async () => {
    putAside('typed.new', { not: 'a text' });
    const { screen } = await open();
    await expect.element(field(screen)).toHaveValue('');
  });
});

it('several texts become one, in their order', async () => {
  const { choose, log } = await open();
  await choose(
    file('ar.txt', 'عنوان الخبر\n\nوصل الوفد أمس.'),
    file('en.txt', 'A headline\n\nThe delegation arrived.'),
  );
  await expect.poll(() => log.drafts.length).toBe(1);
  const [draft] = log.drafts;
  expect(draft && paragraphsOf(draft, 'en').body.concat(paragraphsOf(draft, 'ar').body)).toEqual([
    'The delegation arrived.',
    'وصل الوفد أمس.',
  ]);
});

function paste(data: Record<string, string>, target: Element = document.body) {
  const clipboardData = new DataTransfer();
  for (const [type, text] of Object.entries(data)) clipboardData.setData(type, text);
  target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}

it('pairs that OmegaT has sorted: that is said before they are taken', async () => {
  const units = ['أعلن', 'بحث', 'تعهد'].map(
    (text) => `<tu><tuv lang="AR"><seg>${text}</seg></tuv><tuv lang="EN"><seg>word</seg></tuv></tu>`,
  );
  const memory = `<tmx version="1.1"><header creationtool="OmegaT"/><body>${units.join('')}</body></tmx>`;
  const { screen, choose, log } = await open();
  await choose(file('project_save.tmx', memory));
  await expect.element(screen.getByRole('alert')).toHaveTextContent(en.add.sorted);
  expect(log.drafts).toEqual([]);
  await screen.getByRole('button', { name: en.choose.take }).click();
  await expect.poll(() => log.drafts[0]?.alignment?.ar.map(({ text }) => text)).toEqual(['أعلن', 'بحث', 'تعهد']);
});

describe('a paste', () => {
  it('anywhere on the page is taken, its markup as text', async () => {
    const { lines } = await open();
    paste({ 'text/html': '<h1>عنوان</h1><p>وصل الوفد أمس.<script>alert(1)</script></p>', 'text/plain': 'x' });
    await expect.poll(lines).toEqual(['عنوان', 'وصل الوفد أمس.']);
  });

  it('of nothing is told', async () => {
    const { screen } = await open();
    paste({ 'text/plain': '   ' });
    await expect.element(screen.getByRole('alert')).toHaveTextContent(en.problems.empty.what);
  });

  it('by the button reads the clipboard; where that is not allowed, the field has the focus and the keys are named', async () => {
    const { screen } = await open();
    vi.spyOn(navigator.clipboard, 'read').mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
    await screen.getByRole('button', { name: en.add.paste }).click();
    await expect.element(screen.getByText(filled(en.add.keys, { keys: 'Ctrl+V' }))).toBeVisible();
    await expect.element(screen.getByRole('textbox', { name: en.add.field })).toHaveFocus();
    vi.restoreAllMocks();
  });

  it('into more of a draft adds to it', async () => {
    const { screen, log } = await open({ more: report });
    await expect.element(screen.getByRole('heading', { name: en.add.more })).toBeVisible();
    paste({ 'text/plain': 'One more sentence stands here.' });
    await expect.poll(() => log.drafts[0]?.lines.at(-1)?.text).toBe('One more sentence stands here.');
    expect(log.drafts[0]?.id).toBe(report.id);
    await screen.getByRole('button', { name: en.cancel }).click();
    expect(log.opened).toEqual(['cancel']);
  });
});

it('a file that is dropped is read, and the place says that it would be', async () => {
  const { screen, lines } = await open();
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file('a.txt', 'وصل الوفد أمس.'));
  const frame = () => screen.container.querySelector('textarea')?.parentElement?.parentElement?.className ?? '';
  document.body.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }));
  await expect.poll(frame).toContain('outline-2');
  document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  await expect.poll(lines).toEqual(['وصل الوفد أمس.']);
  expect(frame()).not.toContain('outline-2');
});

it('the key of the file dialog opens it; not while writing, and not where keys are off', async () => {
  const opened = vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(() => undefined);
  const { screen } = await open();
  await userEvent.keyboard('[KeyO]');
  expect(opened).toHaveBeenCalledTimes(1);
  await screen.getByRole('textbox', { name: en.add.field }).click();
  await userEvent.keyboard('[KeyO]');
  expect(opened).toHaveBeenCalledTimes(1);
  opened.mockRestore();
});

it('files that the app was opened with are read', async () => {
  vi.stubGlobal('launchQueue', {
    setConsumer: (consumer: (params: object) => void) =>
      consumer({ files: [{ getFile: () => Promise.resolve(file('a.txt', 'وصل الوفد أمس.')) }] }),
  });
  const { lines } = await open();
  await expect.poll(lines).toEqual(['وصل الوفد أمس.']);
  vi.unstubAllGlobals();
});

describe('a link that holds an article', () => {
  const shared = packedForLink(whole);
  const hash = new URL(sharedLink(shared.ok ? shared.packed : '', 'https://example.org/')).hash;

  it('is shown before it is added; put aside, it is gone from the address', async () => {
    const { screen } = await open({ hash });
    await expect.element(screen.getByRole('region', { name: en.arrival.link })).toHaveTextContent('وزيرا النقل يبحثان');
    await screen.getByRole('button', { name: en.cancel }).click();
    await expect.element(screen.getByRole('textbox', { name: en.add.field })).toBeVisible();
    expect(window.location.hash).toBe('');
  });

  it('is added, and then read', async () => {
    const { screen } = await open({ hash });
    await screen.getByRole('button', { name: en.arrival.addRead }).click();
    await expect.poll(() => window.location.hash).toBe(`#own?article=${report.id}`);
  });

  it('that is cut is told', async () => {
    const { screen } = await open({ hash: hash.slice(0, -30) });
    await expect.element(screen.getByRole('alert')).toHaveTextContent(en.problems['link-damaged'].what);
  });

  it('has no say where more is added to a draft', async () => {
    const { screen } = await open({ hash, more: report });
    await expect.element(screen.getByRole('textbox', { name: en.add.field })).toBeVisible();
    expect(screen.getByRole('region', { name: en.arrival.link }).query()).toBeNull();
  });
});

describe('what came and cannot be stored', () => {
  /** The browser keeps nothing for the page. */
  beforeEach(() => {
    deviceDatabase.close();
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
  });
  afterEach(() => vi.restoreAllMocks());

  it('is read in this tab where it is an article', async () => {
    const { screen, log, t, choose } = await open();
    await choose(bayan());
    await expect.element(screen.getByRole('alert').first()).toHaveTextContent(t.failures.denied);
    await screen.getByRole('button', { name: t.unstored.read }).click();
    expect(log.readHere).toEqual([whole]);
  });

  it('is opened in this tab where it is a draft', async () => {
    const { screen, log, t, choose } = await open();
    await choose(bayan({ ...whole, files: null }));
    await screen.getByRole('button', { name: t.unstored.open }).click();
    expect(log.drafts).toEqual([report]);
  });
});
