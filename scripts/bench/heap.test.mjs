import { expect, it } from 'vitest';
import { bytesWithoutCode } from './heap.mjs';

it('adds up what is no code, wherever type and size stand among the fields', () => {
  const meta = {
    node_fields: ['name', 'type', 'self_size'],
    node_types: /** @type {[string[]]} */ ([['object', 'code', 'string']]),
  };
  const nodes = [7, 0, 100, 8, 1, 5000, 9, 2, 20];
  expect(bytesWithoutCode({ snapshot: { meta }, nodes })).toBe(120);
});
