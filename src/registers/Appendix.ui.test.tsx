import { expect, it } from 'vitest';
import { commitment, entity, paragraph, tinyArticle } from '#testing/articles';
import { every } from '#testing/reader';
import { filled, texts } from '#testing/texts';
import { bothLanguages, show } from '#testing/show';
import { Appendix } from './Appendix';

const article = tinyArticle({
  headline: { ar: 'الصين', en: 'China' },
  paragraphs: [
    paragraph(['تعهدت الصين لموسكو بالعمل.', 'China pledged to Moscow to work.']),
    paragraph(['الصين هناك.', 'China was there.']),
    paragraph(['قالت الصين شيئًا.', 'China said something.']),
    paragraph(['لا شيء.', 'Nothing.']),
    paragraph(['ثم الصين.', 'Then China.']),
  ],
  entities: [
    entity(
      'china',
      [
        ['h', 'الصين', 'China'],
        ['p1.1', 'الصين', 'China'],
        ['p2.1', 'الصين', 'China'],
        ['p3.1', 'الصين', 'China'],
        ['p5.1', 'الصين', 'China'],
      ],
      { kind: 'place' },
    ),
    entity('moscow', [['p1.1', 'لموسكو', 'Moscow']], { kind: 'place' }),
  ],
  cues: [
    commitment('c', ['p1.1', 'تعهدت', 'pledged to'], ['بالعمل', 'work'], {
      by: ['china'],
      to: ['moscow'],
      action: 'do',
    }),
    commitment('s', ['p3.1', 'قالت', 'said'], ['شيئًا', 'something'], { by: ['china'], kind: 'stated', action: 'say' }),
  ],
});

it.each(bothLanguages)('%s: holds both registers whole, with the paragraphs they point to', async (lang) => {
  const screen = await show(<Appendix article={article} />, { lang });
  const say = texts[lang].registers;
  const cues = every('.appendix-cue').map(({ textContent }) => textContent);
  const [china, moscow] = lang === 'ar' ? ['الصين', 'لموسكو'] : ['China', 'Moscow'];
  expect(cues).toHaveLength(2);
  expect(cues[0]).toContain(say.undertakingKinds.pledge);
  expect(cues[0]).toContain(filled(say.byTo, { by: china, to: moscow }));
  expect(cues[0]).toContain('¶1');
  expect(cues[0]).toContain('do work');
  expect(cues[1]).toContain(say.undertakingKinds.stated);
  expect(cues[1]).toContain('¶3');
  // Positions stand under a heading of their own, after the commitments.
  const positions = screen.getByRole('heading', { name: say.positions, exact: true }).element();
  const [first, second] = every('.appendix-cue');
  expect(first && positions.compareDocumentPosition(first)).toBe(Node.DOCUMENT_POSITION_PRECEDING);
  expect(second && positions.compareDocumentPosition(second)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  // The headline has no number; neighbours are drawn together.
  expect(every('.appendix-places').map(({ textContent }) => textContent)).toEqual([
    lang === 'ar' ? '¶1–3، 5' : '¶1–3, 5',
    '¶1',
  ]);
});
