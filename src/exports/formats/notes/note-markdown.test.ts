import { marked } from 'marked';
import { expect, it } from 'vitest';
import { HOSTILE, hostileInput, realInput, sampleNotes } from '#exports/samples';
import { oneLine } from '#exports/formats/plain';
import { noteMarkdown } from './note-markdown';

it('notes as Markdown: words, remark, colour, tags and address of each, what is lost last', async () => {
  const input = realInput();
  const { name, content } = await noteMarkdown.make({ ...input, notes: sampleNotes(input.article) });
  const text = String(content);
  expect(name).toBe(`${input.article.slug}-notes.md`);
  const heads = text.split('\n').filter((line) => line.startsWith('#'));
  expect(heads.slice(1)).toEqual(['### headline', '### Paragraph 1', '### Paragraph 2', '## No longer in the text']);
  expect(heads[0]).toMatch(/^# My notes on “.+”$/);
  expect(text).toContain('Green · Tags: tag, وسم');
  expect(text).toContain('<div dir="rtl" lang="ar">\n\n> موسكو');
  expect(text.match(/range=/g)).toHaveLength(3);
  expect(text.indexOf('> gone')).toBeGreaterThan(text.indexOf('## No longer'));
});

it('what is hostile is read as itself', async () => {
  const input = hostileInput();
  const { content } = await noteMarkdown.make({ ...input, notes: sampleNotes(input.article) });
  const html = await marked.parse(String(content));
  expect(html).not.toMatch(/<script|<b>|<a href="u"/);
  expect(
    html
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&'),
  ).toContain(oneLine(HOSTILE).slice(0, 20));
});
