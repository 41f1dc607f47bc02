/** Sections with the words of their tables and figures: above a table, beneath a figure. */
import type { Block, Section } from './tree.ts';

export function captioned(sections: readonly Section[]): readonly Section[] {
	return sections.map((section) => ({ ...section, blocks: section.blocks.flatMap(withCaption) }));
}

function withCaption(block: Block): readonly Block[] {
	if (block.kind === 'picture') return [block, { kind: 'caption', of: 'figure', text: block.caption }];
	if (block.kind !== 'table' || block.head.length === 0 || block.uncounted) return [block];
	return [{ kind: 'caption', of: 'table', text: block.description }, block];
}
