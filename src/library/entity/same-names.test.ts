import { describe, expect, it } from 'vitest';
import type { Named } from '#article/facts';
import {
  hubsOf,
  indexOf,
  knownOf,
  proposalsFor,
  refusedOf,
  sayIn,
  sayOf,
  standingOf,
  type NameHub,
} from './same-names';

const named = (key: string, ar: string, over: Partial<Named> = {}): Named & { reference?: string } => ({
  key,
  kind: 'person',
  ar,
  en: null,
  party: false,
  ...over,
});
const hubs = hubsOf([
  { id: 'one', names: [named('Q7', 'هالة رويدي', { en: 'Hala Ruwaydi' }), named('سهلان', 'سهلان', { kind: 'place' })] },
  { id: 'two', names: [named('هاله رويدي', 'هالة رويدي')] },
  { id: 'three', names: [named('هالا رويدي', 'هالا رويدي'), named('سهلان', 'سهلان', { kind: 'place' })] },
  { id: 'four', names: [named('رويدي', 'رويدي'), named('سمير رويدي', 'سمير رويدي')] },
  { id: 'five', names: [named('Q8', 'هالة رويدي'), named('المياه', 'المياه', { kind: 'concept' })] },
  { id: 'six', names: [named('ه ر', 'ه. ر.', { en: 'Hala RUWAYDI' }), named('م', 'مياه', { kind: 'place' })] },
]);
const index = indexOf(hubs);
const hub = (reference: string): NameHub => {
  const found = hubs.get(reference);
  if (!found) throw new Error(`no ${reference}`);
  return found;
};
const proposed = (reference: string, refused: ReadonlySet<string> = new Set()) =>
  proposalsFor([hub(reference)], index, refused).map(({ other, why }) => `${other.reference} ${why}`);

describe('proposalsFor', () => {
  it('are those of the same name, of the same consonants, of the same English name, and of the last name alone', () => {
    expect(proposed('Q7')).toEqual(['هاله رويدي name', 'هالا رويدي spelling', 'ه ر english', 'رويدي part']);
  });

  it('another first name, another kind and another Wikidata id are no proposals', () => {
    expect(proposed('سمير رويدي')).toEqual(['رويدي part']);
    expect(proposed('المياه')).toEqual([]);
    expect(proposed('Q8')).not.toContain('Q7 name');
  });

  it('what the reader has refused is not proposed again, for whatever reason', () => {
    const refused = refusedOf([sayOf({ own: hub('Q7'), other: hub('هاله رويدي') }, false)]);
    expect(proposed('Q7', refused)).not.toContain('هاله رويدي name');
    expect(proposed('هاله رويدي', refused).join()).not.toContain('Q7');
  });

  it('of names that are one, what was refused of one is not proposed of the others', () => {
    const refused = refusedOf([{ a: 'هالا رويدي', b: 'رويدي', same: false }]);
    const own = [hub('Q7'), { ...hub('هالا رويدي'), key: 'Q7' }];
    expect(proposalsFor(own, index, refused).map(({ other }) => other.reference)).not.toContain('رويدي');
  });
});

describe('standingOf', () => {
  it('an equal name in several articles is a proposal until the reader says so', () => {
    const none = new Set<string>();
    expect(standingOf('سهلان', 'one', hubs, none)).toBe('proposed');
    expect(standingOf('سهلان', 'one', hubs, knownOf([sayIn('سهلان', 'one', 'سهلان', true)]))).toBe('confirmed');
    expect(standingOf('Q7', 'one', hubs, none)).toBe('certain');
    expect(standingOf('رويدي', 'four', hubs, none)).toBe('certain');
    expect(standingOf('سهلان@one', 'one', hubs, none)).toBe('certain');
  });
});
