/** A long file of an article, read piece by piece in turns: parsed, looked through, and its shape checked. */
import * as v from 'valibot';
import { inspect, type Seen } from './inspect';
import { limits } from './limits';
import { Pieces } from './pieces';
import type { Turns } from './turns';

/** UTF-16 units that are cut in one go, at most. */
const CUT = 64_000;

/** What a file is, when it is read by its list. */
export interface LongFile<Schema extends v.GenericSchema, Item extends v.GenericSchema> {
  schema: Schema;
  /** The name of the list that holds most of the file. */
  list: string & keyof v.InferOutput<Schema>;
  /** One element of it. */
  item: Item;
  /** So many elements may be in it. */
  most: number;
}

/** What is told while a file is being read: all that stands before its list, where that is all but the list, and the elements so far. */
export type OnItems<Output, Item> = (head: () => Output | null, items: readonly Item[]) => void;

/**
 * Reads one file. Gives what reading it as a whole gives; `null` where that might be anything but a sound file: what is wrong with it is
 * then to be found out by reading it as a whole.
 */
export async function readLong<Schema extends v.GenericSchema, Item extends v.GenericSchema>(
  { schema, list, item, most }: LongFile<Schema, Item>,
  parts: AsyncIterable<string> | Iterable<string>,
  turns: Turns,
  onItems?: OnItems<v.InferOutput<Schema>, v.InferOutput<Item>>,
): Promise<v.InferOutput<Schema> | null> {
  const pieces = new Pieces(list);
  const seen: Seen = { values: 0, letters: 0 };
  const items: v.InferOutput<Item>[] = [];
  let length = 0;

  /** All but the list. */
  const rest = (text: string, counted: Seen): v.InferOutput<Schema> | null => {
    const json = parsed(text);
    if (!hasEmpty(json, list) || inspect(json, counted).length > 0) return null;
    const read = v.safeParse(schema, json);
    return read.success ? read.output : null;
  };
  const head = () => {
    const text = pieces.head;
    // Where something is to come behind the list, it is not all there yet.
    return text === null ? null : rest(`${text}]}`, { values: 0, letters: 0 });
  };

  for await (const part of parts) {
    length += part.length;
    if (length > limits.file) return null;
    for (let at = 0; at < part.length; at += CUT) {
      for (const piece of pieces.add(part.slice(at, at + CUT))) {
        const elements = parsed(`[${piece}]`);
        if (!Array.isArray(elements) || elements.length === 0 || items.length + elements.length > most) return null;
        for (const element of elements) {
          if (inspect(element, seen, [list, items.length]).length > 0) return null;
          const read = v.safeParse(item, element);
          if (!read.success) return null;
          items.push(read.output);
          await turns.rest();
        }
        onItems?.(head, items);
      }
      await turns.rest();
    }
  }
  const left = pieces.end();
  const whole = left === null ? null : rest(left, seen);
  return whole === null ? null : { ...whole, [list]: items };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** True of an object with an empty list of that name. */
function hasEmpty(json: unknown, list: string): boolean {
  if (typeof json !== 'object' || json === null || !Object.hasOwn(json, list)) return false;
  const value: unknown = json[list as keyof typeof json];
  return Array.isArray(value) && value.length === 0;
}
