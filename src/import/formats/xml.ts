/**
 * A small strict reader of XML, for the formats that come in. Of our own, because the browser's `DOMParser` exists neither in a worker nor
 * in Node, builds a whole tree of what may be a large file, and resolves entities that a file defines. Here no entity is ever
 * defined, nothing is fetched, depth is bounded, and a fault has its line.
 */
import { limits } from '#import/limits';
import { Refusal } from '#import/problem';

export type Attributes = ReadonlyMap<string, string>;

export interface XmlHandler {
  /** Names without their prefix: `p` for `w:p`. Attributes have theirs: `w:val`, `xml:lang`. */
  open?: (name: string, attributes: Attributes) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

/** Named entities: those of XML, and of XHTML those that news pages and books use. */
const ENTITIES: Record<string, string> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', shy: '\u00ad', ndash: '–', mdash: '—', hellip: '…', laquo: '«', raquo: '»',
  lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', lsaquo: '‹', rsaquo: '›', bull: '•', middot: '·', copy: '©', reg: '®', trade: '™', euro: '€', pound: '£', cent: '¢', yen: '¥',
  sect: '§', para: '¶', deg: '°', times: '×', divide: '÷', plusmn: '±', frac12: '½', frac14: '¼', frac34: '¾', ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009', zwnj: '\u200c', zwj: '\u200d', lrm: '\u200e', rlm: '\u200f',
  agrave: 'à', aacute: 'á', acirc: 'â', auml: 'ä', ccedil: 'ç', egrave: 'è', eacute: 'é', ecirc: 'ê', euml: 'ë', iacute: 'í', icirc: 'î', iuml: 'ï', ntilde: 'ñ', oacute: 'ó', ocirc: 'ô', ouml: 'ö', uacute: 'ú', ucirc: 'û', uuml: 'ü', rarr: '→', larr: '←',
}; // prettier-ignore

const NAME = /[\p{L}_:][\p{L}\p{N}_:.\-·]*/uy;
const SPACE = /\s*/y;

/**
 * Reads a document from its beginning to its end.
 *
 * @param file for the place of a problem
 * @throws Refusal `xml-broken`, `xml-too-deep`
 */
export function readXml(source: string, handler: XmlHandler, file?: string): void {
  const text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
  const open: string[] = [];
  let at = 0;
  let hasRoot = false;
  const broken = (found: string, where = at): Refusal => {
    const line = text.slice(0, where).split('\n').length;
    return new Refusal('xml-broken', file === undefined ? { line } : { file, line }, { found });
  };
  const past = (mark: string, from: number): number => {
    const end = text.indexOf(mark, from);
    if (end < 0) throw broken(mark, from);
    return end + mark.length;
  };
  const match = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  };
  const decoded = (raw: string, where: number): string =>
    raw.includes('&')
      ? raw.replace(/&(#x[\da-f]+|#\d+|\w+);|&/gi, (whole, name: string | undefined) => {
          const value = name === undefined ? undefined : entity(name);
          if (value === undefined) throw broken(whole, where);
          return value;
        })
      : raw;

  while (at < text.length) {
    if (text.charAt(at) !== '<') {
      const end = text.indexOf('<', at);
      const stop = end < 0 ? text.length : end;
      const raw = text.slice(at, stop);
      if (open.length > 0) handler.text?.(decoded(raw, at));
      else if (raw.trim() !== '') throw broken(raw.trim().slice(0, 20));
      at = stop;
    } else if (text.startsWith('<!--', at)) at = past('-->', at + 4);
    else if (text.startsWith('<![CDATA[', at)) {
      const end = past(']]>', at);
      if (open.length === 0) throw broken('CDATA');
      handler.text?.(text.slice(at + 9, end - 3));
      at = end;
    } else if (text.startsWith('<?', at)) at = past('?>', at);
    else if (text.startsWith('<!DOCTYPE', at) || text.startsWith('<!doctype', at)) {
      if (hasRoot) throw broken('DOCTYPE');
      at = pastDoctype(text, at, past);
    } else if (text.startsWith('</', at)) {
      at += 2;
      const name = match(NAME);
      match(SPACE);
      if (text.charAt(at) !== '>' || open.pop() !== name) throw broken(`</${name}>`);
      at += 1;
      handler.close?.(local(name));
    } else {
      at += 1;
      const name = match(NAME);
      if (name === '' || (open.length === 0 && hasRoot)) throw broken(`<${text.slice(at, at + 10)}`);
      const attributes = new Map<string, string>();
      for (;;) {
        const space = match(SPACE);
        const next = text.charAt(at);
        if (next === '>' || next === '/') break;
        const key = match(NAME);
        match(SPACE);
        if (space === '' || key === '' || text.charAt(at) !== '=') throw broken(`<${name}`);
        at += 1;
        match(SPACE);
        const quote = text.charAt(at);
        const end = quote === '"' || quote === "'" ? text.indexOf(quote, at + 1) : -1;
        if (end < 0 || attributes.has(key)) throw broken(key);
        const raw = text.slice(at + 1, end);
        if (raw.includes('<')) throw broken(key);
        attributes.set(key, decoded(raw, at));
        at = end + 1;
      }
      hasRoot = true;
      handler.open?.(local(name), attributes);
      if (text.charAt(at) === '/') {
        if (text.charAt(at + 1) !== '>') throw broken(`<${name}`);
        at += 2;
        handler.close?.(local(name));
      } else {
        at += 1;
        open.push(name);
        if (open.length > limits.xml.depth) throw new Refusal('xml-too-deep', file === undefined ? {} : { file });
      }
    }
  }
  const left = open.at(-1);
  if (left !== undefined || !hasRoot) throw broken(left === undefined ? '' : `<${left}>`);
}

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES[name];
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  // What XML does not allow in any spelling.
  if (code > 0x10ffff || code === 0 || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  return String.fromCodePoint(code);
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** An internal subset is passed over: what it defines is not known, and using it is a fault. */
function pastDoctype(text: string, from: number, past: (mark: string, from: number) => number): number {
  const end = text.indexOf('>', from);
  const subset = text.indexOf('[', from);
  if (subset >= 0 && subset < end) return past('>', past(']', subset));
  return past('>', from);
}

/** An attribute by its name without prefix. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  for (const [key, value] of attributes) if (key === name || key.endsWith(`:${name}`)) return value;
  return undefined;
}

/** What of a DOM node the walk over markup needs; a node of the browser's `DOMParser` is one, and so is one of `treeOf`. */
export interface MarkupNode {
  /** 1 for an element, 3 for text; others are passed over. */
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<MarkupNode>;
  getAttribute?(name: string): string | null;
}

interface MadeNode extends MarkupNode {
  childNodes: MadeNode[];
}

function makeNode(nodeType: number, nodeName: string, nodeValue: string | null, attributes?: Attributes): MadeNode {
  return { nodeType, nodeName, nodeValue, childNodes: [], getAttribute: (name) => attributes?.get(name) ?? null };
}

/** The elements and texts of an XML document as a tree: of a chapter of a book, of well-formed HTML. */
export function treeOf(source: string, file?: string): MarkupNode {
  const root = makeNode(9, '#document', null);
  const path = [root];
  readXml(
    source,
    {
      open: (name, attributes) => {
        const node = makeNode(1, name, null, attributes);
        path.at(-1)?.childNodes.push(node);
        path.push(node);
      },
      text: (text) => path.at(-1)?.childNodes.push(makeNode(3, '#text', text)),
      close: () => path.pop(),
    },
    file,
  );
  return root;
}
