/** XLIFF 1.2 and 2.x → pairs, segment by segment. */
import { checkCount, pairsOfUnits, type PairFile, type Unit } from './pairs';
import { Refusal } from '#import/problem';
import { attribute, readXml } from './xml';

/** 1.2: codes of the original format, whose content is not text. In 2.x they are empty, with their data elsewhere. */
const CODES = new Set(['bpt', 'ept', 'it', 'ph']);
/** Proposals and notes hold `source` and `target` too. */
const ASIDE = new Set(['alt-trans', 'matches', 'originalData', 'notes', 'note', 'glossary', 'ignorable-data']);

export function readXliff(source: string, file?: string): PairFile {
  const units: Unit[] = [];
  let languages = { source: '', target: '' };
  let open: { source?: string; target?: string } | null = null;
  /** 1.2 divides a unit by `mrk mtype="seg"`: texts by `mid`. */
  let divided: { source: Map<string, string>; target: Map<string, string> } | null = null;
  let side: 'source' | 'target' | null = null;
  /** In `seg-source`, which says the source again, divided. */
  let isDivision = false;
  const marks: (string | null)[] = [];
  let skipped = 0;
  let isXliff = false;

  const push = (pair: { source?: string; target?: string }) => {
    const unit = new Map<string, string>();
    if (pair.source !== undefined) unit.set(languages.source, pair.source);
    if (pair.target !== undefined) unit.set(languages.target, pair.target);
    if (unit.size > 0) units.push(unit);
    checkCount(units.length, file);
  };
  const end = () => {
    if (!open) return;
    if (divided && divided.target.size > 0) {
      for (const mid of new Set([...divided.source.keys(), ...divided.target.keys()])) {
        push({ source: divided.source.get(mid) ?? '', target: divided.target.get(mid) ?? '' });
      }
    } else push(open);
    open = null;
    divided = null;
  };

  readXml(
    source,
    {
      open: (name, attributes) => {
        if (name === 'xliff') {
          isXliff = true;
          languages = { source: attributes.get('srcLang') ?? 'source', target: attributes.get('trgLang') ?? 'target' };
        } else if (name === 'file') {
          languages = {
            source: attributes.get('source-language') ?? languages.source,
            target: attributes.get('target-language') ?? languages.target,
          };
        } else if (ASIDE.has(name) || CODES.has(name)) skipped += 1;
        else if (skipped > 0) return;
        else if (name === 'trans-unit' || name === 'segment') open = {};
        else if ((name === 'source' || name === 'target') && open) {
          side = name;
          open[name] = '';
          const lang = attribute(attributes, 'lang');
          if (lang !== undefined) languages[name] = lang;
        } else if (name === 'seg-source' && open) {
          side = 'source';
          isDivision = true;
        } else if (name === 'mrk') {
          const mid = attributes.get('mtype') === 'seg' ? (attributes.get('mid') ?? '') : null;
          marks.push(mid);
          if (mid !== null) divided ??= { source: new Map(), target: new Map() };
        }
      },
      text: (text) => {
        if (skipped > 0 || !side || !open) return;
        if (!isDivision) open[side] = (open[side] ?? '') + text;
        const mid = marks.findLast((mark) => mark !== null);
        if (divided && mid !== null && mid !== undefined) divided[side].set(mid, (divided[side].get(mid) ?? '') + text);
      },
      close: (name) => {
        if (ASIDE.has(name) || CODES.has(name)) skipped -= 1;
        else if (skipped > 0) return;
        else if (name === 'mrk') marks.pop();
        else if (name === 'source' || name === 'target' || name === 'seg-source') {
          side = null;
          isDivision = false;
        } else if (name === 'trans-unit' || name === 'segment') end();
      },
    },
    file,
  );
  if (!isXliff) throw new Refusal('part-missing', file === undefined ? {} : { file }, { part: 'xliff' });
  return pairsOfUnits(units, file);
}
