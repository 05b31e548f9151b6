/**
 * Cues of the ladder of force that a text seems to hold, with who says it, who is bound, to whom, and what is undertaken. All
 * are proposals; the force comes from the Arabic alone.
 */
import type { Span } from '#article/linking/resolve';
import { type Context, type Hit, mentionsBySentence, partiesOf } from './cue-context';
import { findHits } from './cue-hits';
import { type EnglishCue, englishCue, englishObjects } from './english-cues';
import { type Turns, speakerOf, turnsOf } from './speakers';
import type { CommitmentProposal, NameProposal, SentenceText } from '#propose/types';
import { addressees, boundBy, endOfClause, objectOf } from './undertakings';
import { arabicWords } from '#propose/reading/words';

/**
 * Proposes the cues of a text.
 *
 * @param names what `proposeNames` gave, or what the reader has taken of it: speakers and the bound come from it
 * @returns in the order of the text
 */
export function proposeCommitments(
  sentences: readonly SentenceText[],
  names: readonly NameProposal[],
): CommitmentProposal[] {
  const mentions = mentionsBySentence(sentences.length, names);
  const parties = partiesOf(names);
  const found: CommitmentProposal[] = [];
  /** Who spoke last, for dropped subjects. */
  let speaker: string | null = null;
  sentences.forEach((sentence, index) => {
    const words = arabicWords(sentence.ar);
    const here = mentions[index] ?? [];
    const context: Context = { sentence, index, words, mentions: here, parties, names };
    const hits = findHits(context);
    const turns = turnsOf(context, hits, speaker);
    speaker = turns.last ?? speaker;
    const english = hits.map((hit) => englishCue(context, hit));
    for (const hit of keep(context, hits, turns)) {
      const cue = english[hits.indexOf(hit)] ?? null;
      const starts = english.flatMap((one) =>
        one && cue && one !== cue && one.span.start > cue.after ? [one.span.start] : [],
      );
      found.push(propose(context, hit, turns, cue, starts.length > 0 ? Math.min(...starts) : null));
    }
  });
  return found;
}

// What is kept

/** Only what a party says is `stated`, and only where no stronger cue lies in what it says. */
function keep(context: Context, hits: readonly Hit[], turns: Turns): Hit[] {
  const { names } = context;
  const states = new Set([
    ...context.parties.countries,
    ...names.flatMap(({ country }) => (country === null ? [] : [country])),
  ]);
  return hits.filter((hit, k) => {
    const rank = hit.kind === 'stated';
    if (!rank) return true;
    if (hit.person === 1) return false;
    const next = hits.slice(k + 1).find((other) => other.speech && !other.participle && other.id !== 'seek');
    const until = next?.at ?? Infinity;
    const inside = hits.some((other, j) => {
      if (j <= k || other.at >= until) return false;
      if (other.participle) return false;
      return true;
    });
    if (hit.speech && inside) return false;
    if (
      hit.participle &&
      hit.speech &&
      /^(?:affirm|say|note|explain|add|stress|draw-attention|announce|warn|consider)$/.test(hit.id)
    )
      return false;
    const speaker = speakerOf(context, hit, turns);
    if (speaker === 'both') return true;
    const entity = names.find((name) => name.entity === speaker);
    if (!entity) return false;
    // A state's position: of one who speaks for a country, or of a country.
    return entity.country !== null || states.has(entity.entity);
  });
}

// What is proposed

function propose(
  context: Context,
  hit: Hit,
  turns: Turns,
  english: EnglishCue | null,
  next: number | null,
): CommitmentProposal {
  const { words, sentence, index, mentions } = context;
  const speaker = speakerOf(context, hit, turns);
  const stretch = objectOf(context, hit);
  const object: Span | null = stretch ? { start: stretch[0]?.start ?? 0, end: stretch.at(-1)?.end ?? 0 } : null;
  const whole =
    object && hit.object !== null
      ? { start: object.start, end: Math.max(object.end, endOfClause(context, hit)) }
      : object;
  const by = boundBy(context, hit, speaker);
  const to = addressees(context, hit, by);
  return {
    sentence: index,
    kind: hit.kind,
    cue: hit.cue,
    cueEn: english?.span ?? null,
    negated: hit.negated,
    conditional: hit.conditional,
    speaker,
    by,
    to,
    object: whole,
    objects: englishObjects(context, stretch ?? [], english, next),
    why: {
      code: 'cue',
      values: {
        cue: hit.label,
        kind: hit.kind,
        words: hit.cue.map(({ start, end }) => sentence.ar.slice(start, end)).join(' … '),
        subject: mentions.find(({ entity }) => by.includes(entity)) ? by.join(', ') : '',
        size: String(words.length),
      },
    },
  };
}
