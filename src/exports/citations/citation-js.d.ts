/** Of Citation.js, which has no types of its own: the little that is used here. */
declare module '@citation-js/core' {
  interface Formats {
    bibtex: { type: string; properties: Record<string, string> };
    ris: Record<string, string | number | (string | number)[]>;
  }
  export const plugins: {
    config: { get(name: '@bibtex'): { format: { asciiOnly: boolean } } };
    output: {
      format<Name extends keyof Formats>(
        name: Name,
        items: readonly object[],
        options: { format: 'object' },
      ): [Formats[Name]];
    };
  };
  /** Reads any format that a loaded plugin knows. */
  export class Cite {
    constructor(input: string | readonly object[]);
    data: Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
