/** mark.js on the static page: two buttons, each of which lights what the page says is to be lit, and nothing else. */
import Mark from 'mark.js';

const text = document.querySelector('article');
const response = await fetch('./words.json');
/** @type {Record<string, string[]>} */
const words = await response.json();
if (text) {
  const mark = new Mark(text);
  const bar = document.createElement('nav');
  bar.style.cssText = 'position: fixed; inset: 64px auto auto 0';
  for (const [id, sought] of Object.entries(words)) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = id;
    button.dataset.entity = id;
    button.addEventListener('click', () =>
      mark.unmark({ done: () => mark.mark(sought, { separateWordSearch: false, diacritics: false }) }),
    );
    bar.append(button);
  }
  document.body.append(bar);
}
