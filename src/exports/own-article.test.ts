/** A reader's own text, of which nothing is known but the Arabic: every format copes with it. */
import { describe, expect, it } from 'vitest';
import { ownText, tinyArticle } from '#article/testing';
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
