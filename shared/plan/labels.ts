/** What a change is about, from the names of its fields and never from typed text. */
import { type Edit, RESERVED, type RecordRef } from '../ledger/change.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { say, term } from '../words/spoken.ts';
import { withoutContext } from '../words/words.ts';
import { splitRef } from './plan.ts';
import { collectionNames, collectionSpec, fieldSpec } from './schema.ts';

const MOST_NAMED = 3;

const RESERVED_LABELS: Readonly<Record<string, string>> = {
	[RESERVED.order]: 'Order',
	[RESERVED.removed]: 'Removed',
	[RESERVED.parent]: 'Belongs to',
};

/** The field's label as the catalogue knows it, or its raw name where a newer version wrote it. */
export function fieldLabel(collection: string, field: string): string {
	return RESERVED_LABELS[field] ?? fieldSpec(collection, field)?.label ?? field;
}

/** "goal: Target, Why" — at most three fields named, the rest counted. */
export function labelOfEdits(edits: readonly Edit[]): string {
	const collections = [...new Set(edits.map(([ref]) => splitRef(ref).collection))];
	const nouns = collections.map((name) => collectionSpec(name)?.noun ?? name);
	const labels = new Set(edits.map(([ref, field]) => withoutContext(fieldLabel(splitRef(ref).collection, field))));
	return `${shortList(nouns)}: ${shortList([...labels])}`;
}

/** How a record is named in history: its title, or its noun. */
export function titleOf(ledger: Ledger, ref: RecordRef): string {
	const spec = collectionSpec(splitRef(ref).collection);
	const title = spec?.title ? ledger.record(ref)?.values[spec.title] : null;
	return typeof title === 'string' ? title : (spec?.noun ?? ref);
}

function shortList(words: readonly string[]): string {
	const rest = words.length - MOST_NAMED;
	return `${words.slice(0, MOST_NAMED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** What `labelOfEdits` wrote, in the language of its reader: “Ziel: Zielwert, Warum”. Other labels pass as they are. */
export function labelInWords(label: string): string {
	const at = label.indexOf(': ');
	if (at < 0) return term(label);
	const [rows, fields] = [label.slice(0, at), label.slice(at + 2)];
	const nouns = new Set(rows.split(', '));
	return say('{rows}: {fields}', {
		rows: listInWords(rows, term),
		fields: listInWords(fields, (name) => term(declaredLabel(nouns, name))),
	});
}

function listInWords(list: string, inWords: (word: string) => string): string {
	const [, named = list, count] = /^(.*) and (\d+) more$/.exec(list) ?? [];
	const names = named.split(', ').map(inWords).join(', ');
	return count === undefined ? names : say('{names} and {count} more', { names, count: Number(count) });
}

/** A label is kept in plain English: which of two words it is, the rows it stands with tell. */
function declaredLabel(nouns: ReadonlySet<string>, label: string): string {
	const labels = collectionNames.flatMap((name) => {
		const spec = collectionSpec(name);
		return spec !== undefined && nouns.has(spec.noun) ? Object.values(spec.fields).map((field) => field.label) : [];
	});
	return labels.find((declared) => withoutContext(declared) === label) ?? label;
}
