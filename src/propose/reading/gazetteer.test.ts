import { describe, expect, it } from 'vitest';
import { countries } from '#propose/data/countries';
import territories from '#propose/data/territories.json';
import { buildGazetteer, findEntries, idOf, nationalityAt } from './gazetteer';
import { arabicWords } from './words';

const gazetteer = buildGazetteer();
const found = (ar: string) =>
  findEntries(arabicWords(ar), gazetteer).map(({ start, end, entry }) => `${ar.slice(start, end)} ${entry.id}`);

describe('the gazetteer', () => {
  it.each([
    ['زار روسيا والصين', ['روسيا russia', 'الصين china']],
    ['في الولايات المتحدة الأمريكية', ['الولايات المتحدة الأمريكية united-states']],
    ['قال للاتحاد الأوروبي', ['للاتحاد الأوروبي european-union']],
    ['بين آسيا-الباسيفيك وأوروبا', ['آسيا-الباسيفيك asia-pacific', 'أوروبا europe']],
    ['ببكين', ['بكين beijing']],
    ['سورية', ['سورية syria']],
  ])('finds in %s: %j', (ar, entries) => {
    expect(found(ar)).toEqual(entries);
  });

  it.each(['الصيني', 'صيني', 'شينخواتي', 'هندسة', 'مغربي'])('finds no name in %s', (ar) => {
    expect(found(ar)).toEqual([]);
  });

  it('has what CLDR says and what was added, and each code of the additions is one of CLDR', () => {
    const codes = countries
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split(' | ')[0]?.trim() ?? '');
    expect(codes.filter((code) => !(code in territories.territories))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
    expect(gazetteer.entries.get('saudi-arabia')?.list).toBe('country');
    expect(gazetteer.entries.get('moscow')?.country).toBe('russia');
    expect(territories.licence).toBe('Unicode-3.0');
  });

  it('puts what other articles name first', () => {
    const known = buildGazetteer([{ id: 'my-moscow', kind: 'place', ar: ['موسكو'], en: ['Moscow'] }]);
    expect(findEntries(arabicWords('في موسكو'), known)[0]?.entry).toMatchObject({ id: 'my-moscow', list: 'known' });
  });

  it.each([
    ['الصينية', 'china', true],
    ['الكوري الشمالي', 'north-korea', true],
    ['أمريكيين', 'united-states', false],
    ['البريطانية', 'united-kingdom', true],
  ])('%s is the adjective of %s', (ar, country, definite) => {
    expect(nationalityAt(arabicWords(ar), 0, gazetteer)).toMatchObject({ country, definite });
  });

  it('has an id for whatever is given', () => {
    expect(idOf('Côte d’Ivoire')).toBe('cote-d-ivoire');
    expect(idOf('…')).toBe('name');
    expect(idOf('2030 Agenda')).toBe('agenda');
  });
});
