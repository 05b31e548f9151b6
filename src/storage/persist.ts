/** Asks the browser not to clear this page's storage when it needs room. It may refuse: records are stored all the same. */
export async function askToPersist(): Promise<void> {
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist();
  } catch {
    // This browser does not offer it.
  }
}
