/** The entities that a query names, and where the text speaks of them. */
import type { Article, Entity } from '#article/model';
import type { Lang } from '#article/format/schema';
import { overlap, type EntityGroup, type Hit } from './hits';
import { runsOf, type Query } from './query';

/** What else is said of the entities that the query names: one hit a mention, in the language of the query if it can be. */
export function entityGroup(article: Article, query: Query, text: readonly Hit[]): EntityGroup {
  const named = entitiesNamed(article, query);
  const asked: Lang = query.words.some(({ key }) => /\p{Script=Arabic}/u.test(key)) ? 'ar' : 'en';
  const other: Lang = asked === 'ar' ? 'en' : 'ar';
  const hits = named.flatMap((entity) =>
    entity.mentions.flatMap((mention): Hit[] => {
      const lang = mention[asked] ? asked : other;
      const span = mention[lang];
      const places = ([asked, other] as const).flatMap((one) => {
        const own = mention[one];
        return own ? [{ sentence: mention.sentence, lang: one, span: own }] : [];
      });
      // A mention of which a word is hit already, in either language, is no other place.
      if (!span || places.some((place) => text.some((hit) => overlap(hit, place)))) return [];
      return [{ sentence: mention.sentence, lang, span, how: 'entity', mention }];
    }),
  );
  return { how: 'entity', of: named, named: true, hits };
}

const names = new WeakMap<Article, Map<string, Entity[]>>();

/** The entities whose name, in either language, is the query, with or without its article; of a person, one word of it. */
function entitiesNamed(article: Article, query: Query): Entity[] {
  return namesOf(article).get(plain(query.words.map((word) => word.key))) ?? [];
}

function namesOf(article: Article): Map<string, Entity[]> {
  const known = names.get(article);
  if (known) return known;
  const found = new Map<string, Entity[]>();
  for (const entity of article.entities) {
    const called = entity.mentions.filter((mention) => mention.by === 'name').map((mention) => mention.words);
    const keys = new Set<string>();
    for (const form of [entity.name, entity.short, ...called]) {
      for (const text of [form?.ar, form?.en]) {
        const words = runsOf(text ?? '').runs.map((run) => run.key);
        // A mention keeps its fused article: للاتحاد السوفيتي is a name of الاتحاد السوفيتي.
        if (words.length > 0) keys.add(plain(words).replace(/^لل(?=..)/, ''));
        if (entity.kind === 'person') for (const word of words) keys.add(word);
      }
    }
    for (const key of keys) found.set(key, [...(found.get(key) ?? []), entity]);
  }
  names.set(article, found);
  return found;
}

/** Words as one key: الصين and صين, the United Nations and United Nations are the same name. */
function plain(words: readonly string[]): string {
  const rest = words.length > 1 && words[0] === 'the' ? words.slice(1) : words;
  return rest.join(' ').replace(/^ال(?=..)/, '');
}
