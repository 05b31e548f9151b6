/**
 * A copy of the reader with one language more, added as anybody would add it: one folder in `src/i18n/locales/`, one line in
 * `src/i18n/languages.ts`. The copy lies in `.cache/`; the reader itself never holds that language.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PSEUDO, pseudoText, pseudoTree } from './text.mjs';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const copyRoot = path.join(root, '.cache/pseudo');

/** What a build reads. */
const COPIED = ['src', 'scripts', 'public', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts'];

/** Before this the list of languages ends. */
const END_OF_LIST = /\n\} as const satisfies Record<string, InterfaceLanguage>;/;

/**
 * `src/i18n/languages.ts` with the line of the pseudo language.
 * @param {string} source
 */
export function withPseudo(source) {
  if (!END_OF_LIST.test(source))
    throw new Error('src/i18n/languages.ts has no list of languages where it is looked for');
  const line = `  '${PSEUDO}': { name: '${pseudoText('Pseudo')}', dir: 'ltr', text: 'en' },`;
  return source.replace(END_OF_LIST, (end) => `\n${line}${end}`);
}

/** Makes the copy again and adds the language. @param {string} [to] its folder */
export function makeCopy(to = copyRoot) {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  for (const name of COPIED) cpSync(path.join(root, name), path.join(to, name), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(to, 'node_modules'), 'junction');
  addPseudo(path.join(to, 'src/i18n'));
  return to;
}

/** @param {string} folder `src/i18n` of the copy */
function addPseudo(folder) {
  const list = path.join(folder, 'languages.ts');
  writeFileSync(list, withPseudo(readFileSync(list, 'utf8')));
  const english = path.join(folder, 'locales/en');
  const own = path.join(folder, 'locales', PSEUDO);
  mkdirSync(own);
  for (const file of readdirSync(english, { recursive: true, encoding: 'utf8' })) {
    if (statSync(path.join(english, file)).isDirectory()) {
      mkdirSync(path.join(own, file));
      continue;
    }
    const text = readFileSync(path.join(english, file), 'utf8');
    writeFileSync(path.join(own, file), file.endsWith('.json') ? JSON.stringify(pseudoTree(JSON.parse(text))) : text);
  }
}
