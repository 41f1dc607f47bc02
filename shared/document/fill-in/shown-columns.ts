/** Columns that are only read. */
import { refOf } from '../../plan/plan.ts';
import type { CollectionName } from '../../plan/schema.ts';
import type { FillInContext, ShownColumn, Values } from './page.ts';

export function number({ numbers, words }: FillInContext, collection: CollectionName): ShownColumn {
	const value = ({ id }: Values) => numbers.get(refOf(collection, id)) ?? null;
	return { key: '=number', head: words.say('No.'), width: 7, value };
}

export function category({ words }: FillInContext): ShownColumn {
	const value = ({ category: about }: Values) => (typeof about === 'string' ? words.term(about) : null);
	return { key: '=category', head: words.say('About'), width: 16, value };
}

export function numberAndTitle(
	context: FillInContext,
	collection: CollectionName,
	head: string,
	width: number,
	field = 'title',
): readonly ShownColumn[] {
	return [number(context, collection), { ...text(field, head, width), key: '=title' }];
}

export function text(field: string, head: string, width: number, side?: 'vendor' | 'partner'): ShownColumn {
	const value = (record: Values) => {
		const content = record[field] ?? null;
		return typeof content === 'boolean' ? null : content;
	};
	return { key: `=${field}`, head, width, value, ...(side === undefined ? {} : { side }) };
}

export function suffix(side: 'vendor' | 'partner'): 'Vendor' | 'Partner' {
	return side === 'vendor' ? 'Vendor' : 'Partner';
}
