/** A document tree as one stream of parts that pages are cut from: blocks, tables row by row, lists item by item. */
import { itemKeepsWithNext, keepsWithNext, rowKeepsWithNext } from '../../../shared/document/keeping.ts';
import type { Block, DocumentTree, Section, Table } from '../../../shared/document/tree.ts';

export type List = Extract<Block, { kind: 'list' }>;
export type FlowBlock = Exclude<Block, Table | List>;

export type FlowItem = {
	readonly key: string;
	/** The section it belongs to, by its id. */
	readonly section: string;
	readonly startsPage: boolean;
	/** Never the last on its page. */
	readonly keepsNext: boolean;
} & (
	| { readonly kind: 'block'; readonly block: FlowBlock; readonly number: string | null }
	| { readonly kind: 'row'; readonly table: Table; readonly row: number }
	| { readonly kind: 'item'; readonly list: List; readonly item: number }
);

export function flowOf({ sections }: DocumentTree): readonly FlowItem[] {
	const counts = [0, 0, 0];
	const captions = { table: 0, figure: 0 };
	const numberOf: Numbering = (block) => {
		if (block.kind === 'caption') {
			captions[block.of] += 1;
			return String(captions[block.of]);
		}
		if (block.kind !== 'heading') return null;
		counts[block.level - 1] = (counts[block.level - 1] ?? 0) + 1;
		counts.fill(0, block.level);
		return counts.slice(0, block.level).join('.');
	};
	return sections.flatMap((section) => sectionFlow(section, numberOf));
}

/** The next number of a heading or a caption; null for what has none. */
type Numbering = (block: Block) => string | null;

function sectionFlow(section: Section, numberOf: Numbering): readonly FlowItem[] {
	const { id, title, startsPage = false } = section;
	const heading: readonly Block[] =
		title === null ? [] : [{ kind: 'heading', level: 1, runs: [{ kind: 'text', voice: 'plain', text: title }] }];
	const blocks = [...heading, ...section.blocks];
	return blocks.flatMap((block, at): readonly FlowItem[] => {
		const place = { section: id, startsPage: startsPage && at === 0 };
		const next = blocks[at + 1];
		const keepsNext = keepsWithNext(block, next);
		if (block.kind === 'table') return tableFlow(block, `${id} ${at}`, place, keepsNext);
		if (block.kind === 'list') return listFlow(block, `${id} ${at}`, place);
		return [{ kind: 'block', key: `${id} ${at}`, ...place, block, number: numberOf(block), keepsNext }];
	});
}

function tableFlow(
	table: Table,
	key: string,
	place: Pick<FlowItem, 'section' | 'startsPage'>,
	keepsNext: boolean,
): readonly FlowItem[] {
	return table.rows.map((_, row) => ({
		kind: 'row',
		key: `${key} ${row}`,
		section: place.section,
		startsPage: place.startsPage && row === 0,
		table,
		row,
		keepsNext: rowKeepsWithNext(table, row, keepsNext),
	}));
}

function listFlow(list: List, key: string, place: Pick<FlowItem, 'section' | 'startsPage'>): readonly FlowItem[] {
	return list.items.map((_, item) => ({
		kind: 'item',
		key: `${key} ${item}`,
		section: place.section,
		startsPage: place.startsPage && item === 0,
		list,
		item,
		keepsNext: itemKeepsWithNext(list.items, item),
	}));
}

export type Run =
	| { readonly kind: 'block'; readonly at: number; readonly item: FlowItem & { readonly kind: 'block' } }
	| { readonly kind: 'rows'; readonly at: number; readonly table: Table; readonly from: number; readonly to: number }
	| { readonly kind: 'items'; readonly at: number; readonly list: List; readonly from: number; readonly to: number };

/** A stretch of the stream with neighbouring rows of one table, and items of one list, put together again. */
export function runsOf(flow: readonly FlowItem[], from: number, to: number): readonly Run[] {
	const runs: Run[] = [];
	for (let at = from; at < to; at += 1) {
		const item = flow[at];
		const last = runs.at(-1);
		if (item === undefined) break;
		if (item.kind === 'block') runs.push({ kind: 'block', at, item });
		else if (item.kind === 'row') {
			if (last?.kind === 'rows' && last.table === item.table) runs[runs.length - 1] = { ...last, to: item.row + 1 };
			else runs.push({ kind: 'rows', at, table: item.table, from: item.row, to: item.row + 1 });
		} else if (last?.kind === 'items' && last.list === item.list)
			runs[runs.length - 1] = { ...last, to: item.item + 1 };
		else runs.push({ kind: 'items', at, list: item.list, from: item.item, to: item.item + 1 });
	}
	return runs;
}
