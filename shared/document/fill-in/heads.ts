/** What stands over a column that may be filled in, and beside its cells: with the names of the two sides in it. */
import type { Names } from '../../analysis/names.ts';
import { PARTIES } from '../../plan/field.ts';
import { type CollectionName, fieldSpec } from '../../plan/schema.ts';
import type { Words } from '../../words/words.ts';

/** “Importance to Northwind”; the schema’s own label where it speaks of no side. */
export function headOf(collection: CollectionName, field: string, names: Names, { say, term }: Words): string {
	const { stem, name } = sidedOf(field, names);
	switch (stem) {
		case 'position':
			return say('{Name_s} position', { name });
		case 'owner':
			return say('{Name_s} owner', { name });
		case 'worth':
			return say('Worth to {name}', { name });
		case 'importance':
			return say('Importance to {name}', { name });
		case 'perceived':
			return say('Met today, says {name}', { name });
		default:
			return term(fieldSpec(collection, field)?.label ?? field);
	}
}

/** The schema’s help, for who fills in the field of this side. */
export function helpOf(collection: CollectionName, field: string, names: Names, { say, term }: Words): string {
	const { stem, name } = sidedOf(field, names);
	switch (stem) {
		case 'position':
			return say('What {name} wants here, and why. Only {name} writes it.', { name });
		case 'owner':
			return collection === 'goals'
				? say('Who at {name} answers for this goal.', { name })
				: say('Who at {name} looks after this.', { name });
		case 'worth':
			return say('What reaching it is worth to {name}.', { name });
		default:
			return term(fieldSpec(collection, field)?.help ?? '');
	}
}

/** `importanceVendor` as what it is and the side it is of. */
function sidedOf(field: string, names: Names): { readonly stem: string | null; readonly name: string } {
	const side = PARTIES.find((party) => field.toLowerCase().endsWith(party));
	return side === undefined ? { stem: null, name: '' } : { stem: field.slice(0, -side.length), name: names[side] };
}
