import { describe, expect, it } from 'vitest';
import {
  MOST_SHEET_LINES,
  problemsIn,
  problemsOfChunks,
  problemsOfSheets,
  problemsOfSources,
} from './source-rules.mjs';

/** @param {string} file @param {string} text */
const messages = (file, text) => problemsIn(file, text).map(({ message }) => message);

/** @param {string} text @returns how many problems a sheet has by itself */
const problemsOf = (text) => problemsOfSheets([{ file: 'src/ui/x.css', text }]).length;
/** @param {number} lines */
const sheet = (lines) => `/* Why. */${'\n.a { color: red; }'.repeat(lines - 1)}\n`;

describe('where Tailwind looks for utilities', () => {
  const there = new Set(['src', 'src/ui', 'src/ui/A.tsx', 'src/ui/B.tsx', 'src/app']);

  it.each([
    ['the whole source', `@import 'tailwindcss/utilities.css' source('../..');`, 0],
    ['a folder of it alone', `@import 'tailwindcss/utilities.css' source('..');`, 1],
    ['a file that is there', `@source not '../../ui/A.tsx';`, 0],
    ['a file that is not', `@source not '../../ui/C.tsx';`, 1],
    ['files, all there', `@source not '../../ui/{A,B}.tsx';`, 0],
    ['files, one of them gone', `@source not '../../ui/{A,C}.tsx';`, 1],
    ['all files of a kind', `@source not '../../**/*.test.*';`, 0],
    ['words, not paths', `@source not inline('{ring,shadow}');`, 0],
  ])('%s', (_, text, problems) => {
    const file = 'src/app/shell/app.css';
    expect(problemsOfSources([{ file, text }], (path) => there.has(path))).toHaveLength(problems);
  });

  it('says the line', () => {
    const [problem] = problemsOfSources([{ file: 'src/app/a.css', text: `\n@source not './gone.ts';` }], () => false);
    expect(problem).toMatchObject({ file: 'src/app/a.css', line: 2 });
  });
});

describe('what is to be one file of the build', () => {
  it('is said to be gone where it is', () => {
    const problems = problemsOfChunks([{ file: 'src/arabic/fold.ts', text: '' }], ['react', '@radix-ui/react-tabs']);
    const said = problems.map(({ file, message }) => `${file} ${message.slice(0, message.indexOf(' '))}`);
    expect(said).toContain('scripts/site/chunks.mjs "arabic/marks"');
    expect(said).toContain('scripts/site/chunks.mjs "react-direction"');
    expect(said).not.toContain('scripts/site/chunks.mjs "arabic/fold"');
    expect(said).not.toContain('scripts/site/chunks.mjs "react-tabs"');
  });
});

describe('style sheets by hand', () => {
  it('begin with a comment', () => {
    expect(problemsOf('/* Why. */\n.a { color: red; }')).toBe(0);
    expect(problemsOf('.a { color: red; } /* Why. */')).toBe(1);
    expect(problemsOf('\n/* Why. */')).toBe(1);
  });

  it('hide no utilities', () => {
    expect(messages('src/ui/x.css', '/* Why. */ .a { @apply flex; }')).toHaveLength(1);
    expect(messages('src/ui/x.css', '/* No @apply here. */ .a { display: flex; }')).toEqual([]);
  });

  it.each([
    [MOST_SHEET_LINES, 0],
    [MOST_SHEET_LINES + 1, 1],
  ])('of %i lines together: %i problems', (lines, problems) => {
    const half = Math.floor(lines / 2);
    const found = problemsOfSheets([
      { file: 'src/a/a.css', text: sheet(lines - half - 10) },
      { file: 'src/b/b.css', text: sheet(half + 10) },
    ]);
    expect(found).toHaveLength(problems);
    // At the longest of them.
    expect(found.every(({ file, line }) => file === 'src/b/b.css' && line === 1)).toBe(true);
  });

  it('are counted without the theme, the faces, and what is no style sheet', () => {
    const much = sheet(MOST_SHEET_LINES + 1);
    for (const file of ['src/ui/styles/tokens.css', 'src/ui/styles/fonts.css', 'src/ui/a.ts', 'e2e/a.css']) {
      expect(problemsOfSheets([{ file, text: much }])).toEqual([]);
    }
  });
});

describe('physical classes', () => {
  it.each([
    'ml-4',
    '-mr-px',
    'md:hover:pl-2',
    'pr-[3px]',
    'scroll-ml-2',
    'left-0',
    '-right-1/2',
    'right-(--gutter)',
    'text-left',
    'sm:text-right',
    'border-l',
    'border-r-2',
    'rounded-l',
    'rounded-tr-lg',
    'float-right',
    'bg-linear-to-r',
    'origin-top-left',
    '!ml-1',
    'mr-1!',
    'data-[side=left]:pl-3',
  ])('%s is one', (name) => {
    expect(messages('src/ui/x.tsx', `const a = 'flex ${name}';`)).toHaveLength(1);
  });

  it.each([
    'ms-4',
    '-me-px',
    'ps-2',
    'start-0',
    'text-start',
    'border-s-2',
    'rounded-ss-lg',
    'mx-auto',
    'border-ring',
    'rounded-lg',
    'left',
    'right-to-left',
    'right-hand',
    'pl-PL',
    'data-[side=left]:ps-3',
    'bg-linear-to-b',
  ])('%s is none', (name) => {
    expect(messages('src/ui/x.tsx', `const a = 'flex ${name}';`)).toEqual([]);
  });

  it('are found in templates, and allowed for a reason only', () => {
    expect(messages('src/ui/x.ts', 'const a = `flex ${b} pl-2`;')).toHaveLength(1);
    expect(messages('src/ui/x.ts', "const a = 'pl-2'; /* physical: the ruler is drawn on the screen */")).toEqual([]);
    expect(messages('src/ui/x.ts', "const a = 'pl-2'; /* physical: */")).toHaveLength(1);
  });
});

describe('physical declarations', () => {
  it.each([
    'left: 0',
    'right:1px',
    'margin-left: 1rem',
    'padding-right: 0',
    'border-left: 1px solid',
    'border-left-color: red',
    'border-top-right-radius: 2px',
    'text-align: left',
    'text-align:right !important',
    'float: right',
    'margin: 0 1rem 0 2rem',
    'padding: 0 var(--a, 1px) 0 calc(1px + 2px)',
  ])('%s is one', (declaration) => {
    expect(messages('src/app/x.css', `.a { color: red; ${declaration}; }`)).toHaveLength(1);
    expect(messages('src/app/x.css', `.a { ${declaration}; /* physical: a reason */ }`)).toEqual([]);
  });

  it.each([
    'inset-inline-start: 0',
    'margin-inline: 1rem',
    'text-align: start',
    'float: inline-end',
    'margin: 0 1rem 0 1rem',
    'margin: 0 1rem',
    'border-inline-start: 1px',
    '--left: 1px',
    'grid-area: left',
    '/* left: 0 */ color: red',
  ])('%s is none', (declaration) => {
    expect(messages('src/app/x.css', `.a { ${declaration}; }`)).toEqual([]);
  });

  it('are found in style attributes and assignments, not in geometry', () => {
    expect(messages('src/ui/x.tsx', '<i style={{ marginLeft: 4 }} />;')).toHaveLength(1);
    expect(messages('src/ui/x.tsx', "<i style={{ textAlign: 'left' }} />;")).toHaveLength(1);
    expect(messages('src/ui/x.ts', "node.style.left = '4px';")).toHaveLength(1);
    expect(messages('src/ui/x.tsx', '<i style={{ insetInlineStart: box.left }} />;')).toEqual([]);
    expect(messages('src/ui/x.ts', 'const middle = { left: box.left, right: box.right };')).toEqual([]);
  });
});

describe('parameters of a URL', () => {
  it.each([
    "link.searchParams.set('entity', id);",
    "const slug = new URL(href).searchParams.get('article');",
    "query.delete('article');",
    "params.append('at', '3');",
    'const query = new URLSearchParams({ article: slug });',
    "const query = new URLSearchParams([['article', slug]]);",
    "const query = new URLSearchParams('article=x');",
  ])('%s spells one, which the grammar of addresses alone may', (code) => {
    expect(messages('src/exports/x.ts', code)).toHaveLength(1);
    expect(messages('src/article/address/x.ts', code)).toEqual([]);
    expect(messages('src/article/selection/x.ts', code)).toEqual([]);
    expect(messages('src/exports/x.test.ts', code)).toEqual([]);
    expect(messages('scripts/x.mjs', code)).toEqual([]);
  });

  it.each([
    'parseLocation(new URLSearchParams(window.location.search));',
    'const { searchParams } = new URL(address);',
    "words.get('x');",
    'element.dataset.query.get;',
    'query.get(name);',
  ])('%s spells none', (code) => {
    expect(messages('src/exports/x.ts', code)).toEqual([]);
  });
});

describe('UI text in components', () => {
  it.each([
    '<p>Hello</p>;',
    '<p>مرحبا</p>;',
    '<>Hello</>;',
    "<p>{'Hello'}</p>;",
    "<p>{open ? 'Close' : t('open')}</p>;",
    "<p>{failed && 'Failed'}</p>;",
    '<p>{`Page ${n}`}</p>;',
    '<button aria-label="Close" />;',
    "<button title={'Close'} />;",
    '<input placeholder="Search" />;',
  ])('%s is one', (code) => {
    expect(messages('src/app/x.tsx', code)).toHaveLength(1);
  });

  it.each([
    "<p>{t('hello')}</p>;",
    '<p> · 3 × </p>;',
    '<h1>Bayan</h1>;',
    '<h1 lang="ar">بيان</h1>;',
    '<kbd>Esc</kbd>;',
    '<p className="lead" id="intro" role="note" />;',
    "<button aria-label={t('close')} />;",
    '<p>{/* a comment */}</p>;',
    'const less = a < b && c > d;',
    "<p>{names.map((name) => (name === 'x' ? 1 : 2))}</p>;",
  ])('%s is none', (code) => {
    expect(messages('src/app/x.tsx', code)).toEqual([]);
  });

  it('is nothing to tests', () => {
    expect(messages('src/app/x.test.tsx', '<p>Hello</p>;')).toEqual([]);
  });
});

describe('tests set aside', () => {
  it.each([
    'it.only("a", f)',
    'test.describe.skip("a", f)',
    'test.fixme()',
    'describe.todo("a")',
    'it.skipIf(x)("a", f)',
  ])('%s is one', (code) => {
    expect(messages('e2e/x.spec.ts', code)).toHaveLength(1);
  });

  it.each(['it.each([1])("a", f)', 'test.describe("only", f)', 'list.skip(2)', '"it.only"'])('%s is none', (code) => {
    expect(messages('e2e/x.spec.ts', code)).toEqual([]);
  });
});

describe('shorthands that WebKit drops', () => {
  it.each(['underline 1px', 'underline dotted', 'underline var(--accent)', 'underline 2px HighlightText'])(
    'text-decoration: %s is one',
    (value) => {
      expect(messages('src/app/x.css', `.a { text-decoration: ${value}; }`)).toHaveLength(1);
    },
  );

  it.each(['text-decoration: underline', 'text-decoration:none', 'text-decoration-thickness: 1px'])(
    '%s is none',
    (declaration) => {
      expect(messages('src/app/x.css', `.a { ${declaration}; }`)).toEqual([]);
    },
  );
});

describe('sizes that do not follow the browser', () => {
  it.each([
    '.a { font: italic 13px / 17px var(--font-en); }',
    '.a { font-size: 12.5px; }',
    '.a { line-height: 20px; }',
    ':root { --u: 9px; }',
    '@media (width < 700px) { .a { display: none; } }',
    '@media screen and (height >= 560px) { .a { display: none; } }',
  ])('%s has one', (rule) => {
    expect(messages('src/app/x.css', rule)).toHaveLength(1);
  });

  it.each([
    '.a { font: 0.8125rem / 1.125rem var(--font-ui); }',
    '.a { font-size: 1.4em; line-height: 1.5; }',
    ':root { --u: 5.4pt; }',
    '@media (width < 43.75em) { .a { border: 1px solid; inset-block-start: 4px; } }',
    '/* font-size: 13px */',
  ])('%s has none', (rule) => {
    expect(messages('src/app/x.css', rule)).toEqual([]);
  });
});

describe('loose ends and holes in the types', () => {
  it.each([
    ['src/a/x.ts', '// TODO: later'],
    ['src/a/x.tsx', '<p>{/* FIXME */}</p>;'],
    ['src/a/x.css', '/* XXX */'],
    ['index.html', '<!-- TODO -->'],
    ['src/a/x.ts', 'const a: any = 1;'],
    ['src/a/x.ts', 'const a = b as any;'],
    ['src/a/x.ts', 'type A = Record<string, any>;'],
    ['src/a/x.ts', '// @ts-ignore\nf();'],
    ['scripts/x.mjs', '/** @param {any} a */ f();'],
  ])('%s: %s is one', (file, text) => {
    expect(messages(file, text)).toHaveLength(1);
  });

  it.each([
    ['src/a/x.ts', "const TODO = 'TODO';"],
    ['src/a/x.ts', '// any of them; {@link many}'],
    ['src/a/x.ts', 'const any = list.any;'],
  ])('%s: %s is none', (file, text) => {
    expect(messages(file, text)).toEqual([]);
  });
});

describe('lines', () => {
  it('count from 1, also after Arabic', () => {
    const text = "const a = 'وزيرا الخارجية';\nconst b = 'pl-2';\n\nconst c: any = 1;";
    expect(problemsIn('src/a/x.ts', text).map(({ line }) => line)).toEqual([2, 4]);
  });

  it('a file that cannot be read is a problem', () => {
    expect(messages('src/a/x.ts', 'const = ;')[0]).toMatch(/cannot be read/);
  });
});
