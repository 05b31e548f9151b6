/** Whether a word can come from a root, and whether a plural has a pattern that plurals have. On the notation of `sounds.ts`. */

/** Sounds that patterns add to a root. */
const ADDED = new Set('ʾmtnsywṭdẗ');

/**
 * True when the radicals stand in the word in their order, and what is left over is what patterns add. A weak radical or a
 * hamza may be a vowel or be lost; the second of two equal ones may be in a doubled consonant; و may be the ت of اِتَّفَقَ.
 *
 * @example fitsRoot('istiqlāl', 'qll') // true
 * @example fitsRoot('dawlaẗ', 'dwr') // false
 */
export function fitsRoot(sounds: string, root: string): boolean {
  // أُمَّهَات has an ه that neither root nor pattern knows.
  if (sounds === 'ʾummahāt') return root === 'ʾmm';
  const consonants = [...sounds].filter((sound) => !'aiuāīūáâãĩũ°|-'.includes(sound));
  return fits(consonants, [...root], 0, 0);
}

function fits(sounds: readonly string[], root: readonly string[], at: number, radical: number): boolean {
  const sound = sounds[at];
  const wanted = root[radical];
  if (sound === undefined) return root.slice(radical).every(canBeLost);
  if (wanted !== undefined && canBe(sound, wanted) && fits(sounds, root, at + 1, radical + 1)) return true;
  if (wanted !== undefined && canBeLost(wanted) && fits(sounds, root, at, radical + 1)) return true;
  // Two equal radicals written with a shadda come as two sounds, so nothing more is needed for them.
  if (wanted !== undefined && wanted === root[radical - 1] && fits(sounds, root, at, radical + 1)) return true;
  const isDoubling = at > 0 && sounds[at - 1] === sound;
  return (ADDED.has(sound) || isDoubling) && fits(sounds, root, at + 1, radical);
}

function canBe(sound: string, radical: string): boolean {
  if (sound === radical) return true;
  if (radical === 'w' || radical === 'y' || radical === 'ʾ') return 'wyʾt'.includes(sound);
  // اِدَّخَرَ is of ذخر, مُضْطَرّ of ضرر.
  return (radical === 'ḏ' && sound === 'd') || (radical === 't' && sound === 'ṭ');
}

function canBeLost(radical: string): boolean {
  return radical === 'w' || radical === 'y' || radical === 'ʾ';
}

/** Broken plurals by shape: C any consonant, the first ʾ of أَفْعَال and its like itself. */
const PLURAL_SHAPES = new Set([
  'CuCūC',
  'CuCūCaẗ',
  'CiCāC',
  'CiCāCaẗ',
  'CuCuC',
  'CuCC',
  'CuCaC',
  'CiCaC',
  'CaCaC',
  'CaCC',
  'CaCīC',
  'CuCCaC',
  'CuCCāC',
  'CaCaCaẗ',
  'CiCaCaẗ',
  'CiCCaẗ',
  'CuCāẗ',
  'CuCaCāʾ',
  'CuCCān',
  'CiCCān',
  'CīCān',
  'CaCCá',
  'CaCāCá',
  'CuCāCá',
  'CaCāCā',
  'CaCāCĩ',
  'CaCāCiC',
  'CaCāCīC',
  'CaCāCiCaẗ',
  'CaCāCiyy',
  'CaCāCīy',
  'CaCāCiyaẗ',
  'CaCāCC',
  'CuCá',
  'CiCá',
  'CuCan',
  'CiCiyy',
  'CuCiyy',
  'CiCāʾ',
  'CuCāC',
  'CīC',
  'CūC',
  'CāCaẗ',
  'CaCCāCaẗ',
]);
/** Plurals that begin with ʾa, which is no radical in them. */
const PLURAL_SHAPES_WITH_HAMZA = new Set([
  'ʾaCCāC',
  'ʾāCāC',
  'ʾaCCuC',
  'ʾaCCiCaẗ',
  'ʾāCiCaẗ',
  'ʾaCCiCāʾ',
  'ʾaCiCCāʾ',
  'ʾaCiCCaẗ',
  'ʾaCCāʾ',
  'ʾaCCĩ',
  'ʾayCĩ',
  'ʾaCīCaẗ',
]);

/**
 * True when a broken plural has a pattern of broken plurals.
 *
 * @example isPluralShape('wuzarāʾ') // true
 * @example isPluralShape('wazīr') // true: CaCīC is rare as a plural (عَبِيد), and cannot be told from a singular
 * @example isPluralShape('mudarris') // false
 */
export function isPluralShape(sounds: string): boolean {
  const plain = sounds.replace('ãá', 'á');
  const shape = [...plain].map((sound) => ('aiuāīūáâãĩũẗ'.includes(sound) ? sound : 'C')).join('');
  const exact = (shapes: ReadonlySet<string>) => [...shapes].some((known) => fitsShape(plain, shape, known));
  return exact(PLURAL_SHAPES) || exact(PLURAL_SHAPES_WITH_HAMZA);
}

function fitsShape(sounds: string, shape: string, known: string): boolean {
  if (shape.length !== known.length) return false;
  for (let at = 0; at < known.length; at++) {
    const wanted = known.charAt(at);
    if (wanted !== shape.charAt(at) && wanted !== sounds.charAt(at)) return false;
  }
  return true;
}
