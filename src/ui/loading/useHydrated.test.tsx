import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { useHydrated } from './useHydrated';

const Said = () => <p>{useHydrated('of this visit', 'as it was prerendered')}</p>;

it('gives what the page was prerendered with where there is no visit yet', () => {
  expect(renderToString(<Said />)).toBe('<p>as it was prerendered</p>');
});
