import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { show } from '#testing/show';
import { useShortcuts } from './useShortcuts';

interface Actions {
  onView: (view: string) => void;
  onStep: (by: number) => void;
  onSearch: () => void;
  onNote: () => void;
  onClear: () => void;
}

function Page({ enabled, actions }: { enabled: boolean; actions: Actions }) {
  useShortcuts(enabled, { view: 'facing', ...actions });
  return (
    <>
      <button type="button">plain</button>
      <input aria-label="field" />
      <div data-own-keys="">
        <button type="button">own keys</button>
      </div>
    </>
  );
}

const heard = () => {
  const told: string[] = [];
  const actions: Actions = {
    onView: (view) => told.push(view),
    onStep: (by) => told.push(`step ${by}`),
    onSearch: () => told.push('search'),
    onNote: () => told.push('note'),
    onClear: () => told.push('clear'),
  };
  return { told, actions };
};

describe('single keys', () => {
  it('switch a pane, step, note, search and clear', async () => {
    const { told, actions } = heard();
    const screen = await show(<Page enabled actions={actions} />);
    screen.getByRole('button', { name: 'plain' }).element().focus();
    await userEvent.keyboard('aenph/{Escape}');
    expect(told).toEqual(['en', 'ar', 'step 1', 'step -1', 'note', 'search', 'clear']);
  });

  it('turned off, leave Escape alone', async () => {
    const { told, actions } = heard();
    const screen = await show(<Page enabled={false} actions={actions} />);
    screen.getByRole('button', { name: 'plain' }).element().focus();
    await userEvent.keyboard('aenph/{Escape}');
    expect(told).toEqual(['clear']);
  });

  it('do not answer while someone types, nor where keys have a meaning of their own, nor with Control', async () => {
    const { told, actions } = heard();
    const screen = await show(<Page enabled actions={actions} />);
    await screen.getByRole('textbox').click();
    await userEvent.keyboard('an/');
    expect((screen.getByRole('textbox').element() as HTMLInputElement).value).toBe('an/');
    screen.getByRole('button', { name: 'own keys' }).element().focus();
    await userEvent.keyboard('a{Escape}');
    screen.getByRole('button', { name: 'plain' }).element().focus();
    await userEvent.keyboard('{Control>}a{/Control}{Alt>}n{/Alt}');
    expect(told).toEqual([]);
  });

  it('leave what was handled before, and go when the page goes', async () => {
    const { told, actions } = heard();
    const screen = await show(<Page enabled actions={actions} />);
    const stop = vi.fn<(event: Event) => void>((event) => event.preventDefault());
    window.addEventListener('keydown', stop, { capture: true, once: true });
    await userEvent.keyboard('a');
    expect(stop).toHaveBeenCalledOnce();
    await screen.unmount();
    await userEvent.keyboard('a');
    expect(told).toEqual([]);
  });
});
