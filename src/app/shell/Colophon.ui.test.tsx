import { expect, it, vi } from 'vitest';
import { realArticle } from '#testing/articles';
import { bothLanguages, PHONE, show } from '#testing/show';
import { filled, texts } from '#testing/texts';
import { Colophon } from './Colophon';

it.each(bothLanguages)('%s: says where the article is from, whose it is, and what was left out', async (lang) => {
  const article = realArticle();
  const { source } = article;
  const { colophon, takeAway } = texts[lang].app;
  const taken = vi.fn<() => void>();
  const screen = await show(
    <Colophon article={article} onExport={taken} addHref="../add/" libraryHref="../library/" editHref={null} />,
    {
      lang,
      window: PHONE,
    },
  );
  const foot = screen.getByRole('contentinfo', { name: colophon.title });
  for (const label of [colophon.source, colophon.published, colophon.rights, colophon.translation]) {
    await expect.element(foot.getByText(label, { exact: true })).toBeVisible();
  }
  await expect.element(foot).toHaveTextContent(source.rights?.[lang] ?? '?');
  // Where it stood on the publisher's site, and when, as far as that is known.
  const { place, time } = {
    en: { place: 'Xinhua (Home › International exchanges)', time: '2 April 2025 at 09:59' },
    ar: { place: 'شينخوا (الصفحة الرئيسية › التبادلات الدولية)', time: '2 أبريل 2025 في 09:59' },
  }[lang];
  for (const said of [place, filled(colophon.noZone, { time })]) {
    await expect.element(foot.getByText(said, { exact: true })).toBeVisible();
  }
  for (const { ar, why } of source.omitted) await expect.element(foot).toHaveTextContent(`«${ar}»: ${why[lang]}`);
  const { add } = texts[lang].app;
  await expect.element(foot.getByRole('link', { name: add.title })).toHaveAttribute('href', '../add/');
  expect(foot.getByRole('link', { name: add.edit }).elements()).toEqual([]);
  await screen.getByRole('button', { name: takeAway }).click();
  expect(taken).toHaveBeenCalledOnce();
});

it('says nothing of what is not known', async () => {
  const real = realArticle();
  const article = {
    ...real,
    source: { ...real.source, rights: null, published: null, omitted: [] },
    translation: null,
  };
  const screen = await show(
    <Colophon
      article={article}
      onExport={() => undefined}
      addHref="../add/"
      libraryHref="../library/"
      editHref={null}
    />,
  );
  const { colophon } = texts.en.app;
  await expect.element(screen.getByText(colophon.source, { exact: true })).toBeVisible();
  for (const label of [colophon.published, colophon.rights, colophon.translation, colophon.omitted]) {
    expect(screen.getByText(label, { exact: true }).elements()).toEqual([]);
  }
});

it.each(bothLanguages)('%s: an article of the reader’s own can be made on', async (lang) => {
  const edit = '../add/?draft=mine';
  const screen = await show(
    <Colophon
      article={realArticle()}
      onExport={() => undefined}
      addHref="../add/"
      libraryHref="../library/"
      editHref={edit}
    />,
    { lang },
  );
  await expect.element(screen.getByRole('link', { name: texts[lang].app.add.edit })).toHaveAttribute('href', edit);
});
