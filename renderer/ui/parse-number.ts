import { decimalSign } from './format-money.ts';

/** How people shorten thousands, millions and more; in English and, behind it, as German and French do. */
const FACTORS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9, tsd: 1e3, mio: 1e6, mrd: 1e9, md: 1e9 };

/** `£`, `US$`, `$US`, `CHF`: before the amount or behind it, as the languages have it. */
const CURRENCY = '(?:(?:[a-z]{2})?\\p{Sc}(?:[a-z]{2})?|chf|eur|gbp|usd)?';
const NUMBER = new RegExp(`^([-+]?)${CURRENCY}([-+]?)([\\d.,]+)(?:(k|m|bn|tsd|mio|mrd|md)\\.?)?${CURRENCY}%?$`, 'u');

/**
 * A number as people type it: "62k", "1,200", "1 200.5", "12,5", "38 %", "−3"; and as the screen shows it in the language
 * of its reader: "1.250,5 £". Null where it is none. One sign that is not the decimal one and is followed by anything but
 * three digits is decimal all the same.
 */
export function parseNumber(text: string): number | null {
	const plain = text
		.trim()
		.toLowerCase()
		.replace(/[−–]/g, '-')
		.replace(/[\s\u00a0\u202f'’]/g, '');
	const [matched, before, inside, digits = '', factor] = NUMBER.exec(plain) ?? [];
	if (matched === undefined || (before !== '' && inside !== '')) return null;
	const number = Number(normalise(digits));
	if (!Number.isFinite(number)) return null;
	const scaled = factor ? Number((number * (FACTORS[factor] ?? 1)).toPrecision(15)) : number;
	return before === '-' || inside === '-' ? -scaled : scaled;
}

function normalise(digits: string): string {
	const decimal = decimalSign();
	const other = decimal === '.' ? ',' : '.';
	const lastDecimal = digits.lastIndexOf(decimal);
	const lastOther = digits.lastIndexOf(other);
	if (lastDecimal >= 0 && lastOther >= 0)
		return lastDecimal > lastOther ? made(digits, other, decimal) : made(digits, decimal, other);
	const isGrouped = new RegExp(`^\\d{1,3}(\\${other}\\d{3})+$`).test(digits);
	return lastOther >= 0 && !isGrouped ? digits.replace(other, '.') : made(digits, other, decimal);
}

function made(digits: string, group: string, decimal: string): string {
	return digits.replaceAll(group, '').replace(decimal, '.');
}
