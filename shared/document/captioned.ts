/** Sections with the words of their tables and figures: above a table, beneath a figure. */
import type { Words } from '../words/words.ts';
import type { Block, Section } from './tree.ts';

export function captioned(sections: readonly Section[], { say }: Words): readonly Section[] {
	const names = { table: say('Table'), figure: say('Figure') };
	return sections.map((section) => ({
		...section,
		blocks: section.blocks.flatMap((block) => withCaption(block, names)),
	}));
}

function withCaption(block: Block, names: Readonly<Record<'table' | 'figure', string>>): readonly Block[] {
	if (block.kind === 'picture')
		return [block, { kind: 'caption', of: 'figure', name: names.figure, text: block.caption }];
	if (block.kind !== 'table' || block.head.length === 0 || block.uncounted) return [block];
	return [{ kind: 'caption', of: 'table', name: names.table, text: block.description }, block];
}
