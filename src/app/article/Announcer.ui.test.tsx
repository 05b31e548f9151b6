import { expect, it } from 'vitest';
import { knownFrom, type Known, type Selection } from '#article/selection';
import { realWords } from '#testing/articles';
import { bothLanguages, show } from '#testing/show';
import { filled, texts } from '#testing/texts';
import { Announcer } from './Announcer';

const { article, words } = realWords();
const known: Known = { ...knownFrom(article), words };
const word: Selection = { type: 'word', id: 'p14.1', at: 0 };

it.each(bothLanguages)('%s: a selected name is told with its place among its mentions', async (lang) => {
  const screen = await show(<Announcer known={known} selection={{ type: 'entity', id: 'china', at: 1 }} />, { lang });
  const china = article.entity.get('china');
  const { app } = texts[lang];
  const place = filled(app.inParagraph, { number: china?.mentions[1]?.sentence.unit.index ?? -1 });
  await expect.element(screen.getByRole('status')).toHaveTextContent(
    filled(app.announce.mention, {
      name: china?.name[lang] ?? '?',
      at: 2,
      of: china?.mentions.length ?? -1,
      place: china?.mentions[1]?.sentence.unit.index === 0 ? app.inHeadline : place,
    }),
  );
});

it.each(bothLanguages)('%s: quoted Arabic is marked as Arabic, so that the voice changes for it', async (lang) => {
  const screen = await show(<Announcer known={known} selection={word} />, { lang });
  const status = screen.getByRole('status').element();
  const quoted = status.querySelector('span');
  expect(quoted?.lang).toBe('ar');
  expect(quoted?.textContent).toBe('وتعهد');
  const said = filled(texts[lang].app.announce.word, {
    quote: 'وتعهد',
    place: filled(texts[lang].app.inParagraph, { number: 14 }),
  });
  expect(status.textContent).toBe(said);
});

it('says nothing of nothing, and is there to say something later', async () => {
  const screen = await show(<Announcer known={known} selection={null} />);
  expect(screen.getByRole('status').element().textContent).toBe('');
});
