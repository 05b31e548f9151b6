import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { every, showReader, stops, the } from '#testing/reader';
import { sentenceElement as sentence } from '#testing/text-on-page';

const near = () =>
  every('[data-near]')
    .map((one) => `${one.dataset['sentence']} ${one.lang}`)
    .toSorted();

it.each(['ar', 'en'] as const)('a sentence lights its counterpart when its %s is pointed at', async (lang) => {
  await showReader();
  await userEvent.hover(the('header.bar'));
  await expect.poll(near).toEqual([]);
  for (const id of ['p3.1', 'p4.1', 'p5.2']) {
    await userEvent.hover(sentence(id, lang));
    await expect.poll(near).toEqual([`${id} ar`, `${id} en`]);
  }
  const groundOf = (id: string) => getComputedStyle(sentence(id, lang)).backgroundColor;
  expect(groundOf('p5.2')).not.toBe(groundOf('p5.1'));
  await userEvent.hover(the('header.bar'));
  await expect.poll(near).toEqual([]);
});

it('the one that holds the focus lights its counterpart, until the focus leaves the text', async () => {
  const screen = await showReader();
  stops()[0]?.focus();
  await expect.poll(near).toEqual(['h ar', 'h en']);
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(near).toEqual(['p1.1 ar', 'p1.1 en']);
  await screen.getByRole('searchbox').click();
  await expect.poll(near).toEqual([]);
});
