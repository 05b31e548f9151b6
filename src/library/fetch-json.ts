/** Text and JSON from the site, as far as may be read: nothing that a server sends can stop the page. */
import { readJson, tooLarge } from '#article/format/inspect';
import { limits } from '#article/format/limits';
import { legible } from '#article/format/text-rules';

export type FetchedJson = { ok: true; json: unknown } | { ok: false; problem: string };
/** Is told of the parts of a text that have come, to which more are added, and how long they are together. */
export type OnParts = (parts: readonly string[], length: number) => void;
export type FetchedText = { ok: true; text: string } | { ok: false; problem: string };

/**
 * Fetches a file of JSON, or says in a line why it cannot be had.
 * @throws where `signal` has stopped it
 */
export async function fetchJson(address: URL, signal?: AbortSignal): Promise<FetchedJson> {
  return jsonOf(await fetchText(address, signal));
}

/** A text that was had as JSON, or why it is none. */
export function jsonOf(text: FetchedText): FetchedJson {
  if (!text.ok) return text;
  const read = readJson(text.text);
  return read.ok ? read : { ok: false, problem: legible(read.problem, limits.message) };
}

/**
 * Fetches a text, or says in a line why it cannot be had.
 * @param coming an answer that was asked for before
 * @param onParts told of the parts of the text, each time when one has come
 * @throws where `signal` has stopped it
 */
export async function fetchText(
  address: URL,
  signal?: AbortSignal,
  coming?: Promise<Response>,
  onParts?: OnParts,
): Promise<FetchedText> {
  try {
    const response = await (coming ?? fetch(address, signal ? { signal } : {}));
    return response.ok
      ? await textOf(response, onParts)
      : { ok: false, problem: `the server answered ${response.status}` };
  } catch (error) {
    if (signal?.aborted) throw error;
    return { ok: false, problem: 'the network did not answer' };
  }
}

/** What a server sends, as far as may be read: a file without end is not waited for. */
async function textOf(response: Response, onParts?: OnParts): Promise<FetchedText> {
  const reader = response.body?.getReader();
  if (!reader) return { ok: true, text: '' };
  // Other bytes than UTF-8 would come out as signs that stand for nothing, in the middle of a text.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  // Joined once: a text that grows part by part has to be put together again where it is read.
  const parts: string[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    try {
      parts.push(done ? decoder.decode() : decoder.decode(value, { stream: true }));
    } catch {
      await reader.cancel();
      return { ok: false, problem: 'not UTF-8' };
    }
    length += parts.at(-1)?.length ?? 0;
    onParts?.(parts, length);
    if (done) return { ok: true, text: parts.join('') };
    if (length > limits.file) {
      await reader.cancel();
      return { ok: false, problem: tooLarge() };
    }
  }
}
