/** The states of the site that are pictured: views, tabs, themes, languages, widths, cards, dialogs, notices, print. */

/**
 * @typedef {object} State
 * @property {string} name of its file, without the ending
 * @property {keyof typeof screens} screen
 * @property {string} path below the root of the site, with its query
 * @property {Record<string, unknown>} settings kept from an earlier visit (src/settings/settings.ts)
 * @property {Step[]} steps
 * @property {boolean} script whether scripts run
 * @property {boolean} print drawn as it is printed, the whole length of the page
 */

/**
 * What is done before the picture is taken: selectors to click, one after the other; `event` is dispatched on the window.
 * @typedef {{ click: string } | { event: string } | { wait: string }} Step
 */

export const screens = {
  wide: { width: 1440, height: 900 },
  middle: { width: 1024, height: 768 },
  phone: { width: 390, height: 844 },
};

const langs = /** @type {const} */ (['en', 'ar']);
const folder = { en: '', ar: 'ar/' };

/** @type {State[]} */
export const states = [];

/**
 * @param {string} name
 * @param {'en' | 'ar'} lang
 * @param {Partial<Omit<State, 'name' | 'path'>> & { query?: string }} [parts]
 */
function add(name, lang, { query = '', settings = {}, ...parts } = {}) {
  states.push({
    name: `${name}-${lang}`,
    screen: 'wide',
    path: folder[lang] + query,
    steps: [],
    script: true,
    print: false,
    ...parts,
    settings: { language: lang, theme: 'paper', hintSeen: true, ...settings },
  });
}

const selections = {
  entities: '?entity=china',
  commitments: '?undertaking=p14-enrich-cultural-exchanges',
  words: '?tab=words',
  search: '?find=%D8%B1%D9%88%D8%B3%D9%8A%D8%A7',
};
const sheet = [{ click: '.sheet-grip' }];
const dialog = [{ click: '.bar-export' }, { wait: '[role="dialog"] button' }];
const looks = [{ click: '.bar-type' }, { wait: '.popup.settings' }];

for (const lang of langs) {
  for (const view of ['facing', 'stacked', 'ar', 'en']) add(`view-${view}`, lang, { query: `?view=${view}` });
  for (const [tab, query] of Object.entries(selections)) add(`tab-${tab}`, lang, { query });
  for (const theme of ['sepia', 'dark']) {
    add(`${theme}-entities`, lang, { query: selections.entities, settings: { theme } });
    add(`${theme}-commitments`, lang, { query: selections.commitments, settings: { theme } });
  }
  add('middle', lang, { screen: 'middle' });
  add('phone', lang, { screen: 'phone' });
  add('phone-entities', lang, { screen: 'phone', query: selections.entities, steps: sheet });
  add('phone-commitments', lang, { screen: 'phone', query: selections.commitments, steps: sheet });
  add('card', lang, { query: '?word=p4.1-6', steps: [{ wait: '.word-card' }] });
  add('card-more', lang, { query: '?word=p4.1-6', settings: { wordDetails: true }, steps: [{ wait: '.word-parts' }] });
  add('hint', lang, { settings: { hintSeen: false }, steps: [{ wait: '.hint' }] });
  add('key', lang, { steps: [{ click: '.bar-help' }, { wait: '.help' }] });
  add('phone-card', lang, { screen: 'phone', query: '?word=p4.1-6', steps: [{ wait: '.word-card' }] });
  add('settings', lang, { steps: looks });
  add('export', lang, { steps: dialog });
  add('print', lang, { print: true, steps: [{ event: 'beforeprint' }] });
  add('no-script', lang, { script: false });
  add('notice-entity', lang, { query: '?entity=nobody' });
  add('notice-article', lang, { query: '?article=nowhere' });
}
add('vowels', 'en', { query: '?tab=words', settings: { vowels: 'all' } });
add('romanized', 'en', { query: '?tab=words', settings: { romanized: true } });
add('senses-dark', 'ar', { query: '?tab=words', settings: { senses: true, theme: 'dark' } });
add('covered', 'en', { query: '?tab=words', settings: { covered: 'en' } });
add('sans', 'en', { settings: { typeface: 'sans' } });
add('large', 'ar', { settings: { size: 13, spacing: 'wide' } });
add('map', 'en', { query: selections.entities, settings: { mapOpen: true } });
add('changed', 'en', { query: '?sentence=p4.1&made=0000000' });
add('lost', 'en', { query: 'nowhere/', settings: {} });
