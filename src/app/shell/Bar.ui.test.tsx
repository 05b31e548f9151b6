import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { View } from '#article/address/views';
import { realArticle } from '#testing/articles';
import { bothLanguages, PHONE, show, WIDE } from '#testing/show';
import { texts } from '#testing/texts';
import { getSettings } from '#settings/useSettings';
import { Bar } from './Bar';

const article = realArticle();

function props() {
  return {
    article,
    view: 'facing' as View,
    onView: vi.fn<(view: View) => void>(),
    onSearch: vi.fn<() => void>(),
    onExport: vi.fn<() => void>(),
    titled: false,
    panelOpen: false,
    onPanelOpen: vi.fn<(open: boolean) => void>(),
    addHref: '../add/',
    libraryHref: '../library/',
    due: null,
  };
}

describe('the bar', () => {
  it.each(bothLanguages.flatMap((lang) => ([PHONE, [1024, 768]] as const).map((window) => ({ lang, window }))))(
    '$lang, $window: leads to where articles are made',
    async ({ lang, window }) => {
      const screen = await show(<Bar {...props()} />, { lang, window });
      const link = screen.getByRole('link', { name: texts[lang].app.add.title });
      await expect.element(link).toBeVisible();
      await expect.element(link).toHaveAttribute('href', '../add/');
    },
  );

  it.each(
    bothLanguages.flatMap((lang) =>
      [500, 760, 820, 1024, 1440].flatMap((width) => [true, false].map((titled) => ({ lang, width, titled }))),
    ),
  )('$lang, $width px, titled $titled: says what it is on one line, where there is room for it', async (scene) => {
    const { lang, width, titled } = scene;
    await show(<Bar {...props()} titled={titled} due={<button type="button">3 due</button>} />, {
      lang,
      window: [width, 900],
    });
    const said = [...document.querySelectorAll<HTMLElement>('.bar-headline, .bar [class*="inset-0"]')].filter((one) =>
      one.checkVisibility({ visibilityProperty: true }),
    );
    for (const one of said) {
      const words = document.createRange();
      words.selectNodeContents(one);
      // A word cut to its first letters says nothing.
      expect(one.getBoundingClientRect().width).toBeGreaterThan(80);
      expect(new Set([...words.getClientRects()].map(({ top }) => Math.round(top))).size).toBe(1);
    }
    expect(said.length).toBeGreaterThanOrEqual(width === 1440 ? 1 : 0);
  });

  it.each(bothLanguages)('%s: leads to search, export and panel', async (lang) => {
    const given = props();
    const { app } = texts[lang];
    const screen = await show(<Bar {...given} />, { lang, window: [1024, 768] });
    await screen.getByRole('button', { name: app.search }).click();
    await screen.getByRole('button', { name: app.export, exact: true }).click();
    expect([given.onSearch.mock.calls.length, given.onExport.mock.calls.length]).toEqual([1, 1]);
    const toggle = screen.getByRole('button', { name: app.panel, exact: true });
    await expect.element(toggle).toHaveAttribute('aria-expanded', 'false');
    await toggle.click();
    expect(given.onPanelOpen).toHaveBeenCalledExactlyOnceWith(true);
    await screen.rerender(<Bar {...given} panelOpen />);
    await expect.element(toggle).toHaveAttribute('aria-expanded', 'true');
    await expect.element(screen.getByRole('link', { name: app.home })).toHaveAttribute('href', '../library/');
  });

  it.each(bothLanguages)('%s: offers the views by their words; arrows go the way one reads', async (lang) => {
    const given = props();
    const { views, view } = texts[lang].app;
    const screen = await show(<Bar {...given} />, { lang });
    const group = screen.getByRole('radiogroup', { name: view });
    await expect.element(group.getByRole('radio', { name: views.facing })).toBeChecked();
    await group.getByRole('radio', { name: views.ar, exact: true }).click();
    expect(given.onView).toHaveBeenLastCalledWith('ar');
    group.getByRole('radio', { name: views.facing }).element().focus();
    await userEvent.keyboard(lang === 'ar' ? '{ArrowLeft>}{/ArrowLeft}' : '{ArrowRight>}{/ArrowRight}');
    await expect.element(group.getByRole('radio', { name: views.stacked })).toHaveFocus();
  });

  it('holds the headline, in the language of the interface, once it has scrolled away; before, nobody hears it', async () => {
    const given = props();
    const screen = await show(<Bar {...given} />, { lang: 'ar' });
    const title = screen.container.querySelector('.bar-title');
    expect(title).toHaveAttribute('aria-hidden', 'true');
    await screen.rerender(<Bar {...given} titled />);
    expect(title).not.toHaveAttribute('aria-hidden');
    expect(title?.querySelector('.bar-headline')).toHaveAttribute('dir', 'rtl');
    expect(title?.textContent).toContain(article.units[0]?.sentences[0]?.ar);
  });

  it.each(bothLanguages)('%s: words that are due come late, and move no control', async (lang) => {
    const given = props();
    const screen = await show(<Bar {...given} />, { lang, window: WIDE });
    const controls = () =>
      [...screen.container.querySelectorAll('[role="radio"], .bar-tools > *')].map(
        (one) => one.getBoundingClientRect().left,
      );
    const before = controls();
    await screen.rerender(<Bar {...given} due={<button type="button">5 due</button>} />);
    await expect.element(screen.getByRole('button', { name: '5 due' })).toBeVisible();
    expect(controls()).toEqual(before);
    expect(before.length).toBeGreaterThan(5);
  });

  it.each(bothLanguages)(
    '%s: says what this is until the headline takes the place, and nothing moves',
    async (lang) => {
      const given = props();
      const screen = await show(<Bar {...given} />, { lang, window: WIDE });
      const line = screen.getByText(texts[lang].app.tagline);
      await expect.element(line).toBeVisible();
      const edges = () => screen.getByRole('radiogroup').element().getBoundingClientRect().toJSON() as object;
      const before = edges();
      const own = line.element().getBoundingClientRect();
      const mark = screen.getByRole('link', { name: texts[lang].app.home }).element().getBoundingClientRect();
      expect(lang === 'en' ? own.left >= mark.right : own.right <= mark.left).toBe(true);
      await screen.rerender(<Bar {...given} titled />);
      await expect.element(line).not.toBeInTheDocument();
      expect(edges()).toEqual(before);
    },
  );

  it.each(bothLanguages.flatMap((lang) => [WIDE, [1024, 768] as const, PHONE].map((window) => ({ lang, window }))))(
    '$lang, $window: what is due comes late and moves nothing that can be clicked',
    async ({ lang, window }) => {
      const given = { ...props(), titled: true };
      const screen = await show(<Bar {...given} />, { lang, window });
      const places = () =>
        [...screen.container.querySelectorAll('a, button:not([data-due])')].map((one) =>
          JSON.stringify(one.getBoundingClientRect()),
        );
      const before = places();
      const due = (
        <button type="button" className="bar-due" data-due="">
          5 due
        </button>
      );
      await screen.rerender(<Bar {...given} due={due} />);
      await expect.element(screen.getByText('5 due')).toBeVisible();
      expect(places()).toEqual(before);
    },
  );

  it('names the other language by its own name, changes to it, and keeps that', async () => {
    const screen = await show(<Bar {...props()} />);
    const button = screen.getByRole('button', { name: 'العربية' });
    await expect.element(button).toHaveAttribute('lang', 'ar');
    await button.click();
    await expect.element(screen.getByRole('button', { name: 'English' })).toHaveAttribute('lang', 'en');
    expect(getSettings().language).toBe('ar');
  });

  it.each(bothLanguages)(
    '%s: opens the reading settings, which on a phone hold the views and the export',
    async (lang) => {
      const given = props();
      const { settings, app } = texts[lang];
      const screen = await show(<Bar {...given} />, { lang, window: PHONE });
      await screen.getByRole('button', { name: settings.title }).click();
      const popup = screen.getByRole('dialog', { name: settings.title });
      // There is no room for two panes: they are one above the other, and that is chosen.
      await expect.element(popup.getByRole('radio', { name: app.views.stacked, exact: true })).toBeChecked();
      await popup.getByRole('radio', { name: app.views.ar, exact: true }).click();
      expect(given.onView).toHaveBeenCalledExactlyOnceWith('ar');
      await popup.getByRole('button', { name: app.takeAway }).click();
      expect(given.onExport).toHaveBeenCalledTimes(1);
    },
  );
});
