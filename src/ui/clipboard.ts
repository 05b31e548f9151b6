/** The same text twice: for a program that takes plain text, and for one that takes direction and language too. */
export interface Clip {
  plain: string;
  /** Markup of the same; left out where there is nothing to mark. */
  html?: string;
}

/** Both kinds of text where the browser takes them, else the plain one; false where it takes none. */
export async function copyClip({ plain, html }: Clip): Promise<boolean> {
  try {
    if (html === undefined || typeof ClipboardItem === 'undefined') await navigator.clipboard.writeText(plain);
    else {
      const kinds = { 'text/plain': plain, 'text/html': html };
      const blobs = Object.entries(kinds).map(([type, text]) => [type, new Blob([text], { type })] as const);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    }
    return true;
  } catch {
    return false;
  }
}
