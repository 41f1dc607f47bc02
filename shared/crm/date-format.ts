/** Days as CRM exports write them. */
import { type Day, isDay } from '../base/dates.ts';

const TOKEN = /yyyy|yy|MM|M|dd|d|HH|H|mm|ss/g;

const PATTERNS: Readonly<Record<string, string>> = {
	yyyy: '(?<y>\\d{4})',
	yy: '(?<s>\\d{2})',
	MM: '(?<m>\\d{2})',
	M: '(?<m>\\d{1,2})',
	dd: '(?<d>\\d{2})',
	d: '(?<d>\\d{1,2})',
	HH: '\\d{2}',
	H: '\\d{1,2}',
	mm: '\\d{2}',
	ss: '\\d{2}',
};

/** The formats that are tried where none is given, the exact ones first. */
export const KNOWN_FORMATS = [
	'yyyy-MM-dd',
	'yyyy-MM-dd HH:mm',
	'yyyy-MM-dd HH:mm:ss',
	'yyyy-MM-ddTHH:mm:ssZ',
	'yyyy/MM/dd',
	'd.M.yyyy',
	'd/M/yyyy',
	'M/d/yyyy',
	'd-M-yyyy',
] as const;

/** True for a format with one year, one month and one day, each once. */
export function isDateFormat(format: string): boolean {
	const tokens = format.match(TOKEN) ?? [];
	const once = (...names: readonly string[]) => tokens.filter((token) => names.includes(token)).length === 1;
	return once('yyyy', 'yy') && once('MM', 'M') && once('dd', 'd');
}

/** A reader of days in one format; null for a text that is no day in it. Two-digit years are of this century. */
export function dayReader(format: string): (text: string) => Day | null {
	let last = 0;
	let source = '';
	for (const match of format.matchAll(TOKEN)) {
		source += escaped(format.slice(last, match.index)) + (PATTERNS[match[0]] ?? '');
		last = match.index + match[0].length;
	}
	const pattern = new RegExp(`^${source}${escaped(format.slice(last))}$`);
	// The same few days come again and again in an export.
	const known = new Map<string, Day | null>();
	return (text) => {
		const found = known.get(text);
		if (found !== undefined) return found;
		const { y, s, m = '', d = '' } = pattern.exec(text)?.groups ?? {};
		const day = `${y ?? `20${s ?? ''}`}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
		const read = isDay(day) ? day : null;
		if (known.size < 20_000) known.set(text, read);
		return read;
	};
}

/**
 * The formats that fit the most of these texts. Several answers mean that the texts do not tell days from months
 * (03/04/2027), none that no known format fits any of them.
 */
export function detectDateFormats(texts: readonly string[]): readonly string[] {
	const fits = KNOWN_FORMATS.map((format) => {
		const read = dayReader(format);
		return { format, count: texts.filter((text) => read(text) !== null).length };
	});
	const most = Math.max(...fits.map(({ count }) => count));
	return most === 0 ? [] : fits.filter(({ count }) => count === most).map(({ format }) => format);
}

/** Two of these texts that no one of these formats reads both, with the first that reads each; null where there are none. */
export function twoWritings(
	texts: readonly string[],
	formats: readonly string[],
): readonly [one: Writing, other: Writing] | null {
	const readers = formats.map((format) => ({ format, read: dayReader(format) }));
	const written = texts.flatMap((text, at) => {
		const fits = readers.filter(({ read }) => read(text) !== null).map(({ format }) => format);
		return fits[0] === undefined ? [] : [{ at, text, format: fits[0], fits }];
	});
	const [one] = written;
	const other = written.find(({ fits }) => one?.fits.every((format) => !fits.includes(format)));
	return one === undefined || other === undefined ? null : [one, other];
}

export interface Writing {
	/** Which of the texts. */
	readonly at: number;
	readonly text: string;
	readonly format: string;
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
