/** Draws the page of an article for a language: what a reader sees before, or without, any script. Runs in Node, at build. */
import { StrictMode } from 'react';
import i18next from 'i18next';
import { prerender } from 'react-dom/static';
import { ADD_FOLDER, LIBRARY_FOLDER, OWN_FOLDER, pagePath } from '#article/address/pages';
import type { Problem } from '#article/problems';
import { articleFiles, parseArticle, type ArticleFileName } from '#article/format/parse';
import { helpTextsOf } from '#i18n/help-texts';
import { languages, startI18n, switchLanguage, type UiLanguage } from '#i18n/index';
import { bundledSource } from '#library/article-source';
import { dataFiles, openPage, type PageData } from '#library/page';
import { App } from './App';
import { LostPage } from '#app/startup/LostPage';
import { AddOpening, LibraryOpening, OwnOpening } from '#app/startup/OwnPage';
import { titleOf } from '#article/model';

export { ADD_FOLDER, articleFiles, dataFiles, LIBRARY_FOLDER, OWN_FOLDER, pagePath };
export { folderOf, languages, uiLanguages } from '#i18n/index';

/** The article as it is drawn, and what its `<head>` says of it: whoever is sent a link learns what this is, then of what it speaks. */
export interface Prerendered {
  html: string;
  title: string;
  description: string;
}

/**
 * Draws one article. It does not depend on where the site will stand.
 * @throws where the files do not hold together, with every problem
 */
export async function prerenderArticle(data: PageData, files: Record<ArticleFileName, unknown>): Promise<Prerendered> {
  const { lang } = data;
  const page = openPage(data, 'https://site.invalid/');
  const { bundled } = page;
  if (lang === null || !bundled) throw new Error('an article of the site is prerendered in a language');
  const linked = parseArticle(files);
  if (!linked.ok) throw new Error(`${bundled.slug}: ${linked.problems.map(describe).join('; ')}`);
  const { article } = linked;
  await (i18next.isInitialized ? switchLanguage(lang) : startI18n(lang));
  const { prelude } = await prerender(
    <StrictMode>
      <App page={page} source={bundledSource(bundled)} article={article} />
    </StrictMode>,
    {
      // Everything in its place: nothing that a script would have to put there.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onError: (error) => {
        throw error;
      },
    },
  );
  const { preview } = await helpTextsOf(lang);
  const first = article.units[1]?.sentences.map((sentence) => sentence[languages[lang].text]).join('') ?? '';
  return {
    html: await new Response(prelude).text(),
    title: `${preview.name} · ${titleOf(article, languages[lang].text)}`,
    description: `${preview.about} ${first.trim()}`,
  };
}

const describe = ({ file, entry, problem }: Problem) => `${file}: ${entry}: ${problem}`;

/** Draws the page that opens articles of the device, in a language. */
export async function prerenderOwn(lang: UiLanguage): Promise<Prerendered> {
  await (i18next.isInitialized ? switchLanguage(lang) : startI18n(lang));
  const { prelude } = await prerender(<OwnOpening />);
  const title = i18next.t('app:own.title');
  return {
    html: await new Response(prelude).text(),
    title: `${title} · ${i18next.t('app:name')}`,
    description: i18next.t('app:own.noScript'),
  };
}

/** Draws the page on which articles are made, in a language. */
export async function prerenderAdd(lang: UiLanguage): Promise<Prerendered> {
  await (i18next.isInitialized ? switchLanguage(lang) : startI18n(lang));
  const { prelude } = await prerender(<AddOpening />);
  return {
    html: await new Response(prelude).text(),
    title: `${i18next.t('app:add.title')} · ${i18next.t('app:name')}`,
    description: i18next.t('app:add.about'),
  };
}

/** Draws the page that lists all articles, in a language. */
export async function prerenderLibrary(lang: UiLanguage): Promise<Prerendered> {
  await (i18next.isInitialized ? switchLanguage(lang) : startI18n(lang));
  const { prelude } = await prerender(<LibraryOpening />);
  return {
    html: await new Response(prelude).text(),
    title: `${i18next.t('app:library.title')} · ${i18next.t('app:name')}`,
    description: i18next.t('app:library.about'),
  };
}

/**
 * The page for links that lead nowhere, in every language: it needs nothing but itself. `home` is the root of the site.
 * `offline`: the one that a service worker shows where there is no network.
 */
export async function prerenderLost(home: string, style: string, offline = false): Promise<string> {
  const { prelude } = await prerender(<LostPage home={home} style={style} offline={offline} />);
  return new Response(prelude).text();
}
