import { afterEach, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { show } from '#testing/show';

const styleOf = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body);

afterEach(() => cdp().send('Emulation.setEmulatedMedia', { media: '' }));

it('on paper nothing round the text is a grid, or higher than what it holds: Firefox would cut lines through, and leave pages blank', async () => {
  await show(
    <div className="shell">
      <main>
        <section className="colophon">colophon</section>
      </main>
    </div>,
  );
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  for (const selector of ['.shell', '.shell > main']) {
    const { display, minBlockSize, paddingInlineStart } = styleOf(selector);
    expect([display, minBlockSize, paddingInlineStart]).toEqual(['block', '0px', '0px']);
  }
  expect(styleOf('.colophon').marginBlockEnd).toBe('0px');
});
