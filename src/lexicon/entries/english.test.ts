import { expect, test } from 'vitest';
import { contentStems, pastParticiple, presentParticiple, stemOf } from './english';

test.each([
  ['agreed', 'agrees'],
  ['said', 'say'],
  ['studies', 'study'],
  ['countries', 'country'],
  ['achieving', 'achievement'],
  ['negotiations', 'negotiate'],
  ['planned', 'plan'],
  ['women', 'woman'],
])('%s and %s have one stem', (a, b) => expect(stemOf(a)).toBe(stemOf(b)));

test.each([
  ['state', 'estate'],
  ['war', 'ward'],
  ['minister', 'ministry'],
])('%s and %s have not', (a, b) => expect(stemOf(a)).not.toBe(stemOf(b)));

test('words that say nothing are no content', () => {
  expect(contentStems('to be with the')).toEqual(new Set());
  expect(contentStems('agree on it')).toEqual(new Set([stemOf('agree')]));
});

test.each([
  ['agree', 'agreeing', 'agreed'],
  ['make', 'making', 'made'],
  ['plan', 'planning', 'planned'],
  ['carry out', 'carrying out', 'carried out'],
  ['be affected', 'being affected', 'been affected'],
  ['submit', 'submitting', 'submitted'],
  ['offer', 'offering', 'offered'],
  ['die', 'dying', 'died'],
  ['support', 'supporting', 'supported'],
  ['target', 'targeting', 'targeted'],
  ['suffer', 'suffering', 'suffered'],
])('%s: %s, %s', (verb, present, past) => {
  expect(presentParticiple(verb)).toBe(present);
  expect(pastParticiple(verb)).toBe(past);
});
