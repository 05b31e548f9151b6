/** The three ways in which kinds of selection stand in a URL. Places are counted from 1 there, from 0 in the app. */
import type { Parameter } from './kind';

type Parameters = readonly [Parameter, ...Parameter[]];

/** Reads `entity=china&at=3`: an id, and which of its places. A place that means nothing is the first. */
export function readIdAndPlace(query: URLSearchParams, name: string): { id: string; at: number } | null {
  const id = query.get(name);
  if (!id) return null;
  const at = Number(query.get('at') ?? 1);
  return { id, at: Number.isInteger(at) && at > 0 ? at - 1 : 0 };
}

/** Writes it. The first place goes without saying. */
export function writeIdAndPlace(name: string, { id, at }: { id: string; at: number }): Parameters {
  return at > 0
    ? [
        [name, id],
        ['at', String(at + 1)],
      ]
    : [[name, id]];
}

/** Reads `word=p4.1-6`: a sentence, and a place in it that cannot be left out. */
export function readSentenceAndPlace(query: URLSearchParams, name: string): { id: string; at: number } | null {
  const [, id, at] = /^(.+)-([1-9]\d{0,3})$/.exec(query.get(name) ?? '') ?? [];
  return id !== undefined && at !== undefined ? { id, at: Number(at) - 1 } : null;
}

/** Writes it. */
export function writeSentenceAndPlace(name: string, { id, at }: { id: string; at: number }): Parameters {
  return [[name, `${id}-${at + 1}`]];
}

/** Reads `sentence=p4.1`: an id by itself. */
export function readId(query: URLSearchParams, name: string): { id: string } | null {
  const id = query.get(name);
  return id ? { id } : null;
}

/** Writes it. */
export function writeId(name: string, { id }: { id: string }): Parameters {
  return [[name, id]];
}
