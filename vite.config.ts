import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { devPage, slugs } from './scripts/dev-page.mjs';
import { licences } from './scripts/licences.mjs';
import { catalogue } from './scripts/site/catalogue.mjs';
import { chunkGroups } from './scripts/site/chunks.mjs';
import { imports } from './scripts/site/imports.mjs';
import { lateSheets } from './scripts/site/late-sheet.mjs';
import { lexicon } from './scripts/site/lexicon.mjs';
import { searchIndex } from './scripts/site/search-index.mjs';

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
  // It stands in for what React itself has had since its version 18.
  resolve: { alias: { 'use-sync-external-store/shim': 'react' } },
  build: {
    target: 'es2023',
    // Browsers that run this target know modulepreload; what asks for the modules first is before-paint.ts.
    modulePreload: { polyfill: false },
    // Article JSON and fonts are files of their own: cached, compressed and inspected by themselves.
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: chunkGroups } } },
  },
  server: { open: false },
});
