import { describe, expect, it } from 'vitest';
import type { Article } from '#article/model';
import type { ArticleSource } from '#library/article-source';
import { paragraph, tinyArticle } from '#testing/articles';
import { show } from '#testing/show';
import { shownWords, useWords, type WordsState } from './useWords';

/** An article of the device without word data. */
const source: ArticleSource = { id: 'tiny', files: [], read: () => Promise.resolve(null) };

/** So many paragraphs, each a screen high. */
const article = (paragraphs: number) =>
  tinyArticle({
    paragraphs: Array.from({ length: paragraphs }, (_, at) =>
      paragraph([
        `رفع الوزير علم الدولة فوق المرفأ القديم في اليوم ${at + 1} من الشهر.`,
        'The minister raised the flag.',
      ]),
    ),
    entities: [],
    cues: [],
    parties: [],
  });

/** The rows of an article, as far as they are in the document, and every state of its words, in order. */
function Rows({ of, states }: { of: Article; states: WordsState[] }) {
  const [state] = useWords(source, of, true);
  if (states.at(-1) !== state) states.push(state);
  return (
    <>
      {of.units.slice(0, 20).map(({ id }) => (
        <p key={id} id={id} style={{ height: '100vh', margin: 0 }}>
          {id}
        </p>
      ))}
    </>
  );
}

async function statesOf(of: Article): Promise<string[][]> {
  const states: WordsState[] = [];
  await show(<Rows of={of} states={states} />);
  await expect.poll(() => states.at(-1)?.status, { timeout: 30_000 }).toBe('open');
  const shown = states.map((state) => [...(shownWords(state)?.bySentence.keys() ?? [])]);
  return shown.filter((ids, at) => ids.join() !== shown[at - 1]?.join());
}

describe('words that are proposed', () => {
  it('of a long text are there for what is on the screen first, then for all of it', async () => {
    const long = article(200);
    window.scrollTo(0, 0);
    const all = [...long.sentences.keys()];
    expect(await statesOf(long)).toEqual([[], ['h'], all]);
  });

  it('of a short text come at once', async () => {
    const short = article(3);
    expect(await statesOf(short)).toEqual([[], [...short.sentences.keys()]]);
  });
});
