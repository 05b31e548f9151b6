import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { citationStyles } from '#article/citation-styles';
import { localDay } from '#article/dates';
import type { Article } from '#article/model';
import { textLang } from '#i18n/ui-lang';
import { changeSettings, useSettings } from '#settings/useSettings';
import { Choice } from '#ui/controls/Choice';
import { copyClip, type Clip } from '#ui/clipboard';
import type { recordOf } from '#exports/citations/citation';
import { clipOf, quotedLangs } from './cite';
import { linkOf, selectionLink } from '#article/address/links';
import type { Passage } from './passage';
import '#ui/styles/late.css';

interface Props {
  article: Article;
  passage: Passage;
}

/** The records that reference managers take; their names are the same in every language. */
const records = [
  { id: 'ris', name: 'RIS' },
  { id: 'bibtex', name: 'BibTeX' },
] as const;

/** The record of the entry that is cited, as of today. */
function recordText(
  write: typeof recordOf,
  format: string,
  article: Article,
  { entry }: Passage,
  page: string,
): string {
  const url = linkOf({ article: article.slug }, page);
  return write(format, { article, cited: entry ?? null, url, now: new Date() }) ?? '';
}

const WAY = 'link min-h-7 max-column:min-h-11';

type Outcome = { copied: true } | { copied: false; text: string };

/** Copies a link, the words with their source, or both languages together, in the reader's style of citation. */
export function CiteChoices({ article, passage }: Props) {
  const { t, i18n } = useTranslation(['app', 'reader']);
  const lang = textLang(i18n.language);
  const { citation: style } = useSettings().settings;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [accessed] = useState(() => localDay(new Date()));
  const page = window.location.href;
  const write = useRecords(passage.entry !== undefined);

  const draft = `${t('reader:english')}: ${t('reader:machineDraft')}.`;
  const clip = (langs: readonly ('ar' | 'en')[]) =>
    clipOf(article, passage, langs, { style, lang, page, accessed, draft });
  const copy = async (text: Clip) => {
    const copied = await copyClip(text);
    // Denied, or no clipboard here: the text is shown, to be copied by hand.
    setOutcome(copied ? { copied } : { copied, text: text.plain });
  };
  const copies = { withSource: quotedLangs(passage, lang), both: ['ar', 'en'] } as const;

  return (
    <>
      {passage.places.map((place, at) => {
        // Several sentences of a row are told apart by their number.
        const number = passage.places.filter(({ type }) => type === 'sentence').length > 1 ? at + 1 : null;
        const link = selectionLink(article, place, page);
        return (
          <button key={link} type="button" className={WAY} onClick={() => void copy({ plain: link })}>
            {number !== null && place.type === 'sentence'
              ? t('cite.linkOfSentence', { number })
              : t(`cite.link.${place.type}`)}
          </button>
        );
      })}
      {passage.sentences.length > 0 && (
        <>
          {(['withSource', 'both'] as const).map((choice) => (
            <button key={choice} type="button" className={WAY} onClick={() => void copy(clip(copies[choice]))}>
              {t(`cite.${choice}`)}
            </button>
          ))}
          {write &&
            records.map(({ id, name }) => (
              <button
                key={id}
                type="button"
                className={WAY}
                onClick={() => void copy({ plain: recordText(write, id, article, passage, page) })}
              >
                {t('cite.record', { format: name })}
              </button>
            ))}
          <div className="mt-1 border-t border-hair pt-2">
            <Choice
              label={t('cite.style')}
              value={style}
              options={citationStyles.map((one) => ({ value: one, text: t(`cite.styles.${one}`) }))}
              onChange={(citation) => {
                setOutcome(null);
                changeSettings({ citation });
              }}
            />
          </div>
        </>
      )}
      <p role="status">{outcome?.copied && t('cite.copied')}</p>
      {outcome && !outcome.copied && (
        <label className="grid max-w-70 gap-1.5">
          {t('cite.byHand')}
          <textarea
            className="rounded-md border border-edge p-1.5 text-ink"
            readOnly
            rows={4}
            dir="auto"
            value={outcome.text}
            onFocus={(event) => event.target.select()}
          />
        </label>
      )}
    </>
  );
}

/** What writes records, once it is loaded: before the press of a button, since a browser lets a page copy only while that lasts. */
function useRecords(wanted: boolean): typeof recordOf | null {
  const [write, setWrite] = useState<typeof recordOf | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    import('#exports/citations/citation')
      .then((loaded) => {
        if (!gone) setWrite(() => loaded.recordOf);
        return undefined;
      })
      // Without it there are the other ways to cite.
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [wanted]);
  return write;
}
