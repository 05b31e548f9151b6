import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '#import/text/scripts';
import { editLine, markHeadline, moveLine, restore, strike, unmarkHeadline } from '#workbench/draft/changes';
import type { Draft } from '#workbench/draft/draft';
import type { FlowLine } from '#workbench/draft/flows';

interface FlowProps {
  draft: Draft;
  lang: Lang;
  lines: readonly FlowLine[];
  /** All lines of the language, of which these are some: arrows go through them. */
  all: readonly FlowLine[];
  onChange: (next: Draft | null, announce?: string) => void;
  /** What is being typed, as it is typed; `null` where it is put away. */
  onTyping: (next: Draft | null) => void;
  /** Single keys are on. */
  shortcuts: boolean;
}

/** Lines of one language in their order: what counts, and what is struck out with its reason. */
export function Flow({ draft, lang, lines, all, onChange, onTyping, shortcuts }: FlowProps) {
  const { t } = useTranslation('workbench');
  const [editing, setEditing] = useState<number | null>(null);
  // One line is a tab stop, with its tools; arrows lead to the others. Else the way through a long text would be long.
  const [wanted, setWanted] = useState<number | null>(null);
  const counting = lines.filter(({ line }) => line.struck === null);
  const stop = (counting.find(({ at }) => at === wanted) ?? counting[0])?.at;
  const onKey = (event: KeyboardEvent, { at, line }: FlowLine) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target !== event.currentTarget) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      const next = all[all.findIndex((one) => one.at === at) + step];
      if (!next) return;
      event.preventDefault();
      focusOn(next.at);
      return;
    }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (line.struck === null) setEditing(at);
      else onChange(restore(draft, at), t('said.kept'));
      return;
    }
    if (!shortcuts || event.shiftKey) return;
    // By the place of the key, so that an Arabic keyboard has them too.
    if (event.code === 'KeyX' || event.key === 'Delete') onChange(strike(draft, at), t('said.struck'));
    else if (event.code === 'KeyK') onChange(restore(draft, at), t('said.kept'));
    else if (event.code === 'KeyH') onChange(markHeadline(draft, at), t('said.headline'));
    else return;
    event.preventDefault();
  };

  return (
    <ol className="grid content-start">
      {lines.map((one) =>
        editing === one.at ? (
          <LineEditor
            key={one.at}
            line={one}
            lang={lang}
            onTyping={(text) => onTyping(editLine(draft, one.at, text))}
            onEnd={(text) => {
              setEditing(null);
              const edited = text === null ? null : editLine(draft, one.at, text);
              if (edited) onChange(edited);
              else onTyping(null);
              requestAnimationFrame(() => focusOn(one.at));
            }}
          />
        ) : (
          <LineRow
            key={one.at}
            line={one}
            lang={lang}
            isStop={one.at === stop}
            onFocus={() => setWanted(one.at)}
            onKey={(event) => onKey(event, one)}
            onEdit={() => setEditing(one.at)}
            onStrike={() => onChange(strike(draft, one.at), t('said.struck'))}
            onKeep={() => {
              onChange(restore(draft, one.at), t('said.kept'));
              requestAnimationFrame(() => focusOn(one.at));
            }}
            onHeadline={() =>
              onChange(one.isHeadline ? unmarkHeadline(draft, lang) : markHeadline(draft, one.at), t('said.headline'))
            }
            onMove={() => onChange(moveLine(draft, one.at), t('said.moved'))}
          />
        ),
      )}
    </ol>
  );
}

/** Lines are found by their number: the next one may lie in another list. */
const focusOn = (at: number) => document.querySelector<HTMLElement>(`[data-line="${at}"]`)?.focus();

interface RowProps {
  line: FlowLine;
  lang: Lang;
  isStop: boolean;
  onFocus: () => void;
  onKey: (event: KeyboardEvent) => void;
  onEdit: () => void;
  onStrike: () => void;
  onKeep: () => void;
  onHeadline: () => void;
  onMove: () => void;
}

const faces: Record<Lang, { text: string; headline: string; struck: string }> = {
  ar: {
    text: 'font-ar text-body-ar',
    headline: 'font-ar text-head-ar',
    struck: 'font-ar text-18 leading-7.5',
  },
  en: {
    text: 'font-en text-body-en',
    headline: 'font-en text-head-en',
    struck: 'font-en text-15 leading-5.5',
  },
};

/** The gutter lies at the end of the English, which is the beginning of the Arabic's line end: both are the side of the middle. */
function LineRow({ line, lang, isStop, onFocus, onKey, onEdit, onStrike, onKeep, onHeadline, onMove }: RowProps) {
  const { t } = useTranslation('workbench');
  const { line: own, at, isHeadline, paragraph } = line;
  const face = faces[lang];
  const dir = lang === 'ar' ? 'rtl' : 'ltr';
  if (own.struck !== null) {
    return (
      <li dir={dir} className="flex min-h-9 items-baseline gap-3 pb-3">
        <div
          lang={lang}
          data-line={at}
          tabIndex={-1}
          role="button"
          aria-label={t('struckLine', { reason: t(`reasons.${own.struck}`) })}
          className={`${face.struck} min-w-0 flex-1 text-ink3 line-through decoration-1 [overflow-wrap:anywhere]`}
          onKeyDown={onKey}
        >
          <del className="[text-decoration:inherit]">{own.text}</del>
        </div>
        <UiText className="flex flex-none flex-wrap items-baseline justify-end gap-x-2.5 text-12 max-column:flex-col max-column:items-end">
          <span className="text-ink3">{t(`reasons.${own.struck}`)}</span>
          <button
            type="button"
            className="min-h-6 rounded-sm text-accent hover:underline max-column:min-h-11 max-column:text-13"
            aria-label={t('keepLine', { text: own.text.slice(0, 60) })}
            onClick={onKeep}
          >
            {t('keep')}
          </button>
        </UiText>
      </li>
    );
  }
  return (
    <li dir={dir} className={`group relative ${isHeadline ? 'mb-3u border-b border-hair pb-8' : 'pb-9'}`}>
      <div className="flex gap-3">
        <div
          lang={lang}
          data-line={at}
          role="button"
          tabIndex={isStop ? 0 : -1}
          onFocus={onFocus}
          aria-label={
            isHeadline
              ? t('headlineLine', { text: own.text })
              : t('paragraphLine', { number: paragraph ?? 0, text: own.text })
          }
          className={`${isHeadline ? face.headline : face.text} min-w-0 flex-1 cursor-text rounded-sm text-ink [overflow-wrap:break-word] wrap-prose`}
          onKeyDown={onKey}
          onDoubleClick={onEdit}
        >
          {own.text}
        </div>
        <span
          aria-hidden="true"
          className="w-5 flex-none pt-2 text-end font-en text-13 text-ink3 [font-variant-numeric:oldstyle-nums]"
        >
          {isHeadline ? '' : paragraph}
        </span>
      </div>
      {/* It lies in the gap, so that it moves nothing. */}
      <UiText className="absolute inset-x-0 bottom-1 flex gap-x-4 text-12 opacity-0 group-hover:opacity-100 group-focus-within:opacity-100">
        <LineTool isStop={isStop} onClick={onEdit}>
          {t('edit')}
        </LineTool>
        <LineTool isStop={isStop} onClick={onStrike}>
          {t('leaveOut')}
        </LineTool>
        <LineTool isStop={isStop} onClick={onHeadline}>
          {t(isHeadline ? 'noHeadline' : 'headline')}
        </LineTool>
        <LineTool isStop={isStop} onClick={onMove}>
          {t(lang === 'ar' ? 'toEnglish' : 'toArabic')}
        </LineTool>
      </UiText>
    </li>
  );
}

interface ToolProps {
  children: string;
  isStop: boolean;
  onClick: () => void;
}

function LineTool({ children, isStop, onClick }: ToolProps) {
  return (
    <button
      type="button"
      tabIndex={isStop ? 0 : -1}
      className="min-h-6 rounded-sm text-accent hover:underline max-column:min-h-7"
      onClick={onClick}
    >
      {children}
    </button>
  );
}

/** Words of the interface beside a text, which may run the other way. */
function UiText({ className, children }: { className: string; children: ReactNode }) {
  const { i18n } = useTranslation('workbench');
  return (
    <div lang={i18n.language} className={`font-ui ${className}`}>
      {children}
    </div>
  );
}

interface EditorProps {
  line: FlowLine;
  lang: Lang;
  onTyping: (text: string) => void;
  onEnd: (text: string | null) => void;
}

/** A line as a field: Enter takes it, Shift and Enter divide it, Escape leaves it as it was. */
function LineEditor({ line, lang, onTyping, onEnd }: EditorProps) {
  const { t } = useTranslation('workbench');
  const [text, setText] = useState(line.line.text);
  const ended = useRef(false);
  const end = (given: string | null) => {
    if (ended.current) return;
    ended.current = true;
    onEnd(given);
  };
  return (
    <li className="pb-9">
      <textarea
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the reader has just asked to write here
        autoFocus
        lang={lang}
        dir={lang === 'ar' ? 'rtl' : 'ltr'}
        aria-label={t('editLine')}
        value={text}
        className={`${line.isHeadline ? faces[lang].headline : faces[lang].text} block w-full resize-none rounded-sm bg-raised text-ink outline-2 outline-accent [field-sizing:content]`}
        onChange={(event) => {
          setText(event.currentTarget.value);
          onTyping(event.currentTarget.value);
        }}
        onBlur={() => end(text)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') end(null);
          else if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) end(text);
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <p className="pt-1 text-12 text-ink3">{t('editHint')}</p>
    </li>
  );
}
