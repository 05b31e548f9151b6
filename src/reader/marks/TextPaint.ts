/** The highlights of the text, as the browser has them. A range is built once for a mark, and kept while its row is near the window. */
import type { RefObject } from 'react';
import type { Anchored, Unit } from '#article/model';
import type { ShowText } from '#reader/displayed-text';
import { canPaint } from '#ui/useHighlightRules';
import type { Paints } from './layers';
import { rangesOf } from './ranges';

const order = [
  'spoken',
  'note',
  'quiet',
  'said',
  'name',
  'object',
  'cue',
  'hover',
  'lit-context',
  'lit-object',
  'lit-',
  'term',
  'phrase',
  'current',
];

/** Later highlights win over earlier ones; what the reader asked for lies on top. */
function priorityOf(name: string): number {
  return order.findLastIndex((start) => name.startsWith(start));
}

export class TextPaint {
  #root: RefObject<HTMLElement | null>;
  #built = new Map<Anchored, Range[]>();
  #painted = new Map<string, readonly Range[]>();

  /** @param root the element of the text */
  constructor(root: RefObject<HTMLElement | null>) {
    this.#root = root;
  }

  /** Paints this and nothing else; a highlight that stays as it is is left alone. */
  paint(paints: Paints, show: ShowText): void {
    const root = this.#root.current;
    // Where highlights are missing, marks.css lights whole words instead.
    if (!canPaint || !root) return;
    const before = this.#painted;
    this.#painted = new Map();
    for (const name of before.keys()) if (!paints.has(name)) CSS.highlights.delete(name);
    for (const [name, marks] of paints) {
      const ranges = marks.flatMap((mark) => this.#rangesOf(root, mark, show));
      this.#painted.set(name, ranges);
      if (isSame(ranges, before.get(name))) continue;
      CSS.highlights.set(name, Object.assign(new Highlight(...ranges), { priority: priorityOf(name) }));
    }
  }

  /** Lets go of the ranges in all other rows. */
  keep(units: readonly Unit[]): void {
    const near = new Set(units);
    for (const mark of this.#built.keys()) if (!near.has(mark.sentence.unit)) this.#built.delete(mark);
  }

  /** The text is made again: a range on the old one says nothing of it, it has shrunk to a point. */
  forget(): void {
    this.#built.clear();
  }

  /** Nothing is painted any more. */
  clear(): void {
    for (const name of this.#painted.keys()) CSS.highlights.delete(name);
    this.#painted = new Map();
  }

  #rangesOf(root: HTMLElement, mark: Anchored, show: ShowText): Range[] {
    const known = this.#built.get(mark);
    if (known?.every((range) => root.contains(range.startContainer))) return known;
    const made = rangesOf(root, mark, show);
    this.#built.set(mark, made);
    return made;
  }
}

/** True where a highlight has these ranges, in this order. */
function isSame(ranges: readonly Range[], before: readonly Range[] | undefined): boolean {
  return before?.length === ranges.length && ranges.every((range, at) => range === before[at]);
}
