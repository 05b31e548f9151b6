/** A reader's own text, of which nothing is known but the Arabic: every format copes with it. */
import { describe, expect, it } from 'vitest';
import { ownMarks, ownText, tinyArticle } from '#article/testing';
import { formats } from './registry';
import { inputOf } from './samples';

const bare = tinyArticle(ownText);

const make = async (id: string) => {
  const format = formats.find((one) => one.id === id);
  const exporter = await format?.load();
  return String((await exporter?.make(inputOf(bare, null)))?.content);
};

describe('an own article without English', () => {
  // The data themselves and the words need files that such an article does not have.
  it.each(formats.filter(({ id, needs }) => id !== 'json' && needs === undefined))(
    '$id makes a file that makes nothing up',
    async (format) => {
      const exporter = await format.load();
      const { name, content } = await exporter.make(inputOf(bare, null));
      expect(name).toMatch(/^made-by-hand/);
      const text = typeof content === 'string' ? content : '';
      expect(text).not.toMatch(/\b(?:null|undefined|NaN|Invalid Date)\b/);
    },
  );

  it('has its Arabic in a page and no pair in a translation memory', async () => {
    expect(await make('html')).toContain('قالت الوزارة إنها مستعدة.');
    expect(await make('tmx-sentence')).not.toContain('<tu ');
  });
});

describe('an own article whose registers say no more than the Arabic does', () => {
  const marked = tinyArticle(ownMarks);

  it.each(formats.filter(({ id, needs }) => id !== 'json' && needs === undefined))(
    '$id makes a file that makes nothing up',
    async (format) => {
      const exporter = await format.load();
      const { content } = await exporter.make(inputOf(marked, null));
      const text = typeof content === 'string' ? content : '';
      expect(text).not.toMatch(/\b(?:null|undefined|NaN|Invalid Date)\b/);
    },
  );

  it.each(['html', 'markdown'])('%s has what is undertaken in Arabic', async (id) => {
    const exporter = await formats.find((format) => format.id === id)?.load();
    expect(String((await exporter?.make(inputOf(marked, null)))?.content)).toContain('إرسال قافلة');
  });

  it('has an annotation in the language in which the thing is said', async () => {
    const exporter = await formats.find(({ id }) => id === 'web-annotation')?.load();
    const { content } = (await exporter?.make(inputOf(marked, null))) ?? { content: '' };
    expect(content).toMatch(/"value": "إرسال قافلة",\s+"format": "text\/plain",\s+"language": "ar"/);
    expect(content).not.toContain('"value": ""');
  });
});
