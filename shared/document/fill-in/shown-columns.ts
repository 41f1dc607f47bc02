/** Columns that are only read. */
import { refOf } from '../../plan/plan.ts';
import type { CollectionName } from '../../plan/schema.ts';
import type { FillInContext, ShownColumn, Values } from './page.ts';

/** The number people call a row by: C-3. */
export function number({ numbers, words }: FillInContext, collection: CollectionName): ShownColumn {
	const value = ({ id }: Values) => numbers.get(refOf(collection, id)) ?? null;
	return { key: '=number', head: words.say('No.'), width: 7, value };
}

/** What an expectation is about, in the language of the book. */
export function category({ words }: FillInContext): ShownColumn {
	const value = ({ category: about }: Values) => (typeof about === 'string' ? words.term(about) : null);
	return { key: '=category', head: words.say('About'), width: 16, value };
}

/** The two columns a row is known by. */
export function numberAndTitle(
	context: FillInContext,
	collection: CollectionName,
	head: string,
	width: number,
	field = 'title',
): readonly ShownColumn[] {
	return [number(context, collection), { ...text(field, head, width), key: '=title' }];
}

/** A field as it stands; under the colour of the side that wrote it, where one did. */
export function text(field: string, head: string, width: number, side?: 'vendor' | 'partner'): ShownColumn {
	const value = (record: Values) => {
		const content = record[field] ?? null;
		return typeof content === 'boolean' ? null : content;
	};
	return { key: `=${field}`, head, width, value, ...(side === undefined ? {} : { side }) };
}

/** As the fields of a side end: `importanceVendor`. */
export function suffix(side: 'vendor' | 'partner'): 'Vendor' | 'Partner' {
	return side === 'vendor' ? 'Vendor' : 'Partner';
}
