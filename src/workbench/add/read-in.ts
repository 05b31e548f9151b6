/** What is pasted, dropped or chosen → what is to be done with it. Nothing is read twice, and nothing stops the page. */
import { readFile, readPaste, type Incoming } from '#import/read-file';
import type { PageMeta } from '#import/formats/markup';
import { limits } from '#import/limits';
import type { RawLine } from '#import/lines';
import type { Problem, Result } from '#import/problem';
import { parseForeignHtml } from '#ui/foreign-html';

/** What came in, by its file's name; a paste has none. */
export interface Given {
  name: string | null;
  incoming: Incoming;
}

/** Reads what was pasted. */
export function givenPaste(plain: string, html: string | null): Result<Given> {
  const read = readPaste(plain, html, parseForeignHtml);
  return read.ok ? { ok: true, value: { name: null, incoming: read.value } } : read;
}

/**
 * Reads files that were chosen or dropped. Several texts are one text, in their order, as where each language lies in a file of its
 * own; of other files the first is opened.
 */
export async function givenFiles(files: readonly File[]): Promise<Result<Given>> {
  const read = await Promise.all(files.map(readOne));
  const failed = read.find((one) => !one.ok);
  if (failed) return failed;
  const given = read.flatMap((one) => (one.ok ? [one.value] : []));
  const [first] = given;
  if (!first) return { ok: false, problem: { code: 'empty', place: {} } };
  const texts = given.flatMap(({ incoming }) => (incoming.kind === 'text' ? [incoming] : []));
  if (texts.length < 2 || texts.length < given.length) return { ok: true, value: first };
  const lines: RawLine[] = texts.flatMap((text) => text.lines);
  const meta: PageMeta = Object.assign({}, ...texts.map((text) => text.meta).toReversed());
  return { ok: true, value: { name: first.name, incoming: { kind: 'text', lines, meta, encoding: null } } };
}

const refused = (problem: Problem): Result<Given> => ({ ok: false, problem });

async function readOne(file: File): Promise<Result<Given>> {
  // Before its bytes are had: a film is not read into memory to be refused.
  if (file.size > limits.file)
    return refused({ code: 'too-large', place: { file: file.name }, values: { size: file.size, most: limits.file } });
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // A folder that was dropped, or a file that is gone.
    return refused({ code: 'not-text', place: { file: file.name } });
  }
  const read = readFile(file.name, bytes, parseForeignHtml);
  return read.ok ? { ok: true, value: { name: file.name, incoming: read.value } } : read;
}

/** What the clipboard holds, where it may be read; `null` where it may not. */
export async function clipboardText(): Promise<{ plain: string; html: string | null } | null> {
  try {
    const { clipboard } = navigator;
    if (typeof clipboard.read === 'function') {
      const items = await clipboard.read();
      const typed = async (type: string) => {
        const item = items.find(({ types }) => types.includes(type));
        return item ? (await item.getType(type)).text() : null;
      };
      return { plain: (await typed('text/plain')) ?? '', html: await typed('text/html') };
    }
    return { plain: await clipboard.readText(), html: null };
  } catch {
    // Denied, or no clipboard here: the keys still paste.
    return null;
  }
}
