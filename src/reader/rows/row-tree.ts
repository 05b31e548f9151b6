/** A row of the text as data: the headline, or a paragraph, in both languages. Pure; the same for the page at build and in the browser. */
import type { Unit } from '#article/model';
import { formatDay, machineDate } from '#article/dates';
import type { Lang } from '#article/format/schema';
import { inLanguage } from '#article/source';
import { textDirection, textLang } from '#i18n/ui-lang';
import { englishId, gutterTrees, headTree } from './gutter-tree';
import { notesTree } from './notes-tree';
import type { RowState } from './row-state';
import { ofLanguage, sentenceTrees } from './sentence-tree';
import { el, type Branch, type Child } from './tree';

const langs = ['ar', 'en'] as const;

/** What is drawn of a unit. Which pane shows is a matter of style. */
export function rowTree(unit: Unit, state: RowState): Branch {
  return unit.index === 0 ? headlineTree(unit, state) : paragraphTree(unit, state);
}

/** One paragraph in both languages, its number and who speaks in it. */
function paragraphTree(unit: Unit, state: RowState): Branch {
  const { opened, texts, whole } = state;
  const text = (lang: Lang, id: { id?: string } = {}) =>
    el('p', { ...id, class: `row-text text-${lang}`, ...ofLanguage(lang) }, sentenceTrees(unit, lang, state));
  return el(
    'section',
    {
      id: unit.id,
      class: 'row',
      'data-revealed': opened.english ? '' : undefined,
      'aria-label': texts.say('paragraph', { number: unit.index }),
    },
    [
      text('ar'),
      el('div', { class: 'row-gutter' }, whole ? gutterTrees(unit, state) : []),
      text('en', { id: englishId(unit) }),
      whole && notesTree(unit, state),
    ],
  );
}

/** The headline in both languages, under its source, place and date; and where it says more than the body. */
function headlineTree(unit: Unit, state: RowState): Branch {
  return el('header', { id: unit.id, class: 'row row-headline' }, [
    ...langs.map((lang) =>
      el('div', { class: `row-text text-${lang}`, ...ofLanguage(lang) }, [
        sourceLine(state, lang),
        el('h1', ofLanguage(lang), sentenceTrees(unit, lang, state)),
      ]),
    ),
    el('div', { class: 'row-gutter' }, [headTree(unit, state)]),
    notesTree(unit, state),
    overclaims(state),
  ]);
}

function sourceLine({ article }: RowState, lang: Lang): Branch {
  const { publisher, place, dateline } = article.source;
  return el('p', { class: 'source-line mb-1.4u flex flex-wrap font-ui text-13/4.5 text-ink3 lining-nums' }, [
    ...[publisher, place].map((words) => words && el('span', {}, [inLanguage(words, lang)])),
    dateline !== null && el('time', { datetime: machineDate(dateline) }, [formatDay(dateline, lang)]),
  ]);
}

/** Where the headline says more than the body, each with links to where the body says less. */
function overclaims({ article, texts }: RowState): Child {
  const ui = textLang(texts.language);
  if (article.overclaims.length === 0) return null;
  return el(
    'div',
    {
      class:
        'overclaim mt-1.4u font-en text-15/5.5 text-ink2 [grid-area:claim] ar:font-ar ar:text-17/7 ar:[grid-area:claim-ar]',
      lang: ui,
      dir: textDirection(ui),
    },
    article.overclaims.map(({ note, see }) =>
      el('p', {}, [
        `${note[ui]} `,
        ...see.map((id) => {
          const at = article.sentences.get(id)?.unit;
          if (!at) return null;
          const name = texts.say('paragraph', { number: at.index });
          return el(
            'a',
            {
              class: 'me-1.5 text-accent underline decoration-1 underline-offset-3',
              href: `#${at.id}`,
              'aria-label': name,
            },
            [el('bdi', {}, [`¶${at.index}`])],
          );
        }),
      ]),
    ),
  );
}
