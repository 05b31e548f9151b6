/** The part of mark.js that the baseline uses. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(words: readonly string[], options: { separateWordSearch: boolean; diacritics: boolean }): void;
    unmark(options: { done: () => void }): void;
  }
}
