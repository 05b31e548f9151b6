import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { articleOf } from '#workbench/draft/article-of';
import { strike } from '#workbench/draft/changes';
import type { Draft } from '#workbench/draft/draft';
import { paragraphsOf } from '#workbench/draft/flows';
import { readDraft } from '#workbench/draft/read-draft';
import { settled } from '#workbench/draft/settle';
import { draftOfText, lineAt, oneByOne } from '#workbench/draft/testing';
import { setState, keyOfCue } from '#workbench/mark/marks/marks';
import { proposeMarks } from '#workbench/mark/propose/propose';
import type { Package } from '#workbench/package';
import { registersOf } from '#workbench/registers-of';
import { leanDraft, LINK_MOST, packageFromLink, packedForLink } from './shared-article';

const plain = await settled(draftOfText(), oneByOne);
const proposed: Draft = { ...plain, marks: proposeMarks(plain) };
const [pledge] = proposed.marks.cues.slice(-1);
const marked = (pledge && setState(proposed, keyOfCue(pledge), 'accepted')) ?? proposed;
const packageOf = (draft: Draft): Package => ({
  id: draft.id,
  files: articleOf(draft, registersOf)?.files ?? null,
  draft,
});

function packedOf(given: Package): string {
  const made = packedForLink(given);
  if (!made.ok) throw new Error(`${made.size} characters`);
  return made.packed;
}

/** The package that comes out of the link of another. */
function through(given: Package): Package {
  const read = packageFromLink(packedOf(given));
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

describe('an article through a link', () => {
  it('is the same article, with its accepted marks', () => {
    expect(marked.marks.cues.length).toBeGreaterThan(1);
    const whole = packageOf(marked);
    const { files, draft, id } = through(whole);
    expect(id).toBe(marked.id);
    expect(files).toEqual(whole.files);
    expect(draft?.marks.cues).toEqual(marked.marks.cues.filter(({ state }) => state === 'accepted'));
    expect(draft?.marks.names).toEqual([]);
  });

  it('is text of letters that stay as they are in an address', () => {
    expect(packedOf(packageOf(marked))).toMatch(/^[\w-]+$/);
  });

  it('comes without what was struck out; what counts is the same, and nothing is to be aligned again', async () => {
    const { draft } = through(packageOf(marked));
    if (!draft) throw new Error('no draft');
    expect(marked.lines.some(({ struck }) => struck !== null)).toBe(true);
    expect(draft.lines.every(({ struck }) => struck === null)).toBe(true);
    for (const lang of ['ar', 'en'] as const) expect(paragraphsOf(draft, lang)).toEqual(paragraphsOf(marked, lang));
    const again = await settled(draft, () => Promise.reject(new Error('nothing is aligned')));
    expect(again).toBe(draft);
  });

  it('a text that has changed since it was aligned is still known to have', async () => {
    const changed = strike(plain, lineAt(plain, 'وتعهد')) ?? plain;
    const { draft } = through(packageOf(changed));
    const again = draft && (await settled(draft, oneByOne));
    expect(again?.alignment?.ar).toEqual((await settled(changed, oneByOne)).alignment?.ar);
  });

  it.each<[string, Package]>([
    ['a draft that is no article yet', { id: plain.id, files: null, draft: leanDraft(draftOfText()) }],
    ['an article without a draft', { ...packageOf(plain), draft: null }],
  ])('%s comes as such', (_, given) => {
    expect(through(given)).toEqual(given);
  });

  it('what is left of a draft is a draft', () => {
    expect(readDraft(JSON.parse(JSON.stringify(leanDraft(marked))), marked.id)).toEqual(leanDraft(marked));
  });
});

it('an article that is too long is told by its size', () => {
  // Words that do not repeat: they cannot be compressed.
  let state = 7;
  const letter = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return String.fromCharCode(0x62a + ((state >>> 16) % 0x11));
  };
  const word = () => Array.from({ length: 9 }, letter).join('');
  const paragraph = () => `قال ${Array.from({ length: 200 }, word).join(' ')}.`;
  const long = draftOfText(['عنوان', ...Array.from({ length: 40 }, paragraph)].join('\n\n'));
  const made = packedForLink({ id: long.id, files: null, draft: long });
  expect(made).toMatchObject({ ok: false, most: LINK_MOST });
  expect(made.ok ? 0 : made.size).toBeGreaterThan(LINK_MOST);
});

const encoded = (json: unknown) =>
  btoa(String.fromCharCode(...deflateSync(strToU8(typeof json === 'string' ? json : JSON.stringify(json)))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
const good = packedOf(packageOf(plain));
const lean = leanDraft(plain);

describe('a link that holds no whole article', () => {
  it.each<[string, string, string]>([
    ['nothing', '', 'link-damaged'],
    ['cut in the middle', good.slice(0, good.length / 2), 'link-damaged'],
    ['cut by one letter', good.slice(0, -1), 'link-damaged'],
    ['with other signs', `${good.slice(0, 9)}%20${good.slice(9)}`, 'link-damaged'],
    ['markup', '<script>alert(1)</script>', 'link-damaged'],
    ['not compressed', btoa('hello').replace(/=+$/, ''), 'link-damaged'],
    ['no JSON', encoded('{'), 'link-damaged'],
    [
      'no text',
      btoa(String.fromCharCode(...deflateSync(Uint8Array.of(0xff, 0xfe, 0x61)))).replace(/=+$/, ''),
      'link-damaged',
    ],
    ['of another shape', encoded({ version: 1, id: plain.id }), 'link-damaged'],
    ['with an id that is a path', encoded({ version: 1, id: '../up', isArticle: true, draft: lean }), 'link-damaged'],
    [
      'with a damaged draft',
      encoded({ version: 1, id: plain.id, isArticle: true, draft: { ...lean, lines: 3 } }),
      'link-damaged',
    ],
    ['with neither draft nor files', encoded({ version: 1, id: plain.id, isArticle: true }), 'link-damaged'],
    [
      'with a file of another name',
      encoded({ version: 1, id: plain.id, isArticle: true, files: { 'x.html': '' } }),
      'link-damaged',
    ],
    ['of a version to come', encoded({ version: 2, whatever: true }), 'link-newer'],
    ['too long', 'a'.repeat(LINK_MOST + 1), 'link-too-large'],
    ['that would unpack to more than is allowed', encoded(`"${'a'.repeat(9_000_000)}"`), 'link-too-large'],
  ])('%s is refused', (_, packed, code) => {
    expect(packageFromLink(packed)).toMatchObject({ ok: false, problem: { code } });
  });
});
