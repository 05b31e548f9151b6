import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Selection } from '#article/selection';
import { bothLanguages, show } from '#testing/show';
import { realArticle } from '#testing/articles';
import { CueGroup } from './CueGroup';
import { everything } from './commitment-list';

const article = realArticle();
const cue = article.cues.find(({ undertakings }) => undertakings.length > 1);
if (!cue) throw new Error('no cue with several entries');
const [first, second] = cue.undertakings;

function part(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

async function group(lang: 'en' | 'ar', selected: string | null = null) {
  const onSelect = vi.fn<(selection: Selection | null) => void>();
  const rest = { filter: everything, onFilter: vi.fn<() => void>(), onPreview: vi.fn<() => void>() };
  await show(
    <CueGroup
      article={article}
      cue={cue as NonNullable<typeof cue>}
      selected={selected}
      selection={selected === null ? null : { type: 'undertaking', id: selected }}
      onSelect={onSelect}
      onStep={vi.fn<() => void>()}
      cite={() => null}
      {...rest}
    />,
    { lang },
  );
  return onSelect;
}

describe('CueGroup', () => {
  it.each(bothLanguages)('title and cue open the first entry, %s', async (lang) => {
    const onSelect = await group(lang);
    for (const selector of ['h4 > :first-child', 'h4 > :last-child', '[data-opens] > [lang="ar"]']) {
      onSelect.mockClear();
      await userEvent.click(part(selector));
      expect(onSelect.mock.calls).toEqual([[{ type: 'undertaking', id: first?.id }]]);
    }
  });

  it('title closes the first entry where that is open, and goes back to it from another', async () => {
    const onSelect = await group('en', first?.id);
    await userEvent.click(part('h4 > :first-child'));
    expect(onSelect).toHaveBeenLastCalledWith(null);
  });

  it('goes to the first entry from another', async () => {
    const onSelect = await group('en', second?.id);
    await userEvent.click(part('h4 > :first-child'));
    expect(onSelect).toHaveBeenLastCalledWith({ type: 'undertaking', id: first?.id });
  });

  it('a row opens itself, once; a link to a paragraph opens nothing', async () => {
    const onSelect = await group('en');
    await userEvent.click(part('li:nth-child(2) > button'));
    expect(onSelect.mock.calls).toEqual([[{ type: 'undertaking', id: second?.id }]]);
    onSelect.mockClear();
    await userEvent.click(part('header a'));
    expect(onSelect).not.toHaveBeenCalled();
  });
});
