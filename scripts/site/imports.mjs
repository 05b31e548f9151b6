/** Puts `imported` of src/ui/loading/retry-import.ts around every `import()` of the app, so that each of them can be tried again. */

const call = /\bimport\(\s*('[^']+'|"[^"]+")\s*\)/g;

/**
 * The code of a module with its imports put into `imported`; `undefined` where it has none.
 *
 * @param {string} code without types
 */
export function withImported(code) {
  const changed = code.replace(call, (whole) => `__imported(() => ${whole})`);
  return changed === code
    ? undefined
    : `import { imported as __imported } from '#ui/loading/retry-import';\n${changed}`;
}

/** @returns {import('vite').Plugin} */
export function imports() {
  return {
    name: 'imports',
    transform: {
      // After Vite has made imports of `import.meta.glob`.
      order: 'post',
      filter: { id: /\/src\/.*\.tsx?$/, code: /\bimport\(/ },
      handler: (code) => withImported(code),
    },
  };
}
