import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { entityOf, given, tinyArticle } from '#article/testing';
import { rangeOf, rangesOf } from './ranges';
import type { ShowText } from '#reader/displayed-text';

/** Just enough of a document: an element is its text nodes, a range remembers its ends. */
interface FakeElement {
  nodes: { length: number; data: string }[];
}

class FakeRange {
  text = '';
  startContainer: unknown = null;
  startOffset = 0;
  endContainer: unknown = null;
  endOffset = 0;
  constructor(private readonly nodes: () => FakeElement['nodes']) {}
  setStart(node: unknown, offset: number) {
    this.startContainer = node;
    this.startOffset = offset;
  }
  setEnd(node: unknown, offset: number) {
    this.endContainer = node;
    this.endOffset = offset;
    const all = this.nodes();
    const place = (one: unknown, at: number) => {
      const index = all.findIndex((candidate) => candidate === one);
      return all.slice(0, index).reduce((sum, before) => sum + before.length, 0) + at;
    };
    const text = all.map((one) => one.data).join('');
    this.text = text.slice(place(this.startContainer, this.startOffset), place(node, offset));
  }
}

/** An element whose text is cut into nodes at each |. */
function element(text: string): Element {
  const nodes = text.split('|').map((data) => ({ data, length: data.length }));
  return { nodes } as FakeElement as unknown as Element;
}

beforeEach(() => {
  let walked: FakeElement['nodes'] = [];
  vi.stubGlobal('NodeFilter', { SHOW_TEXT: 4 });
  vi.stubGlobal('CSS', { escape: (text: string) => text.replaceAll('.', String.raw`\.`) });
  vi.stubGlobal('document', {
    createTreeWalker: ({ nodes }: FakeElement) => {
      walked = nodes;
      const left = [...nodes];
      return { nextNode: () => left.shift() ?? null };
    },
    createRange: () => new FakeRange(() => walked),
  });
});
afterEach(() => vi.unstubAllGlobals());

const textOf = (range: Range | null) => (range as unknown as FakeRange | null)?.text;

describe('rangeOf', () => {
  it.each([
    ['بين الصين وروسيا', 4, 9, 'الصين', 'inside one node'],
    ['بين |الصين |وروسيا', 4, 9, 'الصين', 'a whole node without its space'],
    ['بين |الصين |وروسيا', 11, 16, 'روسيا', 'from inside a word to the end of the text'],
    ['بين |الصين |وروسيا', 4, 16, 'الصين وروسيا', 'over several nodes'],
    ['بين |الصين |وروسيا', 0, 16, 'بين الصين وروسيا', 'all of it'],
    ['|بين ||الصين', 4, 9, 'الصين', 'empty nodes between'],
  ])('%s [%i, %i) is “%s” (%s)', (text, start, end, expected) => {
    expect(textOf(rangeOf(element(text), start, end))).toBe(expected);
  });

  it('begins in the node where its text is, not at the end of the node before', () => {
    const range = rangeOf(element('بين |الصين'), 4, 9) as unknown as {
      startContainer: { data: string };
      startOffset: number;
    };
    expect([range.startContainer.data, range.startOffset]).toEqual(['الصين', 0]);
  });

  it('is the same one for the same stretch, and another where that one has moved', () => {
    const text = element('بين |الصين |وروسيا');
    const range = rangeOf(text, 4, 16);
    expect(rangeOf(text, 4, 16)).toBe(range);
    expect(rangeOf(text, 4, 9)).not.toBe(range);
    expect(rangeOf(element('بين |الصين |وروسيا'), 4, 16)).not.toBe(range);
    // As a browser does when the text of the range is taken out.
    Object.assign(range ?? {}, { endOffset: 0 });
    const anew = rangeOf(text, 4, 16);
    expect(anew).not.toBe(range);
    expect(textOf(anew)).toBe('الصين وروسيا');
  });

  it.each([
    ['الصين', 0, 6, 'the end lies past the text'],
    ['الصين', 5, 6, 'so does the start'],
    ['', 0, 1, 'there is no text'],
  ])('%s [%i, %i) is none: %s', (text, start, end) => {
    expect(rangeOf(element(text), start, end)).toBeNull();
  });
});

/** A page in which the one sentence shows in these languages. */
const root = (shown: Partial<Record<'ar' | 'en', Element>>) =>
  ({
    querySelector: (selector: string) => {
      expect(selector).toMatch(/^#p1 \[data-sentence="p1\\\.1"\]\[lang="(?:ar|en)"\]$/);
      return (selector.endsWith('[lang="ar"]') ? shown.ar : shown.en) ?? null;
    },
  }) as unknown as ParentNode;

/** The text as it is stored. */
const show: ShowText = (sentence, lang) => ({ text: sentence[lang], toShown: (at) => at, toStored: (at) => at });

/** A text that is shown three letters further on. */
const shifted: ShowText = (sentence, lang) => ({
  text: `...${sentence[lang]}`,
  toShown: (at) => at + 3,
  toStored: (at) => at - 3,
});

describe('rangesOf', () => {
  const article = tinyArticle({
    paragraphs: [[{ ar: 'هيكل لأوراسيا وروسيا', en: 'for Eurasia and Russia' }]],
    entities: [
      { id: 'eurasia', mentions: [{ in: 'p1.1', ar: 'أوراسيا', en: 'Eurasia' }] },
      { id: 'russia', mentions: [{ in: 'p1.1', ar: 'روسيا', en: null }] },
    ],
  });
  const mention = (id: string) => given(entityOf(article, id).mentions[0]);
  const ar = element('هيكل |لأوراسيا |وروسيا');
  const en = element('for |Eurasia |and Russia');

  it('is one range a language; in Arabic the painted start goes back over the ل of a lam-alef', () => {
    expect(rangesOf(root({ ar, en }), mention('eurasia'), show).map(textOf)).toEqual(['لأوراسيا', 'Eurasia']);
    expect(mention('eurasia').quote.ar).toBe('أوراسيا');
  });

  it('a clitic that makes no ligature stays unpainted', () => {
    expect(rangesOf(root({ ar, en }), mention('russia'), show).map(textOf)).toEqual(['روسيا']);
  });

  it('paints where the words are shown, not where they are stored', () => {
    const later = element('...هيكل |لأوراسيا |وروسيا');
    expect(rangesOf(root({ ar: later }), mention('eurasia'), shifted).map(textOf)).toEqual(['لأوراسيا']);
  });

  it('a pane that does not show has no range', () => {
    expect(rangesOf(root({ en }), mention('eurasia'), show).map(textOf)).toEqual(['Eurasia']);
    expect(rangesOf(root({}), mention('eurasia'), show)).toEqual([]);
  });
});
