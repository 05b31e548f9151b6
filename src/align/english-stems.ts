/**
 * Stems of English words, for comparing only: `agreed`, `agrees` and `agreement` come to one stem. They need not be words.
 */

/** Forms that no ending explains, as `stem: forms`. */
const IRREGULAR = `
arise: arose arisen; awake: awoke; be: am is are was were been being; bear: bore borne; beat: beaten; become: became; begin: began begun; bind: bound;
bite: bit bitten; blow: blew blown; break: broke broken; bring: brought; build: built; buy: bought; catch: caught; choose: chose chosen choice; come: came;
deal: dealt; die: died dying dead death; do: did done does; draw: drew drawn; drink: drank drunk; drive: drove driven; eat: ate eaten; fall: fell fallen;
feel: felt; fight: fought; find: found; flee: fled; fly: flew flown flight; forget: forgot forgotten; freeze: froze frozen; get: got gotten; give: gave given;
go: went gone goes; grow: grew grown growth; have: has had; hear: heard; hide: hid hidden; hold: held; keep: kept; know: knew known knowledge; lay: laid; lead: led;
leave: left; lend: lent; lose: lost loss losses; make: made; mean: meant; meet: met; pay: paid; rise: rose risen; run: ran; say: said; see: saw seen; seek: sought;
sell: sold sale; send: sent; shake: shook; shoot: shot; show: shown; sing: sang sung song; sit: sat; sleep: slept; speak: spoke spoken speech; spend: spent; stand: stood; steal: stole stolen;
strike: struck; strive: strove; swear: swore sworn; swim: swam; take: took taken; teach: taught; tell: told; think: thought; throw: threw thrown; understand: understood;
wear: wore worn; win: won; withdraw: withdrew withdrawn withdrawal; write: wrote written;
man: men; woman: women; child: children; person: people persons; foot: feet; life: lives; wife: wives; half: halves; crisis: crises; basis: bases base; good: better best; bad: worse worst;
free: freedom; high: height; long: length; strong: strength; wide: width; deep: depth; young: youth; poor: poverty; true: truth; believe: belief; prove: proof; succeed: success successful;
lie: lying; tie: tying; big: bigger biggest; early: earlier earliest; refugee: refugees
`;

const irregular = new Map(
  IRREGULAR.split(/[;\n]/).flatMap((entry) => {
    const [stem = '', forms = ''] = entry.split(':').map((part) => part.trim());
    return forms === '' ? [] : forms.split(' ').map((form): [string, string] => [form, stem]);
  }),
);

/** The longest ending that leaves at least three letters, one of them a vowel, is cut. */
const ENDINGS = [
  'izations', 'isations', 'ization', 'isation', 'ational', 'ements', 'iously', 'ically', 'ements', 'ations', 'itions', 'ously',
  'ation', 'ition', 'ement', 'ments', 'ances', 'ences', 'ively', 'ingly', 'ities', 'ships', 'ators', 'iness',
  'ment', 'ating', 'ated', 'ates', 'ions', 'ance', 'ence', 'ness', 'ious', 'ical', 'able', 'ible', 'ings', 'ally', 'edly', 'ship', 'ator', 'ants', 'ents', 'ives', 'izes', 'ises', 'ized', 'ised', 'ists',
  'ate', 'ion', 'ing', 'ies', 'ied', 'ers', 'ors', 'ity', 'ant', 'ent', 'ive', 'ous', 'ize', 'ise', 'ist', 'ial', 'ure',
  'ed', 'er', 'or', 'es', 'ly', 'al', 'ic', 'cy',
  's', 'y', 'e',
]; // prettier-ignore

/**
 * @param word one English word, in lower case, without apostrophes
 * @example stemEnglish('agreements') === stemEnglish('agreed') // true
 */
export function stemEnglish(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return cut(known);
  return cut(word);
}

function cut(word: string): string {
  if (word.length < 4) return word;
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (ending === 's' && /[su]$/.test(stem)) continue;
    if (stem.length < 3 || !/[aeiouy]/.test(stem)) continue;
    return undouble(ending === 'ies' || ending === 'ied' || ending === 'y' ? stem : stem.replace(/[iy]$/, ''));
  }
  return undouble(word);
}

/** stopp(ed) → stop; agre(ed) → agr, as agree and agreement. */
function undouble(stem: string): string {
  const single = stem.replace(/([bdfglmnprt])\1$/, '$1');
  return single.length > 3 ? single.replace(/e+$/, '') : single;
}

/** Words that stand in every text and tell nothing of which sentence answers which. */
export const ENGLISH_STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the of to in on at by for from with and or as is are was were be been being it its this that these those which who whom whose
  has have had do does did not no will would can could shall should may might must he she they them their his her him i we you our your my me us
  there here than then so such if but into out up down over about also s t re ve ll d m`.split(/\s+/),
);
