/** Blocks of the tree as HTML. */
import { itemKeepsWithNext, keepsWithNext, rowKeepsWithNext } from '../../shared/document/keeping.ts';
import type { Block, Cell, Column, Figure, Logo, Picture, Row, Section, Table } from '../../shared/document/tree.ts';
import { escaped, paragraphHtml, runsHtml, tallyHtml } from './html-runs.ts';

/** The next number of a heading: `3`, `3.1`. Null where the document's headings have none. */
export type Numbering = (level: 1 | 2 | 3) => string | null;

/** The next number of a caption, from 1. */
export type Counting = (of: 'table' | 'figure') => number;

export function captionNumbers(): Counting {
	const counts = { table: 0, figure: 0 };
	return (of) => {
		counts[of] += 1;
		return counts[of];
	};
}

export function headingNumbers(): Numbering {
	const counts = [0, 0, 0];
	return (level) => {
		counts[level - 1] = (counts[level - 1] ?? 0) + 1;
		counts.fill(0, level);
		return counts.slice(0, level).join('.');
	};
}

/** A section by the name of its heading; the cover has none and needs none. */
export function sectionHtml(
	{ id, title, startsPage, blocks }: Section,
	numberOf: Numbering,
	countOf: Counting,
): string {
	const heading: readonly Block[] =
		title === null ? [] : [{ kind: 'heading', level: 1, runs: [{ kind: 'text', voice: 'plain', text: title }] }];
	const all = [...heading, ...blocks];
	const names = title === null ? '' : ` aria-labelledby="${escaped(id)}"`;
	const html = all.map((block, at) => {
		const keeps = keepsWithNext(block, all[at + 1]);
		return blockHtml(block, { keeps, numberOf, countOf, anchor: at === 0 && title !== null ? id : null });
	});
	const together = chains(all).map(([from, to]) => {
		const part = html.slice(from, to).join('\n');
		const isShort = to - from > 1 && all.slice(from, to).every(isOnOnePage);
		return isShort ? `<div class="together">${part}</div>` : part;
	});
	return `<section class="${startsPage ? 'page ' : ''}${title === null ? 'cover' : 'part'}"${names}>${together.join('\n')}</section>`;
}

/** Stretches of blocks of which none may be the last on its page: from and to, to excluded. */
function chains(blocks: readonly Block[]): readonly (readonly [from: number, to: number])[] {
	const found: [number, number][] = [];
	let from = 0;
	for (const [at, block] of blocks.entries()) {
		if (keepsWithNext(block, blocks[at + 1])) continue;
		found.push([from, at + 1]);
		from = at + 1;
	}
	return found;
}

/** What is no long table or list. */
function isOnOnePage(block: Block): boolean {
	if (block.kind === 'list')
		return block.items.every((_, at) => at === block.items.length - 1 || itemKeepsWithNext(block.items, at));
	return block.kind !== 'table' || isWhole(block);
}

/** Whether all its rows stand on one page. */
function isWhole(table: Table): boolean {
	return table.rows.every((_, at) => at === table.rows.length - 1 || rowKeepsWithNext(table, at, false));
}

interface Setting {
	/** Never the last on its page. */
	readonly keeps: boolean;
	readonly numberOf: Numbering;
	readonly countOf: Counting;
	/** What the contents point at. */
	readonly anchor: string | null;
}

function blockHtml(block: Block, { keeps, numberOf, countOf, anchor }: Setting): string {
	switch (block.kind) {
		case 'paragraph':
			return kept(paragraphHtml(block), keeps);
		case 'title':
			return `<header${block.close ? ' class="close"' : ''}>${block.close ? '' : titleImages(block.logos ?? [], block.emblem ?? '')}<p class="above">${escaped(block.above)}</p><h1>${escaped(block.title)}</h1><p class="below">${escaped(block.below)}</p></header>`;
		case 'heading': {
			const number = numberOf(block.level);
			const name = `h${block.level + 1}`;
			const shown = number === null ? '' : `<span class="number">${number} </span>`;
			const aside = block.aside === undefined ? '' : ` <small>${escaped(block.aside)}</small>`;
			const at = anchor === null ? '' : ` id="${escaped(anchor)}"`;
			return `<${name}${at}>${shown}<span>${runsHtml(block.runs)}</span>${aside}</${name}>`;
		}
		case 'table':
			return tableHtml(block, keeps);
		case 'definitions':
			return kept(
				`<dl${block.terms === undefined ? '' : ' class="short"'}>${block.items.map(({ term, runs }) => `<div><dt>${escaped(term)}</dt><dd>${runsHtml(runs)}</dd></div>`).join('')}</dl>`,
				keeps,
			);
		case 'list':
			return `<ul>${block.items.map((runs, at) => `<li${itemKeepsWithNext(block.items, at) ? ' class="keeps"' : ''}>${runsHtml(runs)}</li>`).join('')}</ul>`;
		case 'figures':
			return kept(`<div class="figures">${block.items.map(figureHtml).join('')}</div>`, keeps);
		case 'contents':
			return `<nav aria-label="${escaped(block.label)}"><ol>${block.entries
				.map(
					({ section, number, title }) =>
						`<li><a href="#${escaped(section)}"><span class="number">${escaped(number)} </span>${escaped(title)}</a></li>`,
				)
				.join('')}</ol></nav>`;
		case 'caption':
			return kept(
				`<p class="caption"><b>${escaped(block.name)}\u00A0${countOf(block.of)}</b>\u2002${escaped(block.text)}</p>`,
				keeps,
			);
		case 'picture':
			return kept(pictureHtml(block), keeps);
		case 'space':
			return `<div class="space${keeps ? ' keeps' : ''}" style="height:${Math.round(block.lines * 100) / 100}em"></div>`;
	}
}

function kept(html: string, keeps: boolean): string {
	return keeps ? `<div class="keeps">${html}</div>` : html;
}

function pictureHtml({ svg, width, height, alt }: Picture): string {
	const data = Buffer.from(svg, 'utf8').toString('base64');
	return `<img class="picture" src="data:image/svg+xml;base64,${data}" width="${width}" height="${height}" alt="${escaped(alt)}">`;
}

function titleImages(logos: readonly Logo[], emblem: string): string {
	if (logos.length === 0) return emblemHtml(emblem);
	const images = logos.map(({ type, data, width, height, alt }) => {
		const kind = type === 'jpg' ? 'jpeg' : 'png';
		return `<img src="data:image/${kind};base64,${escaped(data)}" width="${width}" height="${height}" alt="${escaped(alt)}">`;
	});
	return `<p class="logos">${images.join('')}</p>`;
}

function figureHtml({ side, label, figure, beside, tally, notes }: Figure): string {
	const after = beside === '' ? '' : ` <span>${escaped(beside)}</span>`;
	const small = notes.map((note) => `<p class="note">${escaped(note)}</p>`).join('');
	const signs = tally.length === 0 ? '' : `<p>${tallyHtml(side, tally)}</p>`;
	return `<div class="figure ${side}"><p>${runsHtml(label)}</p><p class="ratio">${escaped(figure)}${after}</p>${signs}${small}</div>`;
}

function tableHtml(table: Table, keeps: boolean): string {
	const total = table.columns.reduce((sum, { share }) => sum + share, 0);
	const columns = table.columns.map(({ share }) => `<col style="width:${percent(share / total)}">`).join('');
	const head = table.head.map((cells) => `<tr>${cellsHtml(table, cells, 'th')}</tr>`).join('');
	const rows = table.rows.map((row, at) => rowHtml(table, row, rowKeepsWithNext(table, at, keeps))).join('\n');
	const look = [
		table.frame,
		...(table.side === undefined ? [] : [table.side]),
		...(table.dense ? ['dense'] : []),
		...(isWhole(table) ? ['whole'] : []),
	].join(' ');
	const width = table.width === undefined ? '' : ` style="width:${percent(table.width)}"`;
	return `<table class="${look}"${width} aria-label="${escaped(table.description)}"><colgroup>${columns}</colgroup>${head === '' ? '' : `<thead>${head}</thead>`}<tbody>
${rows}
</tbody></table>`;
}

function rowHtml(table: Table, { kind, cells }: Row, keeps: boolean): string {
	const look = [...(kind === 'body' ? [] : [kind]), ...(keeps ? ['keeps'] : [])].join(' ');
	return `<tr${look === '' ? '' : ` class="${look}"`}>${cellsHtml(table, cells, 'td')}</tr>`;
}

function cellsHtml({ columns }: Table, cells: readonly Cell[], name: 'td' | 'th'): string {
	let place = 0;
	return cells
		.map((cell) => {
			const column = columns[place];
			place += cell.span ?? 1;
			return cellHtml(cell, column, name);
		})
		.join('');
}

function cellHtml(cell: Cell, column: Column | undefined, name: 'td' | 'th'): string {
	const span = cell.span ?? 1;
	const isEmpty = cell.paragraphs.every(({ runs }) => runs.length === 0);
	// A head without words names nothing: as a cell it is passed over.
	const tag = name === 'th' && isEmpty ? 'td' : name;
	const align = cell.align ?? column?.align ?? 'start';
	const look = [
		...(align === 'start' ? [] : [align]),
		...(name === 'th' && column?.side !== undefined ? [column.side] : []),
		...(cell.ground === undefined ? [] : [`on-${cell.ground.replaceAll(' ', '-')}`]),
	].join(' ');
	const scope = tag === 'th' ? ` scope="${span > 1 ? 'colgroup' : 'col'}"` : '';
	return `<${tag}${span > 1 ? ` colspan="${span}"` : ''}${scope}${look === '' ? '' : ` class="${look}"`}>${cell.paragraphs.map(paragraphHtml).join('')}</${tag}>`;
}

function percent(share: number): string {
	return `${Math.round(share * 10_000) / 100}%`;
}

function emblemHtml(shown: string): string {
	return [
		`<svg class="emblem" viewBox="0 0 36 24" role="img" aria-label="${escaped(shown)}">`,
		'<circle cx="13" cy="12" r="9.5" class="vendor"/>',
		'<rect x="14.2" y="2.8" width="18.4" height="18.4" rx="3.6" class="partner"/>',
		'<path d="M14.2 6.4A3.6 3.6 0 0 1 16.34 3.11A9.5 9.5 0 0 1 16.34 20.89A3.6 3.6 0 0 1 14.2 17.6z"/></svg>',
	].join('');
}
