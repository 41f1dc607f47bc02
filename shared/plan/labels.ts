/** What a change is about, from the names of its fields and never from typed text. */
import { type Edit, RESERVED, type RecordRef } from '../ledger/change.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { say, term } from '../words/spoken.ts';
import { splitRef } from './plan.ts';
import { collectionSpec, fieldSpec } from './schema.ts';

const MOST_NAMED = 3;

const RESERVED_LABELS: Readonly<Record<string, string>> = {
	[RESERVED.order]: 'Order',
	[RESERVED.removed]: 'Removed',
	[RESERVED.parent]: 'Belongs to',
};

/** The field's label, or its raw name where a newer version wrote it. */
export function fieldLabel(collection: string, field: string): string {
	return RESERVED_LABELS[field] ?? fieldSpec(collection, field)?.label ?? field;
}

/** "goal: Target, Why" — at most three fields named, the rest counted. */
export function labelOfEdits(edits: readonly Edit[]): string {
	const collections = [...new Set(edits.map(([ref]) => splitRef(ref).collection))];
	const nouns = collections.map((name) => collectionSpec(name)?.noun ?? name);
	const labels = [...new Set(edits.map(([ref, field]) => fieldLabel(splitRef(ref).collection, field)))];
	return `${shortList(nouns)}: ${shortList(labels)}`;
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
	return say('{rows}: {fields}', { rows: listInWords(label.slice(0, at)), fields: listInWords(label.slice(at + 2)) });
}

function listInWords(list: string): string {
	const [, named = list, count] = /^(.*) and (\d+) more$/.exec(list) ?? [];
	const names = named.split(', ').map(term).join(', ');
	return count === undefined ? names : say('{names} and {count} more', { names, count: Number(count) });
}
