/** Who speaks where: runs of sentences for the rail in the gutter and the lane on the map. */
import type { Article, ArticleText, Unit } from './model';
import type { Bilingual, EntityData, Lang } from '#article/format/schema';

/** Which line is drawn: party A, party B, both together, or none for the reporter. */
export type Side = 'a' | 'b' | 'both' | 'none';

/** The side that a speaker (`reporter`, `both`, or an entity) is on. */
export function sideOf(article: Pick<Article, 'parties'>, speaker: string): Side {
  if (speaker === 'both') return 'both';
  return article.parties.find((party) => party.entity === speaker || party.speakers.includes(speaker))?.side ?? 'none';
}

/** A stretch of one unit in which one speaker speaks, as fractions 0–1 of the unit's text. */
export interface SpeakerStretch {
  speaker: string;
  from: number;
  to: number;
}

/** Who speaks in a unit, in order; neighbouring stretches of one speaker are joined. */
export function stretchesOf(unit: Unit, lang: Lang = 'ar'): SpeakerStretch[] {
  const total = unit.sentences.reduce((sum, sentence) => sum + sentence[lang].length, 0) || 1;
  const stretches: SpeakerStretch[] = [];
  let before = 0;
  for (const sentence of unit.sentences) {
    sentence.turns.forEach((turn, at) => {
      const next = sentence.turns[at + 1];
      const to = (before + (next ? next[lang] : sentence[lang].length)) / total;
      const last = stretches.at(-1);
      if (last?.speaker === turn.speaker) last.to = to;
      else stretches.push({ speaker: turn.speaker, from: (before + turn[lang]) / total, to });
    });
    before += sentence[lang].length;
  }
  return stretches;
}

const unitsBySpeaker = new WeakMap<ArticleText, ReadonlyMap<string, number[]>>();

/** The paragraphs in which an entity speaks, by index. Found once for all speakers of an article, which may be long. */
export function unitsSpokenBy(article: Article, speaker: string): readonly number[] {
  const known = unitsBySpeaker.get(article.text);
  if (known) return known.get(speaker) ?? [];
  const found = new Map<string, number[]>();
  for (const unit of article.units.slice(1)) {
    for (const one of new Set(stretchesOf(unit).map((stretch) => stretch.speaker))) {
      const units = found.get(one);
      if (units) units.push(unit.index);
      else found.set(one, [unit.index]);
    }
  }
  unitsBySpeaker.set(article.text, found);
  return found.get(speaker) ?? [];
}

/** A speaker's name in `lang`: entities by their short name, the collective ones by the words given. */
export function speakerName(
  article: Article,
  speaker: string,
  lang: Lang,
  words: { reporter: string; both: string },
): string {
  if (speaker === 'reporter' || speaker === 'both') return words[speaker];
  const entity = article.entity.get(speaker);
  return entity ? shortName(entity)[lang] : speaker;
}

/** An entity's name where space is short; in Arabic where it has no English. */
export function shortName(entity: { name: EntityData['name']; short?: Bilingual | undefined }): Bilingual {
  return entity.short ?? fullName(entity);
}

/** An entity's name in both languages; the Arabic for both where it has no English. */
export function fullName({ name }: Pick<EntityData, 'name'>): Bilingual {
  const { ar, en } = name;
  return en === null ? { ar, en: ar } : (name as Bilingual);
}
