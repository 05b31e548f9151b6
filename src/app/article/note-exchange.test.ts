import { expect, it } from 'vitest';
import { realArticle } from '#article/testing';
import { linkOf } from '#article/address/links';
import { noteAnnotations } from '#exports/formats/notes/note-annotations';
import type { ExportInput } from '#exports/types';
import { readAnnotations } from '#notes/exchange/annotations';
import { notesOf } from '#notes/anchor/placed';
import { noteOn } from '#notes/testing';
import type { Note } from '#storage/notes';

const article = realArticle();
const words = ['العلاقات', 'في', 'Wang', 'the two countries'];
/** A note at each place of these words: some stand in many places, and some paragraphs have them twice. */
const notes: Note[] = [...article.sentences.values()].flatMap((sentence) =>
  words.flatMap((one) => {
    const lang = /[a-z]/i.test(one) ? 'en' : 'ar';
    return sentence[lang].includes(one)
      ? [noteOn(article, sentence.id, lang, one, { color: 'rose', tags: ['t', 'وسم'], remark: 'Said\nof it.' })]
      : [];
  }),
);

it('notes that were exported come in again as they were, each at its place', async () => {
  const { placed, lost } = notesOf(article, notes);
  expect([placed.length > 30, lost.length]).toEqual([true, 0]);
  const input: ExportInput = {
    article,
    words: null,
    entities: [],
    undertakings: [],
    unitSelection: article.units,
    narrowedBy: [],
    cited: null,
    uiLanguage: 'en',
    url: linkOf({ article: article.slug }, 'https://bayan.example/'),
    data: { files: [], read: async () => null },
    notes: placed,
    now: new Date('2025-06-01T00:00:00.000Z'),
  };
  const { content } = await noteAnnotations.make(input);
  const read = await readAnnotations(String(content), article);
  expect(read).toEqual({ ok: true, lost: 0, refused: [], notes: placed.map(({ note }) => note) });
});
