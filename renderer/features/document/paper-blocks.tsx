import type { Figure, Logo, Table } from '../../../shared/document/tree.ts';
import type { FlowBlock, List } from './flow.ts';
import classes from './paper.module.css';
import { PaperParagraph, Runs, Tally } from './paper-runs.tsx';

export function PaperBlock({ block, number }: { readonly block: FlowBlock; readonly number: string | null }) {
	switch (block.kind) {
		case 'paragraph':
			return <PaperParagraph paragraph={block} />;
		case 'title':
			return (
				<div className={classes.title}>
					<TitleImages logos={block.logos ?? []} />
					<p className={classes.above}>{block.above}</p>
					<h2>{block.title}</h2>
					<p className={classes.below}>{block.below}</p>
				</div>
			);
		case 'heading': {
			const Heading = ({ 1: 'h2', 2: 'h3', 3: 'h4' } as const)[block.level];
			return (
				<Heading className={classes.heading} data-level={block.level}>
					<span className={classes.number}>{number} </span>
					<span>
						<Runs runs={block.runs} />
					</span>
					{block.aside && <em>{block.aside}</em>}
				</Heading>
			);
		}
		case 'definitions':
			return (
				<dl className={classes.definitions} data-terms={block.terms}>
					{block.items.map(({ term, runs }) => (
						<div key={term}>
							<dt>{term}</dt>
							<dd>
								<Runs runs={runs} />
							</dd>
						</div>
					))}
				</dl>
			);
		case 'figures':
			return (
				<div className={classes.figures}>
					{block.items.map((item) => (
						<FigureBox key={item.side} item={item} />
					))}
				</div>
			);
		case 'contents':
			return (
				<ol className={classes.contents}>
					{block.entries.map(({ section, number: place, title }) => (
						<li key={section}>
							<span className={classes.number}>{place} </span>
							{title}
						</li>
					))}
				</ol>
			);
		case 'caption':
			return (
				<p className={classes.caption}>
					<b>
						{block.name}&nbsp;{number}
					</b>
					&ensp;{block.text}
				</p>
			);
		case 'picture': {
			const { svg, width, height, alt } = block;
			return <img className={classes.picture} src={dataUrl(svg)} width={width} height={height} alt={alt} />;
		}
		case 'space':
			return <div style={{ height: `${block.lines}em` }} />;
	}
}

function dataUrl(svg: string): string {
	return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function FigureBox({ item }: { readonly item: Figure }) {
	return (
		<div className={classes.figure} data-side={item.side}>
			<p>
				<Runs runs={item.label} />
			</p>
			<p className={classes.ratio}>
				{item.figure} <span>{item.beside}</span>
			</p>
			{item.tally.length > 0 && (
				<p>
					<Tally side={item.side} beats={item.tally} />
				</p>
			)}
			{item.notes.map((note) => (
				<p key={note} className={classes.small}>
					{note}
				</p>
			))}
		</div>
	);
}

export interface PaperListProps {
	readonly list: List;
	readonly from: number;
	readonly to: number;
}

export function PaperList({ list, from, to }: PaperListProps) {
	return (
		<ul className={classes.list}>
			{list.items.slice(from, to).map((runs, at) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a printed list has places, not identities
				<li key={from + at}>
					<Runs runs={runs} />
				</li>
			))}
		</ul>
	);
}

export interface PaperTableProps {
	readonly table: Table;
	readonly from: number;
	readonly to: number;
}

/** Rows of a table with its head, which every page repeats. */
export function PaperTable({ table, from, to }: PaperTableProps) {
	const total = table.columns.reduce((sum, { share }) => sum + share, 0);
	return (
		<table
			className={classes.table}
			data-frame={table.frame}
			data-dense={table.dense}
			data-side={table.side}
			style={{ width: `${(table.width ?? 1) * 100}%` }}
			aria-label={table.description}
		>
			<colgroup>
				{table.columns.map(({ share }, at) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: columns are their places
					<col key={at} style={{ width: `${(share / total) * 100}%` }} />
				))}
			</colgroup>
			<thead>
				{table.head.map((cells, line) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: as above
					<tr key={line}>{cellsOf(table, cells, 'th')}</tr>
				))}
			</thead>
			<tbody>
				{table.rows.slice(from, to).map(({ kind, cells }, at) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: rows are their places
					<tr key={from + at} data-kind={kind}>
						{cellsOf(table, cells, 'td')}
					</tr>
				))}
			</tbody>
		</table>
	);
}

function cellsOf(table: Table, cells: Table['head'][number], Cell: 'td' | 'th') {
	let place = 0;
	return cells.map((cell) => {
		const column = table.columns[place];
		const key = place;
		place += cell.span ?? 1;
		const isEmptyHead = Cell === 'th' && cell.paragraphs.every(({ runs }) => runs.length === 0);
		return (
			<Cell
				key={key}
				role={isEmptyHead ? 'presentation' : undefined}
				colSpan={cell.span}
				data-align={cell.align ?? column?.align}
				data-side={Cell === 'th' ? column?.side : undefined}
				data-ground={cell.ground}
			>
				{cell.paragraphs.map((paragraph, at) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: as above
					<PaperParagraph key={at} paragraph={paragraph} />
				))}
			</Cell>
		);
	});
}

/** The companies’ logos, or the emblem where they have none. */
function TitleImages({ logos }: { readonly logos: readonly Logo[] }) {
	if (logos.length === 0) return <Emblem />;
	return (
		<p className={classes.logos}>
			{logos.map(({ side, type, data, width, height, alt }) => (
				<img
					key={side}
					src={`data:image/${type === 'jpg' ? 'jpeg' : 'png'};base64,${data}`}
					width={width}
					height={height}
					alt={alt}
				/>
			))}
		</p>
	);
}

function Emblem() {
	return (
		<svg className={classes.emblem} viewBox="0 0 36 24" aria-hidden="true">
			<circle cx="13" cy="12" r="9.5" data-side="vendor" />
			<rect x="14.2" y="2.8" width="18.4" height="18.4" rx="3.6" data-side="partner" />
			<path d="M14.2 6.4A3.6 3.6 0 0 1 16.34 3.11A9.5 9.5 0 0 1 16.34 20.89A3.6 3.6 0 0 1 14.2 17.6z" />
		</svg>
	);
}
