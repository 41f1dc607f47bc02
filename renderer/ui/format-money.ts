/** Numbers and amounts of a screen, as the language of its reader writes them. English ones are always British. */
import { currencyStyle, decimalsOf, shortMoney } from '../../shared/base/money.ts';
import { numberFormat } from '../../shared/base/number-format.ts';
import { spoken } from '../../shared/words/spoken.ts';
import { screenLocale } from './screen-locale.ts';

/** Minor units as people write them: 1200000 of GBP is "£12,000"; pence only where there are some. */
export function formatMoney(minor: number, currency: string | null): string {
	const digits = decimalsOf(currency);
	const amount = minor / 10 ** digits;
	const fraction = Number.isInteger(amount) ? 0 : digits;
	try {
		const style = currency === null ? {} : inCurrency(currency);
		return numberFormat(
			{ ...style, minimumFractionDigits: fraction, maximumFractionDigits: fraction },
			screenLocale(),
		).format(amount);
	} catch {
		return `${amount} ${currency ?? ''}`.trim();
	}
}

/** "£34.2k", "£1.25m": as short as it can be without rounding. */
export function formatShortMoney(minor: number, currency: string | null): string {
	return shortMoney(minor, currency, screenLocale());
}

/** "1,250.5" as a plain number is read: no unit, no currency. */
export function formatNumber(value: number, maximumFractionDigits = 2): string {
	return numberFormat({ maximumFractionDigits }, screenLocale()).format(value);
}

/** "38%". */
export function formatPercent(percent: number, maximumFractionDigits = 6): string {
	return numberFormat({ style: 'percent', maximumFractionDigits }, screenLocale()).format(percent / 100);
}

/** "1250.5" as it stands in an editor, to be typed over: nothing is grouped, and every digit is there. */
export function typedNumber(value: number): string {
	return spoken().language === 'en' ? String(value) : String(value).replace('.', decimalSign());
}

/** What stands before the decimals of a number: a point, or a comma. */
export function decimalSign(): '.' | ',' {
	const parts = numberFormat({ minimumFractionDigits: 1 }, screenLocale()).formatToParts(1);
	return parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
}

function inCurrency(currency: string): Intl.NumberFormatOptions {
	return spoken().language === 'en'
		? { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }
		: currencyStyle(currency);
}
