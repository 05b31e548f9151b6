/** Where the notes stand in the margin: each beside its words, none over another. */

/** What a note asks for: px from the top of the text, and how high it is. */
export interface Wish {
  top: number;
  height: number;
}

/** Room between two notes, in px. */
const GAP = 10;

/** Where each stands, in px from the top: beside its words, or under the one before. @param wishes in the order of the text */
export function stackedTops(wishes: readonly Wish[]): number[] {
  let free = Number.NEGATIVE_INFINITY;
  return wishes.map(({ top, height }) => {
    const own = Math.max(top, free);
    free = own + height + GAP;
    return own;
  });
}

/** The narrowest and the widest margin in which notes are read, in px, and what stays free on either side of them. */
const NARROWEST = 150;
const WIDEST = 260;
const AIR = 16;

/** How wide the notes are in a margin of that width; `null` where it has no room for them. */
export function marginWidth(room: number): number | null {
  const width = Math.min(room - 2 * AIR, WIDEST);
  return width >= NARROWEST ? width : null;
}
