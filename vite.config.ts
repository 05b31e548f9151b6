import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { devPage, slugs } from './scripts/dev-page.mjs';
import { licences } from './scripts/licences.mjs';
import { catalogue } from './scripts/site/catalogue.mjs';
import { imports } from './scripts/site/imports.mjs';
import { lateSheets } from './scripts/site/late-sheet.mjs';
import { lexicon } from './scripts/site/lexicon.mjs';
import { searchIndex } from './scripts/site/search-index.mjs';

/**
 * Small modules that the first screen and most of what comes later use: one file rather than twenty, which weighs 5 kB less.
 * A module that the first screen can do without does not belong here.
 */
const SHARED = [
  'arabic/(?:fold|look-alikes|marks|lam-alef|clitics)',
  'article/(?:(?:linking|words)/)?(?:model|segments|word-spans|source|speakers|quotation|dates|overlaps|anchored|titles)',
  'article/(?:(?:linking|words)/)?(?:resolve|problems|words|link|link-text|selection|selection/[a-z]+|address/(?!library|map|timeline|shared)[a-z]+)',
  'article/format/(?:schema|limits|text-rules|parse|inspect)',
  'i18n/(?:languages|ui-lang|dates|fill|texts|OfText)',
  'settings/(?:settings|useSettings|looks|SettingsMenu)',
  'ui/(?:[a-z]+/)?(?:Icon|Stepper|FilterField|Chips|Toolbar|Segments|useMedia|useLatePart|lazy-part|trouble|trusted-types|isolate|KindShape)',
  'storage/(?:stored-values|left-places)',
  'registers/(?:AlsoHere|Facts|NamePair|ParagraphLinks|StepLabel|WordsHere|rows|useRowInView)',
  'registers/(?:entities/(?:entity-list|EntityCard)|commitments/commitment-filter)',
  'library/(?:open|fetch-json)',
  'reader/(?:(?:interaction/)?clean-copy|marks/ranges)',
  // What the page of an article and the one on which articles are made have round them.
  'app/shell/(?:LanguageButton|LicencesToggle|useDocumentLanguage|useKeyboardRoom)',
  'app/cite/(?:CiteMenu|passage)',
  'app/failures/(?:CrashBoundary|CrashReport|NewVersion|Troubles|report|version)',
  'app/startup/(?:reveal-page|foreign-markup)',
];

/** What the tabs of the panel are made of. */
const TABS = [
  'tabs',
  'roving-focus',
  'collection',
  'presence',
  'primitive',
  'slot',
  'compose-refs',
  'context',
  'direction',
  'id',
  'use-.*',
];

export default defineConfig({
  // Relative addresses: the built files work under any base path.
  base: './',
  plugins: [
    react(),
    tailwindcss(),
    licences(),
    imports(),
    lexicon(),
    devPage(),
    catalogue(slugs),
    searchIndex(slugs),
    lateSheets(),
  ],
  build: {
    target: 'es2023',
    // Browsers that run this target know modulepreload; what asks for the modules first is before-paint.ts.
    modulePreload: { polyfill: false },
    // Article JSON and fonts are files of their own: cached, compressed and inspected by themselves.
    assetsInlineLimit: 0,
    // React by itself: it stays the same from one version of the reader to the next, and begins in a task of its own.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler)\// },
            {
              name: 'shared',
              test: new RegExp(`/src/(?:${SHARED.join('|')})[.]tsx?$|/@radix-ui/react-(?:${TABS.join('|')})/`),
            },
          ],
        },
      },
    },
  },
  server: { open: false },
});
