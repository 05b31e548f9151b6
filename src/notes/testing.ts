/** For tests only: notes on words of an article. */
import type { Article } from '#article/model';
import type { Lang } from '#article/format/schema';
import { deviceNotes, newNote, type Note } from '#storage/notes';
import { wordsOf } from '#notes/anchor/anchor';

let made = 0;

/** A note on words of one sentence; what is not said is amber, without tags or remark. Ids count up. */
export function noteOn(article: Article, id: string, lang: Lang, words: string, over: Partial<Note> = {}): Note {
  const text = article.sentences.get(id)?.[lang] ?? '';
  const start = text.indexOf(words);
  const place = { type: 'range', lang, id, start, until: id, end: start + words.length } as const;
  const quoted = start < 0 ? null : wordsOf(article, place);
  if (!quoted) throw new Error(`“${words}” is not in ${id}`);
  const content = { color: 'amber', tags: [], remark: '' } as const;
  const note = newNote(
    { article: article.slug, ...quoted },
    { ...content, tags: [] },
    new Date('2025-05-01T10:00:00Z'),
  );
  made += 1;
  return { ...note, id: made.toString(16).padStart(32, '0'), ...over };
}

/** Puts these notes, and no others, on the device. */
export async function haveNotes(notes: readonly Note[]): Promise<void> {
  await deviceNotes.merge([]);
  for (const { id } of deviceNotes.getSnapshot().records) await deviceNotes.remove(id);
  await deviceNotes.merge(notes);
}
