/** The first line of a CRM export: finds the columns a map reads. */
import { fail, ok, type Result } from '../base/result.ts';
import { columnsOf, type ImportMap } from './import-map.ts';

/** More columns than any export that a person chose; past it a file is not what it seems. */
export const MOST_COLUMNS = 256;

export interface Header {
	readonly names: readonly string[];
	/** Where the columns of the map stand. */
	readonly at: ReadonlyMap<string, number>;
	/** What is odd about it and does no harm, in sentences. */
	readonly notes: readonly string[];
}

/** Refuses a header with too many columns, or without exactly one of each the map reads. `line` is where it stands. */
export function readHeader(cells: readonly string[], line: number, map: ImportMap): Result<Header> {
	const named = columnNames(cells, line);
	if (!named.ok) return named;
	const names = named.value;
	const places = placesOf(names);
	const at = new Map<string, number>();
	for (const name of columnsOf(map)) {
		const [first, second] = places.get(name) ?? [];
		if (first === undefined) return fail('not-found', `Line ${line} has no column “${name}”; it has ${listed(names)}.`);
		if (second !== undefined) return fail('unreadable', `${twice(line, name, first, second)}; rename one.`);
		at.set(name, first);
	}
	return ok({ names, at, notes: namesTwice(names, line) });
}

/** Refuses a header with too many columns. */
export function columnNames(cells: readonly string[], line: number): Result<readonly string[]> {
	const names = cells.map((cell) => cell.trim());
	if (names.length <= MOST_COLUMNS) return ok(names);
	return fail(
		'unreadable',
		`Line ${line} has ${names.length} columns, from column ${MOST_COLUMNS + 1} (“${short(names[MOST_COLUMNS] ?? '')}”) on more than the ${MOST_COLUMNS} that can be read; export fewer.`,
	);
}

/** Names that two columns have, in sentences: a map may not read them. */
export function namesTwice(names: readonly string[], line: number): readonly string[] {
	return [...placesOf(names)].flatMap(([name, [first, second]]) =>
		name === '' || first === undefined || second === undefined
			? []
			: [`${twice(line, name, first, second)}; neither is read.`],
	);
}

function placesOf(names: readonly string[]): ReadonlyMap<string, readonly number[]> {
	const places = new Map<string, number[]>();
	for (const [at, name] of names.entries()) {
		const known = places.get(name);
		if (known === undefined) places.set(name, [at]);
		else known.push(at);
	}
	return places;
}

function twice(line: number, name: string, first: number, second: number): string {
	return `Line ${line}: columns ${first + 1} and ${second + 1} are both called “${short(name)}”`;
}

function listed(names: readonly string[]): string {
	const shown = names.slice(0, 12).map((name) => `“${short(name)}”`);
	return `${shown.join(', ')}${names.length > shown.length ? ` and ${names.length - shown.length} more` : ''}`;
}

/** A text from the file as a sentence may hold it. */
export function short(text: string): string {
	const flat = text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
	return flat.length > 40 ? `${flat.slice(0, 39)}…` : flat;
}
