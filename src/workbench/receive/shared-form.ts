/** What another app has shared → what is to be read: files, or a text with the address of its page. */
import type { Result } from '#import/problem';
import { givenFiles, givenPaste, type Given } from '#workbench/add/read-in';

/** @param form with the fields of `share_target` in `public/manifest.webmanifest` */
export async function givenShared(form: FormData): Promise<Result<Given>> {
  const files = form.getAll('files').filter((one) => one instanceof File && one.size > 0) as File[];
  if (files.length > 0) return givenFiles(files);
  const { text, address } = sharedText(fieldOf(form, 'title'), fieldOf(form, 'text'), fieldOf(form, 'url'));
  if (text === '') return { ok: false, problem: { code: address === null ? 'empty' : 'only-address', place: {} } };
  return withAddress(givenPaste(text, null), address);
}

const fieldOf = (form: FormData, name: string) => {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
};

/**
 * The text that is meant, with the title as its first line where it does not begin with it, and the address of its page. Programs put
 * the address under a quoted text.
 */
export function sharedText(title: string, text: string, url: string): { text: string; address: string | null } {
  const lines = text.split('\n');
  const last = lines.at(-1)?.trim() ?? '';
  const below = addressOf(last);
  const own = below === null ? text : lines.slice(0, -1).join('\n').trim();
  const quoted = below !== null && /^"[^]*"$/.test(own) ? own.slice(1, -1).trim() : own;
  const address = addressOf(url) ?? below;
  if (quoted === '') return { text: '', address };
  return { text: title === '' || quoted.startsWith(title) ? quoted : `${title}\n\n${quoted}`, address };
}

function addressOf(text: string): string | null {
  if (!/^https?:\/\/\S+$/i.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  // The words that were selected, as some programs add them.
  url.hash = '';
  return url.href;
}

/** The same text as of a page at this address, where it says none itself. */
export function withAddress(given: Result<Given>, address: string | null): Result<Given> {
  if (!given.ok || given.value.incoming.kind !== 'text' || address === null) return given;
  const { incoming, name } = given.value;
  return {
    ok: true,
    value: { name, incoming: { ...incoming, meta: { ...incoming.meta, url: incoming.meta.url ?? address } } },
  };
}
