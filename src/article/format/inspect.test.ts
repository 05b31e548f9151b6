import { describe, expect, it } from 'vitest';
import { inspect, readJson, WHOLE } from './inspect';
import { limits } from './limits';
import { realFiles } from '#article/testing';

const nested = (levels: number, open: string, close: string): unknown =>
  JSON.parse(open.repeat(levels) + '1' + close.repeat(levels));
const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;

describe('inspect', () => {
  it.each(['article', 'entities', 'commitments', 'words', 'phrases'])(
    'has nothing to say of the bundled %s',
    (name) => {
      expect(inspect(JSON.parse(realFiles()[`${name}.json`] ?? ''))).toEqual([]);
    },
  );

  it.each<[string, unknown, string, RegExp]>([
    ['a text that is too long', { a: [{ b: 'x'.repeat(limits.text + 1) }] }, 'a.0.b', /20001 characters/],
    ['a text of ten million', 'x'.repeat(10_000_000), WHOLE, /10000000 characters/],
    ['more text than may be', Array(3201).fill('x'.repeat(limits.text)), WHOLE, /64 million characters/],
    ['an override', { a: 'x\u202e' }, 'a', /order of letters.*at character 2/],
    ['half a character', { a: { b: '\ud800' } }, 'a.b', /half of a character/],
    ['a key named __proto__', JSON.parse('{"a":{"__proto__":{"ar":"x"}}}'), 'a.__proto__', /every object/],
    ['a key named constructor', { constructor: 'x' }, 'constructor', /every object/],
    ['a key named toString', { a: { toString: 'x' } }, 'a.toString', /every object/],
    ['lists a hundred thousand deep', nested(100_000, '[', ']'), Array(limits.depth).fill('0').join('.'), /16 levels/],
    ['objects a thousand deep', nested(1000, '{"a":', '}'), Array(limits.depth).fill('a').join('.'), /16 levels/],
    ['an object in itself', cyclic, Array(limits.depth).fill('self').join('.'), /16 levels/],
    ['nothing to be seen', { a: [{ id: 'p1.1', ar: [' '] }] }, 'a.0.ar.0', /^holds nothing that can be seen$/],
    ['too many values', Array(limits.values + 1).fill(0), WHOLE, /1000000 values/],
  ])('%s', (_, value, path, problem) => {
    const findings = inspect(value);
    expect(findings).toEqual([{ path, problem: expect.stringMatching(problem) }]);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 3],
    ['as deep as may be', nested(limits.depth, '[', ']')],
    ['a text as long as may be', 'x'.repeat(limits.text)],
  ])('has nothing to say of %s', (_, value) => expect(inspect(value)).toEqual([]));

  it('reports in the order of the file, and stops after enough', () => {
    const findings = inspect({ list: Array(1000).fill('\u0000') });
    expect(findings).toHaveLength(limits.problems);
    expect(findings[7]?.path).toBe('list.7');
  });
});

describe('readJson', () => {
  it.each([
    ['', /not JSON/],
    ['{"a":', /not JSON/],
    ['<!doctype html>', /not JSON/],
    ['"' + 'x'.repeat(limits.file) + '"', /64 million characters/],
  ])('%.20s', (text, problem) => {
    expect(readJson(text)).toEqual({ ok: false, problem: expect.stringMatching(problem) });
  });

  it('reads what is JSON, however deep', () => {
    expect(readJson('{"a":[1]}')).toEqual({ ok: true, json: { a: [1] } });
    expect(readJson('['.repeat(200_000) + ']'.repeat(200_000)).ok).toBe(true);
  });
});
