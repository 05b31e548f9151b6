import type { ReactNode } from 'react';
import type { Lang } from '#article/format/schema';

/** A language in which there are no words is left out. */
interface Props extends Record<Lang, ReactNode> {
  /** The language that stands at the near side. */
  first: Lang;
  /** A part of a card, rather than a row by itself. */
  small?: boolean;
}

/** The same name in both languages, at the two sides of a row; on two lines where one is too short. */
export function NamePair({ first, small = false, ...words }: Props) {
  return (
    <span className={small ? 'pair pair-small' : 'pair'}>
      {([first, first === 'ar' ? 'en' : 'ar'] as const)
        .filter((lang) => words[lang] !== null && words[lang] !== '')
        .map((lang) => (
          // The outer element has the interface's direction, so that the far side is the row's, not the name's.
          <span key={lang}>
            <span lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'} translate="no">
              {words[lang]}
            </span>{' '}
          </span>
        ))}
    </span>
  );
}
