import { describe, expect, it } from 'vitest';
import { clauseEnd, objectsIn } from './clauses';
import { arabicWords } from '#propose/reading/words';

const clause = (ar: string) => {
  const words = arabicWords(ar);
  return ar.slice(0, words[clauseEnd(words, 0) - 1]?.end);
};
const objects = (ar: string, preposition = '') => {
  const words = arabicWords(ar);
  return objectsIn(words, 0, clauseEnd(words, 0), preposition).map(({ start, end }) => ar.slice(start, end));
};

describe('a clause ends', () => {
  it.each([
    ['وقف القتال، معربا عن أمله', 'وقف القتال'],
    ['وقف القتال، وأكد أن السلام ممكن', 'وقف القتال'],
    ['وقف القتال. وقال', 'وقف القتال'],
    ['وقف القتال، حيث قال', 'وقف القتال'],
    ['تعزيز الصداقة، وإثراء التبادلات', 'تعزيز الصداقة، وإثراء التبادلات'],
    ['تقديم 3.5 ملايين دولار', 'تقديم 3.5 ملايين دولار'],
  ])('%s → %s', (ar, end) => {
    expect(clause(ar)).toBe(end);
  });
});

describe('objects', () => {
  it.each([
    ['بإنجاح العام، وإثراء التبادلات', 'ب', ['إنجاح العام', 'إثراء التبادلات']],
    ['للتمسك بالمبادئ، والحفاظ على النظام', 'ل', ['للتمسك بالمبادئ', 'الحفاظ على النظام']],
    ['تعزيز العلاقات الثنائية والتعاون بينهما', '', ['تعزيز العلاقات الثنائية والتعاون بينهما']],
    ['لتعزيز السلام، بغية تقديم إسهامات', 'ل', ['تعزيز السلام']],
  ])('%s', (ar, preposition, found) => {
    expect(objects(ar, preposition)).toEqual(found);
  });
});
