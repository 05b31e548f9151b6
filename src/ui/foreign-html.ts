import { rules } from './trusted-types';

/** A document of foreign HTML, to be read: nothing in it runs, and nothing is fetched. */
export function parseForeignHtml(html: string): Document {
  return new DOMParser().parseFromString(rules()?.createHTML(html) ?? html, 'text/html');
}
