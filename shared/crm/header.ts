/** The first line of a CRM export: finds the columns a map reads. */

import { fail, ok, type Result } from '../base/result.ts';
import { say } from '../words/spoken.ts';
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
		if (first === undefined)
			return fail(
				'not-found',
				say('Line {line} has no column “{name}”; it has {names}.', { line, name, names: listed(names) }),
			);
		if (second !== undefined)
			return fail(
				'unreadable',
				say(
					'Line {line}: columns {first} and {second} are both called “{name}”; rename one.',
					twice(line, name, first, second),
				),
			);
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
		say(
			'Line {line} has {count} columns, from column {first} (“{name}”) on more than the {most} that can be read; export fewer.',
			{
				line,
				count: names.length,
				first: MOST_COLUMNS + 1,
				name: short(names[MOST_COLUMNS] ?? ''),
				most: MOST_COLUMNS,
			},
		),
	);
}

/** Names that two columns have, in sentences: a map may not read them. */
export function namesTwice(names: readonly string[], line: number): readonly string[] {
	return [...placesOf(names)].flatMap(([name, [first, second]]) =>
		name === '' || first === undefined || second === undefined
			? []
			: [
					say(
						'Line {line}: columns {first} and {second} are both called “{name}”; neither is read.',
						twice(line, name, first, second),
					),
				],
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

function twice(line: number, name: string, first: number, second: number) {
	return { line, first: first + 1, second: second + 1, name: short(name) };
}

function listed(names: readonly string[]): string {
	const shown = names.slice(0, 12).map((name) => say('“{name}”', { name: short(name) }));
	const rest = names.length - shown.length;
	const first = shown.join(', ');
	return rest > 0 ? say('{names} and {count} more', { names: first, count: rest }) : first;
}

/** A text from the file as a sentence may hold it. */
export function short(text: string): string {
	const flat = text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
	return flat.length > 40 ? `${flat.slice(0, 39)}…` : flat;
}
