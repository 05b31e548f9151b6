import { useState } from 'react';
import { expect, it } from 'vitest';
import { wholeMap, type MapFilter } from '#article/address/map';
import { EACH_ITS_OWN } from '#article/entity-links';
import ar from '#i18n/locales/ar/late/timeline.json';
import en from '#i18n/locales/en/late/timeline.json';
import { series } from '#timeline/samples';
import { bothLanguages, PHONE, show, WIDE } from '#testing/show';
import { texts } from '#testing/texts';
import { MapFilters } from './MapFilters';

const late = { en, ar };

function Filters({ from = wholeMap }: { from?: MapFilter }) {
  const [filter, setFilter] = useState(from);
  return (
    <>
      <MapFilters articles={series} identities={EACH_ITS_OWN} filter={filter} onFilter={setFilter} />
      <output>{JSON.stringify(filter)}</output>
    </>
  );
}

it.each(bothLanguages)('%s: each value says how many articles it would leave, and all is shown again', async (lang) => {
  const t = late[lang];
  const screen = await show(<Filters />, { lang, window: WIDE });
  const asked = () => JSON.parse(screen.getByRole('status').element().textContent ?? '') as MapFilter;
  const group = screen.getByRole('group', { name: t.filters });
  const party = group.getByRole('combobox', { name: t.map.filters.party });
  await party.selectOptions({ en: 'Jazran (1)', ar: 'جزران (1)' }[lang]);
  await expect.poll(asked).toMatchObject({ party: 'جزران', kind: null });
  // What is left of the other values.
  const kind = group.getByRole('combobox', { name: t.force });
  expect([...kind.element().querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
    t.map.filters.any,
    `${texts[lang].registers.undertakingKinds.pledge} (1)`,
  ]);
  await kind.selectOptions('pledge');
  await group.getByLabelText(t.from, { exact: true }).fill('2024-01-01');
  await expect.poll(asked).toMatchObject({ party: 'جزران', kind: 'pledge', from: '2024-01-01' });
  await group.getByRole('button', { name: t.map.all }).click();
  await expect.poll(asked).toEqual(wholeMap);
  await expect.element(group.getByRole('button', { name: t.map.all })).not.toBeInTheDocument();
});

it('on a phone they are closed, and say how many are chosen; all is one touch away', async () => {
  const screen = await show(<Filters from={{ ...wholeMap, kind: 'pledge', to: '2025-01-01' }} />, { window: PHONE });
  await expect.element(screen.getByText(`${en.filters} (2)`)).toBeVisible();
  expect(screen.getByRole('combobox', { name: en.force }).elements()).toEqual([]);
  await screen.getByRole('button', { name: en.map.all }).click();
  await expect.element(screen.getByText(en.filters, { exact: true })).toBeVisible();
});
