import { expect, it } from 'vitest';
import ar from '#i18n/locales/ar/workbench.json';
import en from '#i18n/locales/en/workbench.json';
import { saveDraft } from '#storage/drafts';
import { bothLanguages, show } from '#testing/show';
import { filled } from '#testing/texts';
import { ShelfList } from './ShelfList';

const shelf = () => <ShelfList ownHref="../own/" libraryHref="../library/" onOpen={() => undefined} />;

it.each(bothLanguages)('%s: shows the last five, and leads to the library for all', async (lang) => {
  for (let n = 1; n <= 6; n += 1) {
    await saveDraft(
      { id: `draft-${n}`, title: { ar: `مسودة ${n}`, en: `Draft ${n}` }, data: {} },
      { now: () => new Date(`2025-05-0${n}T08:00:00.000Z`) },
    );
  }
  const screen = await show(shelf(), { lang });
  const all = { en: filled(en.shelf.all_other, { count: 6 }), ar: filled(ar.shelf.all_few, { count: 6 }) }[lang];
  await expect.element(screen.getByRole('link', { name: all })).toHaveAttribute('href', '../library/');
  expect(screen.getByRole('listitem').elements()).toHaveLength(5);
  await expect.element(screen.getByText(lang === 'en' ? 'Draft 6' : 'مسودة 6')).toBeVisible();
  expect(screen.getByText(lang === 'en' ? 'Draft 1' : 'مسودة 1').elements()).toEqual([]);
});
