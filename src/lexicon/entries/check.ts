/** Proves the sources of the lexicon: form, root, class, plurals, verbal nouns, duplicates. */
import { withoutArticle } from '#arabic/forms/article';
import { participles, verbalNouns } from '#arabic/forms/derived';
import { fitsRoot, isPluralShape } from '#arabic/forms/fit';
import { hear, rootSounds, spell } from '#arabic/forms/sounds';
import type { Verb } from '#arabic/forms/verb-stems';
import { conjugate, verbForms } from '#arabic/forms/verbs';
import type { Entry } from './entry';
import { parseLexicon, type LexiconProblem, type SourceEntry } from './parse';
import { verbOf, verbsWithForm } from './verb-of';

/** What the check found, and a line of counts. */
export interface LexiconCheck {
  problems: LexiconProblem[];
  summary: string;
}

/** Classes whose words are written by no rule (هٰذَا, أُولٰئِكَ, لٰكِنَّ): their spelling is taken as it stands. */
const CLOSED = new Set(['prep', 'zarf', 'conj', 'part', 'pron', 'dem', 'rel', 'num', 'adv']);

/** Classes besides terms whose lemmas may be several words: أَحَدَ عَشَرَ, ثَانِيَ عَشَرَ, نيويورك. */
const HAS_PHRASES = new Set(['num', 'adj', 'adv', 'prop', 'propf', 'part', 'conj', 'prep', 'zarf', 'pron']);

/**
 * Checks all source files together.
 *
 * @param files content by file name
 */
export function checkLexicon(files: Readonly<Record<string, string>>): LexiconCheck {
  const problems: LexiconProblem[] = [];
  const entries: SourceEntry[] = [];
  for (const [file, text] of Object.entries(files)) {
    const read = parseLexicon(file, text);
    problems.push(...read.problems);
    entries.push(...read.entries);
  }
  const seen = new Map<string, SourceEntry>();
  const named = new Set(entries.flatMap((entry) => entry.verbalNouns));
  for (const entry of entries) {
    const report = (problem: string) =>
      problems.push({ file: entry.file, line: entry.line, problem: `${entry.lemma}: ${problem}` });
    const key = `${entry.lemma} ${entry.class} ${entry.form ?? ''} ${entry.root ?? ''}`;
    const first = seen.get(key);
    if (first) report(`is also in ${first.file}, line ${first.line}`);
    else seen.set(key, entry);
    checkEntry(entry, named, report);
  }
  const roots = new Set(entries.flatMap(({ root }) => root ?? [])).size;
  const terms = entries.filter((entry) => entry.class === 'term').length;
  const verbs = entries.filter((entry) => entry.class === 'v').length;
  const summary = `${entries.length - terms} lemmas (${verbs} verbs), ${terms} terms, ${roots} roots`;
  return { problems, summary };
}

type Report = (problem: string) => void;

function checkEntry(entry: Entry, named: ReadonlySet<string>, report: Report): void {
  if (/[^\u0621-\u063a\u0641-\u0652\u0670پڤچگ\u200c -]/.test(entry.lemma)) report('a character that no lemma holds');
  if (entry.class === 'term') {
    if (!/ |^[بلك]\u0650/.test(entry.lemma))
      report('a term has several words, or begins with a preposition that is written with it');
    return;
  }
  const isPhrase = entry.lemma.includes(' ');
  if (isPhrase && !HAS_PHRASES.has(entry.class)) report('only terms, numbers, adverbs and names have several words');
  if (isPhrase && !entry.class.startsWith('prop')) return;
  if (entry.class === 'v') checkVerb(entry, report);
  else if (!CLOSED.has(entry.class)) checkNominal(entry, named, report);
  for (const noun of entry.verbalNouns) checkRelated(noun, 'the verbal noun', entry, report);
  if (entry.class !== 'v' && entry.verbalNouns.length > 0) report('only a verb has verbal nouns');
  if (entry.feminine !== undefined && !CLOSED.has(entry.class))
    checkRelated(entry.feminine, 'the feminine', entry, report);
  for (const plural of entry.plurals) checkPlural(plural, entry, report);
}

function checkVerb(entry: Entry, report: Report): void {
  if (entry.root === null) return report('a verb has a root');
  if (/[\u064b-\u064d]$/.test(entry.lemma)) return report('a verb is cited without tanwin');
  const heard = hear(entry.lemma);
  if (!heard.ok) return report(heard.reason);
  const verb = verbOf(entry);
  const citation = verb && conjugate(verb, { tense: 'perfect', person: '3ms' });
  if (!verb || !citation) return report(`the root ${entry.root} has no verb of form ${entry.form}`);
  const spelt = spell(citation.sounds);
  if (spelt !== entry.lemma) report(`the root ${entry.root} in form ${entry.form} gives ${spelt}`);
  if (entry.form === 1 && entry.verbalNouns.length === 0 && entry.lemma !== 'لَيْسَ')
    report('a verb of form I names its verbal noun');
  if (entry.imperfect !== undefined && !verbForms(verb).some(({ sounds }) => spell(sounds) === entry.imperfect))
    report(`the imperfect ${entry.imperfect} is not made from this verb`);
}

function checkNominal(entry: Entry, named: ReadonlySet<string>, report: Report): void {
  for (const word of entry.lemma.split(/[ -]/)) {
    const { word: bare, hasArticle } = withoutArticle(word);
    const heard = hear(bare);
    if (!heard.ok) return report(heard.reason);
    const { sounds } = heard;
    if (spell(sounds) !== bare) report(`is spelt ${spell(sounds)}`);
    if (/[aiuãũ°]$/.test(sounds) && !entry.isInvariable) report('is cited without ending');
    if (hasArticle && !entry.class.startsWith('prop') && entry.class !== 'n' && entry.class !== 'nf')
      report('is cited without article');
    const root = entry.root === null ? null : rootSounds(entry.root);
    if (root !== null && !fitsRoot(sounds, root)) report(`the root ${entry.root} is not in it`);
    // أَدَاء is the verbal noun of أَدَّى, as the verb says, though form II has another pattern.
    if (root !== null && !named.has(entry.lemma)) checkKind(entry, sounds, root, report);
  }
  if (entry.class === 'adjn' && !entry.lemma.endsWith('ِيّ')) report('the adjective of a nation ends in ـِيّ');
  if (entry.kind === 'nisba' && !/(?:ِيّ|ِيَّة)$/.test(entry.lemma)) report('a relational word ends in ـِيّ or ـِيَّة');
}

/** A verbal noun or participle that names its form has the pattern of that form. */
function checkKind(entry: Entry, sounds: string, root: string, report: Report): void {
  const { kind, form } = entry;
  if (form === undefined || form === 1 || (kind !== 'vnoun' && kind !== 'ap' && kind !== 'pp')) return;
  const verbs = verbsWithForm(root, form);
  const expected = verbs.flatMap((verb: Verb) => {
    if (kind === 'vnoun') return verbalNouns(verb);
    const { active, passive } = participles(verb);
    return (kind === 'ap' ? active : passive) ?? [];
  });
  // A participle or verbal noun that became a word of its own may be cited as a feminine or a plural: مُنَظَّمَة, مُفَاوَضَات.
  const stems = expected.map(stemOf);
  if (!stems.includes(stemOf(sounds))) report(`form ${form} of ${entry.root} has ${expected.map(spell).join(' or ')}`);
}

/** Without the ending of a feminine or a sound plural. */
function stemOf(sounds: string): string {
  return sounds.replace(/(?:iyy)?(?:aẗ|āt)$/, '').replace(/(?:ĩ|á|iy|ay|ā|āẗ|āw)$/, '');
}

function checkRelated(word: string, name: string, entry: Entry, report: Report): void {
  const heard = hear(word);
  if (!heard.ok) return report(`${name} ${word}: ${heard.reason}`);
  if (spell(heard.sounds) !== word) report(`${name} ${word} is spelt ${spell(heard.sounds)}`);
  const root = entry.root === null ? null : rootSounds(entry.root);
  if (root !== null && !fitsRoot(heard.sounds, root)) report(`${name} ${word}: the root ${entry.root} is not in it`);
}

function checkPlural(plural: string, entry: Entry, report: Report): void {
  if (plural === '-ūn' || plural === '-āt') return;
  if (entry.class === 'v') return report('a verb has no plural');
  if (CLOSED.has(entry.class)) return;
  const heard = hear(plural);
  if (!heard.ok) return report(`the plural ${plural}: ${heard.reason}`);
  const { sounds } = heard;
  if (spell(sounds) !== plural) report(`the plural ${plural} is spelt ${spell(sounds)}`);
  const root = entry.root === null ? null : rootSounds(entry.root);
  if (root !== null && !fitsRoot(sounds, root)) report(`the plural ${plural}: the root ${entry.root} is not in it`);
  const isSound = /(?:āt|ūna?)$/.test(sounds);
  if (!isSound && !isPluralShape(sounds)) report(`the plural ${plural} has no pattern of broken plurals`);
}
