import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { page, userEvent, type Locator } from 'vitest/browser';
import type { RenderResult } from 'vitest-browser-react';
import type { EntityData, Lang } from '#article/format/schema';
import { knownFrom, stepped, type Selection } from '#article/selection';
import { realArticle, realFiles } from '#testing/articles';
import { bothLanguages, show } from '#testing/show';
import { beginning, texts } from '#testing/texts';
import { EntityPanel } from './EntityPanel';

const article = realArticle();
const { entities } = realFiles['entities.json'];
const dataOf = (id: string): (typeof entities)[number] => {
  const found = entities.find((one) => one.id === id);
  if (!found) throw new Error(`no entity ${id}`);
  return found;
};

interface Asked {
  at?: Selection | null;
  onSelect?: (selection: Selection | null) => void;
  onPreview?: (selection: Selection | null) => void;
  onShowCommitments?: () => void;
}

const nothing = () => undefined;

const citeOf = (place: Selection) => <button type="button">{`Cite ${place.type} ${place.id}`}</button>;

/** The panel, holding what is selected and typed as the app does. */
function Entities({ at = null, onSelect = nothing, onPreview = nothing, onShowCommitments = nothing }: Asked) {
  const [selection, setSelection] = useState(at);
  const [query, setQuery] = useState('');
  return (
    <EntityPanel
      article={article}
      selection={selection}
      onSelect={(next) => {
        setSelection(next);
        onSelect(next);
      }}
      onPreview={onPreview}
      onStep={(by) => setSelection((before) => before && stepped(knownFrom(article), before, by))}
      cite={citeOf}
      onShowCommitments={onShowCommitments}
      markHref={null}
      query={query}
      onQuery={setQuery}
    />
  );
}

/** How many mentions, in Arabic. */
const form = (count: number) => {
  if (count === 1) return 'موضع واحد';
  if (count === 2) return 'موضعان';
  return count <= 10 ? `${count} مواضع` : `${count} موضعا`;
};

const entity = (id: string, at = 0): Selection => ({ type: 'entity', id, at });
const flat = (element: Element) => (element as HTMLElement).innerText.replaceAll(/\s+/g, ' ').trim();
const rowOf = (screen: RenderResult, id: string, lang: Lang = 'en') =>
  screen.getByRole('button', { name: beginning(dataOf(id).name[lang]) }).first();
/** What is open now. */
const openCard = (screen: RenderResult) =>
  page.elementLocator(screen.getByRole('button', { expanded: true }).element().closest('li') ?? document.body);
const rows = (place: RenderResult | Locator) => place.getByRole('listitem').elements();

describe('the list', () => {
  it.each(bothLanguages)('%s: groups by kind, with both names and counts', async (lang) => {
    const screen = await show(<Entities />, { lang });
    const { kinds } = texts[lang].registers;
    const named = (Object.keys(kinds) as EntityData['kind'][]).filter((kind) =>
      entities.some((one) => one.kind === kind),
    );
    const heads = screen.getByRole('heading', { level: 3 }).elements();
    expect(heads.map((one) => one.textContent)).toEqual(
      named.map((kind) => `${kinds[kind]}${entities.filter((one) => one.kind === kind).length}`),
    );
    for (const kind of named) {
      const group = screen.getByRole('region', { name: beginning(kinds[kind]) });
      const expected = entities
        .filter((one) => one.kind === kind)
        .map(({ name, mentions: places }) => `${name[lang]} ${name[lang === 'en' ? 'ar' : 'en']} ${places.length}`)
        .map((one) => one.replaceAll(/\s+/g, ' '));
      expect(rows(group).map(flat).toSorted()).toEqual(expected.toSorted());
    }
  });

  it('counts mentions in words, as Arabic numbers ask for', async () => {
    const screen = await show(<Entities />, { lang: 'ar' });
    const seen = new Set<string>();
    for (const { name, mentions } of entities) {
      const row = screen.getByRole('button', { name: `${name.ar} ${name.en} ${form(mentions.length)}`, exact: true });
      expect(row.elements()).toHaveLength(1);
      seen.add(form(Math.min(mentions.length, 11)).replace(/\d+/, ''));
    }
    expect(seen.size, 'one, two, few and many all occur').toBe(4);
  });

  it('sorts by first mention, or by number of mentions', async () => {
    const screen = await show(<Entities />);
    const counts = (kind: 'person' | 'place' | 'organization') =>
      rows(screen.getByRole('region', { name: beginning(texts.en.registers.kinds[kind]) })).map((one) =>
        Number(/(\d+)\s*$/.exec(flat(one))?.[1]),
      );
    const first = counts('organization');
    await screen.getByRole('button', { name: 'by number of mentions' }).click();
    for (const kind of ['person', 'place', 'organization'] as const) {
      expect(counts(kind)).toEqual(counts(kind).toSorted((a, b) => b - a));
    }
    expect(counts('organization')).not.toEqual(first);
    await screen.getByRole('button', { name: 'in order of the text' }).click();
    expect(counts('organization')).toEqual(first);
  });
});

describe('the filter', () => {
  it('forgives spelling, marks, case and digits', async () => {
    const screen = await show(<Entities />);
    const found: [typed: string, names: string[]][] = [
      ['الامم المتحده', ['United Nations', 'Charter of the United Nations']],
      ['الأُمَم', ['United Nations']],
      ['اوروبا', []],
      ['اوراسيا', ['Eurasia', 'Security architecture for Eurasia']],
      ['أوراسيا', ['Eurasia']],
      ['UNITED nations', ['United Nations']],
      ['النزاهه', ['International fairness and justice']],
      ['سيرجى لافروف', ['Sergei Lavrov']],
      ['الـ٨٠', ['80th anniversary']],
    ];
    for (const [typed, names] of found) {
      await screen.getByRole('searchbox').fill(typed);
      // What is listed follows what is typed, not always in the same breath.
      const missing = () => {
        const shown = rows(screen).map(flat);
        return names.filter((name) => !shown.some((one) => one.includes(name)));
      };
      await expect.poll(missing, { message: typed }).toEqual([]);
      const most = names.length === 0 ? 0 : entities.length / 3;
      await expect.poll(() => rows(screen).length, { message: typed }).toBeLessThanOrEqual(most);
    }
  });

  it.each(bothLanguages)('%s: says when nothing is found, and shows the way out', async (lang) => {
    const screen = await show(<Entities />, { lang });
    const { registers } = texts[lang];
    await screen.getByRole('searchbox').fill('zzz');
    await expect.element(screen.getByText(registers.nothingFound.replace('{{query}}', 'zzz'))).toBeVisible();
    expect(rows(screen)).toHaveLength(0);
    await screen.getByRole('button', { name: registers.clearFilter }).click();
    await expect.poll(() => rows(screen)).toHaveLength(entities.length);
    await expect.element(screen.getByRole('searchbox')).toHaveValue('');
  });

  it('is emptied by Escape, and keeps the selection', async () => {
    const screen = await show(<Entities at={entity('russia')} />);
    await screen.getByRole('searchbox').fill('zzz');
    await userEvent.keyboard('{Escape}');
    await expect.element(screen.getByRole('searchbox')).toHaveValue('');
    await expect.element(rowOf(screen, 'russia')).toHaveAttribute('aria-expanded', 'true');
  });

  it.each([
    ['en', 'lavrov', /^\d+ names found$/],
    ['en', 'brics', '1 name found'],
    ['ar', 'zzz', 'لم يوجد أي اسم'],
    ['ar', 'brics', 'وُجد اسم واحد'],
    ['ar', 'taiwan', 'وُجد اسمان'],
    ['ar', 'الأمم', /^وُجدت ([3-9]|10) أسماء$/],
    ['ar', 'ال', /^وُجد (1[1-9]|[2-9]\d) اسما$/],
  ] as const)('%s: says to screen readers how many “%s” finds', async (lang, typed, said) => {
    const screen = await show(<Entities />, { lang });
    await expect.element(screen.getByRole('status')).toBeEmptyDOMElement();
    await screen.getByRole('searchbox').fill(typed);
    await expect.element(screen.getByRole('status')).toHaveTextContent(said);
  });
});

describe('a row', () => {
  it('opens its card, and closed again gives the selection back', async () => {
    const chosen: (Selection | null)[] = [];
    const screen = await show(<Entities onSelect={(next) => chosen.push(next)} />);
    const china = rowOf(screen, 'china');
    await expect.element(china).toHaveAttribute('aria-expanded', 'false');
    await china.click();
    await expect.element(china).toHaveAttribute('aria-expanded', 'true');
    await expect.element(openCard(screen)).toHaveTextContent(dataOf('china').about.en);
    await china.click();
    await expect.element(china).toHaveAttribute('aria-expanded', 'false');
    expect(chosen).toEqual([entity('china'), null]);
  });

  it('shows what it stands for while it is pointed at, and no longer', async () => {
    const pointed: (Selection | null)[] = [];
    const screen = await show(<Entities onPreview={(next) => pointed.push(next)} />);
    await rowOf(screen, 'sergei-lavrov').hover();
    expect(pointed.at(-1)).toEqual(entity('sergei-lavrov'));
    await screen.getByRole('searchbox').hover();
    expect(pointed.at(-1)).toBeNull();
  });

  it('comes into view when it is selected from elsewhere', async () => {
    const last = entities.at(-1);
    const screen = await show(
      <div className="panel-scroll" style={{ blockSize: '300px', overflowY: 'auto' }}>
        <Entities at={entity(last?.id ?? '')} />
      </div>,
    );
    await expect.element(openCard(screen)).toBeInViewport();
  });
});

describe('the card', () => {
  it.each(bothLanguages)('%s: shows names, variants, description and place', async (lang) => {
    const screen = await show(<Entities at={entity('ukraine-crisis')} />, { lang });
    const { name, about, mentions } = dataOf('ukraine-crisis');
    const card = openCard(screen);
    const { of, manners } = texts[lang].registers as unknown as { of: string; manners: Record<string, string> };
    const variants = mentions.flatMap(({ ar, en }) => [ar, en]).filter((one) => one !== null);
    for (const part of [name.ar, name.en, about[lang], ...variants, `1 ${of} ${mentions.length}`]) {
      await expect.element(card).toHaveTextContent(part);
    }
    for (const by of new Set(mentions.map((one) => one.by))) {
      await expect.element(card.getByRole('heading', { name: manners[by] ?? '?' })).toBeVisible();
    }
    await expect.element(card.getByRole('button', { name: 'Cite entity ukraine-crisis' })).toBeVisible();
  });

  it('says where a language has no words', async () => {
    const screen = await show(<Entities at={entity('wang-yi')} />);
    await expect
      .element(screen.getByRole('button', { name: /no words for it.*He|He.*no words for it/i }).first())
      .toBeVisible();
  });

  it('leads from a variant to its first mention, which is then the current one', async () => {
    const chosen: (Selection | null)[] = [];
    const screen = await show(<Entities at={entity('xi-jinping')} onSelect={(next) => chosen.push(next)} />);
    const variant = screen.getByRole('button', { name: /رئيسا الدولتين/ }).first();
    await expect.element(variant).not.toHaveAttribute('aria-current');
    await variant.click();
    const at = dataOf('xi-jinping').mentions.findIndex((one) => one.ar === 'رئيسا الدولتين');
    expect(chosen).toEqual([entity('xi-jinping', at)]);
    await expect.element(variant).toHaveAttribute('aria-current', 'true');
  });

  it('leads to where the mention stands, and to the paragraphs in which a person speaks', async () => {
    const screen = await show(<Entities at={entity('sergei-lavrov', 1)} />);
    await expect
      .element(openCard(screen).getByRole('link', { name: 'Paragraph 1', exact: true }))
      .toHaveAttribute('href', '#p1');
    await expect.element(screen.getByRole('link', { name: 'Paragraphs 9 to 12' })).toHaveAttribute('href', '#p9');
  });

  it('counts what binds the entity, and leads to it', async () => {
    let shown = 0;
    const screen = await show(<Entities at={entity('china')} onShowCommitments={() => shown++} />);
    const bound = article.undertakings.filter(({ cue }) => cue.commitment && cue.by.includes('china')).length;
    await openCard(screen)
      .getByRole('button', { name: String(bound), exact: true })
      .click();
    expect(shown).toBe(1);
  });

  it.each(bothLanguages)('%s: steps by button, round the ends', async (lang) => {
    const screen = await show(<Entities at={entity('xi-jinping')} />, { lang });
    const { registers } = texts[lang];
    const of = dataOf('xi-jinping').mentions.length;
    const count = (at: number) => openCard(screen).getByText(`${at} ${registers.of} ${of}`);
    await screen.getByRole('button', { name: registers.previousMention }).click();
    await expect.element(count(of)).toBeVisible();
    await screen.getByRole('button', { name: registers.nextMention }).click();
    await expect.element(count(1)).toBeVisible();
  });

  it('leads to all that lies on the same words', async () => {
    const chosen: (Selection | null)[] = [];
    const screen = await show(<Entities at={entity('eurasia')} onSelect={(next) => chosen.push(next)} />);
    await expect.element(screen.getByRole('heading', { name: 'On the same words' })).toBeVisible();
    await screen.getByRole('button', { name: 'Security architecture for Eurasia', exact: true }).click();
    await expect.element(rowOf(screen, 'eurasian-security-architecture')).toHaveAttribute('aria-expanded', 'true');
    await screen.getByRole('button', { name: /^Pledge: build a sustainable security architecture/ }).click();
    expect(chosen).toEqual([
      entity('eurasian-security-architecture'),
      { type: 'undertaking', id: 'p16-build-security-architecture' },
    ]);
  });

  it('points to Wikidata only for what has an entry there', async () => {
    const { wikidata } = dataOf('russia');
    const screen = await show(<Entities at={entity('russia')} />);
    const link = openCard(screen).getByRole('link', { name: texts.en.registers.wikidata });
    await expect.element(link).toHaveAttribute('href', `https://www.wikidata.org/wiki/${wikidata}`);
    const without = entities.find((one) => one.wikidata === undefined);
    const other = await show(<Entities at={entity(without?.id ?? '')} />);
    expect(other.container.querySelectorAll('a[href*="wikidata"]')).toHaveLength(0);
  });
});
