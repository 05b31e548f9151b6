import { describe, expect, it } from 'vitest';
import { givenShared, sharedText } from './shared-form';

const PAGE = 'https://example.org/news/1';

describe('the text that is meant', () => {
  it.each<[string, [title: string, text: string, url: string], { text: string; address: string | null }]>([
    ['a text alone', ['', 'قال الوزير.', ''], { text: 'قال الوزير.', address: null }],
    ['a text with its page', ['', 'قال الوزير.', PAGE], { text: 'قال الوزير.', address: PAGE }],
    ['its title comes first', ['عنوان', 'قال الوزير.', ''], { text: 'عنوان\n\nقال الوزير.', address: null }],
    ['unless it does already', ['عنوان', 'عنوان\nقال الوزير.', ''], { text: 'عنوان\nقال الوزير.', address: null }],
    [
      'a quotation over its page',
      ['عنوان', `"قال الوزير."\n ${PAGE}#:~:text=x`, ''],
      { text: 'عنوان\n\nقال الوزير.', address: PAGE },
    ],
    ['quotation marks of the text stay', ['', '"قال الوزير."', ''], { text: '"قال الوزير."', address: null }],
    ['a page alone', ['عنوان', '', PAGE], { text: '', address: PAGE }],
    ['a page alone, as a text', ['عنوان', PAGE, ''], { text: '', address: PAGE }],
    ['an address in the text is text', ['', `انظر ${PAGE}`, ''], { text: `انظر ${PAGE}`, address: null }],
    ['what is no address of the web', ['', 'قال.', 'javascript:alert(1)'], { text: 'قال.', address: null }],
    ['nothing', ['', '', ''], { text: '', address: null }],
  ])('%s', (_, given, expected) => {
    expect(sharedText(...given)).toEqual(expected);
  });
});

const form = (fields: Record<string, string>, ...files: File[]) => {
  const made = new FormData();
  for (const [name, value] of Object.entries(fields)) made.set(name, value);
  for (const file of files) made.append('files', file);
  return made;
};

describe('a form', () => {
  it('with a text is a paste, from its page', async () => {
    expect(await givenShared(form({ text: 'قال الوزير.', url: PAGE }))).toMatchObject({
      ok: true,
      value: { name: null, incoming: { kind: 'text', lines: [{ text: 'قال الوزير.' }], meta: { url: PAGE } } },
    });
  });

  it('with files is those files, whatever else it says', async () => {
    const file = new File(['WEBVTT\n\n00:00.000 --> 00:01.000\nقال الوزير.\n'], 'a.vtt');
    expect(await givenShared(form({ text: 'x' }, file, new File([], 'empty')))).toMatchObject({
      ok: true,
      value: { name: 'a.vtt', incoming: { kind: 'text' } },
    });
  });

  it.each([
    ['with an address alone', { url: PAGE }, 'only-address'],
    ['with nothing', {}, 'empty'],
  ])('%s is refused', async (_, fields, code) => {
    expect(await givenShared(form(fields as Record<string, string>))).toMatchObject({ ok: false, problem: { code } });
  });
});
