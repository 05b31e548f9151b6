import { Component, Suspense, type ReactNode } from 'react';
import { expect, it } from 'vitest';
import { expectComplaint } from '#testing/console';
import { show } from '#testing/show';
import { lazyPart, MissingPart } from './lazy-part';

/** Says what could not be loaded, and loads it again on demand. */
class Boundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state = { error: null as unknown };
  static getDerivedStateFromError(error: unknown) {
    return { error };
  }
  #again = () => {
    const { error } = this.state;
    if (error instanceof MissingPart) error.again();
    this.setState({ error: null });
  };
  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <button type="button" onClick={this.#again}>
        {error instanceof MissingPart ? `missing: ${error.message}` : 'broken'}
      </button>
    );
  }
}

it('a part whose code cannot be loaded is missing, not broken, and can be loaded again', async () => {
  expectComplaint(/the network is gone/);
  let attempts = 0;
  const Part = lazyPart(async () => {
    attempts++;
    if (attempts === 1) throw new Error('the network is gone');
    return { default: ({ name }: { name: string }) => <p>{`here is ${name}`}</p> };
  });
  const screen = await show(
    <Boundary>
      <Suspense fallback={<p>coming</p>}>
        <Part name="the card" />
      </Suspense>
    </Boundary>,
  );
  await screen.getByRole('button', { name: 'missing: the network is gone' }).click();
  await expect.element(screen.getByText('here is the card')).toBeVisible();
  expect(attempts).toBe(2);
});
