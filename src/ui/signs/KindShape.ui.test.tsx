import { expect, it } from 'vitest';
import { bothLanguages, show } from '#testing/show';
import { Icon } from './Icon';
import { KindShape } from './KindShape';

const kinds = ['person', 'place', 'organization', 'event', 'document', 'concept'] as const;

it('each kind has a shape and a colour of its own, that says nothing by itself', async () => {
  const screen = await show(kinds.map((kind) => <KindShape key={kind} kind={kind} size={11} />));
  const shapes = [...screen.container.querySelectorAll('svg')];
  expect(shapes.map((one) => one.getAttribute('aria-hidden'))).toEqual(kinds.map(() => 'true'));
  const outlines = shapes.map((one) => one.querySelector('path')?.getAttribute('d'));
  expect(new Set(outlines).size).toBe(kinds.length);
  expect(new Set(shapes.map((one) => getComputedStyle(one).fill)).size).toBe(kinds.length);
  expect(shapes.map((one) => one.getBoundingClientRect().width)).toEqual(kinds.map(() => 11));
});

it.each(bothLanguages)(
  '%s: icons that point along the line mirror with the interface, the others do not',
  async (lang) => {
    const screen = await show(
      (['chevron-start', 'chevron-end', 'chevron-down', 'search'] as const).map((name) => (
        <Icon key={name} name={name} />
      )),
      { lang },
    );
    const mirrored = [...screen.container.querySelectorAll('svg')].map((one) => getComputedStyle(one).scale !== 'none');
    expect(mirrored).toEqual([lang === 'ar', lang === 'ar', false, false]);
  },
);
