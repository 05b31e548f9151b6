/** TMX, of any program → pairs. What stands for formatting codes is left out; a highlighted stretch keeps its text. */
import { checkCount, pairsOfUnits, type PairFile, type Unit } from './pairs';
import { Refusal } from '#import/problem';
import { attribute, readXml } from './xml';

/** Elements whose content is the code of another format, with sub-flows inside. */
const CODES = new Set(['bpt', 'ept', 'it', 'ph', 'ut']);

/** OmegaT writes the codes of its own memories as text: `<b0>new</b0>`, `<x1/>`. */
const OMEGAT_CODE = /<\/?[a-z]{1,3}\d+\/?>/g;

export function readTmx(source: string, file?: string): PairFile {
  const units: Unit[] = [];
  let unit = new Map<string, string>();
  let language = '';
  let segment: string | null = null;
  let codes = 0;
  let isTmx = false;
  let isOmegaT = false;
  readXml(
    source,
    {
      open: (name, attributes) => {
        if (name === 'tmx') isTmx = true;
        else if (name === 'header') isOmegaT = attributes.get('creationtool') === 'OmegaT';
        else if (name === 'tu') unit = new Map();
        else if (name === 'tuv') language = attribute(attributes, 'lang') ?? '';
        else if (name === 'seg') segment = '';
        else if (CODES.has(name)) codes += 1;
      },
      text: (text) => {
        if (segment !== null && codes === 0) segment += text;
      },
      close: (name) => {
        if (CODES.has(name)) codes -= 1;
        else if (name === 'seg') {
          if (segment !== null && !unit.has(language))
            unit.set(language, isOmegaT ? segment.replace(OMEGAT_CODE, '') : segment);
          segment = null;
        } else if (name === 'tu') {
          units.push(unit);
          checkCount(units.length, file);
        }
      },
    },
    file,
  );
  if (!isTmx) throw new Refusal('part-missing', file === undefined ? {} : { file }, { part: 'tmx' });
  const read = pairsOfUnits(units, file);
  return isOmegaT && isSorted(units) ? { ...read, isSorted: true } : read;
}

/** Whether units stand in the order of the letters of their first language, as OmegaT writes its memories; of two that is chance. */
function isSorted(units: readonly Unit[]): boolean {
  const texts = units.flatMap((unit) => [...unit.values()].slice(0, 1));
  return texts.length > 2 && texts.every((text, at) => at === 0 || (texts[at - 1] ?? '') <= text);
}
