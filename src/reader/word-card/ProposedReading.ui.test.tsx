import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Correction, WordChoice } from '#article/correction';
import type { Proposal, WordCandidate } from '#article/words/words';
import * as ar from '#i18n/locales/ar/late/proposed.json';
import * as en from '#i18n/locales/en/late/proposed.json';
import { paragraph, tinyArticle, wordsFor } from '#testing/articles';
import { bothLanguages, show } from '#testing/show';
import { filled, texts } from '#testing/texts';
import { ProposedReading } from './ProposedReading';

const said = { en, ar };
const article = tinyArticle({ paragraphs: [paragraph(['رفع علم الدولة.', 'He raised the flag of the state.'])] });
const word = wordsFor(article).bySentence.get('p1.1')?.[1];
if (!word) throw new Error('no word');

const candidate = (lemma: string, sense: string, more: Partial<WordCandidate> = {}): WordCandidate => ({
  lemma,
  root: 'علم',
  pos: 'noun',
  sense,
  stem: lemma,
  vowelled: lemma,
  features: {},
  ...more,
});
const flag = candidate('عَلَم', 'flag');
const others = [
  candidate('عِلْم', 'science'),
  candidate('عَلِمَ', 'know', { pos: 'verb', features: { tense: 'perfect', person: 3 } }),
  candidate('عَلَّمَ', 'teach', { pos: 'verb' }),
  candidate('عُلِّمَ', 'be taught', { pos: 'verb' }),
];
const proposal: Proposal = { state: 'proposed', candidates: [flag, ...others], correction: null };
const correctionOf = ({ lemma, root, pos, sense, stem }: WordCandidate, onlyHere = false): Correction => ({
  lemma,
  root,
  pos,
  sense,
  stem,
  id: 'علم',
  form: 'علم',
  place: onlyHere ? { article: 'one', sentence: 'p1.1', index: 1 } : null,
  made: '2025-05-01T10:00:00.000Z',
});

let done: string[] = [];
beforeEach(() => {
  done = [];
});
const reading = (one: Proposal) => (
  <ProposedReading
    word={word}
    proposal={one}
    onCorrect={({ lemma, sense, pos, root, stem }: WordChoice, onlyHere) =>
      done.push([lemma, root, pos, sense, stem, onlyHere].join(' | '))
    }
    onUndo={() => done.push('undo')}
  />
);

it.each(bothLanguages)(
  '%s: says that it is proposed, and offers the next readings, each one click away',
  async (lang) => {
    const t = said[lang];
    const screen = await show(reading(proposal), { lang });
    await expect.element(screen.getByRole('status')).toHaveTextContent(t.state.proposed);
    await expect.element(screen.getByText('know')).toBeVisible();
    // The rest are asked for.
    await expect.element(screen.getByText('be taught')).not.toBeInTheDocument();
    await screen.getByRole('button', { name: lang === 'en' ? '1 more reading' : t.moreReadings_one }).click();
    await screen.getByRole('button', { name: /be taught/ }).click();
    await screen.getByRole('button', { name: t.right, exact: true }).click();
    expect(done).toEqual(['عُلِّمَ | علم | verb | be taught | عُلِّمَ | false', 'عَلَم | علم | noun | flag | عَلَم | false']);
  },
);

it('tells the forms of a verb by their grammar, in the language of the interface', async () => {
  const screen = await show(reading(proposal), { lang: 'ar' });
  const { pos, tense, person, comma } = texts.ar.words;
  await expect
    .element(screen.getByRole('button', { name: /know/ }))
    .toHaveTextContent([pos.verb, tense.perfect, person['3']].join(comma));
});

it.each(bothLanguages)(
  '%s: a correction says how far it goes, can go further or less far, and can be undone',
  async (lang) => {
    const t = said[lang];
    const corrected = { state: 'corrected', candidates: [flag, ...others], correction: correctionOf(flag) } as const;
    const screen = await show(reading(corrected), { lang });
    await expect.element(screen.getByRole('status')).toHaveTextContent(t.state.everywhere);
    // What is shown is not offered again.
    await expect.element(screen.getByText('flag')).not.toBeInTheDocument();
    await screen.getByRole('button', { name: t.onlyHere, exact: true }).click();
    await screen.rerender(reading({ ...corrected, correction: correctionOf(flag, true) }));
    await expect.element(screen.getByRole('status')).toHaveTextContent(t.state.here);
    await screen.getByRole('button', { name: t.inEveryText, exact: true }).click();
    // Another reading goes as far as the one before.
    await screen.getByRole('button', { name: /science/ }).click();
    await screen.getByRole('button', { name: t.undo, exact: true }).click();
    expect(done).toEqual([
      'عَلَم | علم | noun | flag | عَلَم | true',
      'عَلَم | علم | noun | flag | عَلَم | false',
      'عِلْم | علم | noun | science | عِلْم | true',
      'undo',
    ]);
  },
);

it.each(bothLanguages)('%s: a word that the lexicon does not have takes the reader’s own, checked', async (lang) => {
  const t = said[lang];
  const screen = await show(reading({ state: 'unknown', candidates: [], correction: null }), { lang });
  await expect.element(screen.getByRole('status')).toHaveTextContent(t.state.unknown);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  const form = screen.getByRole('form', { name: filled(t.form.title, { word: 'علم' }) });
  const field = (name: 'lemma' | 'sense' | 'root') => form.getByRole('textbox', { name: t.form[name], exact: true });
  // It begins with what is known.
  await expect.element(field('lemma')).toHaveFocus();
  await expect.element(field('lemma')).toHaveValue('علم');
  await field('sense').fill('');
  await field('root').fill('كتب');
  await userEvent.keyboard('{Enter}');
  await expect.element(field('lemma')).toHaveAccessibleDescription(t.problems.noVowels);
  await expect.element(field('lemma')).toHaveFocus();
  await expect.element(field('sense')).toHaveAccessibleDescription(t.problems.empty);
  expect(done).toEqual([]);
  await field('lemma').fill('عَلَم');
  await field('sense').fill('a flag');
  await form.getByRole('button', { name: t.form.save, exact: true }).click();
  await expect.element(field('root')).toHaveAccessibleDescription(t.problems.rootNotInLemma);
  await field('root').fill('ع ل م');
  await form.getByRole('combobox', { name: t.form.pos }).selectOptions('proper-noun');
  await form.getByRole('button', { name: t.form.save, exact: true }).click();
  expect(done).toEqual([`${'عَلَم'.normalize('NFC')} | علم | proper-noun | a flag |  | false`]);
  await expect.element(form).not.toBeInTheDocument();
});

it('what was typed is there again after the card has closed over it, until it is cancelled', async () => {
  const unknown: Proposal = { state: 'unknown', candidates: [], correction: null };
  const { say, form } = en;
  const first = await show(reading(unknown));
  await first.getByRole('button', { name: say }).click();
  await first.getByRole('textbox', { name: form.sense }).fill('half a meaning');
  await first.unmount();

  const screen = await show(reading(unknown));
  await screen.getByRole('button', { name: say }).click();
  await expect.element(screen.getByRole('textbox', { name: form.sense })).toHaveValue('half a meaning');
  await userEvent.keyboard('{Escape}');
  await screen.getByRole('button', { name: say }).click();
  await expect.element(screen.getByRole('textbox', { name: form.sense })).not.toHaveValue('half a meaning');
  await screen.getByRole('button', { name: form.cancel }).click();
});
