import { Popover } from 'radix-ui';
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { romanize, romanizeLemma } from '#arabic/romanize';
import { spacedRoot } from '#arabic/roots';
import type { Bilingual } from '#article/format/schema';
import { marksIn, type Article, type Undertaking } from '#article/model';
import { fullName } from '#article/speakers';
import { readableTitle } from '#article/titles';
import { forKind, formatSelection, selectionsAt, type ByKind, type Selection } from '#article/selection';
import { phraseOf, termsOf, type Phrase, type Word, type Words } from '#article/words';
import { textAttributes, textLang } from '#i18n/ui-lang';
import { Stepper } from '#ui/Stepper';
import { grammarOf } from './grammar';
import { phraseStretches } from '#article/anchored';
import { rangesOf, sentenceElement } from '#reader/marks/ranges';
import type { ShowText } from '#reader/displayed-text';
import './word-card.css';

export interface WordCardProps {
  article: Article;
  words: Words;
  word: Word;
  show: ShowText;
  onSelect: (selection: Selection | null, options?: { replace?: boolean }) => void;
  onShowRoot: (root: string) => void;
  /** Set while the card only follows the pointer: the pointer may rest on it. */
  pointer?: { onPointerEnter: () => void; onPointerLeave: () => void } | undefined;
  /** What the app adds to the card's actions: saving the word, for one. */
  actions?: ReactNode;
}

/** All that is known of one word, beside it: its parts, its lemma and root, its grammar, what renders it. */
export default function WordCard({
  article,
  words,
  word,
  show,
  onSelect,
  onShowRoot,
  pointer,
  actions,
}: WordCardProps) {
  const { t, i18n } = useTranslation(['words', 'registers']);
  const lang = textLang(i18n.language);
  const ofText = textAttributes(i18n.language);
  const { lexeme } = word;
  const root = lexeme?.root ? words.roots.get(lexeme.root) : undefined;
  const phrase = phraseOf(words, word);
  // What the card stands beside is measured when it is placed, not when it is drawn.
  const anchor = useMemo(
    () => ({
      current: {
        getBoundingClientRect: () => boxOf(word, phrase, show),
        // The card follows its word wherever the text puts it.
        get contextElement() {
          return sentenceElement(document, word.sentence, 'ar')?.closest('.text') ?? undefined;
        },
      },
    }),
    [word, phrase, show],
  );
  const [card, setCard] = useState<HTMLElement | null>(null);
  useOwnFocus(card, word, pointer === undefined);
  const english = phrase?.en.map((span) => word.sentence.en.slice(span.start, span.end)).join(' … ');
  const marks = useMemo(
    () =>
      marksIn(article, word.sentence).filter(
        (mark) => mark.ar && mark.ar.start < word.span.end && mark.ar.end > word.span.start,
      ),
    [article, word],
  );
  const select = (next: Word, replace = true) =>
    onSelect({ type: 'word', id: next.sentence.id, at: next.index }, { replace });

  return (
    <Popover.Root open onOpenChange={(open) => !open && onSelect(null)}>
      <Popover.Anchor virtualRef={anchor} />
      <Popover.Portal>
        <Popover.Content
          ref={setCard}
          tabIndex={-1}
          className="popup word-card"
          side="bottom"
          align="end"
          sideOffset={10}
          collisionPadding={12}
          aria-label={t('card', { word: word.vowelled })}
          {...pointer}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          // The text, the panel, the bar and what opens from them are used beside the card.
          onFocusOutside={(event) => event.preventDefault()}
          onPointerDownOutside={(event) => {
            const { target } = event;
            if (target instanceof Element && target.closest('.text, .panel, .bar, .popup')) event.preventDefault();
          }}
        >
          <p className="word-vowelled" lang="ar" dir="rtl" translate="no">
            {word.vowelled}
          </p>
          <p className="word-romanized" lang="ar-Latn" dir="ltr">
            {romanize(word.parts)}
          </p>
          <p className="word-sense" lang="en" dir="ltr">
            {word.sense}
          </p>
          <table className="word-parts">
            <caption className="sr-only">{t('parts')}</caption>
            <tbody>
              {word.parts.map((part, at) => (
                <tr key={at}>
                  <td lang="en" dir="ltr">
                    {part.gloss}
                  </td>
                  <td>{grammarOf(part, words.lexemes, t)}</td>
                  <th scope="row" lang="ar" dir="rtl" translate="no">
                    {part.v}
                  </th>
                </tr>
              ))}
              {lexeme && (
                <tr className="word-lemma">
                  <td>{t('lemma')}</td>
                  <td>
                    <bdi lang="en" dir="ltr">
                      {lexeme.gloss}
                    </bdi>
                    {' · '}
                    <i lang="ar-Latn" dir="ltr">
                      {romanizeLemma(lexeme.lemma, lexeme.pos)}
                    </i>
                  </td>
                  <th scope="row" lang="ar" dir="rtl" translate="no">
                    {lexeme.lemma}
                  </th>
                </tr>
              )}
              {root && (
                <tr>
                  <td>{t('root')}</td>
                  <td lang="en" dir="ltr">
                    {root.gloss}
                  </td>
                  <th scope="row" lang="ar" dir="rtl" translate="no">
                    {spacedRoot(root.letters)}
                  </th>
                </tr>
              )}
            </tbody>
          </table>
          {termsOf(words, word).map((term, at) => (
            <p key={at} className="word-term">
              <bdi lang="ar" dir="rtl" translate="no">
                {term.spans.map((span) => word.sentence.ar.slice(span.start, span.end)).join(' … ')}
              </bdi>{' '}
              <bdi lang="en" dir="ltr">
                {term.gloss}
              </bdi>
              {term.note && <small {...ofText}>{term.note[lang]}</small>}
            </p>
          ))}
          {word.note && (
            <p className="word-note" {...ofText}>
              {word.note[lang]}
            </p>
          )}
          {english && (
            <p className="word-rendered">
              {t('rendered')}{' '}
              <q lang="en" dir="ltr">
                {english}
              </q>
            </p>
          )}
          {english === '' && <p className="word-rendered">{t('notRendered')}</p>}
          <dl className="word-elsewhere">
            {lexeme && lexeme.words.length > 1 && (
              <Elsewhere label={t('sameLemma')} words={lexeme.words} word={word} onSelect={select} />
            )}
            {root && root.words.length > (lexeme?.words.length ?? 0) && (
              <Elsewhere label={t('sameRoot')} words={root.words} word={word} onSelect={select} />
            )}
          </dl>
          <div className="word-actions">
            {actions}
            {root && (
              <button type="button" className="link" onClick={() => onShowRoot(root.letters)}>
                {t('showRoot')}
              </button>
            )}
            {selectionsAt(marks, 'entity').map((one) => {
              const { name, entry } = forKind(shownOnCard, one, article);
              return (
                <button
                  key={formatSelection(one).join()}
                  type="button"
                  className="link"
                  {...(entry ? {} : ofText)}
                  onClick={() => onSelect(one)}
                >
                  {entry
                    ? t('commitmentHere', {
                        kind: t(`registers:undertakingKinds.${entry.cue.kind}`),
                        title: readableTitle(entry, lang).text,
                      })
                    : name?.[lang]}
                </button>
              );
            })}
          </div>
          <Popover.Close className="word-close" aria-label={t('close')}>
            <span aria-hidden="true">×</span>
          </Popover.Close>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

interface OnCard {
  name?: Bilingual | undefined;
  entry?: Undertaking | undefined;
}

/** Only entities and entries of the register lie on the marks of a word. */
const nothing = (): OnCard => ({});

/** What the card shows of another thing that lies on its word: a name, or an entry of the register. */
const shownOnCard: ByKind<[article: Article], OnCard> = {
  entity: ({ id }, article) => {
    const entity = article.entity.get(id);
    return entity ? { name: fullName(entity) } : {};
  },
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
    <div>
      <dt>{label}</dt>
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
 * The focus of the card. A card that is pinned while the keyboard is on its word takes the focus; one that goes gives
 * back to its word what focus it had, however it went. Stepping to another word leaves the focus where it is.
 */
function useOwnFocus(card: HTMLElement | null, word: Word, pinned: boolean): void {
  const now = useRef(word);
  useLayoutEffect(() => {
    now.current = word;
  });
  useEffect(() => {
    if (pinned && wordElement(now.current)?.matches(':focus-visible')) card?.focus();
  }, [card, pinned]);
  useLayoutEffect(
    () => () => {
      if (card?.contains(document.activeElement)) wordElement(now.current)?.focus({ preventScroll: true });
    },
    [card],
  );
}

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
