import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textLang } from '#i18n/ui-lang';
import type { Lang } from '#import/text/scripts';
import { setAbout, setHeadline } from '#workbench/draft/changes';
import type { Draft } from '#workbench/draft/draft';
import { countsOf, paragraphsOf } from '#workbench/draft/flows';
import { aboutOf } from '#workbench/draft/incoming';
import { dayNames } from './days';
import { guessesIn } from './decisions';

interface Props {
  draft: Draft;
  onChange: (next: Draft | null, announce?: string) => void;
  /** What is being typed, as it is typed; `null` where it is put away. */
  onTyping: (next: Draft | null) => void;
}

/** The two languages from the side on which the interface begins, so that each lies under its own pane of the text. */
const sidesOf = (language: string): readonly Lang[] => (textLang(language) === 'ar' ? ['ar', 'en'] : ['en', 'ar']);

/** What is known of the text: each may be corrected, none is needed. What the machine has filled in has a broken line. */
export function Fields({ draft, onChange, onTyping }: Props) {
  const { t, i18n } = useTranslation('workbench');
  const sides = sidesOf(i18n.language);
  const { about } = draft;
  const guesses = guessesIn(draft, aboutOf(draft.lines, {}));
  const day = about.dateline === null ? null : dayNames(about.dateline);
  const untitled = sides.filter((lang) => {
    const { headline, body } = paragraphsOf(draft, lang);
    return headline === null && body.length > 0;
  });
  return (
    <section aria-labelledby="known-title" className="grid gap-1.5 border-b border-hair pb-4.5">
      <h2 id="known-title" className="font-medium text-ink">
        {t('known.title')}
      </h2>
      {untitled.map((lang) => (
        <Field
          key={lang}
          label={t(`known.headline.${lang}`)}
          lang={lang}
          value=""
          isGuess={false}
          isAlone
          onTyping={(text) => onTyping(text === null ? null : setHeadline(draft, lang, text))}
          onCommit={(text) => onChange(setHeadline(draft, lang, text), t('said.headline'))}
        />
      ))}
      {(['publisher', 'place'] as const).map((field) => (
        <div
          key={field}
          className="grid grid-cols-[5rem_minmax(0,1fr)_minmax(0,1fr)] items-baseline gap-x-3.5 max-column:grid-cols-[5rem_minmax(0,1fr)]"
        >
          <span className="text-ink3">{t(`known.${field}`)}</span>
          {sides.map((lang) => (
            <Field
              key={lang}
              label={t(`known.${field}In.${lang}`)}
              lang={lang}
              value={about[field][lang] ?? ''}
              isGuess={guesses[field][lang]}
              onTyping={(text) =>
                onTyping(text === null ? null : setAbout(draft, { [field]: { ...about[field], [lang]: text } }))
              }
              onCommit={(text) => onChange(setAbout(draft, { [field]: { ...about[field], [lang]: text } }))}
            />
          ))}
        </div>
      ))}
      <DateField
        label={t('known.dateline')}
        type="date"
        value={about.dateline ?? ''}
        isGuess={guesses.dateline}
        onCommit={(value) => onChange(setAbout(draft, { dateline: value }))}
      />
      {day && (
        <p lang="ar" dir="rtl" className="ps-23.5 font-ar text-17 leading-7.5 text-ink2 rtl:ps-0">
          {day.gregorian}
          <br />
          {day.hijri}
        </p>
      )}
      <DateField
        label={t('known.published')}
        type="datetime-local"
        value={about.published ?? ''}
        isGuess={guesses.published}
        onCommit={(value) => onChange(setAbout(draft, { published: value }))}
      />
      <AddressField value={about.address ?? ''} onCommit={(value) => onChange(setAbout(draft, { address: value }))} />
      <p className="text-12 text-ink3">{t('known.guess')}</p>
    </section>
  );
}

const line = (isGuess: boolean) =>
  `w-full min-w-0 border-b bg-transparent text-ink focus:border-accent focus:outline-none ${isGuess ? 'border-dashed border-rule' : 'border-solid border-hair'}`;

interface FieldProps {
  label: string;
  lang: Lang;
  value: string;
  isGuess: boolean;
  /** It has no label beside it. */
  isAlone?: boolean;
  onTyping: (text: string | null) => void;
  onCommit: (text: string) => void;
}

function Field({ label, lang, value, isGuess, isAlone = false, onTyping, onCommit }: FieldProps) {
  const { t } = useTranslation('workbench');
  const id = useId();
  const face = lang === 'ar' ? 'font-ar text-18' : 'font-en text-16';
  return (
    <span className={isAlone ? 'grid grid-cols-[5rem_minmax(0,1fr)] items-baseline gap-x-3.5' : 'contents'}>
      <label htmlFor={id} className={isAlone ? 'text-ink3' : 'sr-only'}>
        {label}
      </label>
      <Typed
        id={id}
        value={value}
        lang={lang}
        dir={lang === 'ar' ? 'rtl' : 'ltr'}
        // Two fields share one label: in which language each is meant.
        placeholder={isAlone ? undefined : t(`languages.${lang}`)}
        className={`${line(isGuess)} ${face} placeholder:text-13 placeholder:text-ink3 min-h-8 max-column:col-start-2 max-column:min-h-11`}
        onTyping={onTyping}
        onCommit={onCommit}
      />
    </span>
  );
}

interface DateProps {
  label: string;
  type: 'date' | 'datetime-local';
  value: string;
  isGuess: boolean;
  onCommit: (value: string | null) => void;
}

function DateField({ label, type, value, isGuess, onCommit }: DateProps) {
  const id = useId();
  return (
    <div className="grid grid-cols-[5rem_minmax(0,1fr)] items-baseline gap-x-3.5">
      <label htmlFor={id} className="text-ink3">
        {label}
      </label>
      <Typed
        id={id}
        type={type}
        value={value}
        className={`${line(isGuess)} min-h-8 max-column:min-h-11`}
        onCommit={(text) => onCommit(text === '' ? null : text)}
      />
    </div>
  );
}

function AddressField({ value, onCommit }: { value: string; onCommit: (value: string | null) => void }) {
  const { t } = useTranslation('workbench');
  const id = useId();
  const [isWrong, setIsWrong] = useState(false);
  return (
    <div className="grid grid-cols-[5rem_minmax(0,1fr)] items-baseline gap-x-3.5">
      <label htmlFor={id} className="text-ink3">
        {t('known.address')}
      </label>
      <Typed
        id={id}
        type="url"
        lang="en"
        dir="ltr"
        value={value}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        className={`${line(false)} min-h-8 max-column:min-h-11`}
        onCommit={(text) => {
          const isAddress =
            text === '' || (/^https?:\/\/\S+$/i.test(text) && URL.canParse(text) && text.length <= 2000);
          setIsWrong(!isAddress);
          if (isAddress) onCommit(text === '' ? null : text);
        }}
      />
      {isWrong && (
        <p id={`${id}-wrong`} role="alert" className="col-start-2 text-12 text-ink">
          {t('known.noAddress', { beginning: 'https://' })}
        </p>
      )}
    </div>
  );
}

interface TypedProps extends Omit<React.ComponentProps<'input'>, 'onChange' | 'value'> {
  value: string;
  /** Each letter; `null` where it is put away, or was nothing new. */
  onTyping?: (text: string | null) => void;
  onCommit: (text: string) => void;
}

/** An input whose text counts when it is left, or Enter is pressed: one change, one step to undo. */
function Typed({ value, onTyping, onCommit, ...rest }: TypedProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const commit = () => {
    if (typed !== null && typed.trim() !== value) onCommit(typed.trim());
    else onTyping?.(null);
    setTyped(null);
  };
  return (
    <input
      type="text"
      autoComplete="off"
      {...rest}
      value={typed ?? value}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onTyping?.(event.currentTarget.value);
      }}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        else if (event.key === 'Escape') {
          setTyped(null);
          onTyping?.(null);
        } else return;
        event.preventDefault();
      }}
    />
  );
}

/** What there is of each language. */
export function CountTable({ draft }: { draft: Draft }) {
  const { t, i18n } = useTranslation('workbench');
  const sides = sidesOf(i18n.language);
  const counts = { en: countsOf(draft, 'en'), ar: countsOf(draft, 'ar') };
  return (
    <table className="w-full border-collapse text-ink2">
      <caption className="sr-only">{t('counted.title')}</caption>
      <thead>
        <tr>
          <th scope="col" className="text-start font-medium text-ink">
            {t('counted.title')}
          </th>
          {sides.map((lang) => (
            <th key={lang} scope="col" className="w-20 text-end font-normal text-ink3">
              {t(`languages.${lang}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(['paragraphs', 'sentences', 'words', 'struck'] as const).map((what) => (
          <tr key={what}>
            <th scope="row" className="py-0.5 text-start font-normal">
              {t(`counted.${what}`)}
            </th>
            {sides.map((lang) => (
              <td key={lang} className="text-end text-ink tabular-nums">
                {counts[lang][what]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
