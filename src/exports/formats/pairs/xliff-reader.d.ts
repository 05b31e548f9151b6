/** What the tests use of the package `xliff`, which has no types of its own. */
declare module 'xliff/xliff2js' {
  /** A group or a unit of the file, by id; a unit has `source` and `target`. */
  interface Resource {
    source?: string;
    target?: string;
    groupUnits?: Record<string, Resource>;
  }
  interface Read {
    xliffVersion: string;
    sourceLanguage: string;
    targetLanguage: string;
    resources: Record<string, Record<string, Resource>>;
  }
  export type { Resource, Read };
  export default function xliff2js(xml: string): Promise<Read>;
}

declare module 'xliff/xliff12ToJs' {
  export default function xliff12ToJs(xml: string): Promise<{
    sourceLanguage: string;
    targetLanguage: string;
    resources: unknown;
  }>;
}
