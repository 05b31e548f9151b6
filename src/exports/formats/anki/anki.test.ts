import { describe, expect, it } from 'vitest';
import { linkProposed } from '#article/words/proposed-words';
import { given, tinyArticle } from '#article/testing';
import { ankiAll, ankiMine } from './anki';
import { readAnki } from './anki-grammar';
import { HOSTILE, hostileInput, realInput } from '#exports/samples';
import type { ExportInput, SavedWord } from '#exports/types';
import { openLexicon } from '#lexicon/lexicon';
import { entriesOf } from '#lexicon/testing';
import { openProposer } from '#propose/words/propose-words';

const saved: SavedWord = {
  id: '2025-04-01-lavrov-wang-moscow/p1.1/4',
  vowelled: 'اِتَّفَقَ',
  lemma: 'اِتَّفَقَ',
  root: 'وفق',
  sense: 'agreed',
  text: { ar: 'موسكو أول أبريل اتفق الجانبان', en: 'The two sides agreed' },
  span: { start: 16, end: 20 },
};

const read = async (exporter: typeof ankiAll, input: ExportInput) => {
  const { content } = await exporter.make(input);
  return readAnki(String(content));
};

describe('the grammar, which the tests of the writer rest on', () => {
  it('reads quoted fields, comments, short and long records', () => {
    const text = '#separator:Semicolon\n#html:false\n#columns:a;b\n# a comment\nx;"y ; ""z""\n2"\nalone\n1;2;3\n';
    const { notes } = readAnki(text);
    expect(notes.map((note) => [...note.fields.values()])).toEqual([
      ['x', 'y ; "z"\n2'],
      ['alone', ''],
      ['1', '2'],
    ]);
  });

  it.each([
    ['a header that is not in the manual', '#colour:red\n'],
    ['columns before their separator', '#columns:a\tb\n#separator:tab\n'],
    ['a separator that is none', '#separator:x\n'],
    ['a column that is not there', '#separator:tab\n#columns:a\tb\n#guid column:3\n'],
    ['an open quotation mark', '#separator:tab\n#columns:a\tb\n"x\ty\n'],
    ['text after a closing mark', '#separator:tab\n#columns:a\tb\n"x"y\tz\n'],
  ])('refuses %s', (_, text) => {
    expect(() => readAnki(text)).toThrow(Error);
  });
});

describe('my words', () => {
  it('is as it was', async () => {
    const { content } = await ankiMine.make(realInput({ savedWords: [saved] }));
    await expect(content).toMatchFileSnapshot('../../fixtures/golden/my-words.txt');
  });

  it('gives each word a stable id, two fields with their direction, and tags', async () => {
    const { headers, notes } = await read(ankiMine, realInput({ savedWords: [saved] }));
    expect(headers.get('html')).toBe('true');
    const [note] = notes;
    expect(note?.guid).toBe('bayan/2025-04-01-lavrov-wang-moscow/p1.1/4');
    expect(note?.tags).toEqual(['bayan', '2025-04-01-lavrov-wang-moscow']);
    expect([...given(note).fields.keys()]).toEqual(['Front', 'Back']);
    expect(note?.fields.get('Front')).toBe(
      '<div dir="rtl" lang="ar">اِتَّفَقَ</div><div dir="rtl" lang="ar">موسكو أول أبريل <u>اتفق</u> الجانبان</div>',
    );
  });

  it('is only its headers where nothing is saved', async () => {
    expect((await read(ankiMine, realInput())).notes).toEqual([]);
    expect(ankiMine.describe(realInput())).toEqual({ words: 0 });
  });

  it('takes hostile words as text: one note of two fields, no tag of their making', async () => {
    const { notes } = await read(ankiMine, hostileInput());
    expect(notes).toHaveLength(1);
    for (const html of given(notes[0]).fields.values()) {
      const ours = html.replaceAll(/<\/?(?:div|span|u)(?: dir="(?:rtl|ltr)" lang="(?:ar|en)")?>/g, '');
      expect(ours).not.toMatch(/[<>"\t\n\r[{]/);
      expect(ours).toContain('&lt;b&gt;&quot;x&quot;&lt;/b&gt; &amp; &#39;y&#39;');
      expect(ours).not.toMatch(/\p{Surrogate}/u);
    }
  });

  it('plays no sound and fills no template', async () => {
    const word = { ...saved, sense: '[sound:x.mp3] {{c1::x}}' };
    const { content } = await ankiMine.make(realInput({ savedWords: [word] }));
    expect(content).not.toMatch(/\[sound|\{\{/);
  });
});

describe('all the words', () => {
  it('has every dictionary word once, in the order of the text, with an id of its own', async () => {
    const input = realInput();
    const { notes } = await read(ankiAll, input);
    expect(notes).toHaveLength(input.words?.lexemes.size ?? -1);
    expect(notes).toHaveLength(ankiAll.describe(input).words ?? -1);
    expect(new Set(notes.map((note) => note.guid)).size).toBe(notes.length);
    expect(notes[0]?.fields.get('Front')).toContain('<u>وزيرا</u> خارجية');
  });

  it('takes only what is shown', async () => {
    const whole = realInput();
    const part = realInput({ unitSelection: whole.article.units.slice(2, 3) });
    const one = { ...part, unitSelection: part.article.units.slice(2, 3) };
    const { notes } = await read(ankiAll, one);
    expect(notes).toHaveLength(ankiAll.describe(one).words ?? -1);
    expect(notes.length).toBeGreaterThan(5);
    expect(notes.length).toBeLessThan(30);
  });

  it('counts nothing while the words are not loaded', () => {
    expect(ankiAll.describe(realInput({ words: null }))).toEqual({ words: 0 });
  });
});

describe('words that the lexicon proposes', () => {
  const lexicon = openLexicon(
    entriesOf('1 | رَفَعَ | رفع | v1 a | vn رَفْع | raise', '1 | عَلَم | علم | n | - | flag', '1 | عَلَم | - | prop | - | Alam'),
  );
  const article = tinyArticle({
    paragraphs: [[{ ar: 'رفع علم علم.', en: null }]],
    entities: [],
    cues: [],
    parties: [],
  });
  const choice = { lemma: 'عَلَم', pos: 'proper-noun', sense: 'Alam', stem: 'عَلَم', root: null } as const;
  const here = { article: 'one', sentence: 'p1.1', index: 2 };
  const correction = { ...choice, id: 'one/p1.1/2/علم', form: 'علم', place: here, made: '2025-05-01T10:00:00.000Z' };
  const sentences = [...article.sentences.values()].map(({ id, ar, en }) => ({ id, ar, en, names: [] }));
  const words = linkProposed(article, openProposer(lexicon, [correction]).propose('one', sentences));
  const input = { ...realInput(), article, words, unitSelection: article.units };

  it('are tagged, but for those that the reader has decided; homographs are notes of their own, without English where there is none', async () => {
    const { notes } = await read(ankiAll, input);
    expect(notes.map(({ guid, tags }) => [guid, tags.slice(2)])).toEqual([
      [`bayan/${article.slug}/lemma/رَفَعَ`, ['verb', 'proposed']],
      [`bayan/${article.slug}/lemma/عَلَم`, ['noun', 'proposed']],
      [`bayan/${article.slug}/lemma/عَلَم/proper-noun/`, ['proper-noun']],
    ]);
    expect(notes[0]?.fields.get('Back')).not.toContain('<div dir="ltr" lang="en"></div>');
  });

  it('are left out where the reader wants that', async () => {
    const without = { ...input, withoutProposed: true };
    expect((await read(ankiAll, without)).notes.map(({ tags }) => tags.at(-1))).toEqual(['proper-noun']);
    expect(ankiAll.describe(without)).toEqual({ words: 1 });
  });

  it('that were saved are tagged, too', async () => {
    const { notes } = await read(ankiMine, realInput({ savedWords: [{ ...saved, proposed: true }] }));
    expect(notes[0]?.tags).toContain('proposed');
  });
});

it('the hostile text holds what it says', () => {
  expect(HOSTILE).toMatch(/["<\t\r\n]/);
  expect(HOSTILE).toMatch(/\p{Surrogate}/u);
});
