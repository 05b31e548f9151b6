/** What a reader's own article leaves unsaid is not made up, and nothing is drawn empty in its place. */
import { describe, expect, it, vi } from 'vitest';
import { ownMarks, tinyArticle } from '#testing/articles';
import { bothLanguages, show } from '#testing/show';
import { texts } from '#testing/texts';
import { Appendix } from './Appendix';
import { everything } from './commitments/commitment-list';
import { CommitmentPanel } from './commitments/CommitmentPanel';
import { CueGroup } from './commitments/CueGroup';
import { EntityCard } from './entities/EntityCard';
import { EntityPanel } from './entities/EntityPanel';
import { EntityRow } from './entities/EntityRow';

const article = tinyArticle(ownMarks);
const [cue] = article.cues;
const [entity] = article.entities;
const nothing = {
  article,
  filter: everything,
  onFilter: vi.fn<() => void>(),
  onPreview: vi.fn<() => void>(),
  onSelect: vi.fn<() => void>(),
  onStep: vi.fn<() => void>(),
  query: '',
  onQuery: vi.fn<() => void>(),
  onShowCommitments: vi.fn<() => void>(),
  cite: () => null,
};

describe.each(bothLanguages)('%s', (lang) => {
  it('an entry is told in Arabic where nobody has worded it, and what is open is not stated', async () => {
    if (!cue) throw new Error('no cue');
    const selected = { type: 'undertaking', id: 'c1.1' } as const;
    const { container } = await show(<CueGroup {...nothing} cue={cue} selected="c1.1" selection={selected} />, {
      lang,
    });
    const { notStated, topic } = texts[lang].registers;
    expect(container.querySelector('h4 > :last-child')?.textContent).toBe(notStated);
    expect(container.querySelector('li > button [lang="ar"]')?.textContent).toBe('إرسال قافلة');
    expect(container.querySelector('[data-opens] > [lang="en"]')).toBeNull();
    const facts = [...container.querySelectorAll('dl > div')].map((one) => one.textContent);
    expect(facts).toContain(`${topic}${notStated}`);
    expect(container.textContent).not.toMatch(/null|undefined/);
  });

  it('an entity has its Arabic name alone, and no line about it', async () => {
    if (!entity) throw new Error('no entity');
    const selection = { type: 'entity', id: entity.id, at: 0 } as const;
    const card = <EntityCard {...nothing} entity={entity} selection={selection} />;
    const { container } = await show(<EntityRow {...nothing} entity={entity} card={card} />, { lang });
    expect(container.querySelectorAll('.entity-row .pair > span')).toHaveLength(1);
    expect(container.querySelector('.entity-row')?.textContent).toContain('الوزارة');
    expect(container.querySelector('[data-about]')).toBeNull();
  });

  it('where nothing is marked, the way to what is proposed is shown, if there is one', async () => {
    const none = tinyArticle({ paragraphs: ownMarks.paragraphs });
    const { nothingMarked, toMark } = texts[lang].registers;
    for (const Register of [EntityPanel, CommitmentPanel]) {
      const screen = await show(
        <Register {...nothing} article={none} selection={null} markHref="../add/?step=mark" />,
        {
          lang,
        },
      );
      await expect.element(screen.getByText(nothingMarked)).toBeVisible();
      await expect.element(screen.getByRole('link', { name: toMark })).toHaveAttribute('href', '../add/?step=mark');
      await screen.rerender(<Register {...nothing} article={none} selection={null} markHref={null} />);
      await expect.element(screen.getByText(nothingMarked)).toBeVisible();
      await expect.element(screen.getByRole('link')).not.toBeInTheDocument();
      await screen.unmount();
    }
  });

  it('both are printed', async () => {
    const { container } = await show(<Appendix article={article} />, { lang });
    expect(container.textContent).toContain('إرسال قافلة');
    expect(container.textContent).toContain(texts[lang].registers.notStated);
    expect(container.textContent).not.toMatch(/null|undefined/);
  });
});
