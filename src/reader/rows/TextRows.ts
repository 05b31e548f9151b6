/**
 * The rows of a text in the page. They are drawn without React, which has one element for the whole of them: what is near the
 * window is up to date whenever `show` returns, and is painted; then the rest gets its rows, or its new words, in slices, between which the
 * page answers.
 */
import type { ArticleText, Unit } from '#article/model';
import { nextTask } from '#article/next-task';
import type { Block } from '#reader/place/blocks';
import { sameText } from '#reader/ReadingContext';
import { patch, toDom } from './dom';
import { CLOSED, drawsTheSame, stateOf, type RowState, type TextShown } from './row-state';
import { rowTree } from './row-tree';
import type { TextState } from './text-state';
import type { Branch } from './tree';
import { nextFrame, nextSlice } from './next-slice';

/** How the text is to be shown. */
export interface Shown extends TextShown {
  /** Blocks in view or near it. */
  live: ReadonlySet<number>;
}

/** A row in the page. */
interface Row {
  element: Element;
  /** What it was last drawn of. */
  state: RowState;
  /** What it was drawn as; made again of `state` where it has been let go. */
  tree: Branch | null;
}

/** Rows that are drawn before it is asked whether there is still time. */
const AT_ONCE = 5;

export class TextRows {
  readonly text: ArticleText;
  #root: HTMLElement;
  #blocks: readonly Block[];
  #state: TextState;
  #rows: (Row | undefined)[];
  /** The elements of the blocks; of a short text the text itself. */
  #frames: HTMLElement[];
  #shown: Shown | null = null;
  /** So many blocks, from the first, are not behind with their words. */
  #reached = 0;
  /** Rows of the next block that are drawn but not in the page yet. */
  #coming: Row[] = [];
  #later: (() => void) | null = null;

  /** @param root the element of the text, empty; or with its rows, as they were drawn at build of `adopted` */
  constructor(
    root: HTMLElement,
    {
      text,
      blocks,
      state,
      adopted,
    }: { text: ArticleText; blocks: readonly Block[]; state: TextState; adopted: Shown | null },
  ) {
    this.text = text;
    this.#root = root;
    this.#blocks = blocks;
    this.#state = state;
    this.#rows = [];
    this.#frames = adopted ? this.#adopt(adopted) : [];
    if (this.#frames.length > 0) return;
    this.#rows = Array.from({ length: text.units.length });
    root.replaceChildren();
    this.#frames = this.#makeFrames();
  }

  /** Brings what is near the window up to date, and sees to the rest. */
  show(next: Shown): void {
    const before = this.#shown;
    if (before && before.reading.covered !== next.reading.covered) this.#state.coverAll();
    this.#shown = next;
    if (!before || before.texts !== next.texts || !sameText(before.reading, next.reading)) {
      this.#reached = 0;
      this.#coming = [];
    }
    const [headline] = this.text.units;
    if (headline) this.#headline(headline, next);
    for (const block of this.#blocks) {
      if (next.live.has(block.at)) this.#refresh(block, next);
      else if (before?.live.has(block.at)) this.#release(block);
    }
    // What is near is painted first.
    this.#goOn(nextFrame);
  }

  /** Draws a row again, whose state has changed. */
  showRow(unit: Unit): void {
    const row = this.#rows[unit.index];
    if (row && this.#shown) this.#update(row, unit, this.#shown);
  }

  /** Nothing more is drawn, until it is shown again. */
  stop(): void {
    this.#later?.();
    this.#later = null;
  }

  #headline(unit: Unit, shown: Shown): void {
    const row = this.#rows[0];
    if (row) return this.#update(row, unit, shown);
    const made = this.#make(unit, shown);
    this.#rows[0] = made;
    this.#root.prepend(made.element);
  }

  /** The rows of a block, up to date. */
  #refresh(block: Block, shown: Shown): void {
    if (!this.#isFilled(block)) this.#fill(block, shown);
    for (const unit of block.units) {
      const row = this.#rows[unit.index];
      if (row) this.#update(row, unit, shown, true);
    }
    if (!this.#isFramed) return;
    this.#frames[block.at]?.setAttribute('data-fresh', '');
    this.#frames[block.at]?.removeAttribute('data-guessed');
  }

  /** A block goes out of view: it stays as it is, and what is known of its rows is let go. */
  #release(block: Block): void {
    this.#frames[block.at]?.removeAttribute('data-fresh');
    for (const unit of block.units) {
      const row = this.#rows[unit.index];
      if (row) row.tree = null;
    }
  }

  #fill(block: Block, shown: Shown): void {
    const made = this.#comesNext(block) ? this.#coming : [];
    for (const unit of block.units.slice(made.length)) made.push(this.#make(unit, shown));
    this.#put(block, made);
  }

  /**
   * Puts the rows of a block into the page, and changes nothing of the block itself: where the browser skips what is in it, it has
   * nothing to style, to lay out or to paint.
   */
  #put(block: Block, rows: readonly Row[]): void {
    if (this.#comesNext(block)) this.#coming = [];
    block.units.forEach((unit, at) => (this.#rows[unit.index] = rows[at]));
    this.#frames[block.at]?.append(...rows.map(({ element }) => element));
  }

  #comesNext(block: Block): boolean {
    return this.#reached === block.at;
  }

  #make(unit: Unit, shown: Shown, whole = true): Row {
    const state = stateOf(unit, shown, this.#state.of(unit), whole);
    const tree = rowTree(unit, state);
    return { element: toDom(tree), state, tree };
  }

  #update(row: Row, unit: Unit, shown: Shown, whole = row.state.whole): void {
    const state = stateOf(unit, shown, this.#state.of(unit), whole);
    if (drawsTheSame(unit, row.state, state)) return;
    const before = row.tree ?? rowTree(unit, row.state);
    row.tree = rowTree(unit, state);
    row.state = state;
    row.element = patch(row.element, before, row.tree);
  }

  /** Sees to the blocks that are behind, in the order of the text, a slice of work at a time; `after`: what the first waits for. */
  #goOn(after = nextTask): void {
    if (this.#later || this.#reached >= this.#blocks.length) return;
    this.#later = nextSlice((left) => {
      this.#later = null;
      this.#work(left);
      this.#goOn();
    }, after);
  }

  #work(left: () => number): void {
    const shown = this.#shown;
    if (!shown) return;
    do {
      const block = this.#blocks[this.#reached];
      if (!block) return;
      if (this.#isFilled(block)) this.#catchUp(block, shown, left);
      else this.#prepare(block, shown, left);
    } while (left() > 0);
  }

  /** Draws the texts of a block that has none, as long as there is time; they come into the page together. */
  #prepare(block: Block, shown: Shown, left: () => number): void {
    const made = this.#coming;
    // The key that leads to the end of the gutter finds it.
    const isLast = block.at === this.#blocks.length - 1;
    for (const unit of block.units.slice(made.length)) {
      made.push({ ...this.#make(unit, shown, isLast), tree: null });
      if (made.length % AT_ONCE === 0 && left() <= 0) break;
    }
    if (made.length < block.units.length) return;
    this.#put(block, made);
    this.#reached++;
  }

  /** Brings the words of a block up to date that is far from view: they are searched, copied and printed. */
  #catchUp(block: Block, shown: Shown, left: () => number): void {
    let count = 0;
    for (const unit of block.units) {
      const row = this.#rows[unit.index];
      if (!row || !isBehind(row.state, shown)) continue;
      this.#update(row, unit, shown);
      if (!shown.live.has(block.at)) row.tree = null;
      if (++count % AT_ONCE === 0 && left() <= 0) return;
    }
    this.#reached++;
  }

  #isFilled(block: Block): boolean {
    const [first] = block.units;
    return !first || this.#rows[first.index] !== undefined;
  }

  get #isFramed(): boolean {
    return this.#blocks.length > 1;
  }

  #makeFrames(): HTMLElement[] {
    if (!this.#isFramed) return this.#blocks.map(() => this.#root);
    const frames = this.#blocks.map(({ at, size }) => {
      const frame = document.createElement('div');
      frame.className = 'block';
      frame.dataset['block'] = String(at);
      // Its height, until it comes near: there may be no rows in it yet, or none that have been laid out.
      frame.dataset['guessed'] = '';
      frame.style.setProperty('--size', String(size));
      return frame;
    });
    this.#root.append(...frames);
    return frames;
  }

  /** Takes the rows over that stand in the page; none where they are not those of the text. */
  #adopt(shown: Shown): HTMLElement[] {
    const { units } = this.text;
    const elements = [...this.#root.children].flatMap((one) => (one.id === '' ? [...one.children] : [one]));
    if (elements.length !== units.length || elements.some(({ id }, at) => id !== units[at]?.id)) return [];
    this.#rows = units.map((unit, at) => ({
      element: elements[at] as Element,
      state: stateOf(unit, shown, CLOSED),
      tree: null,
    }));
    return this.#isFramed
      ? [...this.#root.querySelectorAll<HTMLElement>(':scope > .block')]
      : this.#blocks.map(() => this.#root);
  }
}

/** True of a row whose words are not those that are to be read now. */
function isBehind({ reading, texts }: RowState, shown: Shown): boolean {
  return texts !== shown.texts || !sameText(reading, shown.reading);
}
