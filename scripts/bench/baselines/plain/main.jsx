/** The rows of an article rendered as React renders a list, all at once. The server puts the article beside the page. */
import { createRoot } from 'react-dom/client';

/** @typedef {import('../../../../src/article/format/schema.ts').BundledArticleFile} ArticleFile */

/** @param {{ article: ArticleFile }} props */
function Text({ article }) {
  return (
    <article className="text">
      {article.paragraphs.map(({ id, sentences }, at) => (
        <section key={id} id={id} className="row">
          <p className="ar" lang="ar" dir="rtl">
            {sentences.map((sentence) => (
              <span key={sentence.id}>{sentence.ar}</span>
            ))}
          </p>
          <a className="number" href={`#${id}`}>
            {at + 1}
          </a>
          <p className="en" lang="en" dir="ltr">
            {sentences.map((sentence) => (
              <span key={sentence.id}>{sentence.en}</span>
            ))}
          </p>
        </section>
      ))}
    </article>
  );
}

const root = document.getElementById('root');
const response = await fetch('./article.json');
if (root) createRoot(root).render(<Text article={await response.json()} />);
