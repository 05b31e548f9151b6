import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Alignment } from '#align/edits';
import { isDoubtful, lengthOf } from './doubt';

interface Props {
  alignment: Alignment;
  ratio: number;
  focused: number;
  nameOf: (at: number) => string;
  onGo: (at: number) => void;
}

/**
 * The whole text at a glance, for the pointer: a row a pair, English left of a spine, Arabic right. English is divided by the
 * article's ratio, so that a good pair is symmetrical. The rows of text say the same to those who do not see it.
 */
export const Strip = memo(function Strip({ alignment, ratio, focused, nameOf, onGo }: Props) {
  const { t } = useTranslation('workbench');
  const sizes = alignment.pairs.map((pair) => ({
    ar: lengthOf(alignment.ar, pair.ar),
    en: lengthOf(alignment.en, pair.en) / ratio,
  }));
  const most = Math.max(1, ...sizes.map(({ ar, en }) => Math.max(ar, en)));
  return (
    <div dir="ltr" aria-hidden="true" title={t('align.strip')} className="max-h-72 overflow-y-auto">
      {alignment.pairs.map((pair, at) => {
        const doubtful = isDoubtful(pair);
        const drafted = pair.en.some((number) => alignment.en[number]?.draft);
        const ink = doubtful ? 'bg-rule' : 'bg-pale';
        return (
          <button
            key={at}
            type="button"
            tabIndex={-1}
            data-strip={at}
            onClick={() => onGo(at)}
            className={`grid h-6 w-full grid-cols-[2rem_1fr_1px_1fr] items-center text-start [contain-intrinsic-block-size:1.5rem] [content-visibility:auto] ${at === focused ? 'bg-accent-wash' : ''} ${doubtful ? 'border-s-2 border-rule' : 'border-s-2 border-transparent'}`}
          >
            <span className={`ps-1.5 font-en text-12 ${doubtful ? 'text-ink' : 'text-ink3'}`}>{nameOf(at)}</span>
            <span
              className={`me-1 h-1.5 justify-self-end ${drafted ? 'border border-dashed border-edge' : ink}`}
              style={{ inlineSize: `${((sizes[at]?.en ?? 0) / most) * 95}%` }}
            />
            <span className="h-full bg-edge" />
            <span className={`ms-1 h-1.5 ${ink}`} style={{ inlineSize: `${((sizes[at]?.ar ?? 0) / most) * 95}%` }} />
          </button>
        );
      })}
    </div>
  );
});
