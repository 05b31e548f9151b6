/** Where the English has a cue and what is undertaken under it. */
import type { Span } from '#article/linking/resolve';
import type { Stretch } from './clauses';
import type { Context, Hit } from './cue-context';

// English

export interface EnglishCue {
  span: Span;
  /** Where its object begins. */
  after: number;
}

/** Where the English has a cue: what renders the verb, with the noun that has the force where there is one. */
export function englishCue({ sentence }: Context, hit: Hit): EnglishCue | null {
  if (sentence.en === null) return null;
  const at = (hit.cue[0]?.start ?? 0) / (sentence.ar.length || 1);
  const verb = nearestMatch(sentence.en, hit.en, at);
  if (hit.enNoun === null) return verb && { span: verb, after: verb.end };
  const noun = nearestMatch(sentence.en, hit.enNoun, verb ? verb.end / (sentence.en.length || 1) : at, verb?.end ?? 0);
  if (!noun) return verb && { span: verb, after: verb.end };
  if (!verb || noun.start - verb.end > 60) return { span: noun, after: noun.end };
  return { span: verb, after: noun.end };
}

function nearestMatch(text: string, pattern: string, at: number, from = 0): Span | null {
  let best: { span: Span; distance: number } | null = null;
  for (const match of text.matchAll(new RegExp(`\\b(?:${pattern})(?![\\w])`, 'gi'))) {
    if (match.index < from) continue;
    const distance = Math.abs(match.index / (text.length || 1) - at);
    if (!best || distance < best.distance)
      best = { span: { start: match.index, end: match.index + match[0].length }, distance };
  }
  return best && best.distance < 0.6 ? best.span : null;
}

const DAY = '(?:on )?(?:today|yesterday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?: \\(\\w+\\))?';

const SMALL = new RegExp(`^[\\s,]*(?:(?:to|that|on|for|in|of|with|${DAY})\\s+)*`, 'i');

/** What ends the English of an object: a full stop, or words that go on with something else. */
const ENDS =
  /(?<!\b\p{Lu})[.!?]["”’]?(?:\s|$)|[;:]\s|, (?:which|who|while|but|so as to|in order to|with [A-Z]|as permanent|\p{Ll}+ing )|,? (?:and|but) (?:also|that (?:it|he|she|they)|will|is|are|has|have) /u;

/** The English of the objects: what follows the cue up to the next one, a piece for each where the numbers agree. */
export function englishObjects(
  { sentence }: Context,
  stretches: readonly Stretch[],
  cue: EnglishCue | null,
  next: number | null,
): { ar: Span; en: Span | null }[] {
  const spans = stretches.map(({ start, end }) => ({ start, end }));
  const { en } = sentence;
  if (en === null || !cue || spans.length === 0) return spans.map((ar) => ({ ar, en: null }));
  const from = cue.after + (SMALL.exec(en.slice(cue.after))?.[0].length ?? 0);
  const until = next !== null && next > from ? next : en.length;
  const rest = en.slice(from, until);
  const stop = rest.search(ENDS);
  const text = (stop === -1 ? rest : rest.slice(0, stop)).replace(
    /[\s,.]*(?:\b(?:and|while|also|that it|it)[\s,]*)*$/,
    '',
  );
  if (text === '') return spans.map((ar) => ({ ar, en: null }));
  const cuts = [...text.matchAll(/,\s+(?:and\s+)?|\s+and\s+/g)].map(({ 0: cut, index }) => ({
    at: index,
    size: cut.length,
    comma: cut.startsWith(','),
  }));
  const commas = cuts.filter(({ comma }) => comma);
  const last = cuts.at(-1);
  const candidates = [[], commas, cuts, last ? [...commas.filter(({ at }) => at < last.at), last] : []];
  const chosen = candidates.find(({ length }) => length === spans.length - 1);
  if (!chosen) return spans.map((ar, k) => ({ ar, en: k === 0 ? { start: from, end: from + text.length } : null }));
  const pieces: Span[] = [];
  let start = from;
  for (const { at, size } of chosen) {
    pieces.push({ start, end: from + at });
    start = from + at + size;
  }
  pieces.push({ start, end: from + text.length });
  return spans.map((ar, k) => ({ ar, en: pieces[k] ?? null }));
}
