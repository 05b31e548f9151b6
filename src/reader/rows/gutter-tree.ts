/** What stands beside the text of a row: its number, the button of its menu, and who is talking. */
import type { Unit } from '#article/model';
import { sideOf, speakerName, stretchesOf } from '#article/speakers';
import { textAttributes, textLang, uiLang } from '#i18n/ui-lang';
import { iconPaths } from '#ui/signs/icon-paths';
import { countNotes } from './notes-tree';
import type { RowState } from './row-state';
import { el, pattern, type Branch, type Child } from './tree';

/** The head of a row's gutter: its number, which is a link to it, and the button for all that can be done with it. */
export function headTree(unit: Unit, state: RowState): Branch {
  const { say } = state.texts;
  const number = String(unit.index);
  return el('div', { class: 'row-head' }, [
    unit.index > 0 &&
      el('a', { class: 'row-number', href: `#${unit.id}`, 'aria-label': say('paragraph', { number }) }, [number]),
    menuButton(unit, state),
  ]);
}

/** “⋯”: all that can be done with a row. A figure counts its notes. */
function menuButton(unit: Unit, { opened, texts }: RowState): Branch {
  const notes = countNotes(unit);
  const more = unit.index === 0 ? texts.say('moreHeadline') : texts.say('more', { number: unit.index });
  const label = notes === 0 ? more : `${more} (${texts.say('noteCount', { count: notes })})`;
  return el(
    'button',
    {
      type: 'button',
      class: 'row-menu',
      'aria-haspopup': 'menu',
      'aria-expanded': String(opened.menu),
      'aria-label': label,
      title: label,
      'data-state': opened.menu ? 'open' : undefined,
    },
    [dots, notes > 0 && el('span', { class: 'text-accent' }, [String(notes)])],
  );
}

const dots = pattern(
  el('svg', { viewBox: '0 0 16 16', width: '1rem', height: '1rem', fill: 'currentColor', 'aria-hidden': 'true' }, [
    el('path', {
      d: 'M2 8a1.3 1.3 0 1 0 2.6 0A1.3 1.3 0 1 0 2 8m4.7 0a1.3 1.3 0 1 0 2.6 0 1.3 1.3 0 1 0-2.6 0m4.7 0A1.3 1.3 0 1 0 14 8a1.3 1.3 0 1 0-2.6 0',
    }),
  ]),
);

/** As `Icon` draws it. */
const chevron = (name: 'chevron-up' | 'chevron-down') =>
  pattern(
    el(
      'svg',
      {
        viewBox: '0 0 16 16',
        width: '1rem',
        height: '1rem',
        fill: 'none',
        stroke: 'currentColor',
        'stroke-width': '1.5',
        'aria-hidden': 'true',
      },
      [el('path', { d: iconPaths[name], 'stroke-linecap': 'round', 'stroke-linejoin': 'round' })],
    ),
  );
const up = chevron('chevron-up');
const down = chevron('chevron-down');

/** Shows the English of a row in place, where Arabic stands alone, and hides it again; nothing where there is none to show. */
function revealTree(unit: Unit, { opened, texts }: RowState): Child {
  if (unit.sentences.every(({ en }) => en === '')) return null;
  const { english: open } = opened;
  return el(
    'button',
    {
      type: 'button',
      class: 'row-reveal order-2 hidden min-h-6 items-center gap-1 rounded-sm px-1 text-accent in-data-[view=ar]:flex',
      'aria-expanded': String(open),
      'aria-controls': englishId(unit),
      'aria-label': texts.say(open ? 'hideEnglishOf' : 'showEnglishOf', { number: unit.index }),
    },
    [texts.say(open ? 'hide' : 'english'), open ? up : down],
  );
}

/** The id of the English of a row. */
export const englishId = (unit: Unit) => `${unit.id}-en`;

/** Who is talking, one line a party. The name stands where a run begins, and at the first row in view. */
function railTree(unit: Unit, { article, named, texts }: RowState): Branch {
  const before = article.units[unit.index - 1];
  const last = before && before.index > 0 ? stretchesOf(before).at(-1)?.speaker : undefined;
  const runs = stretchesOf(unit).map(({ speaker, from, to }, at) => {
    const begins = at > 0 || speaker !== last;
    const name = speakerName(article, speaker, textLang(texts.language), texts.speakers);
    return el(
      'div',
      {
        class: 'rail-run',
        'data-side': sideOf(article, speaker),
        title: texts.say('speakerIs', { name }),
        'data-head': at === 0 ? '' : undefined,
        'data-named': begins || (named && at === 0) ? '' : undefined,
        style: `flex-grow:${to - from}`,
      },
      [
        // Always in the tree, so that the rail does not move as the name comes and goes; heard once a run.
        el('span', { class: 'rail-name', 'aria-hidden': begins ? undefined : 'true' }, [
          begins && el('span', { class: 'sr-only' }, [`${texts.say('speaker')} `]),
          article.entity.has(speaker) ? ofText(name, texts.language) : name,
        ]),
        el('span', { class: 'rail-line' }),
      ],
    );
  });
  return el('div', { class: 'rail' }, runs);
}

/** Words of the article within the interface: marked where its language is another. */
function ofText(words: string, language: string): Branch | string {
  return uiLang(language) === textLang(language) ? words : el('span', textAttributes(language), [words]);
}

/** All that stands in the gutter of a paragraph. */
export const gutterTrees = (unit: Unit, state: RowState): Child[] => [
  headTree(unit, state),
  revealTree(unit, state),
  railTree(unit, state),
];
