import { afterEach, expect, it, vi } from 'vitest';
import { show } from '#testing/show';
import { texts } from '#testing/texts';
import { CrashReport } from './CrashReport';

const { crash, cite } = texts.en.app;
const error = new Error('sabotage of my secret');

afterEach(() => void vi.restoreAllMocks());

const open = async (search: string) => {
  const screen = await show(
    <>
      <input aria-label="field" defaultValue="typed words" />
      <CrashReport part="entities" error={error} />
    </>,
    { search },
  );
  await screen.getByText(crash.report, { exact: true }).click();
  return { screen, shown: (screen.getByLabelText(crash.about).element() as HTMLTextAreaElement).value };
};

it('says what, where and in which version, and nothing that was typed', async () => {
  const { shown } = await open('?find=my+secret&tab=entities');
  for (const line of [
    /^Bayan: \d+\.\d+\.\d+/m,
    /^Part: entities$/m,
    /^Error: Error: sabotage of …$/m,
    /^At: .+:\d+/m,
  ]) {
    expect(shown).toMatch(line);
  }
  expect(shown).toContain('Selected: search');
  expect(shown).not.toContain('secret');
  expect(shown).not.toContain('typed words');
});

it('is copied as it is shown', async () => {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const { screen, shown } = await open('');
  await screen.getByRole('button', { name: crash.copy }).click();
  await expect.element(screen.getByRole('status')).toHaveTextContent(cite.copied);
  expect(copied).toHaveBeenCalledExactlyOnceWith(shown);
});

it('says nothing of copying where that is denied: it stands there to be copied by hand, whole at once', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
  const { screen, shown } = await open('');
  await screen.getByRole('button', { name: crash.copy }).click();
  await expect.element(screen.getByRole('status')).toBeEmptyDOMElement();
  const field = screen.getByLabelText(crash.about);
  await field.click();
  const area = field.element() as HTMLTextAreaElement;
  await expect.poll(() => area.value.slice(area.selectionStart, area.selectionEnd)).toBe(shown);
});
