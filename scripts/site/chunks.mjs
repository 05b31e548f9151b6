/** Which modules of the app, and of its packages, are one file of the build. */

/**
 * Small modules that the first screen and most of what comes later use: one file rather than twenty, which weighs 5 kB less.
 * A module that the first screen can do without does not belong here. Paths from `src/` without their endings; `*` is every module
 * of that folder.
 */
export const SHARED = [
  'arabic/{clitics,endings,fold,lam-alef,look-alikes,marks,vowels}',
  'article/{steps,next-task,model,segments,source,speakers,dates,titles,problems,selection}',
  'article/address/{address,draft-step,filters,fingerprint,links,pages,tabs,views}',
  'article/format/{schema,limits,text-rules,parse,inspect}',
  'article/linking/{anchored,link,link-text,overlaps,quotation,resolve}',
  'article/selection/*',
  'article/words/{words,word-spans}',
  'i18n/{languages,late-texts,ui-lang,dates,fill,texts,OfText}',
  'settings/{settings,useSettings,looks,SettingsMenu}',
  'ui/{isolate,trouble,trusted-types,useHighlightRules,useMedia,usePrinting}',
  'ui/controls/{Chips,FilterField,Segments,SkipLink,Stepper,Toolbar}',
  'ui/loading/{lazy-part,useLatePart}',
  'ui/signs/{Icon,icon-paths,KindShape,Wordmark}',
  'ui/styles/{bar,shell}',
  'storage/{stored-values,left-places}',
  'registers/{AlsoHere,Facts,NamePair,ParagraphLinks,StepLabel,WordsHere,rows,useRowInView}',
  'registers/entities/{entity-list,EntityCard}',
  'registers/commitments/commitment-filter',
  'library/{article-source,fetch-json,open,page,prefetch}',
  'reader/{displayed-text,same-in-row}',
  'reader/interaction/clean-copy',
  'reader/marks/{ranges,visible}',
  'reader/place/reading-place',
  'reader/rows/{dom,gutter-tree,notes-tree,row-state,row-tree,sentence-tree,tree}',
  // What the page of an article and the one on which articles are made have round them.
  'app/shell/{LanguageButton,LicencesToggle,useDocumentLanguage,useKeyboardRoom}',
  'app/cite/{CiteMenu,passage}',
  'app/failures/{CrashBoundary,CrashReport,NewVersion,Troubles,report,version}',
  'app/startup/{reveal-page,foreign-markup}',
];

/** What the tabs of the panel are made of: packages of `@radix-ui`. */
export const TABS = [
  'react-{tabs,roving-focus,collection,presence,primitive,slot,compose-refs,context,direction,id}',
  'react-use-*',
];

/** Packages by themselves: they stay the same from one version of the reader to the next, and begin in a task of their own. */
export const REACT = ['{react,react-dom,scheduler}'];

/** The groups of Rolldown's `codeSplitting`. */
export const chunkGroups = [
  { name: 'react', test: new RegExp(`/node_modules/(?:${anyOf(REACT)})/`) },
  {
    name: 'shared',
    test: new RegExp(`/src/(?:${anyOf(SHARED)})[.]tsx?$|/node_modules/@radix-ui/(?:${anyOf(TABS)})/`),
  },
];

/**
 * Paths that name nothing, as after a move: their modules would be files of their own again, and nothing else would say so.
 *
 * @param {readonly string[]} modules every module, as a path from `src/` without its ending
 * @param {readonly string[]} packages every package, by its name
 * @returns {string[]}
 */
export function lostPaths(modules, packages) {
  const ofRadix = packages.flatMap((name) => (name.startsWith('@radix-ui/') ? [name.slice('@radix-ui/'.length)] : []));
  return [
    ...SHARED.flatMap(alternatives).filter((one) => !modules.some((name) => matches(one, name))),
    ...TABS.flatMap(alternatives).filter((one) => !ofRadix.some((name) => matches(one, name))),
    ...REACT.flatMap(alternatives).filter((one) => !packages.some((name) => matches(one, name))),
  ];
}

/** A path with `{a,b}` in it as one path for each. @param {string} path @returns {string[]} */
export function alternatives(path) {
  const [, before = '', choices, after = ''] = /^([^{]*)\{([^}]*)\}(.*)$/.exec(path) ?? [];
  return choices === undefined ? [path] : choices.split(',').map((one) => before + one + after);
}

/** @param {string} path @param {string} name */
function matches(path, name) {
  return new RegExp(`^${pattern(path)}$`).test(name);
}

/** @param {readonly string[]} paths */
function anyOf(paths) {
  return paths.flatMap(alternatives).map(pattern).join('|');
}

/** No part of a path that a `*` stands for has a dot: the tests of a module are none of the build. @param {string} path */
function pattern(path) {
  return path.replaceAll('*', '[\\w-]+');
}
