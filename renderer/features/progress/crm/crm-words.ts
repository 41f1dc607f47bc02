import type { CrmEncoding } from '../../../../shared/contract/crm.ts';
import type { Aggregate } from '../../../../shared/crm/import-map.ts';
import { say } from '../../../../shared/words/spoken.ts';

export const ENCODING_NAMES: Readonly<Record<CrmEncoding, string>> = {
	'utf-8': 'UTF-8',
	'utf-16le': 'UTF-16',
	'utf-16be': say('UTF-16, big-endian'),
	'windows-1252': 'Windows-1252',
};

export const DELIMITER_NAMES: Readonly<Record<string, string>> = {
	',': say('Comma'),
	';': say('Semicolon'),
	'\t': 'Tab',
	'|': say('Bar'),
};

export const DECIMAL_NAMES = { '.': 'Point: 1,234.50', ',': 'Comma: 1.234,50' } as const;

export const AGGREGATE_NAMES: Readonly<Record<Aggregate, string>> = {
	sum: say('Sum of amounts'),
	weighted: say('Weighted pipeline'),
	count: say('Number of rows'),
	distinct: say('Number of different values'),
	cycle: say('Average cycle in days'),
};

/** `31.3.2027`: how a day looks in a format. */
export function formatExample(format: string): string {
	const parts: Readonly<Record<string, string>> = {
		...{ yyyy: '2027', yy: '27', MM: '03', M: '3', dd: '31', d: '31', HH: '14', H: '14', mm: '05', ss: '00' },
	};
	return format.replace(/yyyy|yy|MM|M|dd|d|HH|H|mm|ss/g, (token) => parts[token] ?? token);
}

/** `10.4 MB`. */
export function sizeWords(bytes: number): string {
	if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000)).toLocaleString('en-GB')} kB`;
	return say('{value} MB', { value: (bytes / 1_000_000).toFixed(1) });
}

export function countWords(count: number, one: string, many = `${one}s`): string {
	return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** What comes once this file is entered or put aside. */
export function waitingWords([first, ...others]: readonly string[]): string {
	return others.length === 0
		? say('“{first}” comes next', { first: first ?? '' })
		: say('“{first}” comes next, then {count} more', { first: first ?? '', count: others.length });
}
