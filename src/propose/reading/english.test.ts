import { describe, expect, it } from 'vitest';
import { nameRuns, readEnglish, smallWords } from './english';
import { buildGazetteer } from './gazetteer';

const gazetteer = buildGazetteer();
const runs = (text: string, small?: ReadonlySet<string>) => {
  const english = readEnglish(text, gazetteer, small);
  return nameRuns(english).map(({ from, to }) => text.slice(english.words[from]?.start, english.words[to - 1]?.end));
};

describe('runs of capitals', () => {
  it.each([
    ['Chinese Foreign Minister Wang Yi met Sergei Lavrov', ['Wang Yi', 'Sergei Lavrov']],
    ['Speaking there, Walid al-Moualem agreed', ['Walid al-Moualem']],
    ['He met Kim Jong-un on Tuesday', ['Kim Jong-un']],
    ['Theresa May left in May', ['Theresa May']],
    ['the Home Secretary at Home Depot', ['Home Depot']],
    ['It was in June, he said', []],
  ])('%s: %j', (text, names) => {
    expect(runs(text)).toEqual(names);
  });

  it('what a headline writes with a capital, and the text with a small letter, is none', () => {
    const small = smallWords(['the number of migrant children rose quietly']);
    expect(runs('Hundreds of Migrant Children Quietly Moved to Tornillo', small)).not.toContain('Migrant');
  });

  it('a pronoun is not the United States', () => {
    expect([...(readEnglish('He told us about the US', gazetteer).places.get('united-states') ?? [])]).toHaveLength(1);
  });
});
