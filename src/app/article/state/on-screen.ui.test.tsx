import { expect, it } from 'vitest';
import { paragraph, tinyArticle } from '#testing/articles';
import { show } from '#testing/show';
import { sentencesOnScreen } from './on-screen';

const { units } = tinyArticle({
  paragraphs: Array.from({ length: 12 }, () => paragraph(['نص أول. ', 'One. '], ['نص ثان.', 'Two.'])),
  entities: [],
  cues: [],
  parties: [],
});

it('tells the sentences of the rows that stand in the window, also where the last rows are not drawn yet', async () => {
  await show(
    <>
      {units.slice(0, 10).map(({ id }) => (
        <p key={id} id={id} style={{ height: '60vh', margin: 0 }} />
      ))}
    </>,
  );
  const at = (share: number) => {
    window.scrollTo(0, window.innerHeight * share);
    return [...sentencesOnScreen(units)].filter((id) => !id.endsWith('.2'));
  };
  expect(at(0)).toEqual(['h', 'p1.1']);
  expect(at(1.3)).toEqual(['p2.1', 'p3.1']);
  expect(at(100)).toEqual(['p8.1', 'p9.1']);
});
