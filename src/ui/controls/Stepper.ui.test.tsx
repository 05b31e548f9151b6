import { expect, it } from 'vitest';
import { bothLanguages, show } from '#testing/show';
import { Stepper } from './Stepper';

const noStep = () => undefined;
const stepper = (at: number, of: number, onStep: (by: 1 | -1) => void = noStep) => (
  <Stepper at={at} of={of} label={`${at} of ${of}`} previous="Previous place" next="Next place" onStep={onStep} />
);

it('steps on and back', async () => {
  const steps: number[] = [];
  const screen = await show(stepper(3, 11, (by) => steps.push(by)));
  await screen.getByRole('button', { name: 'Next place' }).click();
  await screen.getByRole('button', { name: 'Previous place' }).click();
  expect(steps).toEqual([1, -1]);
});

it('keeps its buttons where they are while the count grows', async () => {
  const screen = await show(stepper(1, 100));
  const left = () => screen.getByRole('button', { name: 'Next place' }).element().getBoundingClientRect().left;
  const before = left();
  await screen.rerender(stepper(100, 100));
  await expect.element(screen.getByText('100 of 100')).toBeVisible();
  expect(left()).toBe(before);
});

it.each(bothLanguages)('%s: “previous” lies on the side where one begins to read, and points there', async (lang) => {
  const screen = await show(stepper(3, 11), { lang });
  const previous = screen.getByRole('button', { name: 'Previous place' }).element();
  const next = screen.getByRole('button', { name: 'Next place' }).element();
  const isLeft = previous.getBoundingClientRect().left < next.getBoundingClientRect().left;
  expect(isLeft).toBe(lang === 'en');
  // Drawn for reading from the left; turned round in the other direction.
  const icons = [previous, next].map((button) => getComputedStyle(button.querySelector('svg') ?? button).scale);
  expect(icons).toEqual(lang === 'en' ? ['none', 'none'] : ['-1 1', '-1 1']);
});
