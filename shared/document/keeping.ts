/** What has to stand on one page with what follows it: one rule for the Word file and for the pages on the screen. */
import type { Block, Table } from './tree.ts';

/** Tables of so few rows stay on one page. */
const SHORT = 7;
/** And lists of so few items. */
const SHORT_LIST = 3;

/** A heading and what it names, an introduction and its table, a table and its note, two tables a space apart. */
export function keepsWithNext(block: Block, next: Block | undefined): boolean {
	if (next === undefined) return false;
	switch (block.kind) {
		case 'heading':
		case 'caption':
			return block.kind === 'heading' || block.of === 'table';
		case 'picture':
			return next.kind === 'caption';
		case 'paragraph':
			return block.style === 'lead' || (block.style === 'body' && leads(next));
		case 'space':
			return leads(next);
		case 'table':
		case 'definitions':
		case 'figures':
			return next.kind === 'space' || (next.kind === 'paragraph' && next.style === 'note');
		case 'title':
		case 'list':
		case 'contents':
			return false;
	}
}

/**
 * A short table stays whole, a long one leaves no single row alone, neither its first nor its last; the last row keeps
 * what the table keeps.
 */
export function rowKeepsWithNext({ rows }: Table, row: number, tableKeeps: boolean): boolean {
	const last = rows.length - 1;
	if (row === last) return tableKeeps;
	const first = rows[0]?.kind === 'group' ? 1 : 0;
	const isAtEdge = row <= first || row === last - 1;
	return last < SHORT || isAtEdge || rows[row]?.kind === 'group' || rows[row + 1]?.kind === 'detail';
}

/** A short list stays whole, a long one leaves neither its first item nor its last alone. */
export function itemKeepsWithNext({ length }: { readonly length: number }, item: number): boolean {
	return item < length - 1 && (length <= SHORT_LIST || item === 0 || item === length - 2);
}

/** A table, or the caption above one. */
function leads(block: Block): boolean {
	return isTable(block) || (block.kind === 'caption' && block.of === 'table');
}

/** Whether it is laid out as a table, named so or not. */
export function isTable({ kind }: Block): boolean {
	return kind === 'table' || kind === 'definitions' || kind === 'figures';
}
