/** Three parsed files → one linked `Article`, or the list of everything that does not hold together. */
import type {
  Article,
  Cue,
  Entity,
  Evidence,
  Mark,
  Mention,
  Sentence,
  SpanPair,
  Turn,
  Undertaking,
  Unit,
} from './model';
import { limits } from '#article/format/limits';
import { isRealDay } from './dates';
import { resolveQuote } from './resolve';
import {
  collectiveSpeakers,
  forceOf,
  type ArticleFile,
  type CommitmentsFile,
  type EntitiesFile,
  type Lang,
  type Quote,
  type SentenceData,
} from '#article/format/schema';

/** One thing wrong with one entry of one file. */
export interface Problem {
  /** File name within the article's folder, e.g. `entities.json`. */
  file: string;
  /** The entry, in the reader's terms: `wang-yi, mention 3`. */
  entry: string;
  problem: string;
}

export type Linked = { ok: true; article: Article } | { ok: false; problems: Problem[] };

/** Links the files of one article. Pure: reports every problem rather than the first, up to `limits.problems`. */
export function linkArticle(text: ArticleFile, entities: EntitiesFile, commitments: CommitmentsFile): Linked {
  const problems: Problem[] = [];
  try {
    return link(text, entities, commitments, problems);
  } catch (error) {
    if (error instanceof Enough) return { ok: false, problems };
    throw error;
  }
}

/** Ends the search for more problems: each costs time, and nobody reads so many. */
export class Enough extends Error {
  override name = 'Enough';
}

/** A list that ends the work on it when it is full. @throws {Enough} */
export function addProblem(problems: Problem[], problem: Problem): void {
  problems.push(problem);
  if (problems.length >= limits.problems) throw new Enough();
}

function link(text: ArticleFile, entities: EntitiesFile, commitments: CommitmentsFile, problems: Problem[]): Linked {
  const report = (file: string, entry: string, problem: string) => addProblem(problems, { file, entry, problem });

  const quoted = quotesIn(entities, commitments);
  if (quoted > limits.quotes) {
    report(
      'entities.json',
      '(the whole file)',
      `${quoted} quotes with those of the commitments; at most ${limits.quotes}`,
    );
    return { ok: false, problems };
  }

  const sentences = new Map<string, Sentence>();
  const units = [{ id: 'h', sentences: [text.headline] }, ...text.paragraphs].map((unit, index) =>
    linkUnit(unit.id, index, unit.sentences, sentences, report),
  );

  const entity = new Map<string, Entity>();
  for (const data of entities.entities) {
    if (entity.has(data.id)) report('entities.json', data.id, 'this id is used twice');
    if ((collectiveSpeakers as readonly string[]).includes(data.id)) {
      report('entities.json', data.id, 'this id is kept for a speaker');
    }
    const { mentions, ...rest } = data;
    const linked: Entity = { ...rest, mentions: [] };
    entity.set(data.id, linked);
    mentions.forEach((quote, at) => {
      const place = anchor(quote, 'entities.json', `${data.id}, mention ${at + 1}`);
      if (place) {
        linked.mentions.push({
          type: 'mention',
          entity: linked,
          index: 0,
          by: quote.by,
          words: wordsOf(quote),
          ...place,
        });
      }
    });
    linked.mentions.sort(byPlace).forEach((mention, index) => {
      mention.index = index;
      mention.sentence.marks.push(mention);
    });
  }

  for (const [field, iso] of [
    ['dateline', text.source.dateline],
    ['published', text.source.published],
  ] as const) {
    if (!isRealDay(iso)) report('article.json', `source.${field}`, `there is no such day: “${iso}”`);
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
  const cues = commitments.cues.map((data): Cue => {
    const { quotes, undertakings, ...rest } = data;
    const force = forceOf[data.kind];
    const cue: Cue = { ...rest, quotes: [], undertakings: [], force, commitment: force !== null && force >= 3 };
    if (cueIds.has(data.id)) report('commitments.json', data.id, 'this id is used twice');
    cueIds.add(data.id);
    for (const id of [...data.by, ...data.to]) {
      if (!known(id)) report('commitments.json', data.id, `“${id}” is not an entity`);
    }
    if (!knownSpeaker(data.speaker)) report('commitments.json', data.id, `the speaker “${data.speaker}” is not known`);
    quotes.forEach((quote, at) => {
      const place = anchor(quote, 'commitments.json', `${data.id}, cue quote ${at + 1}`);
      if (place) cue.quotes.push({ type: 'cue', cue, words: wordsOf(quote), ...place });
    });
    for (const entry of undertakings) {
      if (undertaking.has(entry.id) || entity.has(entry.id)) {
        report('commitments.json', entry.id, 'this id is used twice');
      }
      const { evidence, ...own } = entry;
      const linked: Undertaking = {
        ...own,
        cue,
        index: counts[cue.commitment ? 'commitment' : 'position']++,
        evidence: [],
      };
      if (!evidence.some((quote) => quote.role === 'object')) {
        report('commitments.json', entry.id, 'no evidence has the role "object"');
      }
      evidence.forEach((quote, at) => {
        const place = anchor(quote, 'commitments.json', `${entry.id}, evidence ${at + 1}`);
        if (!place) return;
        const item: Evidence = {
          type: 'evidence',
          undertaking: linked,
          role: quote.role,
          words: wordsOf(quote),
          ...place,
        };
        linked.evidence.push(item);
        item.sentence.marks.push(item);
      });
      cue.undertakings.push(linked);
      undertaking.set(entry.id, linked);
    }
    for (const quote of cue.quotes) quote.sentence.marks.push(quote);
    return cue;
  });

  commitments.overclaims.forEach((overclaim, at) => {
    anchor(overclaim.claim, 'commitments.json', `overclaim ${at + 1}`);
    for (const id of overclaim.see) {
      if (!sentences.has(id)) report('commitments.json', `overclaim ${at + 1}`, `there is no sentence “${id}”`);
    }
  });

  for (const { id, marks } of sentences.values()) {
    if (marks.length > limits.marks) {
      report(
        'entities.json',
        id,
        `${marks.length} mentions and quotes stand in this sentence; at most ${limits.marks}`,
      );
    }
  }

  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    article: {
      slug: text.slug,
      source: text.source,
      translation: text.translation,
      parties: text.parties,
      units,
      sentences,
      entities: [...entity.values()],
      entity,
      cues,
      undertakings: cues.flatMap((cue) => cue.undertakings),
      undertaking,
      overclaims: commitments.overclaims,
    },
  };

  function anchor(quote: Quote, file: string, entry: string): (SpanPair & { sentence: Sentence }) | null {
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
}

function quotesIn(entities: EntitiesFile, commitments: CommitmentsFile): number {
  const mentions = entities.entities.reduce((sum, { mentions: own }) => sum + own.length, 0);
  return commitments.cues.reduce(
    (sum, { quotes, undertakings }) =>
      undertakings.reduce((all, { evidence }) => all + evidence.length, sum + quotes.length),
    mentions,
  );
}

type Report = (file: string, entry: string, problem: string) => void;

function linkUnit(
  id: string,
  index: number,
  data: SentenceData[],
  sentences: Map<string, Sentence>,
  report: Report,
): Unit {
  const unit: Unit = { id, index, sentences: [] };
  const wanted = index === 0 ? 'h' : `p${index}`;
  if (id !== wanted) report('article.json', id, `paragraphs are numbered in order: this one should be “${wanted}”`);
  data.forEach((item, at) => {
    const wantedId = index === 0 ? 'h' : `${wanted}.${at + 1}`;
    if (item.id !== wantedId) report('article.json', item.id, `sentences are numbered in order: “${wantedId}”`);
    const sentence: Sentence = {
      id: item.id,
      unit,
      ar: item.ar,
      en: item.en,
      notes: item.notes ?? [],
      turns: [],
      marks: [],
    };
    sentence.turns = turnsOf(item, report);
    for (const note of sentence.notes) {
      for (const lang of ['ar', 'en'] as const) {
        const words = note.on[lang];
        if (words !== null && !item[lang].includes(words)) {
          report('article.json', item.id, `a note is on “${words}”, which is not in the sentence (${lang})`);
        }
      }
    }
    unit.sentences.push(sentence);
    sentences.set(item.id, sentence);
  });
  return unit;
}

function turnsOf(data: SentenceData, report: Report): Turn[] {
  const turns: Turn[] = [{ speaker: data.speaker, ar: 0, en: 0 }];
  for (const { speaker, from } of data.turns ?? []) {
    const offset = (lang: Lang) => {
      const found = resolveQuote({ in: data.id, ...from }, data[lang], lang);
      if (found.ok && found.span) return found.span.start;
      report('article.json', `${data.id}, turn of ${speaker}`, found.ok ? 'has no words' : found.problem);
      return 0;
    };
    const turn = { speaker, ar: offset('ar'), en: offset('en') };
    const before = turns.at(-1);
    if (before && (turn.ar < before.ar || turn.en < before.en)) {
      report('article.json', `${data.id}, turn of ${speaker}`, 'turns stand in the order of the text');
    }
    turns.push(turn);
  }
  return turns;
}

function wordsOf(quote: Quote): Record<Lang, string | null> {
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
