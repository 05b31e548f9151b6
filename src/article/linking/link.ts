/** Three parsed files → one linked `Article`, or the list of everything that does not hold together. */
import { linkText } from './link-text';
import { atOnce, type Steps } from '#article/steps';
import type {
  Article,
  ArticleText,
  Cue,
  Entity,
  Evidence,
  Mark,
  Mention,
  Sentence,
  SpanPair,
  Undertaking,
} from '#article/model';
import { limits } from '#article/format/limits';
import { addProblem, Enough, type Problem } from '#article/problems';
import { resolveQuote } from './resolve';
import {
  collectiveSpeakers,
  forceOf,
  type ArticleFile,
  type CommitmentsFile,
  type CueData,
  type EntitiesFile,
  type EntityData,
  type Lang,
  type Quote,
} from '#article/format/schema';

export type Linked = { ok: true; article: Article } | { ok: false; problems: Problem[] };

/** Links the files of one article. Pure: reports every problem rather than the first, up to `limits.problems`. */
export function linkArticle(text: ArticleFile, entities: EntitiesFile, commitments: CommitmentsFile): Linked {
  return atOnce(linking(text, entities, commitments));
}

/** What `linkArticle` does, in steps, each of some quotes or of a paragraph. */
export function* linking(text: ArticleFile, entities: EntitiesFile, commitments: CommitmentsFile): Steps<Linked> {
  const problems: Problem[] = [];
  return yield* untilEnough(problems, function* () {
    // So many that reading them all would take too long: nothing else is looked at.
    if (hasTooManyQuotes(entities, commitments, problems)) return { ok: false, problems };
    const linked = yield* linkText(text, problems);
    return yield* link(linked, entities, commitments, problems);
  });
}

/**
 * Links other registers to a text that is linked already. Entities and cues whose data are the same objects as at the last time
 * are not made again, nor are the marks of a sentence in which nothing has changed: code that holds them need do nothing.
 */
export function linkRegisters(text: ArticleText, entities: EntitiesFile, commitments: CommitmentsFile): Linked {
  const problems: Problem[] = [];
  const steps = untilEnough(problems, function* () {
    if (hasTooManyQuotes(entities, commitments, problems)) return { ok: false, problems };
    return yield* link(text, entities, commitments, problems);
  });
  return atOnce(steps);
}

function* untilEnough(problems: Problem[], work: () => Steps<Linked>): Steps<Linked> {
  try {
    return yield* work();
  } catch (error) {
    if (error instanceof Enough) return { ok: false, problems };
    throw error;
  }
}

/** What was linked last, by its data: an entity or cue stays the same object while its data and its text do. */
const linkedEntities = new WeakMap<EntityData, { text: ArticleText; entity: Entity }>();
const linkedCues = new WeakMap<CueData, { text: ArticleText; before: string; cue: Cue }>();
const linkedMarks = new WeakMap<ArticleText, ReadonlyMap<string, readonly Mark[]>>();

type Report = (file: string, entry: string, problem: string) => void;

function* link(
  text: ArticleText,
  entitiesFile: EntitiesFile,
  commitments: CommitmentsFile,
  problems: Problem[],
): Steps<Linked> {
  const report: Report = (file, entry, problem) => addProblem(problems, { file, entry, problem });
  const { sentences } = text;

  const entity = new Map<string, Entity>();
  for (const data of entitiesFile.entities) {
    if (entity.has(data.id)) report('entities.json', data.id, 'this id is used twice');
    if ((collectiveSpeakers as readonly string[]).includes(data.id)) {
      report('entities.json', data.id, 'this id is kept for a speaker');
    }
    entity.set(data.id, yield* linkEntity(text, data, report));
  }

  const known = (id: string) => entity.has(id);
  const knownSpeaker = (id: string) => known(id) || (collectiveSpeakers as readonly string[]).includes(id);
  for (const sentence of sentences.values()) {
    for (const turn of sentence.turns) {
      if (!knownSpeaker(turn.speaker)) {
        report('article.json', sentence.id, `the speaker “${turn.speaker}” is no entity, nor "reporter" or "both"`);
      }
    }
  }
  for (const party of text.parties) {
    for (const id of [party.entity, ...party.speakers]) {
      if (!known(id)) report('article.json', `party ${party.side}`, `“${id}” is not an entity`);
    }
  }

  const undertaking = new Map<string, Undertaking>();
  const cueIds = new Set<string>();
  const counts = { commitment: 0, position: 0 };
  const cues: Cue[] = [];
  for (const data of commitments.cues) {
    if (cueIds.has(data.id)) report('commitments.json', data.id, 'this id is used twice');
    cueIds.add(data.id);
    for (const id of [...data.by, ...data.to]) {
      if (!known(id)) report('commitments.json', data.id, `“${id}” is not an entity`);
    }
    if (!knownSpeaker(data.speaker)) report('commitments.json', data.id, `the speaker “${data.speaker}” is not known`);
    for (const entry of data.undertakings) {
      if (undertaking.has(entry.id) || entity.has(entry.id)) {
        report('commitments.json', entry.id, 'this id is used twice');
      }
    }
    const cue = linkCue(text, data, counts, report);
    for (const entry of cue.undertakings) undertaking.set(entry.id, entry);
    counts[cue.commitment ? 'commitment' : 'position'] += cue.undertakings.length;
    cues.push(cue);
    yield;
  }

  commitments.overclaims.forEach((overclaim, at) => {
    anchor(text, overclaim.claim, report, 'commitments.json', `overclaim ${at + 1}`);
    for (const id of overclaim.see) {
      if (!sentences.has(id)) report('commitments.json', `overclaim ${at + 1}`, `there is no sentence “${id}”`);
    }
  });

  yield;
  const entities = [...entity.values()];
  const marks = marksBySentence(text, entities, cues);
  for (const [id, own] of marks) {
    if (own.length > limits.marks) {
      report('entities.json', id, `${own.length} mentions and quotes stand in this sentence; at most ${limits.marks}`);
    }
  }

  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    article: {
      ...text,
      text,
      marks,
      entities,
      entity,
      cues,
      undertakings: cues.flatMap((cue) => cue.undertakings),
      undertaking,
      overclaims: commitments.overclaims,
    },
  };
}

/** Quotes that are looked for in one step. */
const A_STEP = 50;

function* linkEntity(text: ArticleText, data: EntityData, report: Report): Steps<Entity> {
  const known = linkedEntities.get(data);
  if (known?.text === text) return known.entity;
  const { mentions, ...rest } = data;
  const entity: Entity = { ...rest, mentions: [] };
  for (const [at, quote] of mentions.entries()) {
    const place = anchor(text, quote, report, 'entities.json', `${data.id}, mention ${at + 1}`);
    if (place)
      entity.mentions.push({ type: 'mention', entity, index: 0, by: quote.by, quote: quotedText(quote), ...place });
    if (at % A_STEP === A_STEP - 1) yield;
  }
  yield;
  entity.mentions.sort(byPlace).forEach((mention, index) => {
    mention.index = index;
  });
  // What has a mention that was not found is looked at again: its problem must be told again.
  if (entity.mentions.length === mentions.length) linkedEntities.set(data, { text, entity });
  return entity;
}

/** @param counts how many commitments and positions stand before this cue in the register */
function linkCue(
  text: ArticleText,
  data: CueData,
  counts: Readonly<Record<'commitment' | 'position', number>>,
  report: Report,
): Cue {
  const before = `${counts.commitment} ${counts.position}`;
  const known = linkedCues.get(data);
  if (known?.text === text && known.before === before) return known.cue;
  const { quotes, undertakings, ...rest } = data;
  const force = forceOf[data.kind];
  const cue: Cue = { ...rest, quotes: [], undertakings: [], force, commitment: force !== null && force >= 3 };
  let sound = true;
  const place = (quote: Quote, entry: string) => {
    const found = anchor(text, quote, report, 'commitments.json', entry);
    sound &&= found !== null;
    return found;
  };
  quotes.forEach((quote, at) => {
    const found = place(quote, `${data.id}, cue quote ${at + 1}`);
    if (found) cue.quotes.push({ type: 'cue', cue, quote: quotedText(quote), ...found });
  });
  let index = counts[cue.commitment ? 'commitment' : 'position'];
  for (const { evidence, ...own } of undertakings) {
    const linked: Undertaking = { ...own, cue, index: index++, evidence: [] };
    if (!evidence.some((quote) => quote.role === 'object')) {
      report('commitments.json', own.id, 'no evidence has the role "object"');
      sound = false;
    }
    evidence.forEach((quote, at) => {
      const found = place(quote, `${own.id}, evidence ${at + 1}`);
      if (found) {
        const item: Evidence = {
          type: 'evidence',
          undertaking: linked,
          role: quote.role,
          quote: quotedText(quote),
          ...found,
        };
        linked.evidence.push(item);
      }
    });
    cue.undertakings.push(linked);
  }
  if (sound) linkedCues.set(data, { text, before, cue });
  return cue;
}

/** The marks of each sentence. A list in which nothing has changed is the one of the last time. */
function marksBySentence(
  text: ArticleText,
  entities: readonly Entity[],
  cues: readonly Cue[],
): ReadonlyMap<string, readonly Mark[]> {
  const marks = new Map<string, Mark[]>();
  const add = (mark: Mark) => {
    const own = marks.get(mark.sentence.id);
    if (own) own.push(mark);
    else marks.set(mark.sentence.id, [mark]);
  };
  for (const { mentions } of entities) for (const mention of mentions) add(mention);
  for (const cue of cues) {
    for (const { evidence } of cue.undertakings) for (const item of evidence) add(item);
    for (const quote of cue.quotes) add(quote);
  }
  const last = linkedMarks.get(text);
  const shared = new Map<string, readonly Mark[]>();
  for (const [id, own] of marks) {
    const before = last?.get(id);
    const same = before?.length === own.length && own.every((mark, at) => mark === before[at]);
    shared.set(id, same ? before : own);
  }
  linkedMarks.set(text, shared);
  return shared;
}

/** Where a quote stands; `null` where it is not found, which is reported. */
function anchor(
  { sentences }: ArticleText,
  quote: Quote,
  report: Report,
  file: string,
  entry: string,
): (SpanPair & { sentence: Sentence }) | null {
  const sentence = sentences.get(quote.in);
  if (!sentence) {
    report(file, entry, `there is no sentence “${quote.in}”`);
    return null;
  }
  if (quote.ar === null && quote.en === null) {
    report(file, entry, 'a quote needs words in at least one language');
    return null;
  }
  const ar = resolveQuote(quote, sentence.ar, 'ar');
  const en = resolveQuote(quote, sentence.en, 'en');
  if (!ar.ok) report(file, entry, ar.problem);
  if (!en.ok) report(file, entry, en.problem);
  return ar.ok && en.ok ? { sentence, ar: ar.span, en: en.span } : null;
}

/** Reports registers that hold more quotes than may be. */
function hasTooManyQuotes(entities: EntitiesFile, commitments: CommitmentsFile, problems: Problem[]): boolean {
  const quoted = quotesIn(entities, commitments);
  if (quoted <= limits.quotes) return false;
  addProblem(problems, {
    file: 'entities.json',
    entry: '(the whole file)',
    problem: `${quoted} quotes with those of the commitments; at most ${limits.quotes}`,
  });
  return true;
}

function quotesIn(entities: EntitiesFile, commitments: CommitmentsFile): number {
  const mentions = entities.entities.reduce((sum, { mentions: own }) => sum + own.length, 0);
  return commitments.cues.reduce(
    (sum, { quotes, undertakings }) =>
      undertakings.reduce((all, { evidence }) => all + evidence.length, sum + quotes.length),
    mentions,
  );
}

function quotedText(quote: Quote): Record<Lang, string | null> {
  return { ar: quote.ar, en: quote.en };
}

/** Order of the text: by sentence, then by the Arabic, then (where there is none) by the English. */
function byPlace(a: Mention, b: Mention): number {
  const order = a.sentence.unit.index - b.sentence.unit.index;
  if (order !== 0) return order;
  const at = a.sentence.unit.sentences.indexOf(a.sentence) - b.sentence.unit.sentences.indexOf(b.sentence);
  if (at !== 0) return at;
  return position(a) - position(b);
}

/** How far into its sentence a mark stands, 0–1, so that marks with words in one language only fall in place. */
function position(mark: Mark): number {
  if (mark.ar) return mark.ar.start / mark.sentence.ar.length;
  return mark.en ? mark.en.start / mark.sentence.en.length : 1;
}
