import { useState } from 'react';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { bothLanguages, show } from '#testing/show';
import { Choice } from './Choice';

const options = [
  { value: 8, text: 'Small' },
  { value: 9, text: 'Medium' },
  { value: 10, text: 'Large' },
] as const;

function Sizes({ onChange = () => undefined }: { onChange?: (size: number) => void }) {
  const [size, setSize] = useState<number>(9);
  const choose = (chosen: number) => {
    setSize(chosen);
    onChange(chosen);
  };
  return <Choice label="Text size" value={size} options={options} onChange={choose} />;
}

it('is a named group in which one is chosen', async () => {
  const screen = await show(<Sizes />);
  const group = screen.getByRole('radiogroup', { name: 'Text size' });
  await expect.element(group.getByRole('radio', { name: 'Medium' })).toBeChecked();
  await expect.element(group.getByRole('radio', { name: 'Small' })).not.toBeChecked();
});

it('gives the value itself, not its text', async () => {
  const chosen: unknown[] = [];
  const screen = await show(<Sizes onChange={(size) => chosen.push(size)} />);
  await screen.getByRole('radio', { name: 'Large' }).click();
  expect(chosen).toEqual([10]);
});

it.each(bothLanguages)('%s: an arrow key leads to the one that lies in its direction, and chooses it', async (lang) => {
  const screen = await show(<Sizes />, { lang });
  await screen.getByRole('radio', { name: 'Medium' }).click();
  await userEvent.keyboard('{ArrowRight}');
  const next = screen.getByRole('radio', { name: lang === 'en' ? 'Large' : 'Small' });
  await expect.element(next).toHaveFocus();
  await expect.element(next).toBeChecked();
});
