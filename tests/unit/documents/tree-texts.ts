import type { Block, DocumentTree } from '../../../shared/document/tree.ts';

/** Every text of the tree in reading order, as single lines. */
export function treeTexts({ sections }: DocumentTree): readonly string[] {
	const runs = (list: readonly { readonly kind: string; readonly text?: string }[]) =>
		list.flatMap(({ kind, text = '' }) => (kind === 'text' ? text.split('\n') : []));
	const ofBlock = (block: Block): readonly string[] => {
		switch (block.kind) {
			case 'title':
				return [block.above, block.title, block.below];
			case 'paragraph':
			case 'heading':
				return runs(block.runs);
			case 'table':
				return [...block.head, ...block.rows.map(({ cells }) => cells)].flatMap((cells) =>
					cells.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => runs(paragraph.runs))),
				);
			case 'definitions':
				return block.items.flatMap(({ term, runs: list }) => [term, ...runs(list)]);
			case 'list':
				return block.items.flatMap(runs);
			case 'figures':
				return block.items.flatMap(({ label, figure, beside, notes }) => [...runs(label), figure, beside, ...notes]);
			case 'contents':
				return block.entries.map(({ title }) => title);
			case 'caption':
				return [block.text];
			case 'picture':
			case 'space':
				return [];
		}
	};
	return sections.flatMap(({ title, blocks }) => [...(title === null ? [] : [title]), ...blocks.flatMap(ofBlock)]);
}
