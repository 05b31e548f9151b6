import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { bothLanguages, PHONE, show } from '#testing/show';
import { filled } from '#testing/texts';
import en from '#i18n/locales/en/late/timeline.json';
import ar from '#i18n/locales/ar/late/timeline.json';
import registersAr from '#i18n/locales/ar/registers.json';
import registersEn from '#i18n/locales/en/registers.json';
import { everyPledge, type PledgeFilter } from '#article/address/timeline';
import { pledgesOf } from './pledges';
import { series } from './samples';
import { Timeline, type PledgeFormat } from './Timeline';

const words = { en: { ...en, registers: registersEn }, ar: { ...ar, registers: registersAr } };
const pledges = pledgesOf(series);
const saved: [slugs: string[], format: PledgeFormat][] = [];
const filters: PledgeFilter[] = [];

function Shown({ given = pledges }) {
  const [filter, setFilter] = useState<PledgeFilter>(everyPledge);
  return (
    <Timeline
      pledges={given}
      articles={given.length}
      filter={filter}
      onFilter={(next) => {
        filters.push(next);
        setFilter(next);
      }}
      hrefOf={({ article, entry }) => `/?article=${article.slug}&commitment=${entry}`}
      onSave={(shown, format) => void saved.push([shown.map(({ article }) => article.slug), format])}
    />
  );
}

describe.each(bothLanguages)('%s', (lang) => {
  const t = words[lang];

  it('shows each commitment with its words in both languages, positions on request', async () => {
    const { container } = await show(<Shown />, { lang });
    const list = container.querySelector('ol');
    expect(list?.children).toHaveLength(4);
    expect(list?.children[1]?.querySelector('[lang="ar"][translate="no"]')?.textContent).toBe(
      'اتفق الجانبان على تبادل بيانات المياه، قدر الإمكان، مرة كل عام',
    );
    expect(list?.children[1]?.querySelector('p[lang="en"].font-en')?.textContent).toContain(
      'agreed to exchange water data',
    );
    await page.getByRole('switch', { name: t.positions }).click();
    await expect.poll(() => list?.children.length).toBe(5);
  });

  it('narrows by a cell of the table, by parties, and gives everything back', async () => {
    const { container } = await show(<Shown />, { lang });
    const kind = t.registers.undertakingKinds.concluded;
    await page
      .getByRole('table')
      .getByRole('button', { name: new RegExp(`^${kind}`) })
      .click();
    const list = () => [...(container.querySelector('ol')?.children ?? [])];
    await expect.poll(() => list().length).toBe(1);
    expect(filters.at(-1)).toMatchObject({ kind: 'concluded', from: '2025-04-01', to: '2025-06-30' });
    await page.getByRole('button', { name: t.showAll }).click();
    await expect.poll(() => list().length).toBe(4);
    const jazran = lang === 'en' ? 'Jazran' : 'جزران';
    const party = page.getByRole('group', { name: t.parties }).getByRole('button', { name: jazran });
    await party.click();
    await expect.element(party).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => list().length).toBe(1);
  });

  it('says what became stronger, and compares the two word by word', async () => {
    await show(<Shown />, { lang });
    const { concluded, agreement } = t.registers.undertakingKinds;
    const list = page.getByRole('list', { name: t.rows });
    await expect.element(list).toHaveTextContent(filled(t.stronger, { from: agreement, to: concluded }));
    const day = lang === 'en' ? '9 October 2024' : '9 أكتوبر 2024';
    await page.getByRole('button', { name: filled(t.compare, { date: day }) }).click();
    const comparison = page.getByRole('region', { name: t.comparison });
    await expect.element(comparison).toHaveTextContent(/قدر الإمكان،/);
    const changes = comparison.element().querySelector('[data-changes="en"]')?.textContent ?? '';
    expect(changes.replaceAll(/[\u2068\u2069]/g, '')).toContain('agreed');
    expect(changes.replaceAll(/[\u2068\u2069]/g, '')).toContain('as far as possible.');
    await comparison.getByRole('button', { name: t.close }).click();
    await expect.element(comparison).not.toBeInTheDocument();
  });

  it('compares any two that the reader chooses: the later one with the earlier', async () => {
    await show(<Shown />, { lang });
    const choose = () => page.getByRole('button', { name: t.compareWith });
    await choose().last().click();
    await expect.element(page.getByText(t.choose)).toBeVisible();
    await page.getByRole('button', { name: t.compareThese }).first().click();
    await expect.element(page.getByRole('region', { name: t.comparison })).toBeVisible();
    await expect.element(page.getByText(t.proposed)).not.toBeInTheDocument();
  });

  it('on a phone has what narrows it above the list, behind one word', async () => {
    await show(<Shown />, { lang, window: PHONE });
    const parties = page.getByRole('group', { name: t.parties });
    await expect.element(parties).not.toBeInTheDocument();
    const tools = page.getByText(t.tools, { exact: true });
    await tools.click();
    await expect.element(parties).toBeVisible();
    const list = page.getByRole('list', { name: t.rows }).element();
    expect(tools.element().compareDocumentPosition(list)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('saves what is shown, as a table and as a text', async () => {
    await show(<Shown />, { lang });
    const jazran = lang === 'en' ? 'Jazran' : 'جزران';
    await page.getByRole('group', { name: t.parties }).getByRole('button', { name: jazran }).click();
    await expect.poll(() => page.getByRole('list', { name: t.rows }).getByRole('listitem').elements().length).toBe(1);
    saved.length = 0;
    await page.getByRole('button', { name: t.csv }).click();
    await page.getByRole('button', { name: t.markdown }).click();
    expect(saved).toEqual([
      [['crossing'], 'csv'],
      [['crossing'], 'markdown'],
    ]);
  });

  it('stands on paper as a whole, of which the screen shows the first hundred', async () => {
    const many = Array.from({ length: 101 }, (_, n) => pledges.map((one) => ({ ...one, id: `${one.id} ${n}` }))).flat();
    const { container } = await show(<Shown given={many} />, { lang });
    const rows = () => container.querySelector('ol')?.children.length ?? 0;
    expect(rows()).toBe(100);
    window.dispatchEvent(new Event('beforeprint'));
    expect(rows()).toBe(404);
    window.dispatchEvent(new Event('afterprint'));
    await expect.poll(rows).toBe(100);
  });

  it('says where there is nothing, and what to do', async () => {
    await show(<Shown given={[]} />, { lang });
    await expect.element(page.getByText(t.nothing)).toBeVisible();
  });
});
