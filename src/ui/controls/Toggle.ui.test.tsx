import { useState } from 'react';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { bothLanguages, show } from '#testing/show';
import { Toggle } from './Toggle';

function Vowels() {
  const [on, setOn] = useState(false);
  return <Toggle id="vowels" label="All vowels" checked={on} onChange={setOn} />;
}

function middle(element: Element): number {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
}

it('is a switch named by its label, which also turns it', async () => {
  const screen = await show(<Vowels />);
  const control = screen.getByRole('switch', { name: 'All vowels' });
  await expect.element(control).not.toBeChecked();
  await screen.getByText('All vowels').click();
  await expect.element(control).toBeChecked();
});

it('is turned by the keyboard', async () => {
  const screen = await show(<Vowels />);
  await userEvent.tab();
  await expect.element(screen.getByRole('switch')).toHaveFocus();
  await userEvent.keyboard(' ');
  await expect.element(screen.getByRole('switch')).toBeChecked();
});

it.each(bothLanguages)('%s: its thumb moves towards the end of the line', async (lang) => {
  const screen = await show(<Vowels />, { lang });
  const control = screen.getByRole('switch').element();
  const towardsRight = () => middle(control.firstElementChild ?? control) > middle(control);
  expect(towardsRight()).toBe(lang === 'ar');
  await screen.getByRole('switch').click();
  await expect.poll(towardsRight).toBe(lang === 'en');
});
