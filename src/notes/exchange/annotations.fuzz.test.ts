import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyText } from '#arabic/fuzzing';
import { tinyArticle } from '#article/testing';
import { readNote } from '#storage/notes';
import { readAnnotations } from './annotations';

const article = tinyArticle({ paragraphs: [[{ ar: 'زار الوزير موسكو.', en: 'The minister visited Moscow.' }]] });
const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), anyText, fc.constantFrom('visited', 'الوزير', 'tagging'));
const selector = fc.record({
  type: fc.constant('TextQuoteSelector'),
  exact: value,
  prefix: value,
  suffix: value,
  refinedBy: value,
});
const target = fc.oneof(
  value,
  fc.record({
    source: value,
    selector: fc.oneof(value, selector, fc.array(selector, { maxLength: 2 })),
    styleClass: value,
  }),
);
const annotation = fc.record(
  {
    id: value,
    target,
    body: fc.oneof(value, fc.array(fc.record({ purpose: value, value }), { maxLength: 2 })),
    text: value,
    tags: value,
    created: value,
    uri: value,
  },
  { requiredKeys: [] },
);

it('whatever a file holds, each annotation becomes a sound note or is refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(annotation, fc.jsonValue()), { maxLength: 4 }), async (items) => {
      const result = await readAnnotations(JSON.stringify(items), article);
      expect(result.ok && result.notes.length + result.refused.length).toBe(items.length);
      expect(result.ok && result.notes.filter((note) => !readNote(note).ok)).toEqual([]);
    }),
  );
});
