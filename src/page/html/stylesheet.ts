import { COLOURS } from "./colours.js";

/** How a document looks on a screen and on paper; it needs no script and fetches nothing. */
export const STYLESHEET: string = `
:root { color-scheme: light; --accent: ${COLOURS.accent}; --text: ${COLOURS.text}; --line: ${COLOURS.line}; }
* { box-sizing: border-box; }
html { font-size: 100%; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: ${COLOURS.paper}; color: var(--text); font: 1.0625rem/1.55 "Segoe UI", "Noto Sans", "DejaVu Sans", Verdana, sans-serif; overflow-wrap: break-word; }
main, nav, .about { max-width: 50rem; margin: 0 auto; padding: 0 1rem; }
main:focus { outline: none; }
h1, h2, h3, h4 { font-family: Georgia, "Noto Serif", "DejaVu Serif", serif; line-height: 1.25; font-weight: 700; }
h1 { font-size: 2rem; margin: 1.5rem 0 1rem; color: var(--accent); }
h2 { font-size: 1.5rem; margin: 2.5rem 0 .75rem; padding-top: .75rem; border-top: 3px solid var(--accent); }
h3 { font-size: 1.2rem; margin: 1.75rem 0 .5rem; color: var(--accent); }
h4 { font-size: 1.05rem; margin: 1.25rem 0 .4rem; }
p, ul, ol, table { margin: 0 0 .9rem; }
ul, ol { padding-left: 1.4rem; }
li { margin: .2rem 0; }
li > ul, li > ol { margin: .15rem 0 .35rem; }
li[id^="rule-"], li[id^="duty-"] { margin-bottom: .9rem; }
a { color: var(--accent); text-underline-offset: .15em; }
li li a[href^="#fact-"] { color: inherit; text-decoration: underline dotted var(--line); }
a:focus-visible, main:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -999rem; padding: .6rem 1rem; background: ${COLOURS.paper}; }
.skip:focus { left: .5rem; top: .5rem; }
nav { border-bottom: 1px solid var(--line); }
nav ol { columns: 16rem 2; column-gap: 3rem; padding-left: 2rem; }
nav li { margin: 0; padding: .2rem 0; }
.notice { padding: .75rem 1rem; border-left: .4rem solid var(--text); background: ${COLOURS.caveat}; }
.danger { background: ${COLOURS.danger}; border: 3px solid var(--text); }
.to-write { background: ${COLOURS["to-write"]}; border: 2px dashed var(--text); }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
caption { text-align: left; font-weight: 700; padding: .25rem 0; }
h2 + table > caption { position: absolute; left: -999rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .5rem; border: 1px solid var(--line); }
thead th { background: ${COLOURS.caveat}; }
tbody th { font-weight: 600; }
code { font-size: .9em; }
.windscreen { display: block; width: 100%; max-width: 40rem; height: auto; margin: 0 auto 1rem; font-family: inherit; font-weight: 600; }
.chart { margin: 0 0 1.2rem; }
.wide { overflow-x: auto; }
.wide svg { display: block; width: 100%; min-width: 44rem; height: auto; font-family: inherit; }
.wide:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
figcaption { color: ${COLOURS.quiet}; font-size: .95rem; margin-top: .35rem; }
.about { color: ${COLOURS.quiet}; font-size: .9rem; padding: 1.5rem 1rem 2rem; }
@media (max-width: 40rem) {
  h1 { font-size: 1.6rem; }
  table, tbody, tr, th, td, caption { display: block; width: auto; }
  thead { position: absolute; left: -999rem; }
  tr { border: 1px solid var(--line); margin-bottom: .6rem; }
  th, td { border: 0; }
  td[data-head]::before { content: attr(data-head) ": "; font-weight: 600; }
}
@media print {
  @page { size: A4; margin: 16mm 15mm 18mm; }
  body { font-size: 9.5pt; line-height: 1.35; background: none; }
  main, nav, .about { max-width: none; padding: 0; }
  h1 { font-size: 20pt; } h2 { font-size: 14pt; } h3 { font-size: 11.5pt; } h4 { font-size: 10pt; }
  h1, h2, h3, h4 { break-after: avoid; }
  tr, .notice, .windscreen, .chart { break-inside: avoid; }
  .wide { overflow: visible; }
  .wide svg { min-width: 0; }
  thead { display: table-header-group; }
  .skip { display: none; }
  a { color: inherit; text-decoration: none; }
  .windscreen { max-width: 110mm; }
  nav { break-after: page; border: 0; }
  h4 + ul, h3[id^="duties-"] + ul, h3[id^="words-"] + ul { columns: 2; column-gap: 7mm; font-size: 8.5pt; line-height: 1.3; }
  h4 + ul > li, h3 + ul > li { margin-bottom: 2mm; }
  h4 + ul ul, h4 + ul ol, h3 + ul ul, h3 + ul ol { padding-left: 4mm; }
  .notice, thead th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`.trim();
