/** How a page of HTML looks, on a screen and on paper: the measures and colours of the Word file. */
import { HOUSE, type Sides } from '../../shared/document/look.ts';
import { ENGLISH_PAGE } from '../../shared/document/page-words.ts';
import type { DocumentTree } from '../../shared/document/tree.ts';
import { COLOUR } from './docx-look.ts';
import { oneLine } from './docx-text.ts';

const SIDES = ['vendor', 'partner', 'joint'] as const;

export function pageStyle(tree: DocumentTree): string {
	const close = tree.layout === 'one page';
	return [pageRule(tree, close), BASE, sideRules(tree.sides ?? HOUSE), close ? CLOSE : '', SCREEN].join('\n');
}

/** Printed by Chromium: what runs above and below the text stands in the margins of the page. */
function pageRule({ header, footer }: DocumentTree, close: boolean): string {
	const [before, between, after] = footer.page ?? ENGLISH_PAGE;
	const small = `font: 8.5pt Calibri, Carlito, sans-serif; color: #${COLOUR.quiet};`;
	const side = (place: string, content: string) => `@${place} { content: ${content}; ${small} }`;
	return `@page { size: A4; margin: ${close ? '18mm 18mm 18mm' : '17.5mm 17mm 14.5mm'};
${side('top-left', cssText(oneLine(header.left, 56)))}
${side('top-right', cssText(oneLine(header.right, 56)))}
${side('bottom-left', cssText(oneLine(footer.left, 90)))}
${side('bottom-right', `${cssText(before)} counter(page) ${cssText(between)} counter(pages) ${cssText(after)}`)}
}
@page :first { @top-left { content: none } @top-right { content: none } }`;
}

/** A string of CSS whose every sign but letters, digits and spaces is a number: nothing in it can end the string. */
export function cssText(text: string): string {
	const safe = text.replace(/[^A-Za-z0-9 ]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0xfffd).toString(16)} `);
	return `"${safe}"`;
}

function sideRules(sides: Sides): string {
	return SIDES.map((side) => {
		const { mark, ink, tint, wash } = sides[side];
		return `.mark.${side} { background: #${mark} }
.tally .${side} { color: #${mark} }
.figure.${side} { border-top-color: #${mark} }
.emblem .${side} { stroke: #${mark} }
table.${side} thead > tr > *, thead > tr > .${side} { background: #${tint}; color: #${ink} }
table.${side} thead > tr:last-child > * { border-bottom-color: #${mark} }
thead > tr > .${side} { border-top: 2.25pt solid #${mark} }
td.on-${side} { background: #${wash} }`;
	}).join('\n');
}

const BASE = `
* { box-sizing: border-box; print-color-adjust: exact; -webkit-print-color-adjust: exact }
html { color-scheme: light }
body { margin: 0; background: #fff; color: #${COLOUR.ink}; font: 11pt/1.28 Calibri, Carlito, "Segoe UI", "Helvetica Neue", Arial, sans-serif }
p { margin: 0 0 6pt; overflow-wrap: anywhere; orphans: 2; widows: 2 }
h1, h2, h3, h4 { margin: 0; line-height: 1.2; break-after: avoid; break-inside: avoid; overflow-wrap: anywhere }
h1 { max-width: 74%; margin: 2pt 0 6pt; color: #${COLOUR.heading}; font-size: 30pt; letter-spacing: -0.01em }
h2, h3, h4 { display: flex; gap: 8pt; align-items: baseline; color: #${COLOUR.subheading} }
h2 { margin-top: 11pt; padding-bottom: 2.5pt; color: #${COLOUR.heading}; font-size: 18pt }
h3 { margin-top: 5pt; padding-bottom: 1.5pt; font-size: 12pt }
h4 { margin-top: 11pt; padding-bottom: 3pt; font-size: 11pt }
h2 small, h3 small, h4 small { margin-left: auto; color: #${COLOUR.quiet}; font-size: 9.5pt; font-weight: 400; white-space: nowrap }
.number { flex: none; min-width: 20pt; white-space: pre }
.keeps { break-after: avoid; break-inside: avoid }
.quiet { color: #${COLOUR.quiet}; font-weight: 400 }
.agreed { font-family: Cambria, Caladea, Georgia, serif }
.alert { color: #${COLOUR.breachInk} }
ins { color: #${HOUSE.joint.ink}; text-decoration: underline; text-decoration-color: #${HOUSE.joint.mark}; text-underline-offset: 0.15em }
del { color: #${COLOUR.quiet} }
.caption { margin: 2pt 0 1.5pt; color: #${COLOUR.quiet}; font-size: 9pt; line-height: 1.2; break-inside: avoid }
.picture + .caption, .keeps:has(> .picture) + .caption { margin: 0 0 6pt }
.picture { display: block; max-width: 100%; height: auto; margin-top: 3pt }
.logos { display: flex; gap: 24pt; align-items: center; margin: 4mm 0 10mm }
.logos img { height: auto; max-width: 60mm }
.lead { margin-bottom: 2.5pt; color: #4A4957; font-size: 10pt; break-after: avoid }
.note { margin: 3pt 0 4.5pt; color: #${COLOUR.quiet}; font-size: 8.5pt; line-height: 1.18 }
.party { margin-bottom: 8pt; font-size: 14pt }
.above, .below { margin: 0; color: #${COLOUR.quiet}; font-size: 14pt }
.below { margin-bottom: 18pt }
.close .below { margin-bottom: 8pt }
.emblem { display: block; width: 35mm; margin: 2mm 0 6mm -2mm; overflow: visible; fill: none; stroke-width: 0.55 }
.emblem path { fill: #${HOUSE.joint.mark} }
.mark { display: inline-block; min-width: 1.25em; padding: 0 0.25em; border-radius: 50%; color: #fff; font-size: 0.76em; font-weight: 700; line-height: 1.25; text-align: center; vertical-align: 0.07em }
.mark.partner { border-radius: 0.25em }
.tally span { margin-right: 2pt; font: 8.5pt/1 "Segoe UI Symbol", "DejaVu Sans", sans-serif }
.tally .cross { color: #${COLOUR.breach}; font-size: 11pt; font-weight: 700 }
.figures { display: flex; gap: 18pt; break-inside: avoid }
.figure { flex: 1; padding: 6pt 9pt; border: 0.5pt solid #${COLOUR.rule}; border-top: 2.25pt solid }
.figure p { margin: 0; font-size: 9.5pt }
.figure .note { margin-top: 1pt; font-size: 8.5pt }
.figure .ratio { color: #${COLOUR.heading}; font-size: 17pt; font-weight: 700 }
.ratio span { color: #${COLOUR.quiet}; font-size: 12pt; font-weight: 400 }
dl, nav { break-inside: avoid }
dl { margin: 0; border-top: 0.5pt solid #${COLOUR.rule}; font-size: 9.5pt; line-height: 1.18 }
dl > div { display: grid; grid-template-columns: 23% 1fr; padding: 0.9pt 4.25pt; border-bottom: 0.5pt solid #${COLOUR.rule}; break-inside: avoid }
dl.short > div { grid-template-columns: 14% 1fr }
dt { color: #${COLOUR.quiet} }
dd { margin: 0; overflow-wrap: anywhere }
ul { margin: 0; padding: 0; font-size: 9.5pt; line-height: 1.2; list-style: none }
li { position: relative; padding: 0 0 0.5pt 14pt; break-inside: avoid; overflow-wrap: anywhere }
li::before { position: absolute; left: 0; content: "–" / "" }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 9.5pt; line-height: 1.18 }
table + table, dl + table, .together:has(> table:last-child) + table, table + .together:has(> table:first-child), .together:has(> table:last-child) + .together:has(> table:first-child) { margin-top: 7pt }
.together, table.whole { break-inside: avoid }
thead { display: table-header-group }
tr { break-inside: avoid }
tr.keeps { break-after: avoid }
th, td { padding: 1pt 4.25pt; border-bottom: 0.5pt solid #${COLOUR.rule}; font-variant-numeric: tabular-nums; text-align: left; vertical-align: top }
thead > tr > * { background: #${COLOUR.head}; color: #${COLOUR.subheading}; font-weight: 700; vertical-align: bottom }
thead > tr:last-child > * { border-bottom: 0.75pt solid #${COLOUR.headRule} }
thead > tr:not(:last-child) > * { border-bottom: 0 }
.center { text-align: center }
.end { text-align: right }
td p, th p { margin: 0 }
td p + p:not(.note) { margin-top: 4pt }
td .note, th .note { margin: 1pt 0 0 }
table.dense > * > tr > * { padding-right: 2.5pt; padding-left: 2.5pt }
table.boxed td { border: 0.5pt solid #${COLOUR.rule} }
tr.group > td, table.boxed tr.group > td { padding-top: 5pt; padding-bottom: 2pt; border-right: 0; border-left: 0; color: #${COLOUR.subheading}; font-weight: 700 }
tr:has(+ tr.detail) > td { padding-bottom: 0; border-bottom: 0 }
tr.detail > td { padding-top: 0 }
tr.total > td { border-top: 0.75pt solid #${COLOUR.headRule}; font-weight: 700 }
td.on-breach-tint { background: #${COLOUR.breachTint} }
td.on-breach, td.on-breach * { background: #${COLOUR.breach}; color: #fff; font-weight: 700 }
a { color: inherit; text-decoration: none }
a:hover, a:focus { text-decoration: underline }
nav ol { margin: 0; padding: 0; font-size: 9.5pt; list-style: none }
nav li { padding: 0 0 1pt }
nav a { display: flex }
nav li::before { content: none }
`;

const CLOSE = `h1 { margin-top: 0 } h2 { margin-top: 11pt } h3 { margin-top: 9pt } body { line-height: 1.22 } p { margin-bottom: 3pt }`;

const SCREEN = `@media screen {
body { background: #EEEEF2 }
main { max-width: 210mm; margin: 24px auto; padding: 18mm; background: #fff; box-shadow: 0 1px 3px rgb(0 0 0 / 12%) }
.page { margin-top: 12mm }
}
@media screen and (max-width: 820px) { main { margin: 0; padding: 5vw } h1 { max-width: none; font-size: 22pt } .part, .cover { overflow-x: auto } }
@media print { .page { break-before: page } }`;
