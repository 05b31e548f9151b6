import { afterEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { realArticle } from '#testing/articles';
import { catchCopies } from '#testing/clipboard';
import { show } from '#testing/show';
import { texts } from '#testing/texts';
import { CiteMenu } from './CiteMenu';

const article = realArticle();
afterEach(() => void vi.restoreAllMocks());

it('says that it was copied of what is copied now: another style takes that back', async () => {
  catchCopies();
  const { cite } = texts.en.app;
  const screen = await show(<CiteMenu article={article} selection={{ type: 'entity', id: 'moscow', at: 0 }} />);
  await screen.getByRole('button', { name: cite.open }).click();
  const popup = page.getByRole('dialog', { name: cite.open });
  await popup.getByRole('button', { name: cite.link.entity }).click();
  await expect.element(popup.getByRole('status')).toHaveTextContent(cite.copied);
  await popup.getByRole('radio', { name: 'APA' }).click();
  await expect.element(popup.getByRole('status')).toBeEmptyDOMElement();
});

it('a place has a link to itself, and to those around it', async () => {
  const copies = catchCopies();
  const { cite } = texts.en.app;
  const screen = await show(
    <CiteMenu
      article={article}
      selection={{ type: 'word', id: 'p2.1', at: 0 }}
      around={[{ type: 'sentence', id: 'p2.1' }]}
    />,
  );
  await screen.getByRole('button', { name: cite.open }).click();
  const popup = page.getByRole('dialog');
  for (const [name, query] of [
    [cite.link.word, 'word=p2.1-1'],
    [cite.link.sentence, 'sentence=p2.1'],
  ] as const) {
    await popup.getByRole('button', { name }).click();
    await expect.poll(async () => (await copies.last().catch(() => ({ plain: '' }))).plain).toContain(query);
  }
});

it('where the browser lets nothing be copied, the text is shown to be copied by hand', async () => {
  catchCopies(true);
  const { cite } = texts.en.app;
  const selection = { type: 'undertaking', id: 'p14-enrich-cultural-exchanges' } as const;
  const screen = await show(<CiteMenu article={article} selection={selection} />);
  await screen.getByRole('button', { name: cite.open }).click();
  const popup = page.getByRole('dialog');
  await popup.getByRole('button', { name: cite.both }).click();
  const field = popup.getByRole('textbox', { name: cite.byHand });
  await expect.element(field).toBeVisible();
  const { value } = field.element() as HTMLTextAreaElement;
  // Of an entry, who undertakes it, and the words that it rests on.
  expect(value.split('\n')[0]).toBe('الصين وروسيا: «تعهد … [بـ]إثراء التبادلات الثقافية»');
  await expect.element(popup.getByRole('status')).toBeEmptyDOMElement();
});
