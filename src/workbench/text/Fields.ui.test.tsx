import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import ar from '#i18n/locales/ar/late/workbench.json';
import en from '#i18n/locales/en/late/workbench.json';
import { bothLanguages, PHONE, show, type Scene } from '#testing/show';
import { filled } from '#testing/texts';
import type { Draft } from '#workbench/draft/draft';
import { draftOfText } from '#workbench/draft/testing';
import { CountTable, Fields } from './Fields';

const texts = { en, ar };

interface ShellProps {
  first: Draft;
  onChanged: (next: Draft) => void;
  onTyping: (next: Draft | null) => void;
}

function Shell({ first, onChanged, onTyping }: ShellProps) {
  const [draft, setDraft] = useState(first);
  return (
    <>
      <Fields
        draft={draft}
        onTyping={onTyping}
        onChange={(next) => {
          if (!next) return;
          onChanged(next);
          setDraft(next);
        }}
      />
      <CountTable draft={draft} />
    </>
  );
}

interface Log {
  draft: Draft;
  changes: number;
  /** What was last told of the typing. */
  typing: Draft | null;
}

async function open(scene: Scene = {}, first = draftOfText()) {
  const log: Log = { draft: first, changes: 0, typing: null };
  const onTyping = (next: Draft | null) => {
    log.typing = next;
  };
  const onChanged = (next: Draft) => {
    log.changes += 1;
    log.draft = next;
  };
  const screen = await show(<Shell first={first} onChanged={onChanged} onTyping={onTyping} />, scene);
  return { screen, log, t: texts[scene.lang ?? 'en'] };
}

const isBroken = (field: Element) => getComputedStyle(field).borderBlockEndStyle === 'dashed';

describe.each(bothLanguages)('%s', (lang) => {
  it('what was recognised is filled in as a guess; corrected it is none any more, in one change', async () => {
    const { screen, log, t } = await open({ lang });
    const place = screen.getByRole('textbox', { name: t.known.placeIn.ar });
    await expect.element(place).toHaveValue('جنيف');
    expect(isBroken(place.element())).toBe(true);
    await place.fill('بيروت');
    expect(log.changes).toBe(0);
    expect(log.typing?.about.place).toEqual({ ar: 'بيروت', en: 'Geneva' });
    await userEvent.keyboard('{Enter}');
    expect(log.draft.about.place).toEqual({ ar: 'بيروت', en: 'Geneva' });
    expect(isBroken(place.element())).toBe(false);
    // Left without a change, it is none.
    await place.click();
    await userEvent.tab();
    expect(log.changes).toBe(1);
  });

  it('each field has the direction of its language', async () => {
    const { screen, t } = await open({ lang });
    for (const side of ['ar', 'en'] as const) {
      const field = screen.getByRole('textbox', { name: t.known.publisherIn[side] });
      await expect.element(field).toHaveAttribute('dir', side === 'ar' ? 'rtl' : 'ltr');
      await expect.element(field).toHaveAttribute('lang', side);
      // Two fields stand beside one label.
      await expect.element(field).toHaveAttribute('placeholder', t.languages[side]);
    }
  });

  it('the day is told in the Arabic months and of the Hijra', async () => {
    const { screen } = await open({ lang });
    await expect.element(screen.getByText(/أبريل/)).toHaveTextContent(/نيسان/);
    await expect.element(screen.getByText(/أبريل/)).toHaveTextContent(/شوال 1446/);
  });

  it('an address that is none is refused in words, and what was known stays', async () => {
    const { screen, log, t } = await open({ lang });
    const field = screen.getByRole('textbox', { name: t.known.address });
    await field.fill('javascript:alert(1)');
    await userEvent.keyboard('{Enter}');
    await expect
      .element(screen.getByRole('alert'))
      .toHaveTextContent(filled(t.known.noAddress, { beginning: 'https://' }));
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    expect(log.changes).toBe(0);
    await field.fill('https://example.org/1');
    await userEvent.tab();
    expect(log.draft.about.address).toBe('https://example.org/1');
    expect(screen.getByRole('alert').query()).toBeNull();
  });
});

it('Escape leaves a field as it was', async () => {
  const { screen, log } = await open();
  const field = screen.getByRole('textbox', { name: en.known.publisherIn.en });
  await field.fill('Reuters');
  await userEvent.keyboard('{Escape}');
  await expect.element(field).toHaveValue('Xinhua');
  expect(log.changes).toBe(0);
});

it('a date that is emptied is not known; another is taken', async () => {
  const { screen, log } = await open();
  const field = screen.getByLabelText(en.known.dateline);
  await field.fill('');
  await userEvent.keyboard('{Enter}');
  expect(log.draft.about.dateline).toBeNull();
  await field.fill('2025-04-03');
  await userEvent.keyboard('{Enter}');
  expect(log.draft.about.dateline).toBe('2025-04-03');
});

it('a text without a headline has a field for one, which is gone once it has it', async () => {
  const { screen, log } = await open(
    {},
    draftOfText('قال الوزير إن الرحلة ستنطلق في الخريف. وأضاف أن الجدول سينشر. '.repeat(6)),
  );
  const field = screen.getByRole('textbox', { name: en.known.headline.ar });
  await field.fill('عنوان الخبر');
  await userEvent.keyboard('{Enter}');
  expect(log.draft.lines[log.draft.about.headline.ar ?? -1]?.text).toBe('عنوان الخبر');
  await expect.poll(() => field.query()).toBeNull();
});

it.each(bothLanguages)('%s: what there is of each language is counted', async (lang) => {
  const { screen, t } = await open({ lang });
  const rows = [...screen.getByRole('table', { name: t.counted.title }).element().querySelectorAll('tbody tr')];
  const cells = rows.map((row) => [...row.children].map((cell) => cell.textContent));
  const ofBoth = (english: unknown, arabic: unknown) => (lang === 'en' ? [english, arabic] : [arabic, english]);
  const number = expect.stringMatching(/^\d+$/) as unknown;
  expect(cells).toEqual([
    [t.counted.paragraphs, ...ofBoth('2', '2')],
    [t.counted.sentences, ...ofBoth('3', '3')],
    [t.counted.words, ...ofBoth(number, number)],
    [t.counted.struck, ...ofBoth('2', '3')],
  ]);
});

const leftOf = (one: { element: () => Element }) => one.element().getBoundingClientRect().left;

it.each(bothLanguages)('%s: English stands at the left and Arabic at the right, as in the text', async (lang) => {
  const { screen, t } = await open({ lang });
  const fieldOf = (of: 'en' | 'ar') => screen.getByRole('textbox', { name: t.known.publisherIn[of] });
  const headOf = (of: 'en' | 'ar') => screen.getByRole('columnheader', { name: t.languages[of] });
  expect(leftOf(fieldOf('en'))).toBeLessThan(leftOf(fieldOf('ar')));
  expect(leftOf(headOf('en'))).toBeLessThan(leftOf(headOf('ar')));
});

it('on a phone each field has the width of the line', async () => {
  const { screen, t } = await open({ window: PHONE });
  for (const lang of ['en', 'ar'] as const) {
    const field = screen.getByRole('textbox', { name: t.known.publisherIn[lang] }).element();
    expect(field.getBoundingClientRect().width).toBeGreaterThan(PHONE[0] / 2);
  }
});
