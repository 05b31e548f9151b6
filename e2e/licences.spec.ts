/** What the reader is made of, with its licences: at the foot of the settings, loaded when it is called for. (Where it cannot be had: `Licences.ui.test.tsx`.) */
import { expect, langs, open, openSettings, test, words } from './support';
import { spreadOver } from './spread';

const spread = spreadOver(import.meta.url);

for (const lang of spread(langs)) {
  const { licences } = words[lang].app;

  test(`every package and font is listed with its licence, in the ${lang} interface`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await open(page, { lang });
    expect(asked.filter((url) => url.includes('licences'))).toEqual([]);
    await openSettings(page, lang);
    const button = page.getByRole('button', { name: licences.title });
    await button.click();
    const list = page.getByRole('region', { name: licences.title });
    for (const name of ['react', 'i18next', 'valibot', '@fontsource/scheherazade-new', '@fontsource/ibm-plex-sans']) {
      await expect(list.getByRole('listitem').filter({ hasText: new RegExp(`^${name} \\d`) })).toHaveCount(1);
    }
    const react = list.getByRole('listitem').filter({ hasText: /^react \d/ });
    await react.getByText(/^react \d+\.\d+\.\d+, MIT$/).click();
    await expect(react.getByText(/Permission is hereby granted/)).toBeVisible();
    const font = list.getByRole('listitem').filter({ hasText: /scheherazade/ });
    await font.getByText(/OFL-1\.1$/).click();
    await expect(font.getByText(/SIL OPEN FONT LICENSE/i).first()).toBeVisible();
    await button.click();
    await expect(list).toHaveCount(0);
  });
}
