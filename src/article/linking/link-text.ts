/** `article.json` → the text by itself, or everything in it that does not hold together. */
import { isRealDay } from '#article/dates';
import type { ArticleText, Sentence, Turn, Unit } from '#article/model';
import { addProblem, type Problem } from '#article/problems';
import { resolveQuote } from './resolve';
import { sourceOf } from '#article/source';
import type { Steps } from '#article/steps';
import type { ArticleFile, Lang, SentenceData } from '#article/format/schema';

/**
 * Links the text, a paragraph a step. Whether its speakers are entities is seen when the registers are linked to it.
 * @param problems takes what is found @throws {Enough} when it is full
 */
export function* linkText(text: ArticleFile, problems: Problem[]): Steps<ArticleText> {
  const report: Report = (file, entry, problem) => addProblem(problems, { file, entry, problem });
  const sentences = new Map<string, Sentence>();
  const units: Unit[] = [];
  for (const { id, sentences: own } of [{ id: 'h', sentences: [text.headline] }, ...text.paragraphs]) {
    units.push(linkUnit(id, units.length, own, sentences, report));
    yield;
  }
  for (const [field, iso] of [
    ['dateline', text.source.dateline],
    ['published', text.source.published],
  ] as const) {
    if (iso !== null && !isRealDay(iso)) report('article.json', `source.${field}`, `there is no such day: “${iso}”`);
  }
  return {
    slug: text.slug,
    source: sourceOf(text.source),
    translation: text.translation,
    parties: text.parties,
    units,
    sentences,
  };
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
      en: item.en ?? '',
      draft: item.draft === true,
      notes: item.notes ?? [],
      turns: [],
    };
    sentence.turns = turnsOf(item, sentence, report);
    for (const note of sentence.notes) {
      for (const lang of ['ar', 'en'] as const) {
        const words = note.on[lang];
        if (words !== null && !sentence[lang].includes(words)) {
          report('article.json', item.id, `a note is on “${words}”, which is not in the sentence (${lang})`);
        }
      }
    }
    unit.sentences.push(sentence);
    sentences.set(item.id, sentence);
  });
  return unit;
}

function turnsOf(data: SentenceData, texts: Record<Lang, string>, report: Report): Turn[] {
  const turns: Turn[] = [{ speaker: data.speaker, ar: 0, en: 0 }];
  for (const { speaker, from } of data.turns ?? []) {
    const offset = (lang: Lang) => {
      const found = resolveQuote({ in: data.id, ...from }, texts[lang], lang);
      if (found.ok && found.span) return found.span.start;
      // Without English the speaker changes at its end, which is its beginning.
      if (found.ok && texts[lang] === '') return 0;
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
