/** Zips, opened with bounds: nothing is unpacked that was not asked for, and never more than is allowed. */
import { unzipSync } from 'fflate';
import { limits } from '#import/limits';
import { Refusal } from '#import/problem';

/** True for a file that begins as a zip does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/**
 * The names of all entries, and the contents of those that are wanted.
 *
 * @throws Refusal `too-many`, `zip-bomb`, `zip-broken`, `zip-encrypted`
 */
export function openZip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  file?: string,
): { names: string[]; entries: Map<string, Uint8Array> } {
  const place = file === undefined ? {} : { file };
  const { entries: most, unpacked, entry } = limits.zip;
  // The flag of the first entry; programs encrypt all or none.
  if (isZip(bytes) && ((bytes[6] ?? 0) & 1) === 1) throw new Refusal('zip-encrypted', place);
  const names: string[] = [];
  let size = 0;
  try {
    const found = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        if (names.length > most) throw new Refusal('too-many', place, { what: 'entries', count: names.length, most });
        if (!isWanted(name)) return false;
        // The size that is declared is all that is unpacked: what a lying entry has beyond it is cut off.
        size += originalSize;
        if (originalSize > entry || size > unpacked) {
          throw new Refusal(
            'zip-bomb',
            { ...place, file: name },
            { size: originalSize > entry ? originalSize : size, most: originalSize > entry ? entry : unpacked },
          );
        }
        return true;
      },
    });
    return { names, entries: new Map(Object.entries(found)) };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('zip-broken', place);
  }
}

/** The text of an entry that must be there. */
export function entryText(entries: ReadonlyMap<string, Uint8Array>, name: string, file?: string): string {
  const bytes = entries.get(name);
  if (!bytes) throw new Refusal('part-missing', file === undefined ? {} : { file }, { part: name });
  return new TextDecoder().decode(bytes);
}
