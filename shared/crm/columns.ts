/** What the columns of a CRM export seem to hold, from its first rows: only ever a suggestion. */
import type { CrmColumn } from '../contract/crm.ts';
import { amountReader, type DecimalSign, detectDecimalSign } from './amount.ts';
import { dayReader, detectDateFormats } from './date-format.ts';

/** So many of its cells have to be read as days or numbers for a column to count as such. */
const MOST_OF_THEM = 0.8;
/** More different values than this are none to choose from. */
const MOST_VALUES = 40;
const LONGEST_VALUE = 120;

/** `rows` are those below the header. The decimal sign is found out from what looks like a number, unless it is given. */
export function describeColumns(
	names: readonly string[],
	rows: readonly (readonly string[])[],
	delimiter: string,
	given?: DecimalSign,
): { readonly decimal: DecimalSign; readonly columns: readonly CrmColumn[] } {
	const texts = names.map((_, at) => rows.flatMap((cells) => (cells[at]?.trim() ? [cells[at].trim()] : [])));
	const formats = texts.map(dayFormats);
	const numeric = texts.flatMap((column, at) => (formats[at]?.length === 0 ? column.filter(looksNumeric) : []));
	const decimal = given ?? detectDecimalSign(numeric, delimiter);
	const readNumber = amountReader({ currency: null, decimals: 6 }, decimal);
	const isNumber = (text: string) => typeof readNumber(text.replace(/[$€£]/, '')) === 'bigint';
	const columns = names.map((name, at): CrmColumn => {
		const column = texts[at] ?? [];
		const days = formats[at] ?? [];
		const holds =
			column.length === 0 ? 'nothing' : days.length > 0 ? 'days' : isMost(column, isNumber) ? 'numbers' : 'words';
		return { name, holds, formats: days, values: valuesOf(column) };
	});
	return { decimal, columns };
}

function dayFormats(column: readonly string[]): readonly string[] {
	if (column.length === 0) return [];
	return detectDateFormats(column).filter((format) => {
		const read = dayReader(format);
		return isMost(column, (text) => read(text) !== null);
	});
}

function isMost(column: readonly string[], is: (text: string) => boolean): boolean {
	return column.filter(is).length >= column.length * MOST_OF_THEM;
}

function looksNumeric(text: string): boolean {
	return /^[-+−(]?\D{0,4}\d[\d.,’' \u00a0\u202f]*\D{0,4}$/.test(text);
}

function valuesOf(column: readonly string[]): readonly string[] {
	const counts = new Map<string, number>();
	for (const text of column) {
		if (text.length > LONGEST_VALUE) return [];
		counts.set(text, (counts.get(text) ?? 0) + 1);
		if (counts.size > MOST_VALUES) return [];
	}
	return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([text]) => text);
}
