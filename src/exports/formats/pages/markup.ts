/** The article as markup that is HTML and XHTML at once: one setting for the page and for the book. */
import type { Lang } from '#article/format/schema';
import { languages, type UiLanguage } from '#i18n/languages';
import { escapeMarkup as esc } from '#exports/formats/plain';
import type { Texts } from '#exports/texts';
import type { Fact, Place, Row, UndertakingRow, WholeArticle } from './whole-article';

/** The attributes that say an element's language and direction, in both syntaxes. */
export function tongue(lang: UiLanguage): string {
  return `lang="${lang}" xml:lang="${lang}" dir="${languages[lang].dir}"`;
}

/** Words of the article among those of the interface, marked where they are in another language. */
function ofText(text: string, { lang, reads }: WholeArticle): string {
  return lang === reads ? esc(text) : `<span ${tongue(reads)}>${esc(text)}</span>`;
}

/** What differs between the page and the book. */
export interface Setting {
  texts: Texts;
  /** Address of a row. The book has the registers in files of their own. */
  rowHref: (id: string) => string;
  /** `epub:type` attributes, where the reader knows them. */
  typed: boolean;
}

/** The rows of the text: number, Arabic, English. The Arabic comes first, as the source. */
export function rowsMarkup(whole: WholeArticle, setting: Setting): string {
  return [...scopeMarkup(whole), ...whole.rows.map((row) => rowMarkup(row, whole, setting))].join('\n');
}

/** A line that says what part of the article this is; none where it is the whole. */
function scopeMarkup({ scope, lang }: WholeArticle): string[] {
  return scope === null ? [] : [`<p class="scope" ${tongue(lang)}>${esc(scope)}</p>`];
}

function rowMarkup(row: Row, whole: WholeArticle, setting: Setting): string {
  const side = (lang: Lang) =>
    row.sentences
      .map((sentence, at) => {
        const refs = refsMarkup(sentence.notes, lang, setting) + ownRefsMarkup(sentence.ownNotes[lang], setting);
        const text = sentence[lang];
        // The space that ends a sentence stands after what refers to a note. English always has one, Arabic as it is.
        const bare = text.trimEnd();
        const space = lang === 'en' && at + 1 < row.sentences.length ? ' ' : text.slice(bare.length);
        const anchor = lang === 'ar' ? ` id="${esc(sentenceAnchor(sentence.id))}"` : '';
        return `<span${anchor}>${esc(bare)}</span>${refs}${esc(space)}`;
      })
      .join('');
  const tag = row.number === null ? 'h1' : 'p';
  const head =
    row.number === null
      ? `<p class="byline en" ${tongue('en')}>${esc(whole.byline.en)}</p>\n<p class="byline ar" ${tongue('ar')}>${esc(whole.byline.ar)}</p>`
      : `<p class="mark" ${tongue(whole.lang)}><b>${row.number}</b>${row.speakers
          .map((name) => ` <span${whole.lang === whole.reads ? '' : ` ${tongue(whole.reads)}`}>${esc(name)}</span>`)
          .join('')}</p>`;
  return `<section class="row${row.number === null ? ' head' : ''}" id="${esc(row.id)}">
${head}
<${tag} class="ar" ${tongue('ar')}>${side('ar')}</${tag}>
<p class="en${row.number === null ? ' title' : ''}" ${tongue('en')}>${side('en')}</p>
</section>`;
}

/** The headline is a row and its own one sentence: a sentence's anchor is never that of a row. */
function sentenceAnchor(id: string): string {
  return id.includes('.') ? id : `${id}.1`;
}

function refsMarkup(notes: readonly number[], lang: Lang, { typed }: Setting): string {
  const type = typed ? ' epub:type="noteref"' : '';
  const refs = notes.map(
    (number) => `<a${type} role="doc-noteref" class="ref" href="#n${number}" id="n${number}-${lang}">${number}</a>`,
  );
  return refs.length === 0 ? '' : `<sup>${refs.join(', ')}</sup>`;
}

function ownRefsMarkup(notes: readonly number[], { typed }: Setting): string {
  const type = typed ? ' epub:type="noteref"' : '';
  const refs = notes.map(
    (number) =>
      `<a${type} role="doc-noteref" class="ref" href="#own-${number}" id="own-ref-${number}">${ownMark(number)}</a>`,
  );
  return refs.length === 0 ? '' : `<sup>${refs.join(', ')}</sup>`;
}

/** How a note of the reader is referred to: told from those of the article by its sign. */
const ownMark = (number: number) => `*${number}`;

/** The reader's notes: each with its words; what is lost leads nowhere. */
export function ownNotesMarkup(whole: WholeArticle, { texts, typed }: Setting): string {
  return whole.ownNotes
    .map(({ number, lang, words, remark, about, lost }) => {
      const type = typed ? ' epub:type="footnote"' : '';
      const back = lost
        ? ownMark(number)
        : `<a class="back" href="#own-ref-${number}" role="doc-backlink" aria-label="${esc(texts.backToText)}">${ownMark(number)}</a>`;
      // A remark is in whatever language the reader writes.
      const lines = remark.map((line) => `<p dir="auto">${esc(line)}</p>`).join('');
      return `<aside${type} role="doc-footnote" class="note" id="own-${number}" ${tongue(whole.lang)}><p>${back} <cite ${tongue(lang)}>${esc(words)}</cite></p>${lines}<p><small>${esc(about)}</small></p></aside>`;
    })
    .join('\n');
}

/** The notes, numbered as they are referred to. */
export function notesMarkup(whole: WholeArticle, { texts, typed }: Setting): string {
  return whole.notes
    .map((note) => {
      const words = (['en', 'ar'] as const).flatMap((one) => {
        const on = note.on[one];
        return on === null ? [] : [`<cite ${tongue(one)}>${esc(on)}</cite>`];
      });
      const type = typed ? ' epub:type="footnote"' : '';
      const back = `<a class="back" href="#n${note.number}-ar" role="doc-backlink" aria-label="${esc(texts.backToText)}">${note.number}</a>`;
      return `<aside${type} role="doc-footnote" class="note" id="n${note.number}" ${tongue(whole.lang)}><p>${back} ${words.join(' · ')}</p><p>${ofText(note.text, whole)}</p></aside>`;
    })
    .join('\n');
}

/** The register of names. */
export function entitiesMarkup(whole: WholeArticle, setting: Setting): string {
  const { entities, lang } = whole;
  const { columns, none } = setting.texts;
  if (entities.length === 0) return `<p>${esc(none)}</p>`;
  const rows = entities.map(
    (entity) => `<tr id="${esc(entity.id)}">
<td>${esc(entity.kind)}</td>
<th scope="row"><span class="ar" ${tongue('ar')}>${esc(entity.name.ar)}</span>${entity.name.en === null ? '' : `<br/><span class="en" ${tongue('en')}>${esc(entity.name.en)}</span>`}</th>
<td>${entity.about === null ? '' : ofText(entity.about, whole)}</td>
<td class="figure" data-label="${esc(columns.mentions)}">${entity.count}</td>
<td class="figure" data-label="${esc(columns.where)}">${placesMarkup(entity.places, setting)}</td>
</tr>`,
  );
  return table(lang, [columns.kind, columns.name, columns.about, columns.mentions, columns.where], rows);
}

/** The register of commitments, or of positions. */
export function undertakingsMarkup(entries: readonly UndertakingRow[], whole: WholeArticle, setting: Setting): string {
  const { texts } = setting;
  if (entries.length === 0) return `<p>${esc(texts.none)}</p>`;
  const rows = entries.map(
    (entry) => `<tr id="${esc(entry.id)}">
<td>${esc(entry.kind)}</td>
<td>${partiesMarkup(entry, texts)}</td>
<td>${wordsMarkup(entry, 'en')}${wordsMarkup(entry, 'ar')}${
      entry.rationale === null ? '' : `<p class="why"><small>${ofText(entry.rationale, whole)}</small></p>`
    }</td>
<td data-label="${esc(texts.columns.when)}">${esc(entry.timeframe)}</td>
<td class="figure" data-label="${esc(texts.columns.where)}">${placesMarkup(entry.places, setting)}</td>
</tr>`,
  );
  return table(
    whole.lang,
    [texts.columns.kind, texts.columns.who, texts.columns.what, texts.columns.when, texts.columns.where],
    rows,
  );
}

/** What is undertaken, in one language; nothing where it is not said in it. */
function wordsMarkup(entry: UndertakingRow, lang: Lang): string {
  return entry[lang] === '' ? '' : `<p class="${lang}" ${tongue(lang)}>${esc(entry[lang])}</p>`;
}

/** Who to whom, and who says so. */
function partiesMarkup({ by, to, mutual, said }: UndertakingRow, { columns }: Texts): string {
  const addressee = to === '' ? [] : [mutual ? esc(to) : `${esc(columns.to)}: ${esc(to)}`];
  return [esc(by), ...addressee, `<small>${esc(columns.said)}: ${esc(said)}</small>`].join('<br/>');
}

function table(lang: UiLanguage, columns: readonly string[], rows: readonly string[]): string {
  return `<table ${tongue(lang)}>
<thead><tr>${columns.map((name) => `<th scope="col">${esc(name)}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

function placesMarkup(places: readonly Place[], { texts, rowHref }: Setting): string {
  return places
    .map(({ id, label, shown }) => (shown ? `<a href="${esc(rowHref(id))}">${esc(label)}</a>` : esc(label)))
    .join(esc(texts.comma));
}

/** Source, rights and how it came to be. */
export function aboutMarkup(facts: readonly Fact[]): string {
  const items = facts.map(({ label, value, lang, href }) => {
    const text = href === undefined ? esc(value) : `<a href="${esc(href)}">${esc(value)}</a>`;
    return `<dt>${esc(label)}</dt>\n<dd>${lang === undefined ? text : `<span ${tongue(lang)}>${text}</span>`}</dd>`;
  });
  return `<dl>\n${items.join('\n')}\n</dl>`;
}
