import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { devPage, slugs } from './scripts/dev-page.mjs';
import { licences } from './scripts/licences.mjs';
import { catalogue } from './scripts/site/catalogue.mjs';
import { imports } from './scripts/site/imports.mjs';
import { lexicon } from './scripts/site/lexicon.mjs';

export default defineConfig({
  // Relative addresses: the built files work under any base path.
  base: './',
  plugins: [react(), tailwindcss(), licences(), imports(), lexicon(), devPage(), catalogue(slugs)],
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
            // Small modules that the first screen and most of what comes later use: one file rather than a dozen.
            {
              name: 'shared',
              test: /src\/(?:i18n\/(?:languages|ui-lang|dates|fill|texts|OfText)|article\/(?:model|segments|word-spans|source|speakers|quotation|dates))\.tsx?$/,
            },
          ],
        },
      },
    },
  },
  server: { open: false },
});
