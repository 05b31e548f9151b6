import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import ar from '#i18n/locales/ar/late/workbench.json';
import en from '#i18n/locales/en/late/workbench.json';
import { bothLanguages, show, type Scene } from '#testing/show';
import { filled } from '#testing/texts';
import type { Draft } from '#workbench/draft/draft';
import { draftOfText } from '#workbench/draft/testing';
import { Decisions } from './Decisions';
import { decisionsOf } from './decisions';

const texts = { en, ar };

/** The letters of a word as a PDF draws them: their shapes. */
const SHAPES = 'ﻗﺎﻝ ﺍﻟﻮﺯﻳﺮ ﺇﻥ ﺍﻟﺮﺣﻠﺔ ﺍﻷﻭﻟﻰ ﺳﺘﻨﻄﻠﻖ ﻓﻲ ﺍﻟﺨﺮﻳﻒ ﺍﻟﻤﻘﺒﻞ ﻣﻦ ﺍﻟﻤﺮﻓﺄ ﺍﻟﺠﺪﻳﺪ.';
/** Signs that nobody sees, and two dates. */
const SIGNS = draftOfText('عنوان الخبر\n\nجنيف أول أبريل 2025 (شينخوا) قال\u200b الوزير\u202e ذلك.');
const DATES: Draft = { ...draftOfText(), about: { ...draftOfText().about, published: '2025-04-02T09:59' } };

interface ShellProps {
  first: Draft;
  shortcuts: boolean;
  onChanged: (next: Draft | null, announce: string) => void;
}

function Shell({ first, shortcuts, onChanged }: ShellProps) {
  const [draft, setDraft] = useState(first);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  return (
    <Decisions
      draft={draft}
      decisions={decisionsOf(draft, left)}
      shortcuts={shortcuts}
      onChange={(next, announce) => {
        onChanged(next, announce ?? '');
        if (next) setDraft(next);
      }}
      onLeave={(key) => setLeft(new Set([...left, key]))}
    />
  );
}

interface Log {
  draft: Draft;
  said: string[];
}

async function open(first: Draft, { shortcuts = true, ...scene }: Scene & { shortcuts?: boolean } = {}) {
  const log: Log = { draft: first, said: [] };
  const onChanged = (next: Draft | null, announce: string) => {
    log.said.push(announce);
    log.draft = next ?? log.draft;
  };
  const screen = await show(<Shell first={first} shortcuts={shortcuts} onChanged={onChanged} />, scene);
  return { screen, log, t: texts[scene.lang ?? 'en'] };
}

describe.each(bothLanguages)('%s', (lang) => {
  it('what a PDF has done is shown before and after, and repaired when the reader says so', async () => {
    const { screen, log, t } = await open(draftOfText(`عنوان\n\n${SHAPES}`), { lang });
    await expect
      .element(screen.getByRole('heading', { name: t.decide.repair.kinds['presentation-forms'].title }))
      .toBeVisible();
    const [before, after] = [...screen.container.querySelectorAll('dd')].map((one) => one.textContent);
    expect(before).toContain('ﻗﺎﻝ');
    expect(after).toContain('قال الوزير');
    await screen.getByRole('button', { name: t.decide.repair.take }).click();
    expect(log.said).toEqual([t.said.repaired]);
    expect(log.draft.lines.some(({ text }) => text.startsWith('قال الوزير'))).toBe(true);
  });

  it('signs that no article may hold cannot be left', async () => {
    const { screen, log, t } = await open(SIGNS, { lang });
    await expect.element(screen.getByText(t.decide.required)).toBeVisible();
    expect(screen.getByRole('button', { name: t.decide.leave }).query()).toBeNull();
    await userEvent.keyboard('[KeyL]');
    await expect.element(screen.getByText(t.decide.required)).toBeVisible();
    expect(log.said).toEqual([]);
  });

  it('a line that no article may hold is shown, and is to be edited', async () => {
    const { screen, t } = await open(draftOfText(`عنوان\n\nوصل${'\u064b'.repeat(9)} الوفد أمس.`), { lang });
    await expect.element(screen.getByRole('heading', { name: t.decide.refused.title })).toBeVisible();
    expect(screen.getByRole('button').elements()).toHaveLength(0);
  });

  it('signs that nobody sees are counted by name, and dropped', async () => {
    const { screen, log, t } = await open(SIGNS, { lang });
    await expect.element(screen.getByRole('heading', { name: t.decide.signs.title })).toBeVisible();
    const rows = [...screen.container.querySelectorAll('li')].map((one) => one.textContent);
    expect(rows).toHaveLength(2);
    expect(rows.join()).toContain(t.decide.signs.kinds['zero-width']);
    expect(rows.join()).toContain(t.decide.signs.kinds.override);
    await screen.getByRole('button', { name: t.decide.signs.take }).click();
    expect(log.draft.lines.map(({ text }) => text).join('\n')).not.toMatch(/[\u200b\u202e]/);
    await expect.poll(() => screen.container.textContent).toBe('');
  });

  it('of two dates the other is taken', async () => {
    const { screen, log, t } = await open(DATES, { lang });
    await expect.element(screen.getByRole('heading', { name: t.decide.dates.title })).toBeVisible();
    await screen.getByRole('button', { name: t.decide.dates.take }).click();
    expect(log.draft.about.dateline).toBe('2025-04-02');
  });
});

it('by key: one is taken, the next is left as it is', async () => {
  const both: Draft = { ...SIGNS, about: { ...SIGNS.about, dateline: '2025-04-01', published: '2025-04-02T09:59' } };
  const { screen, log } = await open(both);
  await expect.element(screen.getByText(filled(en.decide.count, { at: 1, of: 2 }))).toBeVisible();
  await userEvent.keyboard('[KeyR]');
  await expect.element(screen.getByRole('heading', { name: en.decide.dates.title })).toBeVisible();
  await userEvent.keyboard('[KeyL]');
  await expect.poll(() => screen.container.textContent).toBe('');
  expect(log.draft.about.dateline).toBe('2025-04-01');
});

it('they are gone through without deciding', async () => {
  const both: Draft = { ...SIGNS, about: { ...SIGNS.about, dateline: '2025-04-01', published: '2025-04-02T09:59' } };
  const { screen, log } = await open(both);
  await screen.getByRole('button', { name: en.decide.next }).click();
  await expect.element(screen.getByRole('heading', { name: en.decide.dates.title })).toBeVisible();
  await screen.getByRole('button', { name: en.decide.next }).click();
  await expect.element(screen.getByRole('heading', { name: en.decide.signs.title })).toBeVisible();
  expect(log.said).toEqual([]);
});

it('where single keys are off they decide nothing, and none is printed', async () => {
  const { screen, log } = await open(SIGNS, { shortcuts: false });
  await userEvent.keyboard('[KeyR][KeyL]');
  await expect.element(screen.getByRole('heading', { name: en.decide.signs.title })).toBeVisible();
  expect(screen.container.querySelector('kbd')).toBeNull();
  expect(log.said).toEqual([]);
});

it.each<[string, Draft, keyof typeof en.decide & ('headline' | 'no-arabic'), boolean]>([
  [
    'without a headline it is told what stands in',
    draftOfText('قال الوزير إن الرحلة ستنطلق في الخريف. وأضاف أن الجدول سينشر. '.repeat(6)),
    'headline',
    true,
  ],
  ['without Arabic there is nothing to leave', draftOfText('Only English stands here.'), 'no-arabic', false],
])('%s', async (_, draft, about, canLeave) => {
  const { screen } = await open(draft);
  await expect.element(screen.getByRole('heading', { name: en.decide[about].title })).toBeVisible();
  expect(screen.getByRole('button', { name: en.decide.leave }).query() !== null).toBe(canLeave);
});
