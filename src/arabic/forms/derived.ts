/** Verbal nouns and participles of a verb, on the notation of `sounds.ts`. */
import { fill, settle } from './phonology';
import { eighthBeginning, verbStems, type Stem, type Verb, type VerbForm } from './verb-stems';

/**
 * The participles of a verb in their indefinite citation form; null where there is none.
 *
 * @example participles({ lemma: 'qāla', root: 'qwl', form: 1, vowel: 'u' }).active // 'qāʾil'
 */
export function participles(verb: Verb): { active: string | null; passive: string | null } {
  const stems = verbStems(verb);
  if (!stems || verb.lemma === 'laysa') return { active: null, passive: null };
  if (verb.form === 1) return { active: firstActive(verb), passive: firstPassive(verb) };
  // تَعَلَّمَ has a in its imperfect, i in its active participle.
  const active = ended(stems.imperfect, 'ĩ').replace(isReflexive(verb.form) ? /a(?=[^aiuāīū]$)/ : /$^/, 'i');
  return {
    active: settle(`mu${active}`),
    passive: stems.imperfectPassive ? settle(`mu${ended(stems.imperfectPassive, 'á')}`) : null,
  };
}

function isReflexive(form: VerbForm): boolean {
  return form === 5 || form === 6 || form === 'q2';
}

function ended(stem: Stem, end: string): string {
  if (stem.end === 'sound') return stem.contracted;
  return stem.stem + (end === 'á' && stem.stem.endsWith('y') ? 'ā' : end);
}

function isGlide(sound: string | undefined): boolean {
  return sound === 'w' || sound === 'y';
}

function firstActive({ root, lemma }: Verb): string {
  const [, second, third] = root;
  if (isGlide(third)) return fill('1ā2ĩ', root);
  if (isGlide(second) && /^.ā.a$/.test(lemma)) return third === 'ʾ' ? fill('1āʾĩ', root) : fill('1āʾi3', root);
  return fill(second === third ? '1ā22' : '1ā2i3', root);
}

function firstPassive({ root, lemma, vowel }: Verb): string {
  const [, second, third] = root;
  if (third === 'w' && vowel === 'u') return fill('ma12uww', root);
  if (isGlide(third)) return fill('ma12iyy', root);
  if (isGlide(second) && /^.ā.a$/.test(lemma)) return fill(vowel === 'u' || second === 'w' ? 'ma1ū3' : 'ma1ī3', root);
  return fill('ma12ū3', root);
}

/**
 * The verbal nouns that root and form give, the usual one first; none for form I, whose verbal nouns a dictionary tells.
 *
 * @example verbalNouns({ lemma: 'istaqāla', root: 'qyl', form: 10 }) // ['istiqālaẗ']
 */
export function verbalNouns(verb: Verb): string[] {
  const { root, form, lemma } = verb;
  const third = root.at(-1);
  const isDefective = isGlide(third);
  const isHollow = isGlide(root.at(-2)) && !isDefective && /ā[^aiuāīū]a$/.test(lemma);
  const eighth = (pattern: string) => fill(pattern.replace('1t', eighthBeginning(root, lemma)), root);
  switch (form) {
    case 1:
      return [];
    case 2:
      if (isDefective) return [fill('ta12iyaẗ', root)];
      return third === 'ʾ'
        ? [fill('ta12iʾaẗ', root), fill('ta12ī3', root)]
        : [fill('ta12ī3', root), fill('ta12i3aẗ', root), fill('ti12ā3', root)];
    case 3:
      if (isDefective) return [fill('mu1ā2āẗ', root), fill('1i2āʾ', root)];
      if (root.charAt(1) === third && lemma.endsWith(`${third}${third}a`))
        return [fill('mu1ā22aẗ', root), fill('1i2ā3', root)];
      return [fill('mu1ā2a3aẗ', root), fill('1i2ā3', root)];
    case 4:
      if (root === 'rʾy') return [];
      if (isHollow) return [fill('ʾi1ā3aẗ', root)];
      return [fill(isDefective ? 'ʾi12āʾ' : 'ʾi12ā3', root)];
    case 5:
      return [fill(isDefective ? 'ta1a22ĩ' : 'ta1a22u3', root)];
    case 6:
      if (root.charAt(1) === third) return [fill('ta1ā22', root), fill('ta1ā2u3', root)];
      return [fill(isDefective ? 'ta1ā2ĩ' : 'ta1ā2u3', root)];
    case 7:
      if (isHollow) return [fill('in1iyā3', root)];
      return [fill(isDefective ? 'in1i2āʾ' : 'in1i2ā3', root)];
    case 8:
      if (isHollow) return [eighth('i1tiyā3')];
      return [eighth(isDefective ? 'i1ti2āʾ' : 'i1ti2ā3')];
    case 9:
      return [fill('i12i3ā3', root)];
    case 10:
      if (isHollow) return [fill('isti1ā3aẗ', root)];
      return [fill(isDefective ? 'isti12āʾ' : 'isti12ā3', root)];
    case 'q1':
      return [fill(isDefective ? '1a23āẗ' : '1a23a4aẗ', root)];
    case 'q2':
      return [fill('ta1a23u4', root)];
    case 'q4':
      return [fill('i12i34ā4', root)];
  }
}
