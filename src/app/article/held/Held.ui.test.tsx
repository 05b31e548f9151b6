import { beforeAll, describe, expect, it } from 'vitest';
import { realFiles } from '#testing/articles';
import { address, showReader } from '#testing/reader';
import { shortFiles } from '#testing/short-article';
import { bothLanguages, PHONE, WIDE } from '#testing/show';
import { filled, texts } from '#testing/texts';
import arReading from '#i18n/locales/ar/late/reading.json';
import enReading from '#i18n/locales/en/late/reading.json';

beforeAll(() => import('#app/article/listening/ListenPlayer'));

const reading = { en: enReading, ar: arReading };
const { entities } = shortFiles['entities.json'];
const TABLET = [820, 1180] as const;
const MIDDLE = [1024, 768] as const;

const panel = () => document.querySelector('#panel')?.getBoundingClientRect();
const lit = () => [...document.querySelectorAll('article [data-selected]')].map((one) => one.getBoundingClientRect());

describe('the card of what is selected, where the panel is a drawer', () => {
  it.each(bothLanguages.flatMap((lang) => [TABLET, MIDDLE].map((window) => ({ lang, window, width: window[0] }))))(
    '$lang, $width px: a name has its card along the foot, and the words of the text stay in sight',
    async ({ lang, window }) => {
      const screen = await showReader({ lang, window, search: '?entity=wang-yi&at=9', files: realFiles });
      const card = screen.getByRole('group', { name: reading[lang].held.about });
      await expect.element(card).toHaveTextContent(texts[lang].registers.manners.title);
      const { top = 0, width, bottom, height = 999 } = panel() ?? {};
      expect([width, bottom]).toEqual([...window]);
      expect(height).toBeLessThanOrEqual(250);
      // The place that is selected has been brought clear of the card.
      await expect.poll(() => lit().some((box) => box.top > 54 && box.bottom < top)).toBe(true);
      await screen.getByRole('button', { name: reading[lang].held.close }).click();
      expect(address()).not.toContain('entity');
      await expect.element(card).not.toBeInTheDocument();
    },
  );

  it.each(bothLanguages.flatMap((lang) => [TABLET, MIDDLE].map((window) => ({ lang, window, width: window[0] }))))(
    '$lang, $width px: the player of the listening and the card or the drawer do not lie on each other',
    async ({ lang, window }) => {
      const screen = await showReader({ lang, window, search: '?entity=china' });
      await expect.element(screen.getByRole('group', { name: reading[lang].held.about })).toBeVisible();
      await screen.getByRole('button', { name: texts[lang].words.listen, exact: true }).click();
      const player = screen.getByRole('region', { name: texts[lang].listen.title });
      await expect.element(player).toBeVisible();
      const apart = () => {
        const [one, other] = [player.element().getBoundingClientRect(), panel() ?? new DOMRect()];
        const inside = one.left >= 0 && one.right <= window[0] && one.top >= 0 && one.bottom <= window[1];
        return inside && (one.bottom <= other.top || one.right <= other.left || other.right <= one.left);
      };
      await expect.poll(apart).toBe(true);
      // The whole list, in the drawer.
      await screen
        .getByRole('button', { name: filled(reading[lang].held.entities_other, { count: entities.length }) })
        .click();
      await expect.element(screen.getByRole('group', { name: reading[lang].held.about })).not.toBeInTheDocument();
      await expect.poll(apart).toBe(true);
    },
  );

  it('leads to the whole list, and from a commitment too', async () => {
    const screen = await showReader({ window: MIDDLE, search: '?entity=china' });
    const { held } = reading.en;
    await screen.getByRole('button', { name: filled(held.entities_other, { count: entities.length }) }).click();
    await expect.element(screen.getByRole('tab', { name: 'Entities', selected: true })).toBeVisible();
    await expect.element(screen.getByRole('group', { name: held.about })).not.toBeInTheDocument();
  });

  it('of an entry it has the quotation and who is bound', async () => {
    const screen = await showReader({ window: TABLET, search: '?undertaking=p14-enrich-cultural-exchanges' });
    const card = screen.getByRole('group', { name: reading.en.held.about });
    await expect.element(card).toHaveTextContent(/pledged to.*enrich cultural exchanges/);
    await expect.element(card).toHaveTextContent(texts.en.registers.whoIsBound);
  });

  it.each([
    ['wide, where the panel stands beside the text', WIDE],
    ['a phone, which has its sheet', PHONE],
  ])('there is none: %s', async (_, window) => {
    const screen = await showReader({ window, search: '?entity=china' });
    await expect.element(screen.getByRole('complementary', { name: 'Index' })).toHaveTextContent('China');
    expect(screen.getByRole('group', { name: reading.en.held.about }).elements()).toEqual([]);
  });
});
