import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { entityKinds, forceOf, manners, topics } from '#article/format/schema';
import * as early from '#i18n/locales/en';
import * as late from '#i18n/locales/en/late';
import { announcementKeys } from '#article/selection/kind';
import { selectionKinds } from '#article/selection/kinds';
import { views } from '#article/address/views';
import { rungs } from '#registers/commitments/commitment-list';
import { entityOrders } from '#registers/entities/entity-list';
import { themes, typefaces } from '#settings/looks';
import { storageStates } from '#storage/stored-values';

/** A key that the code asks for: `*` stands for a part that is known only when the app runs. */
interface Use {
  key: string;
  file: string;
}

/** All texts of the interface in a language. */
const en = { ...early, ...late };

type Node = { type: string } & Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** Names that stand for one of several texts: `one` in `orders.map((one) => …)`. */
type Known = ReadonlyMap<string, string[]>;

function visit(node: Node, known: Known, see: (node: Node, known: Known) => void): void {
  see(node, known);
  const inner = node.type === 'CallExpression' ? withItem(node, known) : known;
  for (const child of Object.values(node)) {
    for (const one of Array.isArray(child) ? child : [child]) if (isNode(one)) visit(one, inner, see);
  }
}

/** Inside `list.map((item) => …)`, the item is one of the list. */
function withItem(call: Node, known: Known): Known {
  const { callee, arguments: args } = call as unknown as { callee: Node; arguments: Node[] };
  const list = isNode(callee['object']) ? keysOf(callee['object'], known) : null;
  const [item] = (args[0]?.['params'] ?? []) as Node[];
  if (item?.type !== 'Identifier') return known;
  return new Map(known).set(String(item['name']), (isNamed(callee['property'], 'map') && list) || []);
}

/** The lists of texts that a file writes out: `const orders = ['text', 'count'] as const`. */
function listsIn(program: Node): Known {
  const lists = new Map<string, string[]>();
  visit(program, new Map(), (node) => {
    if (node.type !== 'VariableDeclarator' || !isNode(node['id']) || !isNode(node['init'])) return;
    const value = node['init'].type === 'TSAsExpression' ? (node['init']['expression'] as Node) : node['init'];
    if (value.type !== 'ArrayExpression') return;
    const items = (value['elements'] as unknown[]).map((element) => keysOf(element, new Map()));
    if (items.every((item) => item !== null)) lists.set(String(node['id']['name']), items.flat());
  });
  return lists;
}

/** What an expression can be as a key; `null` where that cannot be told from the source. */
function keysOf(node: unknown, known: Known): string[] | null {
  if (!isNode(node)) return null;
  if (node.type === 'Identifier') {
    const texts = known.get(String(node['name']));
    return texts && texts.length > 0 ? texts : null;
  }
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? [node['value']] : null;
  if (node.type === 'ConditionalExpression') {
    const [one, other] = [keysOf(node['consequent'], known), keysOf(node['alternate'], known)];
    return one && other && [...one, ...other];
  }
  if (node.type === 'TemplateLiteral') {
    const parts = (node['quasis'] as { value: { cooked: string } }[]).map((part) => part.value.cooked);
    return [parts.join('*')];
  }
  return null;
}

const isNamed = (node: unknown, name: string) => isNode(node) && node.type === 'Identifier' && node['name'] === name;

/** Rows are drawn without React, and have their texts, all of one namespace, by `say(…)` or `texts.say(…)`. */
const ROWS = /^src\/reader\/rows\//;

function isSay(callee: unknown): boolean {
  return isNamed(callee, 'say') || (isNode(callee) && isNamed(callee['property'], 'say'));
}

/**
 * Every `t(…)` in a file, with its namespace: of `useTranslation`, `<Translation ns>` or the type `TFunction<…>`; and every `say(…)`
 * of a row.
 */
function usesIn(file: string, source: string): { uses: Use[]; unclear: string[] } {
  const { program } = parseSync(file, source);
  const calls: (string[] | null)[] = [];
  const said: (string[] | null)[] = [];
  const root = program as unknown as Node;
  visit(root, listsIn(root), (node, known) => {
    if (node.type !== 'CallExpression') return;
    const [first] = node['arguments'] as unknown[];
    if (isNamed(node['callee'], 't')) calls.push(keysOf(first, known));
    else if (ROWS.test(file) && isSay(node['callee'])) said.push(keysOf(first, known));
  });
  const spaces = new Set(
    [...source.matchAll(/useTranslation\(\[?'(\w+)'|<Translation ns="(\w+)"|TFunction<\[?'(\w+)'/g)].map(
      (match) => match[1] ?? match[2] ?? match[3],
    ),
  );
  const [space] = spaces;
  const unclear = [...calls, ...said].flatMap((keys) => (keys === null ? [`${file}: a key is not written out`] : []));
  if (calls.length > 0 && spaces.size !== 1) unclear.push(`${file}: has ${spaces.size} namespaces, not one`);
  const uses = calls
    .flatMap((keys) => keys ?? [])
    .map((key) => ({ key: key.includes(':') ? key : `${space}:${key}`, file }));
  uses.push(...said.flatMap((keys) => keys ?? []).map((key) => ({ key: `reader:${key}`, file })));
  return { uses, unclear };
}

/** All keys, plural forms as one: `namespace:key.key`. */
function keysIn(tree: object, prefix: string): string[] {
  return Object.entries(tree).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'string' ? [prefix + name] : keysIn(value as object, `${prefix}${name}.`),
  );
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
  .map((name) => `src/${name}`);
const found = files.map((file) => usesIn(file, readFileSync(file, 'utf8')));
const uses = found.flatMap((one) => one.uses);
const plain = (key: string) => key.replace(/_(?:zero|one|two|few|many|other)$/, '');
const keys = [
  ...new Set(
    Object.entries(en)
      .flatMap(([name, tree]) => keysIn(tree, `${name}:`))
      .map(plain),
  ),
];
const matches = (use: string, key: string) =>
  new RegExp(`^${use.replaceAll(/[.:]/g, String.raw`\$&`).replaceAll('*', String.raw`[\w-]+`)}$`).test(key);

describe('texts of the interface and the code that shows them', () => {
  it('every key can be read in the source, and its namespace too', () => {
    expect(found.flatMap((one) => one.unclear)).toEqual([]);
    expect(uses.length).toBeGreaterThan(50);
  });

  it('every text is shown somewhere', () => {
    expect(keys.filter((key) => !uses.some((use) => matches(use.key, key)))).toEqual([]);
  });

  it('every text that is asked for is there', () => {
    const missing = uses.filter((use) => !keys.some((key) => matches(use.key, key)));
    expect(missing.map(({ key, file }) => `${file}: ${key}`)).toEqual([]);
  });

  it.each<[string, readonly (string | number)[]]>([
    ['app:views', views],
    ['app:announce', announcementKeys],
    ['app:cite.link', selectionKinds],
    ['registers:kinds', entityKinds],
    ['map:groups', entityKinds],
    ['registers:undertakingKinds', Object.keys(forceOf)],
    ['map:kinds', Object.keys(forceOf)],
    ['registers:manners', manners],
    ['registers:topics', topics],
    ['registers:rungs', rungs.map((rung) => rung.id)],
    ['registers:orders', entityOrders],
    ['settings:themes', themes],
    ['settings:typefaces', typefaces],
    ['settings:states', storageStates.filter((state) => state !== 'ok')],
    ['listen:kept', storageStates.filter((state) => state !== 'ok')],
  ])('%s has a text for each value, and none besides', (prefix, values) => {
    const own = keys.filter((key) => key.startsWith(`${prefix}.`)).map((key) => key.slice(prefix.length + 1));
    expect(own.toSorted()).toEqual(values.map(String).toSorted());
  });
});
