import { marksIn } from './model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, permittedText } from '#arabic/fuzzing';
import { anyArticle, quoteOf, stretchAt } from './fuzzing';
import { limits } from '#article/format/limits';
import { inspect, readJson } from '#article/format/inspect';
import type { Linked } from '#article/linking/link';
import { articleFiles, parseArticle, wordFiles } from '#article/format/parse';
import { parseWords } from '#article/format/parse-words';
import { occurrences, resolveQuote } from '#article/linking/resolve';
import { segmentsOf, tokensOf } from './segments';
import { realArticle, realFiles, tinyArticle, tinyFiles } from './testing';
import { faultIn, legible } from '#article/format/text-rules';
import { wordSpans } from '#article/words/word-spans';
import type { LinkedWords } from '#article/linking/link-words';

const langs = ['ar', 'en'] as const;

describe('segments', () => {
  it('of any text are the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokensOf(text);
        expect(tokens.map((token) => token.text).join('')).toBe(text);
        let end = 0;
        for (const token of tokens) {
          expect(token.start).toBe(end);
          end += token.text.length;
        }
        for (const span of wordSpans(text)) expect(text.slice(span.start, span.end).trim()).not.toBe('');
      }),
    );
  });

  it('of any article are its sentences, each with the marks that touch its words, the shortest first', () => {
    fc.assert(
      fc.property(anyArticle, (tiny) => {
        const article = tinyArticle(tiny);
        for (const sentence of article.sentences.values()) {
          for (const lang of langs) {
            const segments = segmentsOf(sentence, lang, marksIn(article, sentence));
            expect(segments.map(({ text }) => text).join('')).toBe(sentence[lang]);
            for (const { start, text, marks } of segments) {
              for (const token of tokensOf(text)) {
                const [from, to] = [start + token.start, start + token.start + token.word.length];
                const touching = marksIn(article, sentence).filter((mark) => {
                  const span = mark[lang];
                  return span !== null && span.start < to && span.end > from;
                });
                expect(new Set(marks)).toEqual(new Set(touching));
              }
              const lengths = marks.map((mark) => (mark[lang]?.end ?? 0) - (mark[lang]?.start ?? 0));
              expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
            }
          }
        }
      }),
    );
  });
});

describe('quotes', () => {
  it('resolve to the words they were taken from', () => {
    fc.assert(
      fc.property(permittedText, fc.nat(), fc.nat(), fc.constantFrom(...langs), (text, from, count, lang) => {
        const span = stretchAt(text, from, count);
        const quote = quoteOf(text, span, lang);
        // Whole words always stand as words; but there must be something to quote.
        const words = text.slice(span.start, span.end);
        fc.pre(faultIn(words) === null);
        if (quote === null) throw new Error(`${JSON.stringify(words)} is not found`);
        const authored = { in: 'p1.1', ar: null, en: null, [lang]: quote.words, nth: quote.nth };
        expect(resolveQuote(authored, text, lang)).toEqual({ ok: true, span });
      }),
    );
  });

  it('of anything, in anything, are found where they stand, or said not to be there', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.constantFrom(...langs), (text, words, lang) => {
        for (const { start, end } of occurrences(text, words, lang)) expect(text.slice(start, end)).toBe(words);
        const found = resolveQuote({ in: 'p1.1', ar: words, en: words }, text, lang);
        expect(found.ok || found.problem.length > 0).toBe(true);
      }),
    );
  });
});

type Path = (string | number)[];

/** Every place in a value. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value)
    ? value.flatMap((child: unknown, at) => pathsIn(child, [...path, at]))
    : Object.entries(value).flatMap(([key, child]) => pathsIn(child, [...path, key]));
  return [path, ...inner];
}

/** A copy of a value with another at one place. */
function changed(value: unknown, [key, ...rest]: Path, put: unknown): unknown {
  if (key === undefined) return put;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>;
  copy[key] = changed(copy[key], rest, put);
  return copy;
}

const wrong = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  anyText,
  fc.constantFrom<unknown>(undefined, -1, 1.5, NaN, [], {}, 'p1.1', 'h', 'china', '__proto__', 'constructor', null),
  fc.constant(JSON.parse('{"__proto__":{"polluted":true}}') as unknown),
  fc.integer({ min: 1, max: 40 }).map((levels) => JSON.parse('['.repeat(levels) + ']'.repeat(levels)) as unknown),
);

/** Some values of files are other than they should be. */
const damage = fc.array(fc.record({ at: fc.nat(), put: wrong }), { minLength: 1, maxLength: 3 });

function damaged(files: Record<string, unknown>, changes: readonly { at: number; put: unknown }[]) {
  return changes.reduce((now, { at, put }) => {
    // The first is that of all files together, which are always a record.
    const paths = pathsIn(now).slice(1);
    return changed(now, paths[at % paths.length] ?? [], put) as Record<string, unknown>;
  }, files);
}

/** What cannot be opened says why, in lines that can be shown. */
function expectTold(linked: Linked | LinkedWords) {
  if (linked.ok) return;
  const { problems } = linked;
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.length).toBeLessThanOrEqual(limits.problems);
  for (const { file, entry, problem } of problems) {
    expect(file).toMatch(/^\w+\.json$/);
    for (const text of [entry, problem]) {
      expect(text).not.toBe('');
      expect(text).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
    }
  }
}

const json = (name: string): unknown => JSON.parse(realFiles()[name] ?? 'null');

describe('files that nobody vouches for are an article, or a list of what is wrong with them', () => {
  it('an article of arbitrary texts opens', () => {
    fc.assert(
      fc.property(anyArticle, (tiny) => {
        const linked = parseArticle(tinyFiles(tiny));
        expect(linked.ok ? [] : linked.problems).toEqual([]);
      }),
    );
  });

  it('small files with some values other than they should be', () => {
    fc.assert(
      fc.property(anyArticle, damage, (tiny, changes) => {
        const files = damaged(tinyFiles(tiny), changes);
        const linked = parseArticle(files as Parameters<typeof parseArticle>[0]);
        expectTold(linked);
        if (!linked.ok) return;
        const { article } = linked;
        for (const sentence of article.sentences.values()) {
          for (const lang of langs) {
            expect(
              segmentsOf(sentence, lang, marksIn(article, sentence))
                .map(({ text }) => text)
                .join(''),
            ).toBe(sentence[lang]);
          }
        }
      }),
    );
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('the bundled files, so changed', () => {
    const files = Object.fromEntries(articleFiles.map((name) => [name, json(name)]));
    const words = Object.fromEntries(wordFiles.map((name) => [name, json(name)]));
    const article = realArticle();
    fc.assert(
      fc.property(damage, fc.boolean(), (changes, inWords) => {
        const linked = inWords
          ? parseWords(article, damaged(words, changes) as Parameters<typeof parseWords>[1])
          : parseArticle(damaged(files, changes) as Parameters<typeof parseArticle>[0]);
        expect(linked).toHaveProperty('ok');
        expectTold(linked);
      }),
      { numRuns: Math.ceil((fc.readConfigureGlobal().numRuns ?? 100) / 10) },
    );
  });

  it('anything at all', () => {
    fc.assert(
      fc.property(fc.array(wrong, { minLength: 5, maxLength: 5 }), ([a, b, c, d, e]) => {
        const linked = parseArticle({ 'article.json': a, 'entities.json': b, 'commitments.json': c });
        const words = parseWords(realArticle(), { 'words.json': d, 'phrases.json': e });
        expect([linked.ok, words.ok]).toEqual([false, false]);
        expectTold(linked);
        expectTold(words);
      }),
      { numRuns: Math.ceil((fc.readConfigureGlobal().numRuns ?? 100) / 10) },
    );
  });

  it('any text of a file', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.json()), (text) => {
        const read = readJson(text);
        expect(
          read.ok ? inspect(read.json).every(({ problem }) => problem !== '') : read.problem.startsWith('not JSON: '),
        ).toBe(true);
      }),
    );
  });
});

describe('the rules of a text', () => {
  it('name a place in it, and what they let pass holds none of what they refuse', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const fault = faultIn(text);
        expect(fault === null || fault.at === null || fault.at < text.length).toBe(true);
        // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
        const refused = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202d\u202e]|[\ud800-\udfff]|^\s*$/u;
        expect(fault === null && refused.test(text)).toBe(false);
        expect(legible(text, 50)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      }),
    );
  });
});
