import { Popover } from 'radix-ui';
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { romanizeLemma } from '#arabic/romanize';
import { spacedRoot } from '#arabic/roots';
import type { Lang } from '#article/format/schema';
import { marksIn, type Article, type Entity, type Undertaking } from '#article/model';
import { fullName } from '#article/speakers';
import { titleWithCue } from '#article/title-with-cue';
import { forKind, formatSelection, selectionsAt, type ByKind, type Selection } from '#article/selection';
import { phraseOf, proposalOf, termsOf, type Phrase, type Word, type Words } from '#article/words/words';
import { textAttributes, textDirection, textLang } from '#i18n/ui-lang';
import { Icon } from '#ui/signs/Icon';
import { KindShape } from '#ui/signs/KindShape';
import { Stepper } from '#ui/controls/Stepper';
import { Stroke } from '#ui/signs/Stroke';
import { POPUP_FRAME } from '#ui/styles/popup';
import { grammarOf } from './grammar';
import { phraseStretches } from '#article/linking/anchored';
import { rangesOf, sentenceElement } from '#reader/marks/ranges';
import type { ShowText } from '#reader/displayed-text';
import '#ui/styles/late.css';
import './word-card.css';

export interface WordCardProps {
  article: Article;
  words: Words;
  word: Word;
  show: ShowText;
  /** What else decides where lines break: when it changes, the card is placed anew, beside its word. */
  lines?: string;
  onSelect: (selection: Selection | null, options?: { replace?: boolean }) => void;
  onShowRoot: (root: string) => void;
  /** Set while the card only follows the pointer: the pointer may rest on it. */
  pointer?: { onPointerEnter: () => void; onPointerLeave: () => void } | undefined;
  /** Whether all that is known of the word is shown, not its meaning alone. */
  details: boolean;
  onDetails: (details: boolean) => void;
  /** What the app adds: a way to hear the word, to save it, and more actions. */
  voice?: ReactNode;
  /** What a proposed word may be otherwise. */
  proposed?: ReactNode;
  save?: ReactNode;
  actions?: ReactNode;
}

/** As high as the window lets it; a low one, as it is where a page is drawn four times as large, gives it all but the word's own line. */
const CARD =
  'flex max-h-(--radix-popover-content-available-height) w-93 animate-appear flex-col overflow-hidden bg-raised low:max-h-[calc(100dvh-var(--keys)-4rem)] low:w-full low:max-w-none low:rounded-b-none';
/** On a phone a sheet; a card that only follows the keyboard stays by its word. */
const PINNED =
  'max-column:max-h-[calc(50dvh-2rem)] max-column:w-full max-column:max-w-none max-column:rounded-t-xl max-column:rounded-b-none max-column:border-x-0';

/**
 * The card of a place in the text: its word, what that means, and what else lies there. It does not move while it is open:
 * its box only grows on the side on which it stands, and then scrolls.
 */
export default function WordCard(props: WordCardProps) {
  const { words, word, show, lines, onSelect, pointer, details, onDetails, voice, save, proposed } = props;
  const { t, i18n } = useTranslation('words');
  const phrase = phraseOf(words, word);
  const isUnknown = isUnknownIn(words, word);
  // What the card stands beside is measured when it is placed, not when it is drawn.
  const anchor = useMemo(
    () => ({
      // Another object where the lines break elsewhere.
      lines,
      current: {
        getBoundingClientRect: () => boxOf(word, phrase, show),
        // The card follows its word wherever the text puts it.
        get contextElement() {
          return sentenceElement(document, word.sentence, 'ar')?.closest('.text') ?? undefined;
        },
      },
    }),
    [word, phrase, show, lines],
  );
  const room = useMemo(() => roomOf(word), [word]);
  const [card, setCard] = useState<HTMLElement | null>(null);
  const place = `${word.sentence.id}/${word.index}`;
  const [stands, setStands] = useState<{ place: string; side: 'top' | 'bottom' } | null>(null);
  useOwnFocus(card, word, pointer === undefined);
  const toggle = () => {
    // Where it stands it stays, however high it becomes.
    setStands({ place, side: card?.dataset['side'] === 'top' ? 'top' : 'bottom' });
    onDetails(!details);
  };

  return (
    <Popover.Root open onOpenChange={(open) => !open && onSelect(null)}>
      <Popover.Anchor virtualRef={anchor} />
      <Popover.Portal>
        <Popover.Content
          ref={setCard}
          tabIndex={-1}
          className={`word-card ${POPUP_FRAME} ${CARD} ${pointer ? '' : PINNED}`}
          data-peek={pointer ? '' : undefined}
          side={stands?.place === place ? stands.side : 'bottom'}
          align="end"
          sideOffset={10}
          collisionPadding={room}
          aria-label={t('card', { word: word.vowelled })}
          {...pointer}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          // A form in the card is left first.
          onEscapeKeyDown={(event) => {
            if (event.target instanceof Element && event.target.closest('form')) event.preventDefault();
          }}
          // The text, the panel, the bar and what opens from them are used beside the card.
          onFocusOutside={(event) => event.preventDefault()}
          onPointerDownOutside={(event) => {
            const { target } = event;
            if (target instanceof Element && target.closest('.text, .panel, .bar, .popup')) event.preventDefault();
          }}
        >
          <div className="min-h-0 flex-1 scroll-shade overflow-y-auto overscroll-contain px-5 pt-3 pb-2">
            <div className="flex items-start justify-between gap-3">
              <div className="min-w-0 flex-1 pt-2">
                {word.sense !== '' && (
                  <>
                    {i18n.language !== 'en' && <p className="text-ink3">{t('senseInEnglish')}</p>}
                    <p className="word-sense font-en text-18/6 text-ink in-[[dir=rtl]]:text-end" lang="en" dir="ltr">
                      {word.sense}
                    </p>
                  </>
                )}
                {word.romanized !== '' && (
                  <p
                    className="word-romanized font-en text-15/5 text-ink3 italic in-[[dir=rtl]]:text-end"
                    lang="ar-Latn"
                    dir="ltr"
                  >
                    {word.romanized}
                  </p>
                )}
              </div>
              {voice}
              <p className="word-vowelled flex-none font-ar text-32/14.5 text-ink" lang="ar" dir="rtl" translate="no">
                {word.vowelled}
              </p>
            </div>
            {!isUnknown && <Grammar words={words} word={word} />}
            {proposed}
            <Here {...props} />
            {details && <Details {...props} phrase={phrase} />}
          </div>
          <div className="flex items-center gap-3 border-t border-hair px-5 py-2.5 flex-none">
            {save}
            <button
              type="button"
              className="word-more inline-flex items-center gap-1.5 min-h-8 pointer-coarse:min-h-11 text-accent rounded-md"
              aria-expanded={details}
              onClick={toggle}
            >
              {t(details ? 'less' : 'more')}
              <Icon name={details ? 'chevron-up' : 'chevron-down'} />
            </button>
            <Popover.Close
              className="word-close ms-auto grid place-items-center size-8 pointer-coarse:size-11 text-ink3 hover:text-accent rounded-md"
              aria-label={t('close')}
            >
              <Icon name="close" />
            </Popover.Close>
          </div>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** A word that the lexicon does not have: nothing is known of it. */
function isUnknownIn(words: Words, word: Word): boolean {
  return proposalOf(words, word)?.state === 'unknown';
}

/** One line of grammar: the part that carries the meaning, and its root. */
function Grammar({ words, word }: Pick<WordCardProps, 'words' | 'word'>) {
  const { t } = useTranslation('words');
  const part = word.parts.find(({ lex }) => lex !== undefined) ?? word.parts[0];
  const root = word.lexeme?.root;
  return (
    <p className="word-grammar pt-1 text-ink2">
      {part && grammarOf(part, words.lexemes, t)}
      {root && (
        <>
          {' · '}
          <span className="whitespace-nowrap">
            {t('rootOf')}{' '}
            <bdi className="font-ar text-17/6 text-ink" lang="ar" dir="rtl" translate="no">
              {spacedRoot(root)}
            </bdi>
          </span>
        </>
      )}
    </p>
  );
}

/** The names and the commitments that lie on the word, each a link by its own name. */
function Here({ article, word, onSelect }: WordCardProps) {
  const { t, i18n } = useTranslation(['words', 'registers']);
  const lang = textLang(i18n.language);
  const found = useMemo(() => {
    const { span, sentence } = word;
    const marks = marksIn(article, sentence).filter(
      ({ ar }) => ar !== null && ar.start < span.end && ar.end > span.start,
    );
    return selectionsAt(marks, 'entity');
  }, [article, word]);
  if (found.length === 0) return null;
  return (
    <div className="mt-2 border-t border-hair pt-2">
      <h3 className="font-normal text-12/4 text-ink3">{t('here')}</h3>
      <ul>
        {found.map((one) => {
          const { entity, entry } = forKind(shownOnCard, one, article);
          return (
            <li key={formatSelection(one).join()}>
              <button
                type="button"
                className="word-link flex items-center gap-2.5 w-full min-h-8 pointer-coarse:min-h-11 py-1 text-start text-ink hover:text-accent rounded-md"
                onClick={() => onSelect(one)}
              >
                {entity && <KindShape kind={entity.kind} size={10} />}
                {entity && <span {...textAttributes(i18n.language)}>{fullName(entity)[lang]}</span>}
                {entry && <Stroke className="flex-none" force={entry.cue.commitment ? entry.cue.force : 'position'} />}
                {entry && (
                  <span className="min-w-0">
                    {t('commitmentHere', { kind: t(`registers:undertakingKinds.${entry.cue.kind}`) })}{' '}
                    <Undertaken {...titleWithCue(entry, lang)} />
                  </span>
                )}
                <span className="ms-auto flex-none text-ink3" aria-hidden="true">
                  <Icon name="chevron-end" />
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** What is undertaken under which cue, in the direction of its own language. */
function Undertaken({ text, lang }: { text: string; lang: Lang }) {
  return (
    <bdi lang={lang} dir={textDirection(lang)}>
      {text}
    </bdi>
  );
}

/** What is said below the table. */
const SAID = 'pt-1.5 wrap-prose';

/** All else that is known: its parts, its lemma and root, terms and notes, what renders it, where else it stands. */
function Details(props: WordCardProps & { phrase: Phrase | null }) {
  const { words, word, onSelect, onShowRoot, phrase, actions } = props;
  const { t, i18n } = useTranslation('words');
  const lang = textLang(i18n.language);
  const ofText = textAttributes(i18n.language);
  const { lexeme } = word;
  const root = rootOf(words, word);
  const english = phrase?.en.map((span) => word.sentence.en.slice(span.start, span.end)).join(' … ');
  const select = (next: Word, replace = true) =>
    onSelect({ type: 'word', id: next.sentence.id, at: next.index }, { replace });
  return (
    <div className="word-details mt-2">
      {!isUnknownIn(words, word) && <Table words={words} word={word} />}
      {termsOf(words, word).map((term, at) => (
        <p key={at} className={SAID}>
          <bdi lang="ar" dir="rtl" translate="no" className="font-ar text-16/6.5 text-ink">
            {term.spans.map((span) => word.sentence.ar.slice(span.start, span.end)).join(' … ')}
          </bdi>{' '}
          <bdi lang="en" dir="ltr">
            {term.gloss}
          </bdi>
          {term.note && (
            <small className="block text-12 text-ink3" {...ofText}>
              {term.note[lang]}
            </small>
          )}
        </p>
      ))}
      {word.note && (
        <p className={SAID} {...ofText}>
          {word.note[lang]}
        </p>
      )}
      {english && (
        <p className={`word-rendered ${SAID}`}>
          {t('rendered')} {/* The browser takes the marks of the language around it: ”…“ in Arabic. */}
          <q lang="en" dir="ltr" className="[quotes:'“'_'”'] font-en text-14/5 text-ink">
            {english}
          </q>
        </p>
      )}
      {english === '' && <p className={`word-rendered ${SAID}`}>{t('notRendered')}</p>}
      <dl>
        {lexeme && lexeme.words.length > 1 && (
          <Elsewhere label={t('sameLemma')} words={lexeme.words} word={word} onSelect={select} />
        )}
        {root && root.words.length > (lexeme?.words.length ?? 0) && (
          <Elsewhere label={t('sameRoot')} words={root.words} word={word} onSelect={select} />
        )}
      </dl>
      <div className="mt-1.5 flex flex-wrap gap-x-4 gap-y-1 border-t border-hair pt-2 [&_button]:min-h-6.5 pointer-coarse:[&_button]:min-h-11">
        {root && (
          <button type="button" className="link" onClick={() => onShowRoot(root.letters)}>
            {t('showRoot')}
          </button>
        )}
        {actions}
      </div>
    </div>
  );
}

/** The columns of the table. The gaps are the second one's: it reads as the table does, the others as their language does. */
const CELL = 'py-0.75 align-baseline';
const FIRST = `${CELL} min-w-15 text-ink`;
const SECOND = `${CELL} w-full px-2.5 leading-4.25 text-ink3`;
/** The Arabic stands at the far side in either direction of the interface. */
const THIRD = `${CELL} font-ar text-19/7.5 font-normal whitespace-nowrap text-start text-ink in-[[dir=rtl]]:text-end`;

/** Its parts, one a row, then its lemma and its root. */
function Table({ words, word }: Pick<WordCardProps, 'words' | 'word'>) {
  const { t, i18n } = useTranslation('words');
  const lang = textLang(i18n.language);
  const { lexeme } = word;
  const root = rootOf(words, word);
  return (
    <table className="word-parts w-full border-separate border-spacing-x-0 border-spacing-y-px border-y border-hair">
      <caption className="sr-only">{t('parts')}</caption>
      <tbody>
        {word.parts.map((part, at) => (
          <tr key={at}>
            <td lang="en" dir="ltr" className={`${FIRST} in-[[dir=rtl]]:text-end`}>
              {part.gloss}
            </td>
            <td className={SECOND}>{grammarOf(part, words.lexemes, t)}</td>
            <th scope="row" lang="ar" dir="rtl" translate="no" className={THIRD}>
              {part.v}
            </th>
          </tr>
        ))}
        {lexeme && (
          <tr>
            <td className={`${FIRST} pt-2`}>{t('lemma')}</td>
            <td className={`${SECOND} pt-2`}>
              <bdi lang="en" dir="ltr">
                {lexeme.gloss}
              </bdi>
              {' · '}
              <i lang="ar-Latn" dir="ltr">
                {romanizeLemma(lexeme.lemma, lexeme.pos)}
              </i>
            </td>
            <th scope="row" lang="ar" dir="rtl" translate="no" className={`${THIRD} pt-2`}>
              {lexeme.lemma}
            </th>
          </tr>
        )}
        {root && (
          <tr>
            <td className={FIRST}>{t('root')}</td>
            {lang === 'en' ? (
              <td lang="en" dir="ltr" className={SECOND}>
                {root.gloss}
              </td>
            ) : (
              // The Arabic reader is told by the family of the root.
              <td lang="ar" dir="rtl" translate="no" className={SECOND}>
                {root.lexemes.map(({ lemma }) => lemma).join(t('comma'))}
              </td>
            )}
            <th scope="row" lang="ar" dir="rtl" translate="no" className={`${THIRD} whitespace-nowrap`}>
              {spacedRoot(root.letters)}
            </th>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function rootOf(words: Words, { lexeme }: Word) {
  return lexeme?.root ? words.roots.get(lexeme.root) : undefined;
}

interface OnCard {
  entity?: Entity | undefined;
  entry?: Undertaking | undefined;
}

/** Only entities and entries of the register lie on the marks of a word. */
const nothing = (): OnCard => ({});

/** What the card shows of another thing that lies on its word: a name, or an entry of the register. */
const shownOnCard: ByKind<[article: Article], OnCard> = {
  entity: ({ id }, article) => ({ entity: article.entity.get(id) }),
  undertaking: ({ id }, article) => ({ entry: article.undertaking.get(id) }),
  word: nothing,
  phrase: nothing,
  sentence: nothing,
  range: nothing,
  search: nothing,
};

interface ElsewhereProps {
  label: string;
  words: readonly Word[];
  word: Word;
  onSelect: (word: Word) => void;
}

/** The other places of this lemma or root, to be stepped through. */
function Elsewhere({ label, words, word, onSelect }: ElsewhereProps) {
  const { t } = useTranslation('words');
  const at = words.indexOf(word);
  const step = (by: 1 | -1) => {
    const next = words[(at + by + words.length) % words.length];
    if (next) onSelect(next);
  };
  return (
    <div className="flex items-center justify-between">
      <dt className="text-ink3">{label}</dt>
      <dd>
        <Stepper
          at={at + 1}
          of={words.length}
          label={t('place', { at: at + 1, of: words.length })}
          previous={t('previous')}
          next={t('next')}
          onStep={step}
        />
      </dd>
    </div>
  );
}

/**
 * The focus of the card. A card that is pinned while the keyboard is on its word, or on what is marked there, takes the
 * focus; one that goes gives it back, however it went. Stepping to another word leaves the focus where it is.
 */
function useOwnFocus(card: HTMLElement | null, word: Word, pinned: boolean): void {
  const now = useRef(word);
  const from = useRef<Element | null>(null);
  useLayoutEffect(() => {
    now.current = word;
  });
  useEffect(() => {
    const holder = wordElement(now.current) ?? sentenceElement(document, now.current.sentence, 'ar');
    const focused = holder?.parentElement?.querySelector(':focus-visible') ?? null;
    if (!pinned || !card || !focused || !(holder === focused || holder?.contains(focused))) return;
    from.current = focused;
    card.focus();
  }, [card, pinned]);
  useLayoutEffect(
    () => () => {
      if (!card?.contains(document.activeElement)) return;
      const back = wordElement(now.current)?.matches('[tabindex]') ? wordElement(now.current) : from.current;
      if (back instanceof HTMLElement) back.focus({ preventScroll: true });
    },
    [card],
  );
}

/** px that the card keeps clear of the window’s edges; beside a column of English, of that as well, so that it stays whole. */
function roomOf({ sentence }: Word): { top: number; bottom: number; left: number; right: number } {
  const edge = 12;
  const column = sentenceElement(document, sentence, 'ar')?.closest('.row-text')?.getBoundingClientRect();
  const english = sentenceElement(document, sentence, 'en')?.closest('.row-text')?.getBoundingClientRect();
  const beside = column && english && english.width > 0 && english.right <= column.left && column.width >= CARD_WIDTH;
  return { top: edge, bottom: edge, right: edge, left: beside ? Math.floor(column.left) : edge };
}

/** px of the card, where letters have the size that browsers begin with. */
const CARD_WIDTH = 372;

/** Where the word stands in the window now; where its language does not show, the English that renders it. */
function boxOf(word: Word, phrase: Phrase | null, show: ShowText): DOMRect {
  // With what stands under it, where it is an element.
  const own = wordElement(word)?.getClientRects()[0];
  if (own && own.height > 0) return own;
  const places = [{ sentence: word.sentence, ar: word.span, en: null }, ...(phrase ? phraseStretches(phrase) : [])];
  for (const place of places) {
    for (const range of rangesOf(document, place, show)) {
      const box = range.getClientRects()[0];
      if (box && box.height > 0) return box;
    }
  }
  return new DOMRect();
}

function wordElement(word: Word): HTMLElement | null {
  return sentenceElement(document, word.sentence, 'ar')?.querySelector(`[data-word="${word.index}"]`) ?? null;
}
