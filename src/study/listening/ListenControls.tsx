import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article, Sentence } from '#article/model';
import { numberLocale, uiLang } from '#i18n/ui-lang';
import { rates, voiceLabel } from './listening';
import type { Listening } from './useListening';
import { VoiceHelp } from './VoiceHelp';
import { STEP } from '#ui/styles/step';
import '#ui/styles/late.css';

/** One column of some 316 px in the panel. */
const LISTEN = 'listen font-ui text-13/4.5 text-ink2 wrap-prose';
/** A name, what is chosen, and how much. */
const FIELD =
  'grid min-h-8 grid-cols-[3.5rem_minmax(0,1fr)_auto] items-center gap-x-2.5 max-column:min-h-11 [&>label]:text-ink3';
/** What else can be read. */
const CHOICE = 'link min-h-7 max-column:min-h-11';

interface Props {
  listening: Listening;
  article: Article;
  /** Id of the paragraph in view, which can be read by itself or from there on; `null` offers the article only. */
  unitInView: string | null;
}

/**
 * Reading aloud: what to read, pause and go on, sentence by sentence, speed and voice. The buttons stay in their places,
 * so that a second press of the same spot never does something else than it says.
 */
export function ListenControls({ listening, article, unitInView }: Props) {
  const { t } = useTranslation('listen');
  const { status, problem } = listening;
  if (status === 'unavailable') {
    return (
      <div className={LISTEN} role="group" aria-label={t('title')}>
        {problem === null || problem === 'no-voice' ? <VoiceHelp /> : <p role="status">{t(`problems.${problem}`)}</p>}
      </div>
    );
  }
  const open = status !== 'idle';
  const sentence = listening.sentence === null ? undefined : article.sentences.get(listening.sentence);
  const isLast = sentence !== undefined && article.units.at(-1)?.sentences.at(-1) === sentence;
  return (
    <div className={LISTEN} role="group" aria-label={t('title')}>
      <div className="flex items-center gap-1">
        <MainButton listening={listening} />
        <IconButton name={t('previous')} disabled={!open} onPress={listening.previous}>
          <Skip towards="start" />
        </IconButton>
        <IconButton name={t('next')} disabled={!open || isLast} onPress={listening.next}>
          <Skip towards="end" />
        </IconButton>
        <IconButton name={t('stop')} disabled={!open} onPress={listening.stop}>
          <path d="M4 4h8v8H4z" />
        </IconButton>
      </div>
      <p className="figures min-h-4.5 text-ink3">
        {sentence && open ? (
          <Now status={status} sentence={sentence} />
        ) : (
          t('length', { count: article.sentences.size })
        )}
      </p>
      {status === 'failed' && problem && (
        <p className="py-1.5 text-ink" role="alert">
          {problem !== 'no-voice' && t(`problems.${problem}`)}
        </p>
      )}
      <Choices listening={listening} article={article} unitInView={unitInView} />
      <Speed listening={listening} />
      <Voice listening={listening} />
      {listening.kept !== 'ok' && <p role="status">{t(`kept.${listening.kept}`)}</p>}
    </div>
  );
}

/** One button for listening, pausing, going on and trying again: it stays under the finger. */
function MainButton({ listening }: { listening: Listening }) {
  const { t } = useTranslation('listen');
  const { status, play, pause, resume } = listening;
  const act = {
    unavailable: { word: t('article'), press: () => play() },
    idle: { word: t('article'), press: () => play() },
    reading: { word: t('pause'), press: pause },
    paused: { word: t('resume'), press: resume },
    failed: { word: t('retry'), press: resume },
  }[status];
  return (
    <button
      type="button"
      className="listen-main flex min-h-9 flex-1 items-center gap-2 rounded-md text-start text-accent hover:text-ink max-column:min-h-11"
      onClick={act.press}
    >
      <Sign>{status === 'reading' ? <path d="M4 3h3v10H4zM9 3h3v10H9z" /> : <path d="M4 2.5v11l9-5.5z" />}</Sign>
      {act.word}
    </button>
  );
}

interface IconButtonProps {
  name: string;
  disabled: boolean;
  onPress: () => void;
  children: ReactNode;
}

/** Stays focusable while it does nothing, so that the keyboard does not lose its place when reading ends. */
function IconButton({ name, disabled, onPress, children }: IconButtonProps) {
  return (
    <button
      type="button"
      className={`${STEP} aria-disabled:cursor-default aria-disabled:text-pale forced-colors:aria-disabled:text-gray-text`}
      aria-label={name}
      title={name}
      aria-disabled={disabled}
      onClick={() => {
        if (!disabled) onPress();
      }}
    >
      <Sign>{children}</Sign>
    </button>
  );
}

/** A filled sign of 16 px. Play and pause look the same in both directions of writing. */
function Sign({ children }: { children: ReactNode }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" fill="currentColor" aria-hidden="true">
      {children}
    </svg>
  );
}

/** To the sentence before or after: points where the interface goes. */
function Skip({ towards }: { towards: 'start' | 'end' }) {
  return (
    <g className={`origin-center [transform-box:view-box] ${towards === 'end' ? 'mirrors-ltr' : 'mirrors'}`}>
      <path d="M3 3h1.8v10H3zM13 3v10L5.6 8z" />
    </g>
  );
}

/** Where in the text the voice is. Not announced: it would talk over the voice. */
function Now({ status, sentence }: { status: 'reading' | 'paused' | 'failed' | 'idle'; sentence: Sentence }) {
  const { t } = useTranslation('listen');
  const { index: number, sentences } = sentence.unit;
  const at = sentences.indexOf(sentence) + 1;
  const of = sentences.length;
  const place =
    number === 0 ? t('place.headline') : t(of > 1 ? 'place.sentence' : 'place.paragraph', { number, at, of });
  return status === 'idle' ? place : t(`now.${status}`, { place });
}

/** What else can be read than the article from its beginning: the paragraph in view, or from there to the end. */
function Choices({ listening, article, unitInView }: Props) {
  const { t } = useTranslation('listen');
  const unit = article.units.find(({ id }) => id === unitInView);
  if (!unit) return null;
  const number = unit.index;
  return (
    <p className="flex flex-wrap gap-x-4 py-1">
      <button type="button" className={CHOICE} onClick={() => listening.play({ unit: unit.id }, true)}>
        {number === 0 ? t('onlyHeadline') : t('onlyParagraph', { number })}
      </button>
      {number > 0 && (
        <button type="button" className={CHOICE} onClick={() => listening.play({ unit: unit.id })}>
          {t('fromParagraph', { number })}
        </button>
      )}
    </p>
  );
}

function Speed({ listening }: { listening: Listening }) {
  const { t, i18n } = useTranslation('listen');
  const id = useId();
  // Latin digits in Arabic too, as everywhere in the interface.
  const rate = new Intl.NumberFormat(numberLocale(i18n.language), { minimumFractionDigits: 1 }).format(listening.rate);
  const times = t('times', { rate });
  return (
    <div className={FIELD}>
      <label htmlFor={id}>{t('speed')}</label>
      <input
        id={id}
        type="range"
        className="h-6 w-full rounded-sm accent-accent max-column:min-h-11"
        {...rates}
        value={listening.rate}
        aria-valuetext={times}
        onChange={(event) => listening.setRate(event.target.valueAsNumber)}
      />
      <output htmlFor={id} className="figures min-w-8.5 text-end text-ink" dir="ltr" aria-hidden="true">
        {times}
      </output>
    </div>
  );
}

/** The choice of voice, where there is one; and in any case a word on a voice that is not of this device. */
function Voice({ listening }: { listening: Listening }) {
  const { t, i18n } = useTranslation('listen');
  const id = useId();
  const { voices, voice, setVoice } = listening;
  const current = voices.find((one) => one.uri === voice);
  return (
    <>
      {voices.length > 1 && (
        <div className={FIELD}>
          <label htmlFor={id}>{t('voice')}</label>
          <select
            id={id}
            className="col-span-2 min-h-7.5 min-w-0 rounded-md border border-edge bg-raised px-1.5 text-ellipsis text-ink max-column:min-h-11"
            value={voice ?? ''}
            onChange={(event) => setVoice(event.target.value)}
          >
            {voices.map((one) => {
              const label = voiceLabel(one, uiLang(i18n.language));
              return (
                <option key={one.uri} value={one.uri}>
                  {one.local ? label : t('online', { voice: label })}
                </option>
              );
            })}
          </select>
        </div>
      )}
      {current?.local === false && <p className="pt-1 text-ink3">{t('onlineNote')}</p>}
    </>
  );
}
