import { expect, it, vi } from 'vitest';
import { show } from '#testing/show';
import { useUncover } from './useUncover';

const place = (top: number) => ({ position: 'fixed', insetInlineStart: 0, insetBlockStart: `${top}px` }) as const;

/** A page whose panel lies over what stands lower than 100 px. */
function Page({ open, onClose }: { open: boolean; onClose: () => void }) {
  useUncover(open, onClose);
  return (
    <>
      <button type="button" style={place(300)}>
        outside the text
      </button>
      <main>
        <button type="button" style={place(10)}>
          above
        </button>
        <button type="button" style={place(300)}>
          under it
        </button>
      </main>
      <div id="panel" style={{ ...place(100), inlineSize: '900px', blockSize: '600px' }} />
    </>
  );
}

it.each([
  ['under it', true, 1],
  ['above', true, 0],
  ['outside the text', true, 0],
  ['under it', false, 0],
] as const)('focus on what is %s, the panel open: %s: it is put away %i times', async (name, open, times) => {
  const close = vi.fn<() => void>();
  const screen = await show(<Page open={open} onClose={close} />);
  screen.getByRole('button', { name }).element().focus();
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  expect(close).toHaveBeenCalledTimes(times);
});
