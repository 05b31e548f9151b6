import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import ar from '#i18n/locales/ar/late/library.json';
import en from '#i18n/locales/en/late/library.json';
import { bothLanguages, PHONE, show, WIDE } from '#testing/show';
import { filled } from '#testing/texts';
import { sayIn, sayOf, type NameHub, type Said } from './same-names';
import { AskInArticle, SameNames } from './SameNames';

const late = { en, ar };
const hub = (arabic: string, english: string | null): NameHub => ({
  reference: arabic,
  key: arabic,
  kind: 'person',
  ar: arabic,
  en: english,
  articles: ['one', 'two'],
});
const own = hub('هالة رويدي', 'Hala Ruwaydi');
const other = hub('رويدي', 'Ruwaydi');
const third = hub('سمير', null);
const onSay = vi.fn<(said: readonly Said[]) => void>();

it.each(bothLanguages)('%s: a proposal has its reason, and is taken or refused by the keyboard', async (lang) => {
  const t = late[lang].same;
  onSay.mockClear();
  const screen = await show(
    <SameNames own={own} proposals={[{ own, other, why: 'part' }]} said={[]} others={[]} inAll={[]} onSay={onSay} />,
    { lang, window: lang === 'en' ? WIDE : PHONE },
  );
  const name = lang === 'en' ? 'Ruwaydi' : 'رويدي';
  await expect.element(screen.getByText(t.likeness.part)).toBeVisible();
  await userEvent.tab();
  await expect.element(screen.getByRole('link', { name })).toHaveFocus();
  await userEvent.tab();
  await expect.element(screen.getByRole('button', { name: filled(t.yesOf, { name }) })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(onSay).toHaveBeenLastCalledWith([sayOf({ own, other }, true)]);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(onSay).toHaveBeenLastCalledWith([sayOf({ own, other }, false)]);
});

it('what was said is taken back, in either direction', async () => {
  const joined = sayOf({ own, other }, true);
  const sides = [
    { ar: own.ar, en: own.en, within: null },
    { ar: other.ar, en: other.en, within: null },
  ] as const;
  const refused = { ...joined, a: 'x', same: false };
  const screen = await show(
    <SameNames
      own={own}
      proposals={[]}
      said={[
        { id: 'a', said: joined, sides },
        { id: 'b', said: refused, sides },
      ]}
      others={[]}
      inAll={[]}
      onSay={onSay}
    />,
  );
  await screen.getByRole('button', { name: 'Take apart: Hala Ruwaydi, Ruwaydi' }).click();
  expect(onSay).toHaveBeenLastCalledWith([{ ...joined, same: false }]);
  await screen.getByRole('button', { name: 'Join after all: Hala Ruwaydi, Ruwaydi' }).click();
  expect(onSay).toHaveBeenLastCalledWith([{ ...refused, same: true }]);
});

it('another name is found in either language and joined; all of one name are confirmed at once', async () => {
  const inAll = [sayIn('رويدي', 'one', 'رويدي', true), sayIn('رويدي', 'two', 'رويدي', true)];
  const screen = await show(
    <SameNames own={own} proposals={[]} said={[]} others={[other, third]} inAll={inAll} onSay={onSay} />,
  );
  await screen.getByRole('button', { name: en.same.yesAll }).click();
  expect(onSay).toHaveBeenLastCalledWith(inAll);
  await screen.getByText(en.same.another).click();
  await screen.getByRole('searchbox').fill('سَمير');
  await expect
    .element(screen.getByRole('button', { name: filled(en.same.joinOf, { name: 'Ruwaydi' }) }))
    .not.toBeInTheDocument();
  await screen.getByRole('button', { name: filled(en.same.joinOf, { name: 'سمير' }) }).click();
  expect(onSay).toHaveBeenLastCalledWith([sayOf({ own, other: third }, true)]);
});

it('an article is asked for where only the name says so, offered to be taken out where it is confirmed, and else left alone', async () => {
  const ask = (standing: 'certain' | 'proposed' | 'confirmed') => (
    <AskInArticle reference="رويدي" article="one" name="رويدي" heading="Talks" standing={standing} onSay={onSay} />
  );
  const screen = await show(ask('proposed'));
  await screen.getByRole('button', { name: filled(en.same.noIn, { title: 'Talks' }) }).click();
  expect(onSay).toHaveBeenLastCalledWith([sayIn('رويدي', 'one', 'رويدي', false)]);
  await screen.rerender(ask('confirmed'));
  await screen.getByRole('button', { name: filled(en.same.outOf, { title: 'Talks' }) }).click();
  expect(onSay).toHaveBeenLastCalledWith([sayIn('رويدي', 'one', 'رويدي', false)]);
  await screen.rerender(ask('certain'));
  expect(screen.getByRole('button').elements()).toEqual([]);
});

/** A question about one of several names of an article. */
const askOneOfSeveral = (name: string) => (
  <AskInArticle
    reference={name}
    article="one"
    name={name}
    heading="Talks"
    isOneOfSeveral
    standing="proposed"
    onSay={onSay}
  />
);

it('where an article has two names of it, each question says which it is about', async () => {
  const screen = await show(
    <>
      {askOneOfSeveral('رويدي')}
      {askOneOfSeveral('هالة رويدي')}
    </>,
  );
  const names = screen
    .getByRole('button')
    .elements()
    .map((one) => one.getAttribute('aria-label'));
  expect(new Set(names).size).toBe(4);
  await expect.element(screen.getByText('هالة رويدي', { exact: true })).toBeVisible();
  await expect.element(screen.getByText('رويدي', { exact: true })).toBeVisible();
});
