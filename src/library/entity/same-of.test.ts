import { expect, it } from 'vitest';
import { referenceIn } from '#article/entity-links';
import { newLink } from '#storage/links';
import { hubsOf } from './same-names';
import { sameOf } from './same-of';

const named = (key: string, ar: string) => ({ key, kind: 'person' as const, ar, en: null, party: false });
const hubs = hubsOf([
  { id: 'one', names: [named('هاله رويدي', 'هالة رويدي')] },
  { id: 'two', names: [named('هاله رويدي', 'هالة رويدي'), named('سمير', 'سمير')] },
  { id: 'three', names: [named('رويدي', 'رويدي')] },
]);
const said = (a: string, b: string, same: boolean) => newLink({ a, b, same }, [a, b], new Date(0));
const titleOf = (article: string) => `عنوان ${article}`;

it('has what is proposed, what was said, what could be joined, and where only the name says that it is one', () => {
  const out = referenceIn('هاله رويدي', 'four');
  const same = sameOf(
    'هاله رويدي',
    hubs,
    [said('هاله رويدي', out, false), said('هاله رويدي', referenceIn('هاله رويدي', 'one'), true), said('ا', 'ب', true)],
    titleOf,
  );
  expect(same?.proposals.map(({ other, why }) => [other.reference, why])).toEqual([['رويدي', 'part']]);
  expect(same?.said.map(({ sides }) => sides.map(({ ar, within }) => [ar, within]))).toEqual([
    [
      ['هالة رويدي', null],
      ['هالة رويدي', 'عنوان four'],
    ],
  ]);
  expect(same?.others.map(({ reference }) => reference)).toEqual(['رويدي', 'سمير']);
  expect(same?.inAll.map(({ b }) => b)).toEqual([referenceIn('هاله رويدي', 'two')]);
});

it('is nothing for a name that no article has', () => {
  expect(sameOf('Q1', hubs, [], titleOf)).toBeNull();
});
