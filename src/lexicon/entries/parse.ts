/** The source format of the lexicon, read: one lemma a line, six fields. */
import { CLASSES, DOMAINS, KINDS, type Band, type Entry, type EntryForm, type LemmaClass } from './entry';

/** Something wrong in a source file; `line` counts from 1. */
export interface LexiconProblem {
  file: string;
  line: number;
  problem: string;
}

/** An entry with its place in the sources. */
export interface SourceEntry extends Entry {
  file: string;
  line: number;
}

const VERB_CLASS = /^v(10|[1-9]|q[124])(?: ([aiu]))?$/;
const ROOT = /^[ءبتثجحخدذرزسشصضطظعغفقكلمنهوي]{3,5}$/;

/**
 * Reads one source file. A line that cannot be read is a problem and no entry.
 *
 * @param file the name that problems carry
 */
export function parseLexicon(file: string, text: string): { entries: SourceEntry[]; problems: LexiconProblem[] } {
  const entries: SourceEntry[] = [];
  const problems: LexiconProblem[] = [];
  for (const [at, source] of text.split('\n').entries()) {
    const line = at + 1;
    if (source.trim() === '' || source.startsWith('#')) continue;
    const faults: string[] = [];
    const entry = parseLine(source, (fault) => faults.push(fault));
    if (entry && faults.length === 0) entries.push({ ...entry, file, line });
    problems.push(...faults.map((problem) => ({ file, line, problem })));
  }
  return { entries, problems };
}

/** Shadda before the vowel, in which order either may be typed. */
function ordered(text: string): string {
  return text.normalize('NFC').replace(/([\u064b-\u0650\u0670])\u0651/g, '\u0651$1');
}

type Report = (fault: string) => void;

function parseLine(source: string, report: Report): Entry | null {
  if (source !== source.trim()) report('white space at its beginning or end');
  const fields = ordered(source.trim()).split(' | ');
  if (fields.length !== 6) {
    report(`it has ${fields.length} fields, not 6`);
    return null;
  }
  const [band = '', lemma = '', root = '', lemmaClass = '', details = '', senses = ''] = fields;
  if (!/^[1-4]$/.test(band)) report(`“${band}” is no band: 1, 2, 3 or 4`);
  if (root !== '-' && !ROOT.test(root))
    report(`“${root}” is no root: three to five letters without spaces, hamza as ء, or -`);
  const known = classOf(lemmaClass, report);
  if (!known) return null;
  const entry: Entry = {
    band: Number(band) as Band,
    lemma,
    root: root === '-' ? null : root,
    ...known,
    plurals: [],
    verbalNouns: [],
    prepositions: [],
    isDiptote: false,
    isInvariable: false,
    isPassive: false,
    senses: senses.split('; '),
  };
  if (details !== '-') for (const detail of details.split('; ')) readDetail(entry, detail, report);
  if (entry.senses.length > 3) report(`it has ${entry.senses.length} senses, not one to three`);
  for (const sense of entry.senses) {
    if (sense.trim() !== sense || sense === '' || sense.includes(';')) report(`“${sense}” is no sense`);
    if (/^(?:to|an?) \w+$/.test(sense) && known.class !== 'prep')
      report(`the sense “${sense}” begins with to, a or an`);
  }
  return entry;
}

function classOf(name: string, report: Report): Pick<Entry, 'class' | 'form' | 'vowel'> | null {
  if (Object.hasOwn(CLASSES, name)) return { class: name as LemmaClass };
  const verb = VERB_CLASS.exec(name);
  if (!verb) {
    report(`“${name}” is no class`);
    return null;
  }
  const form = formOf(verb[1] ?? '');
  const vowel = verb[2] as Entry['vowel'];
  if ((form === 1) !== (vowel !== undefined))
    report('a verb of form I, and no other, names the vowel of its imperfect');
  return vowel === undefined ? { class: 'v', form } : { class: 'v', form, vowel };
}

function formOf(text: string): EntryForm {
  return (text.startsWith('q') ? text : Number(text)) as EntryForm;
}

function readDetail(entry: Entry, detail: string, report: Report): void {
  const space = detail.indexOf(' ');
  const key = space < 0 ? detail : detail.slice(0, space);
  const value = space < 0 ? '' : detail.slice(space + 1);
  const flags = ['dip', 'indecl', 'pass', ...KINDS];
  if (flags.includes(key) !== (value === '')) {
    report(value === '' ? `“${key}” needs a value, or is no detail` : `“${key}” takes no value`);
    return;
  }
  switch (key) {
    case 'pl':
      entry.plurals.push(value);
      break;
    case 'vn':
      entry.verbalNouns.push(value);
      break;
    case 'prep':
      entry.prepositions.push(value);
      break;
    case 'impf':
      entry.imperfect = value;
      break;
    case 'f':
      entry.feminine = value;
      break;
    case 'of':
      entry.of = value;
      break;
    case 'form':
      if (!/^(?:10|[1-9]|q[124])$/.test(value)) report(`“${value}” is no form: 1 to 10, q1, q2 or q4`);
      else if (entry.class === 'v') report('a verb has its form in its class');
      else entry.form = formOf(value);
      break;
    case 'dom': {
      const domain = DOMAINS.find((known) => known === value);
      if (domain) entry.domain = domain;
      else report(`“${value}” is no domain`);
      break;
    }
    case 'dip':
      entry.isDiptote = true;
      break;
    case 'indecl':
      entry.isInvariable = true;
      break;
    case 'pass':
      entry.isPassive = true;
      break;
    default: {
      const kind = KINDS.find((known) => known === key);
      if (!kind) report(`“${key}” is no detail`);
      else entry.kind = kind;
    }
  }
}
