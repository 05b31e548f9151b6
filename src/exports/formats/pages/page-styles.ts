/** Styles of the page: facing columns, each script on its own side, as in the reader; one column where it is narrow. */
export const PAGE_STYLES = `:root {
  color-scheme: light dark;
  --paper: #fbfaf5; --ink: #221d18; --ink2: #4f4841; --ink3: #69625a; --hair: #ddd8d0; --accent: #0f5a66;
  --ar: 'Scheherazade New', Amiri, 'Noto Naskh Arabic', 'Traditional Arabic', serif;
  --en: 'Source Serif 4', Georgia, 'Noto Serif', serif;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #191715; --ink: #e2ddd4; --ink2: #bab5ac; --ink3: #9d978f; --hair: #393632; --accent: #8eced5; }
}
* { box-sizing: border-box; }
body {
  max-inline-size: 62rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem;
  background: var(--paper); color: var(--ink); font: 1rem/1.6 var(--en);
}
p, h1, h2 { margin: 0; font-weight: 400; }
a { color: var(--accent); }
:lang(ar) { font-family: var(--ar); }
.ar { font: 1.3rem/1.75 var(--ar); }
.en { font: 1.06rem/1.6 var(--en); }
.row { display: grid; grid-template-columns: 1fr 4.5rem 1.08fr; gap: 0 .75rem; align-items: first baseline; margin-block-end: 1.6rem; break-inside: avoid; scroll-margin-block-start: 1rem; }
.row > .en { grid-area: 1 / 1; }
.row > .mark { grid-area: 1 / 2; text-align: center; font: .8rem/1.3 var(--en); color: var(--ink3); }
.row > .mark:lang(ar) { font-family: var(--ar); }
.row > .ar { grid-area: 1 / 3; }
.mark b { display: block; font-weight: 400; }
.row.head > .byline { font-size: .85rem; color: var(--ink3); grid-row: 1; }
.row.head > h1.ar { grid-area: 2 / 3; font-size: 1.75rem; line-height: 1.5; }
.row.head > .title { grid-area: 2 / 1; font-size: 1.4rem; line-height: 1.4; }
.row.head { margin-block-end: 2.5rem; }
sup { line-height: 0; font-size: .7em; }
.ref { text-decoration: none; }
sup { padding-inline-start: .2em; }
:target { background: color-mix(in srgb, var(--accent) 14%, transparent); }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 2rem 0 0; padding: .75rem 0 0; list-style: none; border-block-start: 1px solid var(--hair); }
.appendix { margin-block-start: 2.5rem; color: var(--ink2); }
h2 { font-size: 1.25rem; color: var(--ink); margin-block-end: .75rem; }
.note { padding-block: .4rem; }
.note cite { font-style: normal; color: var(--ink); }
.note .back { text-decoration: none; }
table { inline-size: 100%; border-collapse: collapse; font-size: .92rem; }
th, td { padding-block: .45rem; padding-inline: 0 .6rem; text-align: start; vertical-align: top; border-block-start: 1px solid var(--hair); font-weight: 400; }
thead th { color: var(--ink3); border: 0; }
tr { break-inside: avoid; }
td .ar, th .ar { font-size: 1.1rem; color: var(--ink); }
td .en, th .en { font-size: .95rem; color: var(--ink); }
.figure { font-variant-numeric: tabular-nums lining-nums; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.25rem; margin: 0; }
dt { color: var(--ink3); }
dd { margin: 0; overflow-wrap: anywhere; }
@media (max-width: 44rem) {
  .row { display: block; }
  .row > .mark { text-align: start; }
  .row > .mark b { display: inline; }
  .row > .en { margin-block-start: .5rem; color: var(--ink2); }
  table, tbody, tr, td, th { display: block; }
  thead { display: none; }
  tr { padding-block: .5rem; border-block-start: 1px solid var(--hair); }
  th, td { padding-block: .1rem; border: 0; }
  td[data-label]::before { content: attr(data-label) ': '; color: var(--ink3); }
  dl { display: block; }
  dd { margin-block-end: .5rem; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --ink2: #222; --ink3: #555; --hair: #bbb; --accent: #000; color-scheme: light; }
  @page { margin: 18mm 15mm; }
  html { font-size: 10pt; }
  body { max-inline-size: none; padding: 0; }
  nav { display: none; }
  a { text-decoration: none; }
  .appendix { break-before: auto; }
  .row > .mark { font-size: 8pt; }
}
`;
