import { afterEach, expect, it } from 'vitest';
import { haveNotes, noteOn } from '#notes/testing';
import { realArticle } from '#testing/articles';
import { goTo } from '#testing/browser';
import { address, showReader, wordsThere } from '#testing/reader';
import { bothLanguages } from '#testing/show';
import { clickWords, lit } from '#testing/text-on-page';

const article = realArticle();
const noted = { en: 'bilateral relations', ar: 'العلاقات الثنائية' } as const;

afterEach(() => haveNotes([]));

it.each(bothLanguages)('%s: while it is open, a click on highlighted words goes to their note', async (lang) => {
  await haveNotes([noteOn(article, 'p1.1', lang, noted[lang])]);
  await showReader({ lang, search: '?tab=notes' });
  await expect.poll(() => lit(/^note-/).map(({ words }) => words)).toContain(noted[lang]);
  await clickWords('p1.1', lang, noted[lang]);
  await expect.poll(address).toContain(`range=${lang}-p1.1-`);
  await expect.poll(() => lit(/^lit-range$/).map(({ words }) => words)).toContain(noted[lang]);
});

it('elsewhere a click means what it always does', async () => {
  await haveNotes([noteOn(article, 'p1.1', 'ar', noted.ar)]);
  await showReader({ search: '?tab=notes' });
  await expect.poll(() => lit(/^note-/)).toHaveLength(1);
  await clickWords('p2.1', 'ar', 'وانغ');
  await expect.poll(address).toContain('word=p2.1-');
  expect(address()).not.toContain('range=');
});

it('in another tab the words under a note are asked for, not the note', async () => {
  await haveNotes([noteOn(article, 'p1.1', 'ar', noted.ar)]);
  await showReader({ search: '?tab=notes' });
  await expect.poll(() => lit(/^note-/)).toHaveLength(1);
  goTo('?tab=words');
  await wordsThere();
  await clickWords('p1.1', 'ar', 'الثنائية');
  await expect.poll(address).toContain('word=p1.1-');
});
