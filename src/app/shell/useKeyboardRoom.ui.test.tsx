import { afterEach, describe, expect, it, vi } from 'vitest';
import { knownFrom } from '#article/selection';
import { realArticle } from '#testing/articles';
import { PHONE, show } from '#testing/show';
import { SidePanel } from './SidePanel';
import { useKeyboardRoom } from './useKeyboardRoom';

const known = knownFrom(realArticle());
const nothing = () => undefined;

/** The sheet of the app, full of lines. */
function Sheet() {
  useKeyboardRoom();
  return (
    <SidePanel known={known} selection={null} open onOpenChange={nothing} onStep={nothing}>
      <div className="min-h-0 overflow-y-auto">
        {Array.from({ length: 60 }, (_, at) => (
          <p key={at} data-testid={`line-${at}`}>
            {at}
          </p>
        ))}
      </div>
    </SidePanel>
  );
}

/** What is seen of the window, as a browser tells it. */
function see(part: { height: number; offsetTop?: number; scale?: number }) {
  const seen = window.visualViewport;
  if (!seen) throw new Error('no visual viewport');
  for (const [name, value] of Object.entries({ offsetTop: 0, scale: 1, ...part })) {
    vi.spyOn(seen, name as 'height', 'get').mockReturnValue(value);
  }
  seen.dispatchEvent(new Event('resize'));
}

afterEach(() => vi.restoreAllMocks());

describe('useKeyboardRoom', () => {
  it('the last line of the sheet can be reached over the keys, and under the bar', async () => {
    const screen = await show(<Sheet />, { window: PHONE });
    see({ height: 508 });
    const last = screen.getByTestId('line-59').element();
    const sheet = document.querySelector('.panel');
    await vi.waitFor(() => expect(sheet?.getBoundingClientRect().bottom).toBe(508));
    last.scrollIntoView({ block: 'nearest' });
    expect(last.getBoundingClientRect().bottom).toBeLessThanOrEqual(508);
    expect(sheet?.getBoundingClientRect().top).toBeGreaterThanOrEqual(54);
  });

  it('keys that cover most of a low window leave a sheet below the bar', async () => {
    await show(<Sheet />, { window: [844, 390] });
    see({ height: 180 });
    const panel = document.querySelector('.panel');
    await vi.waitFor(() => expect(panel?.getBoundingClientRect().bottom).toBe(180));
    expect(panel?.getBoundingClientRect().top).toBe(54);
  });

  it('a window that is scrolled under the keys counts from its own foot', async () => {
    await show(<Sheet />, { window: PHONE });
    see({ height: 508, offsetTop: 100 });
    await vi.waitFor(() => expect(document.querySelector('.panel')?.getBoundingClientRect().bottom).toBe(608));
  });

  it.each([
    ['the keys have gone', { height: PHONE[1] }],
    ['the page is only drawn nearer', { height: 400, scale: 2 }],
  ])('is at the foot of the window where %s', async (_, part) => {
    await show(<Sheet />, { window: PHONE });
    see({ height: 508 });
    see(part);
    await vi.waitFor(() => expect(document.querySelector('.panel')?.getBoundingClientRect().bottom).toBe(PHONE[1]));
  });

  it('says nothing of the keys once the page is gone', async () => {
    const screen = await show(<Sheet />, { window: PHONE });
    see({ height: 508 });
    await screen.unmount();
    expect(document.documentElement.style.getPropertyValue('--keys')).toBe('');
  });
});
