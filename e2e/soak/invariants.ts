/** What holds after every action, whatever it was. */
import { bare } from './letters';
import { article as data, entities, entries } from '../article';
import { tabs, type State } from './state';

export interface After {
  state: State;
  /** Before the action. */
  before: State;
  /** The action must leave the reader where they are. */
  still: boolean;
  /** What the page has complained of since the run began. */
  complaints: readonly string[];
}

export interface Invariant {
  name: string;
  /** What is wrong, or `null`. */
  broken: (after: After) => string | null;
}

const sentences = [data.headline, ...data.paragraphs.flatMap((unit) => unit.sentences)];
const stored = new Map<string, string>(
  sentences.flatMap(({ id, ar, en }) => [[`${id} ar`, ar] as const, [`${id} en`, en] as const]),
);
const selections = ['entity', 'undertaking', 'word', 'phrase', 'sentence', 'find'] as const;
/** The tab of a selection, where the address names none. */
const tabOf: Record<string, string> = { undertaking: 'commitments', word: 'words', phrase: 'words', find: 'search' };

/** What is selected, by the address. */
export const chosen = ({ url }: State) => {
  const query = new URLSearchParams(url);
  return selections.flatMap((kind) => {
    const id = query.get(kind);
    return id === null ? [] : [{ kind, id }];
  });
};

const quotesOf = (quotes: readonly { ar: string | null; en: string | null }[]) =>
  quotes.reduce((sum, { ar, en }) => sum + Number(ar !== null) + Number(en !== null), 0);

/** How many ranges a selection lights, by the start of their names; `null` where the data of the text alone do not tell. */
function litBy(kind: string, id: string): number | null {
  if (kind === 'entity') return quotesOf(entities.find((one) => one.id === id)?.mentions ?? []);
  const entry = kind === 'undertaking' && entries.find((one) => one.id === id);
  return entry ? quotesOf([...entry.cue.quotes, ...entry.evidence]) : null;
}

/** px by which a line may be off after a change of the layout. */
const SLACK = 2;

/**
 * How the place has moved, or `null`. It is kept where the paragraph under the bar is gone as far as it was, or, for who
 * reads below that, where the next one begins as far below the bar; at the head of the page, where that still is. A page
 * that has become too short goes as far as it can.
 */
function movedBy(before: State, { rows, atTop, atEnd }: State): string | null {
  if (before.atTop) return atTop ? null : `from the head of the page to ${rows[0]?.top ?? 0}`;
  const moves = [
    before.rows.findLast(({ top, height }) => top < 0 && top + height > 0),
    before.rows.find(({ top }) => top >= 0),
  ].flatMap((was) => {
    const is = rows.find(({ row }) => row === was?.row);
    if (!was || !is) return [];
    // Of a row that has begun above, the share that is gone; a line of it may have become longer.
    const due = was.top < 0 ? (was.top / was.height) * is.height : was.top;
    return [{ row: was.row, by: is.top - due }];
  });
  // Who has scrolled past the last row, to what stands under the text, reads none of them.
  if (moves.length === 0) return null;
  const kept = moves.some(({ by }) => Math.abs(by) <= SLACK || (by > 0 && atEnd) || (by < 0 && atTop));
  return kept ? null : moves.map(({ row, by }) => `${row} by ${Math.round(by)} px`).join(', ');
}

export const invariants: readonly Invariant[] = [
  { name: 'no complaint', broken: ({ complaints }) => complaints[0] ?? null },
  { name: 'nothing has broken', broken: ({ state }) => state.crashes[0] ?? null },
  {
    name: 'the text is whole and verbatim, in both languages',
    broken: ({ state }) => {
      if (state.sentences.length !== stored.size) return `${state.sentences.length} sentences, not ${stored.size}`;
      const seen = new Set<string>();
      for (const [id, lang, text] of state.sentences) {
        const key = `${id} ${lang}`;
        const wanted = stored.get(key) ?? '';
        if (seen.has(key)) return `${key} is there twice`;
        seen.add(key);
        const same = state.vowels && lang === 'ar' ? bare(text) === bare(wanted) : text === wanted;
        if (!same) return `${key}: ${text}`;
      }
      return null;
    },
  },
  {
    name: 'the language of the document is that of the interface',
    broken: ({ state: { lang, dir } }) =>
      (lang === 'ar' && dir === 'rtl') || (lang === 'en' && dir === 'ltr') ? null : `${lang}, ${dir}`,
  },
  {
    name: 'at most one thing is selected',
    broken: ({ state }) => {
      const all = chosen(state);
      return all.length > 1 ? all.map(({ kind, id }) => `${kind} ${id}`).join(', ') : null;
    },
  },
  {
    name: 'what is selected in the text is what the address says',
    broken: ({ state }) => {
      const [one] = chosen(state);
      const marked = one?.kind === 'entity' || one?.kind === 'undertaking';
      if (!one || !marked)
        return state.selected.length > 0 ? `${state.selected.length} selected, none asked for` : null;
      if (state.selected.length === 0) return `${one.kind} ${one.id} is nowhere selected`;
      const stranger = state.selected.find(
        (mark) => !mark[one.kind === 'entity' ? 'entity' : 'undertaking'].split(' ').includes(one.id),
      );
      return stranger ? `${one.id} is asked for, “${stranger.entity}|${stranger.undertaking}” selected` : null;
    },
  },
  {
    name: 'the view and the tab are those of the address',
    broken: ({ state, before }) => {
      const query = new URLSearchParams(state.url);
      // Without one it is the reader's last, as it was when the page was loaded: the same until it is loaded again.
      const unnamed =
        before.loaded === state.loaded && !new URLSearchParams(before.url).has('view') ? before.view : state.view;
      const view = query.get('view') ?? unnamed;
      if (view !== state.view) return `view ${view}, shown ${state.view}`;
      const [one] = chosen(state);
      const tab = query.get('tab') ?? tabOf[one?.kind ?? ''] ?? 'entities';
      return tabs[state.tab] === tab ? null : `tab ${tab}, shown ${tabs[state.tab]}`;
    },
  },
  {
    name: 'what is lit is what is selected, and in the text',
    broken: ({ state }) => {
      if (state.strayRanges > 0) return `${state.strayRanges} ranges are nowhere in the text`;
      const [one] = chosen(state);
      const lit = Object.entries(state.highlights).filter(([name]) => /^(?:lit|current)-/.test(name));
      const count = lit.reduce((sum, [, ranges]) => sum + ranges, 0);
      if (!one) return count > 0 ? `nothing is selected, lit ${lit.join()}` : null;
      const kinds: Record<string, RegExp> = {
        entity: /^(?:lit|current)-(?:person|place|organization|event|document|concept)$/,
        undertaking: /^lit-(?:cue-.+|object|context)$/,
        find: /^(?:lit|current)-hit$/,
        word: /^lit-(?:word|phrase)$/,
        phrase: /^lit-phrase$/,
        sentence: /^lit-sentence$/,
        range: /^lit-range$/,
      };
      const stranger = lit.find(([name]) => !kinds[one.kind]?.test(name));
      if (stranger) return `${one.kind} is selected, ${stranger[0]} is lit`;
      const wanted = litBy(one.kind, one.id);
      return wanted === null || wanted === count ? null : `${one.id} has ${wanted} places, ${count} are lit`;
    },
  },
  {
    name: 'what is being read stays where it is',
    broken: ({ state, before, still }) => (still ? movedBy(before, state) : null),
  },
  {
    name: 'the page does not scroll sideways',
    broken: ({ state }) => (state.sideways > 0 ? `${state.sideways} px` : null),
  },
];
