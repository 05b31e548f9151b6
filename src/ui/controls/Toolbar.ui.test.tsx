import { useState } from 'react';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { bothLanguages, show } from '#testing/show';
import { Check } from './Check';
import { Segments } from './Segments';
import { Toolbar } from './Toolbar';

const options = ['one', 'two', 'three'].map((value) => ({ value, text: value }));

function Row({ last = true }: { last?: boolean }) {
  const [value, setValue] = useState('one');
  const [on, setOn] = useState(false);
  return (
    <>
      <Toolbar label="Tools" className="flex">
        <Segments label="Choice" value={value} options={options} onChange={setValue} within />
        <Check label="Box" checked={on} onChange={setOn} />
        {last && (
          <button type="button" tabIndex={-1}>
            Last
          </button>
        )}
      </Toolbar>
      <button type="button">After</button>
    </>
  );
}

function Alone() {
  const [value, setValue] = useState('two');
  return <Segments label="Choice" value={value} options={options} onChange={setValue} />;
}

const focused = () => document.activeElement?.closest('label')?.textContent ?? document.activeElement?.textContent;

it.each(bothLanguages)('%s: one stop of the Tab key, along which the arrows go as the eye sees it', async (lang) => {
  const [on, back] = lang === 'en' ? ['{ArrowRight}', '{ArrowLeft}'] : ['{ArrowLeft}', '{ArrowRight}'];
  const screen = await show(<Row />, { lang });
  await userEvent.tab();
  expect(focused()).toBe('one');
  await userEvent.keyboard(`${on}${on}${on}`);
  expect(focused()).toBe('Box');
  await userEvent.keyboard(' ');
  await expect.element(screen.getByRole('checkbox', { name: 'Box' })).toBeChecked();
  await userEvent.keyboard(on);
  expect(focused()).toBe('Last');
  await userEvent.keyboard(on);
  expect(focused(), 'beyond the end').toBe('Last');
  await userEvent.keyboard('{Home}');
  expect(focused()).toBe('one');
  await userEvent.keyboard(on);
  // To go there is not to choose it.
  await expect.element(screen.getByRole('radio', { name: 'one' })).toBeChecked();
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('radio', { name: 'two' })).toBeChecked();
  await userEvent.tab();
  expect(focused()).toBe('After');
  await userEvent.tab({ shift: true });
  expect(focused(), 'where it was left').toBe('two');
  await userEvent.keyboard(back);
  expect(focused()).toBe('one');
});

it('has a stop again where the one it had is gone', async () => {
  const screen = await show(<Row />);
  screen.getByRole('button', { name: 'Last' }).element().focus();
  await screen.rerender(<Row last={false} />);
  await userEvent.tab();
  await userEvent.tab({ shift: true });
  expect(focused()).toBe('one');
});

it.each(bothLanguages)('%s: segments by themselves are one stop, and their arrows choose', async (lang) => {
  const on = lang === 'en' ? '{ArrowRight}' : '{ArrowLeft}';
  const screen = await show(<Alone />, { lang });
  await userEvent.tab();
  expect(focused()).toBe('two');
  await userEvent.keyboard(on);
  expect(focused()).toBe('three');
  await expect.element(screen.getByRole('radio', { name: 'three' })).toBeChecked();
});
