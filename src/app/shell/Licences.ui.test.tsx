import { afterEach, expect, it, vi } from 'vitest';
import { bothLanguages, show } from '#testing/show';
import { texts } from '#testing/texts';
import { LicencesToggle } from './LicencesToggle';

const list = [
  { name: 'react', version: '1.2.3', licence: 'MIT', text: 'Permission is hereby granted' },
  { name: 'a-font', version: '5.0.0', licence: 'OFL-1.1', text: '' },
];

// Anew for each that asks: an answer can be read once.
const answer = (body: string, status = 200) =>
  vi.spyOn(window, 'fetch').mockImplementation(() => Promise.resolve(new Response(body, { status })));

afterEach(() => void vi.restoreAllMocks());

it('asks for the list when it is opened, shows each text on demand, and is closed by its button', async () => {
  const asked = answer(JSON.stringify(list));
  const { licences } = texts.en.app;
  const screen = await show(<LicencesToggle />);
  expect(asked).not.toHaveBeenCalled();
  const button = screen.getByRole('button', { name: licences.title });
  await button.click();
  await expect.element(button).toHaveAttribute('aria-expanded', 'true');
  const region = screen.getByRole('region', { name: licences.title });
  await expect.poll(() => region.getByRole('listitem').elements().length).toBe(2);
  const text = region.getByText('Permission is hereby granted');
  await expect.element(text).not.toBeVisible();
  await region.getByText('react 1.2.3, MIT').click();
  await expect.element(text).toBeVisible();
  await expect.element(region.getByText('a-font 5.0.0, OFL-1.1')).toBeVisible();
  await button.click();
  await expect.element(region).not.toBeInTheDocument();
});

it.each([
  ['en', 'gone', '', 404],
  ['ar', 'not a list', '{"react": 1}', 200],
  ['en', 'no JSON', '<!doctype html>', 200],
] as const)('%s: says it where the list cannot be had (%s), and tries again', async (lang, _why, body, status) => {
  answer(body, status);
  const { licences, crash } = texts[lang].app;
  const screen = await show(<LicencesToggle />, { lang });
  await screen.getByRole('button', { name: licences.title }).click();
  await expect.element(screen.getByRole('alert')).toHaveTextContent(licences.failed);
  answer(JSON.stringify(list));
  await screen.getByRole('button', { name: crash.retry }).click();
  await expect.element(screen.getByRole('listitem').first()).toBeVisible();
  expect(screen.getByRole('alert').elements()).toEqual([]);
});

it.each(bothLanguages)('%s: the list itself is in English, from left to right', async (lang) => {
  answer(JSON.stringify(list));
  const screen = await show(<LicencesToggle />, { lang });
  await screen.getByRole('button').click();
  await expect.element(screen.getByRole('list')).toHaveAttribute('dir', 'ltr');
});
