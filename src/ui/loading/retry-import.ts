/** The address in the text of a function that imports one module, as it stands in the code that runs. */
const ADDRESS = /\bimport\(\s*(['"`])([^'"`]+)\1\s*\)/;

/** Addresses that could not be imported. */
const failed = new Set<string>();

/** Modules that were imported after all, by the address that failed. */
const recovered = new Map<string, Promise<unknown>>();

/**
 * What `load` imports. What fails is asked for under another address of the same file, at once and whenever it is called for
 * again: Firefox never fetches an address again that it could not fetch, WebKit never for the module that asked, and not even
 * when the page is loaded again. Which address it was, WebKit does not say, so it is read from `load` itself. The build puts
 * this around every `import()`: scripts/site/imports.mjs.
 *
 * @param from imports an address, relative to this module: the build puts all modules into one folder
 */
export async function imported<Module>(
  load: () => Promise<Module>,
  from: (address: string) => Promise<unknown> = withStyles,
): Promise<Module> {
  const address = ADDRESS.exec(String(load))?.[2];
  if (address === undefined) return load();
  if (!failed.has(address)) {
    try {
      return await load();
    } catch {
      failed.add(address);
    }
  }
  const module = recovered.get(address) ?? from(`${address}?${another()}`);
  recovered.set(address, module);
  try {
    return (await module) as Module;
  } catch (error) {
    recovered.delete(address);
    throw error;
  }
}

/** The query of an address that has never been asked for. The service worker knows it by its name. */
const another = () => `again=${Math.random().toString(36).slice(2)}`;

/** Imports an address once the stylesheets are there that could not be had: the build's own code asks for them only once. */
async function withStyles(address: string): Promise<unknown> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  // One that could not be had is a stylesheet without rules, in every engine.
  await Promise.all(links.filter(({ sheet }) => sheet?.cssRules.length === 0).map(askAgain));
  return import(/* @vite-ignore */ address);
}

function askAgain(link: HTMLLinkElement): Promise<void> {
  const other = link.cloneNode() as HTMLLinkElement;
  const address = new URL(link.href);
  address.search = another();
  other.href = address.href;
  return new Promise((done, fail) => {
    other.addEventListener('load', () => done());
    other.addEventListener('error', () => fail(new Error(`no stylesheet: ${link.href}`)));
    link.replaceWith(other);
  });
}
