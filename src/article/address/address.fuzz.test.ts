import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '#arabic/fuzzing';
import { checkSelection, fingerprintOf, type Selection } from '#article/selection';
import { realArticle } from '#article/testing';
import { views } from './views';
import { panelTabs } from './tabs';
import { formatLocation, parseLocation, type AppLocation } from './address';

/** What a URL can hold: lone surrogates cannot be written in one. */
const urlText = anyText.filter((text) => text !== '' && !/[\ud800-\udfff]/u.test(text));
const at = fc.nat(9999);
const placed = fc.nat(9998);

const selection: fc.Arbitrary<Selection | null> = fc.oneof(
  fc.constant(null),
  fc.record({ type: fc.constant('entity' as const), id: urlText, at }),
  fc.record({ type: fc.constant('search' as const), id: urlText, at }),
  fc.record({ type: fc.constant('undertaking' as const), id: urlText }),
  fc.record({ type: fc.constant('sentence' as const), id: urlText }),
  // Ids of sentences have no line ends.
  fc.record({
    type: fc.constantFrom('word' as const, 'phrase' as const),
    id: fc.constantFrom('h', 'p1.1', 'p17.2', 'x-y', '__proto__'),
    at: placed,
  }),
);

const location: fc.Arbitrary<AppLocation> = fc.record({
  article: fc.oneof(fc.constant(null), urlText),
  view: fc.constantFrom(...views),
  tab: fc.constantFrom(...panelTabs),
  selection,
  made: fc.constant(null),
});

const parameters = [
  'article',
  'view',
  'tab',
  'entity',
  'undertaking',
  'word',
  'phrase',
  'sentence',
  'find',
  'at',
  'made',
];
const anyQuery = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...parameters), anyText), anyText), { maxLength: 8 })
  .map((pairs) => new URLSearchParams(pairs));

const article = realArticle();

describe('the address', () => {
  it('written and read again is the same, also as text', () => {
    fc.assert(
      fc.property(location, (place) => {
        expect(parseLocation(new URLSearchParams(formatLocation(place).toString()))).toEqual(place);
      }),
    );
  });

  it('of any parameters is a place, and written again leads to the same', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const place = { ...parseLocation(query), made: null };
        expect(parseLocation(formatLocation(place))).toEqual(place);
      }),
    );
  });

  it('leads to something in the article, or to nothing and says what is unknown', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          selection,
          anyQuery.map((query) => parseLocation(query).selection),
        ),
        (wanted) => {
          const { found, unknown } = checkSelection(article, null, wanted);
          expect(wanted === null ? found === null && unknown === null : (found === null) !== (unknown === null)).toBe(
            true,
          );
          const made = found && fingerprintOf(article, found);
          expect(made === null || /^[\da-z]{7}$/.test(made)).toBe(true);
          expect(found !== null && made === null).toBe(found?.type === 'search');
        },
      ),
    );
  });
});
