import { Popover } from 'radix-ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '#article/model';
import { sentencesOf, type Selection } from '#article/selection';
import { citeText } from '#exports/citation';
import { uiLang } from '#i18n/ui-lang';
import { linkTo, wordsOf } from './cite';

interface Props {
  article: Article;
  selection: Selection;
  around?: readonly Selection[] | undefined;
  children: ReactNode;
}

type Outcome = { copied: true } | { copied: false; text: string };

/** Copies a link, the words with their source, or both languages together. */
export default function CitePopover({ article, selection, around = [], children }: Props) {
  const { t, i18n } = useTranslation('app');
  const lang = uiLang(i18n.language);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const unit = sentencesOf(article, selection)[0]?.unit ?? null;
  const source = citeText(article, unit, lang);
  const choices = {
    withSource: () => `${wordsOf(article, selection, lang)}\n${source}`,
    both: () => `${wordsOf(article, selection, 'ar')}\n${wordsOf(article, selection, 'en')}\n${source}`,
  };

  async function copy(text: string) {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ copied: true });
    } catch {
      // Denied, or no clipboard here: the text is shown, to be copied by hand.
      setOutcome({ copied: false, text });
    }
  }

  return (
    <Popover.Root defaultOpen onOpenChange={() => setOutcome(null)}>
      <Popover.Trigger className="cite">{children}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="popup cite-popup"
          sideOffset={6}
          align="end"
          collisionPadding={12}
          aria-label={t('cite.open')}
        >
          {[selection, ...around].map((place) => (
            <button
              key={place.type}
              type="button"
              className="link"
              onClick={() => void copy(linkTo(article, place, window.location.href))}
            >
              {t(`cite.link.${place.type}`)}
            </button>
          ))}
          {(['withSource', 'both'] as const).map((choice) => (
            <button key={choice} type="button" className="link" onClick={() => void copy(choices[choice]())}>
              {t(`cite.${choice}`)}
            </button>
          ))}
          <p role="status">{outcome?.copied && t('cite.copied')}</p>
          {outcome && !outcome.copied && (
            <label className="cite-text">
              {t('cite.byHand')}
              <textarea readOnly rows={4} dir="auto" value={outcome.text} onFocus={(event) => event.target.select()} />
            </label>
          )}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
