import { describe, expect, it } from 'vitest';
import { arabicOf, type Draft } from '#workbench/draft/draft';
import { articleOf } from '#workbench/draft/article-of';
import { titleOf } from '#workbench/draft/flows';
import { settled } from '#workbench/draft/settle';
import { draftOfText, NOW, oneByOne } from '#workbench/draft/testing';
import { registersOf } from '#workbench/registers-of';
import type { Package } from '#workbench/package';
import { besideId, copied, signed } from './copied';

const LATER = new Date('2025-06-01T10:00:00.000Z');
const packageOf = (draft: Draft): Package => ({
  id: draft.id,
  files: articleOf(draft, registersOf)?.files ?? null,
  draft,
});

describe('signed', () => {
  it.each([
    ['ar', 'خط بحري جديد', 'خط بحري جديد (نسخة)'],
    ['ar', 'خط بحري جديد (نسخة)', 'خط بحري جديد (نسخة 2)'],
    ['en', 'A new sea link ', 'A new sea link (copy)'],
    ['en', 'A new sea link (copy)', 'A new sea link (copy 2)'],
    ['en', 'A new sea link (copy 9)', 'A new sea link (copy 10)'],
    ['en', 'A new (copy) link', 'A new (copy) link (copy)'],
    ['en', 'A link (copyright)', 'A link (copyright) (copy)'],
  ] as const)('%s: %j becomes %j', (lang, headline, expected) => expect(signed(headline, lang)).toBe(expected));
});

describe('besideId', () => {
  it.each([
    ['2025-04-01-sea-link', [], '2025-04-01-sea-link-copy'],
    ['2025-04-01-sea-link', ['2025-04-01-sea-link-copy'], '2025-04-01-sea-link-copy-2'],
    ['2025-04-01-sea-link-copy-2', ['2025-04-01-sea-link-copy'], '2025-04-01-sea-link-copy-2'],
    ['a'.repeat(80), [], `${'a'.repeat(60)}-copy`],
  ])('of %s beside %j is %s', (id, taken, expected) => expect(besideId(id, new Set(taken))).toBe(expected));
});

/** The headlines of the copy of an article that has no draft. */
function copiedHeadline(files: Package['files']) {
  const { copy } = copied({ id: 'one', files, draft: null }, 'other', LATER);
  return (JSON.parse(copy.files?.['article.json'] ?? '{}') as { headline: { ar: string; en: string } }).headline;
}

describe('a copy', () => {
  it('of an article with its draft differs in its id and its headlines alone', async () => {
    const draft = await settled(draftOfText(), oneByOne);
    const { copy, isSaid } = copied(packageOf(draft), 'other', LATER);
    expect(isSaid).toBe(true);
    expect(copy.draft && titleOf(copy.draft)).toEqual({
      ar: `${titleOf(draft).ar} (نسخة)`,
      en: `${titleOf(draft).en} (copy)`,
    });
    expect(copy.draft).toMatchObject({ id: 'other', added: LATER.toISOString(), changed: LATER.toISOString() });
    // It is what the copied draft would become: nothing is to be aligned again.
    expect(copy.draft && (await settled(copy.draft, () => Promise.reject(new Error('aligned'))))).toBe(copy.draft);
    const made = copy.draft && articleOf({ ...copy.draft, added: draft.added }, registersOf)?.files;
    expect(copy.files).toEqual(made);
    expect(draft.added).toBe(NOW.toISOString());
  });

  it('keeps the marks on their words, those of the headline too', async () => {
    const aligned = await settled(draftOfText(), oneByOne);
    const text = aligned.alignment ? arabicOf(aligned.alignment) : '';
    const word = 'المرفأين';
    const starts = [text.indexOf(word), text.lastIndexOf(word)];
    const mentions = starts.map((start) => ({
      state: 'accepted' as const,
      ar: { start, end: start + word.length },
      en: null,
      by: 'name' as const,
      why: null,
    }));
    const name = { entity: 'ports', kind: 'place' as const, name: { ar: word, en: null }, country: null, mentions };
    const { copy } = copied(packageOf({ ...aligned, marks: { names: [name], cues: [] } }), 'other', LATER);
    const after = copy.draft?.alignment ? arabicOf(copy.draft.alignment) : '';
    const found = copy.draft?.marks.names.flatMap((one) => one.mentions.map(({ ar }) => ar)) ?? [];
    expect(found.map(({ start, end }) => after.slice(start, end))).toEqual([word, word]);
    expect(found.map(({ start }) => start)).toEqual([starts[0], (starts[1] ?? 0) + ' (نسخة)'.length]);
    expect(copy.draft?.marks.lost).toBeUndefined();
    expect(copy.files?.['entities.json']).toContain(word);
  });

  it('of a draft that is not aligned, or whose text was changed since, leaves the pairs to the next step', async () => {
    const bare = draftOfText();
    const { copy } = copied({ id: bare.id, files: null, draft: bare }, 'other', LATER);
    expect(copy.files).toBeNull();
    expect(copy.draft?.alignment).toBeNull();
    const stale: Draft = { ...(await settled(bare, oneByOne)), alignedFrom: { ar: 'another text', en: '' } };
    const { copy: later } = copied({ id: bare.id, files: null, draft: stale }, 'other', LATER);
    expect(later.draft?.alignment).toEqual(stale.alignment);
    expect(later.draft?.alignedFrom).toEqual(stale.alignedFrom);
  });

  it('says nothing where there is no headline', () => {
    const draft = draftOfText('زار الوزير المرفأ.');
    const none: Draft = { ...draft, about: { ...draft.about, headline: { ar: null, en: null } } };
    const { copy, isSaid } = copied(packageOf(none), 'other', LATER);
    expect(isSaid).toBe(false);
    expect(copy.draft?.lines).toEqual(none.lines);
    expect(copy.files?.['article.json']).toBe(packageOf(none).files?.['article.json']?.replace(none.id, 'other'));
  });

  it('without a draft has its headlines from the article; a text with word data keeps its Arabic', () => {
    const { files } = packageOf(draftOfText());
    expect(copiedHeadline(files)).toMatchObject({ ar: expect.stringMatching(/ \(نسخة\)$/) as string });
    expect(copiedHeadline({ ...files, 'words.json': '{}' }).ar).not.toContain('نسخة');
  });
});
