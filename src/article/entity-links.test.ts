import { describe, expect, it } from 'vitest';
import { identitiesOf, referenceIn, type EntityLink } from './entity-links';

const same = (a: string, b: string): EntityLink => ({ a, b, same: true });
const apart = (a: string, b: string): EntityLink => ({ a, b, same: false });

describe('identitiesOf', () => {
  it('without a word of the reader, each key is one in all articles', () => {
    const { of, ofReference } = identitiesOf([]);
    expect([of('رويدي', 'one'), of('رويدي', 'two'), ofReference('Q148')]).toEqual(['رويدي', 'رويدي', 'Q148']);
  });

  it.each<[string, EntityLink[], string]>([
    ['a Wikidata id stands for a name', [same('رويدي', 'Q7')], 'Q7'],
    ['whatever the order', [same('Q7', 'رويدي')], 'Q7'],
    ['of two names the first in order', [same('رويدي', 'روايدي')], 'روايدي'],
    ['over others', [same('رويدي', 'روايدي'), same('روايدي', 'Q7')], 'Q7'],
    ['what is refused joins nothing', [apart('رويدي', 'Q7')], 'رويدي'],
    ['what goes round is one', [same('رويدي', 'ب'), same('ب', 'ا'), same('ا', 'رويدي')], 'ا'],
  ])('%s', (_, links, expected) => {
    const { of, ofReference } = identitiesOf(links);
    expect(of('رويدي', 'one')).toBe(expected);
    expect(ofReference('رويدي')).toBe(expected);
  });

  it('what is taken out of one article stands for itself there alone, and can be joined to something else', () => {
    const own = referenceIn('رويدي', 'two');
    const parted = identitiesOf([apart('رويدي', own)]);
    expect([parted.of('رويدي', 'one'), parted.of('رويدي', 'two')]).toEqual(['رويدي', own]);
    const joined = identitiesOf([apart('رويدي', own), same(own, 'Q9')]);
    expect([joined.of('رويدي', 'one'), joined.of('رويدي', 'two')]).toEqual(['رويدي', 'Q9']);
    expect(identitiesOf([same('رويدي', own)]).of('رويدي', 'two')).toBe('رويدي');
  });
});
