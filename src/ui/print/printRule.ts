const ours = '[data-framdrift]';
const around = `:has(${ours})`;

/**
 * How anything of ours looks on paper: what is written and nothing to press, black on white, headings with what follows
 * them, rows whole. What stands around us neither scrolls nor cuts.
 */
export const printRule = `
[data-paper] { display: none }
@media print {
  @page { margin: 16mm 14mm }
  html, body, ${around} { background: #fff !important; color-scheme: light }
  ${around} { display: block !important; position: static !important; height: auto !important; min-height: 0 !important;
    max-height: none !important; overflow: visible !important; contain: none !important }
  body > header, [role="banner"], [role="navigation"], ${ours} nav, ${ours} button, ${ours} [role="button"],
  ${ours} .fui-Button, ${ours} [role="progressbar"], ${ours} [data-screen] { display: none !important }
  ${ours} { zoom: .88 }
  ${ours} [data-paper] { display: block }
  ${ours} * { animation: none !important; transition: none !important; max-height: none !important;
    content-visibility: visible !important; box-shadow: none !important }
  ${ours} article, ${ours} section, ${ours} table { overflow: visible !important; max-width: none !important }
  ${ours} :is(h1, h2, h3, h4, thead, dt, [role="rowheader"][scope="rowgroup"]) { break-after: avoid; break-inside: avoid }
  ${ours} :is(tr, li, figure, svg, .fui-MessageBar, .fui-Badge) { break-inside: avoid }
  ${ours} :is(p, dd, li) { orphans: 3; widows: 3 }
  ${ours} a { color: inherit !important; text-decoration: none !important }
}`;
