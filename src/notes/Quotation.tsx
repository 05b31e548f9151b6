import type { Lang } from '#article/format/schema';

interface Props {
  lang: Lang;
  text: string;
}

/** Words of an article in their own language and direction; of long ones the first lines. */
export function Quotation({ lang, text }: Props) {
  return (
    <span
      lang={lang}
      dir={lang === 'ar' ? 'rtl' : 'ltr'}
      translate="no"
      className={`line-clamp-4 ${lang === 'ar' ? 'font-ar text-19 leading-8.5' : 'font-en text-15 leading-5.5'}`}
    >
      {text}
    </span>
  );
}
