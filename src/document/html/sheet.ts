/** What makes a page one side of A4: small, in two columns, with the picture beside the first lines. */
export const SHEET: string = `
@media screen { main { max-width: 60rem; } }
@media print {
  @page { size: A4; margin: 9mm 10mm; }
  body { font-size: 7.6pt; line-height: 1.22; }
  h1 { font-size: 13pt; margin: 0 0 1.5mm; }
  h2 { font-size: 9.5pt; margin: 1.5mm 0 .8mm; padding-top: .8mm; border-top-width: 1.5px; }
  p, ul, ol, table { margin: 0 0 1mm; }
  li { margin: .2mm 0; }
  ul, ol { padding-left: 4mm; }
  li[id^="rule-"] { margin-bottom: .2mm; }
  th, td { padding: .6mm 1mm; }
  table { font-size: 7.4pt; }
  .notice { padding: 1mm 2mm; border-width: 1.5px; }
  .windscreen { max-width: 62mm; margin: 0 auto 1mm; }
  ul.columns, #section-now + p + ul { columns: 2; }
}
`;
