import type { Article } from '#article/model';
import './reader.css';

/** The text and nothing but the text, in both languages: what there is to read while the reader's own page is broken. */
export function PlainText({ article }: { article: Article }) {
  return (
    <article className="plain-text mx-auto max-w-page [direction:ltr]" translate="no">
      {article.units.map((unit) => (
        <section
          key={unit.id}
          id={unit.id}
          className="mb-3u grid grid-cols-facing items-baseline [grid-template-areas:'en_._ar'] max-column:block"
        >
          {(['ar', 'en'] as const).map((lang) => (
            <p key={lang} className={`row-text text-${lang}`} lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'}>
              {unit.sentences.map((sentence) => (
                <span key={sentence.id} data-sentence={sentence.id} lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'}>
                  {sentence[lang]}
                </span>
              ))}
            </p>
          ))}
        </section>
      ))}
    </article>
  );
}
