/** Amounts are whole minor units of a currency (pence, cents); people type and read major ones. */
import { numberFormat } from './number-format.ts';

const known = new Map<string, number>();

/** Where a plan has no currency yet: those of most, so that amounts stay what they are once one is chosen. */
const DECIMALS_WITHOUT_CURRENCY = 2;

/** Decimal places of a currency's minor unit: 2 for GBP, 0 for JPY, 3 for KWD; 2 without a currency. */
export function decimalsOf(currency: string | null): number {
	if (currency === null) return DECIMALS_WITHOUT_CURRENCY;
	const decimals =
		known.get(currency) ?? numberFormat({ style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
	known.set(currency, decimals);
	return decimals;
}

/** Minor units for a typed amount, exact; null where it has more decimals than the currency, or is too large. */
export function toMinor(major: number, currency: string | null): number | null {
	const exact = Number((major * 10 ** decimalsOf(currency)).toPrecision(15));
	return Number.isSafeInteger(exact) ? exact : null;
}

/** The typed amount for minor units. */
export function toMajor(minor: number, currency: string | null): number {
	return minor / 10 ** decimalsOf(currency);
}

/**
 * An amount as short as it can be without rounding: `£34.2k`, `£1.25m`, `£950`, `£12.50`. The minus is a true one.
 * Without a currency the bare number: `342`. In another locale as it is written there: `34.200 £`, `1,25 Mio. £`.
 */
export function shortMoney(minor: number, currency: string | null, locale = 'en-GB'): string {
	const major = toMajor(minor, currency);
	if (!locale.startsWith('en')) return shortIn(locale, major, currency);
	const [divisor, suffix] = scaleOf(Math.abs(major));
	const amount = major / divisor;
	const whole = divisor > 1 || Number.isInteger(amount);
	const digits = whole ? { maximumFractionDigits: 3 } : everyDecimal(currency);
	const trimmed = whole ? { minimumFractionDigits: 0 } : {};
	const style = currency === null ? {} : ({ style: 'currency', currency } as const);
	const text = numberFormat({ ...style, ...digits, ...trimmed }).format(amount);
	return `${text}${suffix}`.replace('-', '−');
}

function shortIn(locale: string, major: number, currency: string | null): string {
	const isShort = scaleOf(Math.abs(major))[0] > 1;
	const whole = isShort || Number.isInteger(major);
	const digits = whole ? { minimumFractionDigits: 0, maximumFractionDigits: 3 } : everyDecimal(currency);
	const notation = isShort ? ({ notation: 'compact', useGrouping: true } as const) : {};
	const style = currency === null ? {} : currencyStyle(currency);
	return numberFormat({ ...style, ...digits, ...notation }, locale)
		.format(major)
		.replace('-', '−');
}

/** With every decimal, also of a whole amount. */
export function everyDecimal(currency: string | null): Intl.NumberFormatOptions {
	const decimals = decimalsOf(currency);
	return { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
}

/** How amounts carry their currency outside English: pounds are £ in every language. */
export function currencyStyle(currency: string) {
	const currencyDisplay = currency === 'GBP' ? 'narrowSymbol' : 'symbol';
	return { style: 'currency', currency, currencyDisplay } as const;
}

/** Thousands from ten thousand and millions from one million, where that shows the amount exactly. */
function scaleOf(amount: number): readonly [divisor: number, suffix: string] {
	if (amount >= 1e6 && amount % 1e4 === 0) return [1e6, 'm'];
	if (amount >= 1e4 && amount % 100 === 0) return [1e3, 'k'];
	return [1, ''];
}
