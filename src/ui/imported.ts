/**
 * What Firefox says of a module that could not be fetched; it then never fetches that address again, so that trying again
 * would fail for ever. The other engines do fetch it.
 */
const REMEMBERED = /^error loading dynamically imported module: (\S+)$/;

/** Modules that were fetched after all, by the address that failed. */
const fetched = new Map<string, Promise<unknown>>();
let tries = 0;

/**
 * What `load` imports. A failure that the browser would remember is tried again under another address of the same file. The build
 * puts this around every `import()`: scripts/site/imports.mjs.
 */
export async function imported<Module>(
  load: () => Promise<Module>,
  from: (address: string) => Promise<unknown> = (address) => import(/* @vite-ignore */ address),
): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    const [, address] = REMEMBERED.exec(error instanceof Error ? error.message : '') ?? [];
    if (address === undefined) throw error;
    const other = fetched.get(address) ?? from(`${address}?again=${++tries}`);
    fetched.set(address, other);
    try {
      return (await other) as Module;
    } catch {
      fetched.delete(address);
      throw error;
    }
  }
}
