import type { CrmEncoding } from '../../../../shared/contract/crm.ts';
import type { Aggregate } from '../../../../shared/crm/import-map.ts';
import { say, spoken } from '../../../../shared/words/spoken.ts';

export const ENCODING_NAMES: Readonly<Record<CrmEncoding, string>> = {
	'utf-8': 'UTF-8',
	'utf-16le': 'UTF-16',
	'utf-16be': say('UTF-16, big-endian'),
	'windows-1252': 'Windows-1252',
};

export const DELIMITER_NAMES: Readonly<Record<string, string>> = {
	',': say('Comma'),
	';': say('Semicolon'),
	'\t': say('Tab'),
	'|': say('Bar'),
};

/** As they are called within a sentence. */
export const DELIMITERS_IN_SENTENCES: Readonly<Record<string, string>> = {
	',': say('comma'),
	';': say('semicolon'),
	'\t': say('tab'),
	'|': say('bar'),
};

export const DECIMAL_NAMES = { '.': say('Point: 1,234.50'), ',': say('Comma: 1.234,50') } as const;

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
	const { number } = spoken();
	if (bytes < 1_000_000) return say('{size} kB', { size: number(Math.max(1, Math.round(bytes / 1000))) });
	return say('{size} MB', { size: number(bytes / 1_000_000, 1) });
}

/** What comes once this file is entered or put aside. */
export function waitingWords([first, ...others]: readonly string[]): string {
	return others.length === 0
		? say('“{file}” comes next', { file: first ?? '' })
		: say('“{file}” comes next, then {count} more', { file: first ?? '', count: others.length });
}
