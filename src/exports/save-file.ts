import type { ExportedFile } from './types';

/** Gives the reader a file to keep. */
export function saveFile({ name, mime, content }: ExportedFile): void {
  // A view of shared memory is no part of a file; ours never is one, but the types cannot say so.
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const address = URL.createObjectURL(new Blob([part], { type: mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Safari reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
