/** Enough English to compare senses with a translation, and to say a sense of a verb as a noun or adjective. */

/** Base form, past, past participle. */
const IRREGULAR: readonly (readonly [string, string, string])[] = [
  ['be', 'was', 'been'],
  ['become', 'became', 'become'],
  ['begin', 'began', 'begun'],
  ['bear', 'bore', 'borne'],
  ['beat', 'beat', 'beaten'],
  ['bind', 'bound', 'bound'],
  ['bite', 'bit', 'bitten'],
  ['blow', 'blew', 'blown'],
  ['break', 'broke', 'broken'],
  ['bring', 'brought', 'brought'],
  ['build', 'built', 'built'],
  ['burn', 'burnt', 'burnt'],
  ['buy', 'bought', 'bought'],
  ['cast', 'cast', 'cast'],
  ['catch', 'caught', 'caught'],
  ['choose', 'chose', 'chosen'],
  ['come', 'came', 'come'],
  ['cost', 'cost', 'cost'],
  ['cut', 'cut', 'cut'],
  ['deal', 'dealt', 'dealt'],
  ['do', 'did', 'done'],
  ['draw', 'drew', 'drawn'],
  ['drink', 'drank', 'drunk'],
  ['drive', 'drove', 'driven'],
  ['eat', 'ate', 'eaten'],
  ['fall', 'fell', 'fallen'],
  ['feed', 'fed', 'fed'],
  ['feel', 'felt', 'felt'],
  ['fight', 'fought', 'fought'],
  ['find', 'found', 'found'],
  ['flee', 'fled', 'fled'],
  ['fly', 'flew', 'flown'],
  ['forbid', 'forbade', 'forbidden'],
  ['foresee', 'foresaw', 'foreseen'],
  ['forget', 'forgot', 'forgotten'],
  ['forgive', 'forgave', 'forgiven'],
  ['freeze', 'froze', 'frozen'],
  ['get', 'got', 'got'],
  ['give', 'gave', 'given'],
  ['go', 'went', 'gone'],
  ['grow', 'grew', 'grown'],
  ['hang', 'hung', 'hung'],
  ['have', 'had', 'had'],
  ['hear', 'heard', 'heard'],
  ['hide', 'hid', 'hidden'],
  ['hit', 'hit', 'hit'],
  ['hold', 'held', 'held'],
  ['hurt', 'hurt', 'hurt'],
  ['keep', 'kept', 'kept'],
  ['know', 'knew', 'known'],
  ['lay', 'laid', 'laid'],
  ['lead', 'led', 'led'],
  ['leave', 'left', 'left'],
  ['lend', 'lent', 'lent'],
  ['let', 'let', 'let'],
  ['lie', 'lay', 'lain'],
  ['lose', 'lost', 'lost'],
  ['make', 'made', 'made'],
  ['mean', 'meant', 'meant'],
  ['meet', 'met', 'met'],
  ['mislead', 'misled', 'misled'],
  ['overcome', 'overcame', 'overcome'],
  ['overthrow', 'overthrew', 'overthrown'],
  ['pay', 'paid', 'paid'],
  ['prove', 'proved', 'proven'],
  ['put', 'put', 'put'],
  ['quit', 'quit', 'quit'],
  ['read', 'read', 'read'],
  ['ride', 'rode', 'ridden'],
  ['ring', 'rang', 'rung'],
  ['rise', 'rose', 'risen'],
  ['run', 'ran', 'run'],
  ['say', 'said', 'said'],
  ['see', 'saw', 'seen'],
  ['seek', 'sought', 'sought'],
  ['sell', 'sold', 'sold'],
  ['send', 'sent', 'sent'],
  ['set', 'set', 'set'],
  ['shake', 'shook', 'shaken'],
  ['shed', 'shed', 'shed'],
  ['shine', 'shone', 'shone'],
  ['shoot', 'shot', 'shot'],
  ['show', 'showed', 'shown'],
  ['shut', 'shut', 'shut'],
  ['sing', 'sang', 'sung'],
  ['sink', 'sank', 'sunk'],
  ['sit', 'sat', 'sat'],
  ['sleep', 'slept', 'slept'],
  ['speak', 'spoke', 'spoken'],
  ['spend', 'spent', 'spent'],
  ['split', 'split', 'split'],
  ['spread', 'spread', 'spread'],
  ['spring', 'sprang', 'sprung'],
  ['stand', 'stood', 'stood'],
  ['steal', 'stole', 'stolen'],
  ['stick', 'stuck', 'stuck'],
  ['strike', 'struck', 'struck'],
  ['strive', 'strove', 'striven'],
  ['swear', 'swore', 'sworn'],
  ['sweep', 'swept', 'swept'],
  ['swim', 'swam', 'swum'],
  ['take', 'took', 'taken'],
  ['teach', 'taught', 'taught'],
  ['tear', 'tore', 'torn'],
  ['tell', 'told', 'told'],
  ['think', 'thought', 'thought'],
  ['throw', 'threw', 'thrown'],
  ['understand', 'understood', 'understood'],
  ['undergo', 'underwent', 'undergone'],
  ['undertake', 'undertook', 'undertaken'],
  ['uphold', 'upheld', 'upheld'],
  ['wake', 'woke', 'woken'],
  ['wear', 'wore', 'worn'],
  ['win', 'won', 'won'],
  ['withdraw', 'withdrew', 'withdrawn'],
  ['withhold', 'withheld', 'withheld'],
  ['withstand', 'withstood', 'withstood'],
  ['write', 'wrote', 'written'],
];

const PARTICIPLE = new Map(IRREGULAR.map(([base, , participle]) => [base, participle]));

const STEM = new Map<string, string>([
  ...IRREGULAR.flatMap(([base, past, participle]): [string, string][] => [
    [past, base],
    [participle, base],
  ]),
  ['is', 'be'],
  ['are', 'be'],
  ['am', 'be'],
  ['were', 'be'],
  ['has', 'have'],
  ['does', 'do'],
  ['goes', 'go'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['people', 'person'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['leaves', 'leave'],
  ['better', 'good'],
  ['best', 'good'],
  ['worse', 'bad'],
  ['worst', 'bad'],
  ['more', 'many'],
  ['most', 'many'],
  ['less', 'little'],
]);

/** Words that say nothing of what a text is about. */
const EMPTY = new Set(
  (
    'a an the of to in on at by for with from as and or but not no be do have it its he she they we you i his her their our your my ' +
    'him them us me this that these those which who whom whose what there here into out up off over under about after before than then ' +
    'so such some any one something someone somebody oneself itself etc plural with'
  ).split(' '),
);

/**
 * A rough stem, the same for the inflections of an English word.
 *
 * @example stemOf('agreed') === stemOf('agrees') // true
 */
export function stemOf(word: string): string {
  const lower = word.toLowerCase().replace(/['’]s?$/, '');
  const base = STEM.get(lower) ?? lower;
  if (base.length <= 3) return base;
  const cut = base
    .replace(/(?:ies|ied|y)$/, 'i')
    .replace(/ments?$/, '')
    .replace(/(?:sses)$/, 'ss')
    .replace(/(?:ations?|ating|ated|ates|ate)$/, 'at')
    .replace(/(?:ings?|edly|ed|es|ers?|ors?|s|e)$/, '')
    .replace(/([^aeiouls])\1$/, '$1');
  return cut.length < 3 ? base : cut;
}

/** The stems of the words of a text that carry meaning. */
export function contentStems(text: string): Set<string> {
  const words = text.toLowerCase().match(/[a-z][a-z'’]*/g) ?? [];
  return new Set(words.filter((word) => !EMPTY.has(word)).map(stemOf));
}

/** The -ing form of a verb phrase: its first word is inflected. */
export function presentParticiple(phrase: string): string {
  return withFirst(phrase, (verb) => {
    if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
    if (/[^eoy]e$/.test(verb) && verb !== 'be') return `${verb.slice(0, -1)}ing`;
    return `${doubled(verb)}ing`;
  });
}

/** The past participle of a verb phrase. */
export function pastParticiple(phrase: string): string {
  return withFirst(phrase, (verb) => {
    const irregular = PARTICIPLE.get(verb);
    if (irregular !== undefined) return irregular;
    if (verb.endsWith('e')) return `${verb}d`;
    if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
    return `${doubled(verb)}ed`;
  });
}

/** plan, planned: a last consonant after one short vowel, where the stress is on it. */
function doubled(verb: string): string {
  const isShort = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb);
  const isStressed =
    /(?:mit|fer|cur|bel|pel|gin|forget|upset)$/.test(verb) && !/^(?:offer|suffer|differ|limit|vomit|label)$/.test(verb);
  return isShort || isStressed ? verb + verb.slice(-1) : verb;
}

function withFirst(phrase: string, inflect: (verb: string) => string): string {
  return phrase.replace(/^[a-z]+/, inflect);
}
