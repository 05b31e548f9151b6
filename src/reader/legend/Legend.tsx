import { memo, useState, type CSSProperties, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '#article/model';
import type { EntityKind } from '#article/format/schema';
import { markNamesOf, type Layer, type MarkName } from '#reader/marks/visible';
import { KindShape } from '#ui/signs/KindShape';

interface Props {
  article: Article;
  layer: Layer;
  marked: ReadonlySet<MarkName>;
  onTurn: (name: MarkName) => void;
}

/**
 * The row above the text: what is marked in it, each by its own sign, and a switch for it. It has the same height in every tab, within
 * the room over the headline, so that no tab moves the text. One stop of the Tab key.
 */
export const Legend = memo(function Legend({ article, layer, marked, onTurn }: Props) {
  const { t } = useTranslation(['reader', 'registers']);
  const there = namesIn(article);
  const names = markNamesOf(layer).filter((name) => there.has(name));
  const texts = (name: MarkName) => {
    if (name === 'commitment') return t('registers:commitments');
    return name === 'position' ? t('registers:positions') : t(`registers:kinds.${name}`);
  };
  const [at, setAt] = useState<MarkName | null>(null);
  const stop = names.find((name) => name === at) ?? names[0];
  return (
    <div className="legend relative z-1 mx-auto -mb-8 flex h-8 max-w-page items-center overflow-x-auto whitespace-nowrap text-ink3 [scrollbar-width:none] max-column:-mb-3 max-column:h-11 print:hidden">
      {names.length === 0 ? (
        // An article that a reader has added has no word data.
        article.source.added === null && <p>{t('legendWords')}</p>
      ) : (
        // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the focus is on one of its buttons
        <div role="toolbar" className="flex items-center gap-4" aria-label={t('legend')} onKeyDown={moveFocus}>
          {names.map((name) => (
            <button
              key={name}
              type="button"
              className={`legend-item flex min-h-6 items-center gap-1.75 rounded-sm hover:text-ink max-column:min-h-11 ${marked.has(name) ? 'text-ink2' : '[&>svg]:fill-none [&>svg]:stroke-edge'}`}
              data-name={name}
              style={{ '--line': `var(--${isKind(name) ? `${name}-line` : 'rule'})` } as CSSProperties}
              aria-pressed={marked.has(name)}
              tabIndex={name === stop ? 0 : -1}
              onFocus={() => setAt(name)}
              onClick={() => onTurn(name)}
            >
              {isKind(name) && <KindShape kind={name} />}
              <span
                className={`border-b ${marked.has(name) ? 'border-(--line)' : 'border-transparent'} ${isKind(name) ? '' : LINES[name]}`}
              >
                {texts(name)}
              </span>
            </button>
          ))}
        </div>
      )}
    </div>
  );
});

/** The lines of the text itself (marks.css): under what is undertaken, under a position. */
const LINES = { commitment: '-mb-0.5 border-b-3', position: 'border-dotted' };

/** The arrows go along the row, as the eye sees it. */
function moveFocus({ key, currentTarget }: KeyboardEvent<HTMLElement>): void {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
  const buttons = [...currentTarget.querySelectorAll('button')];
  const forward = (key === 'ArrowRight') === (getComputedStyle(currentTarget).direction === 'ltr');
  const at = buttons.findIndex((one) => one === document.activeElement);
  buttons[at + (forward ? 1 : -1)]?.focus();
}

const isKind = (name: MarkName): name is EntityKind => name !== 'commitment' && name !== 'position';

/** What the article has at all. */
function namesIn(article: Article): ReadonlySet<MarkName> {
  return new Set([
    ...article.entities.map(({ kind }) => kind),
    ...article.cues.map(({ commitment }) => (commitment ? 'commitment' : 'position')),
  ]);
}
