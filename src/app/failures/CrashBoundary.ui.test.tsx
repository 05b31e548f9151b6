import { describe, expect, it, vi } from 'vitest';
import { lazyPart } from '#ui/loading/lazy-part';
import { expectComplaint } from '#testing/console';
import { bothLanguages, show } from '#testing/show';
import { texts } from '#testing/texts';
import { CrashBoundary, type AppPart } from './CrashBoundary';

const { crash } = texts.en.app;

let broken = true;

/** Breaks as long as `broken` says so. */
function Fragile() {
  if (broken) throw new Error('sabotage');
  return <p>sound</p>;
}

/** The card of something, which may break. */
const about = (what: string) => (
  <CrashBoundary part="card" about={what}>
    <Fragile />
  </CrashBoundary>
);

const Here = () => <p>here</p>;

/** A part whose code cannot be had the first so many times. */
const missingTimes = (times: number) => {
  let tries = 0;
  return lazyPart(async () => {
    tries++;
    if (tries <= times) throw new Error('no code');
    return { default: Here };
  });
};

describe('a part that breaks', () => {
  it.each(bothLanguages)(
    '%s: says so in the language of the interface, and tries again as often as asked',
    async (lang) => {
      expectComplaint(/sabotage/);
      broken = true;
      const said = texts[lang].app.crash;
      const screen = await show(
        <CrashBoundary part="map">
          <Fragile />
        </CrashBoundary>,
        { lang },
      );
      const alert = screen.getByRole('alert');
      await expect.element(alert).toHaveTextContent(said.stopped.map);
      await expect.element(alert).toHaveAttribute('lang', lang);
      await screen.getByRole('button', { name: said.retry }).click();
      await expect.element(alert).toBeVisible();
      broken = false;
      await screen.getByRole('button', { name: said.retry }).click();
      await expect.element(screen.getByText('sound')).toBeVisible();
      await expect.element(alert).not.toBeInTheDocument();
    },
  );

  it.each(Object.keys(crash.stopped) as AppPart[])('is named: %s', async (part) => {
    expectComplaint(/sabotage/);
    broken = true;
    const screen = await show(
      <CrashBoundary part={part}>
        <Fragile />
      </CrashBoundary>,
    );
    await expect.element(screen.getByText(crash.stopped[part])).toBeVisible();
    expect(screen.getByRole('button', { name: crash.close }).elements()).toEqual([]);
    // Only the whole page has nothing else left: it is a page of its own, with ways out.
    const whole = part === 'app';
    expect(screen.getByRole('heading', { level: 1 }).elements()).toHaveLength(whole ? 1 : 0);
    expect(
      screen
        .getByRole('link', { name: crash.start })
        .elements()
        .map((one) => one.getAttribute('href')),
    ).toEqual(whole ? ['?'] : []);
    expect(screen.getByRole('button', { name: crash.reload }).elements()).toHaveLength(whole ? 1 : 0);
  });

  it('leaves what stands beside it, and gives what there is instead', async () => {
    expectComplaint(/sabotage/);
    broken = true;
    const screen = await show(
      <>
        <CrashBoundary part="text" instead={<p>plain text</p>}>
          <Fragile />
        </CrashBoundary>
        <p>beside it</p>
      </>,
    );
    await expect.element(screen.getByText('plain text')).toBeVisible();
    await expect.element(screen.getByText('beside it')).toBeVisible();
  });

  it('can be closed where it says how, and begins again when it is opened next', async () => {
    expectComplaint(/sabotage/);
    broken = true;
    const close = vi.fn<() => void>(() => {
      broken = false;
    });
    const screen = await show(
      <CrashBoundary part="card" onClose={close}>
        <Fragile />
      </CrashBoundary>,
    );
    await screen.getByRole('button', { name: crash.close }).click();
    expect(close).toHaveBeenCalledOnce();
    await expect.element(screen.getByText('sound')).toBeVisible();
  });

  it('is tried again when it is about something else, and only then', async () => {
    expectComplaint(/sabotage/);
    broken = true;
    const screen = await show(about('p1.1-1'));
    broken = false;
    await screen.rerender(about('p1.1-1'));
    await expect.element(screen.getByRole('alert')).toBeVisible();
    await screen.rerender(about('p1.1-2'));
    await expect.element(screen.getByText('sound')).toBeVisible();
  });
});

it('a part whose code cannot be had says that, offers to reload, and is loaded when it is tried again', async () => {
  expectComplaint(/no code/);
  const Part = missingTimes(2);
  const screen = await show(
    <CrashBoundary part="words">
      <Part />
    </CrashBoundary>,
  );
  const alert = screen.getByRole('alert');
  await expect.element(alert).toHaveTextContent(crash.missing);
  await expect.element(screen.getByRole('button', { name: crash.reload })).toBeVisible();
  await screen.getByRole('button', { name: crash.retry }).click();
  await expect.element(alert).toBeVisible();
  await screen.getByRole('button', { name: crash.retry }).click();
  await expect.element(screen.getByText('here')).toBeVisible();
  await expect.element(alert).not.toBeInTheDocument();
});
