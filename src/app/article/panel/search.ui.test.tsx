import { afterEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { haveNotes, noteOn } from '#notes/testing';
import { realArticle, realFiles } from '#testing/articles';
import { every, showReader } from '#testing/reader';
import { texts } from '#testing/texts';

afterEach(() => haveNotes([]));

it('the field of the search keeps the keyboard while notes that have what is sought are waited for', async () => {
  await haveNotes([noteOn(realArticle(), 'p4.1', 'en', 'readiness', { remark: 'readiness' })]);
  const screen = await showReader({ files: realFiles, search: '?tab=search' });
  const field = screen.getByRole('searchbox', { name: texts.en.search.label });
  await field.click();
  await userEvent.keyboard('readiness');
  await expect.element(field).toHaveValue('readiness');
  await expect.element(field).toHaveFocus();
  // Their code is on its way: on a slow day that would take longer than a test waits.
  await (await import('#app/article/notes/late-notes')).prepare();
  await expect.poll(() => every('#notes-found').length).toBe(1);
  await expect.element(field).toHaveFocus();
});
