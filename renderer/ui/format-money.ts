import { decimalsOf } from '../../shared/base/money.ts';
import { numberFormat } from '../../shared/base/number-format.ts';

/** Minor units as people write them: 1200000 of GBP is "£12,000"; pence only where there are some. */
export function formatMoney(minor: number, currency: string | null): string {
	const digits = currency === null ? 2 : decimalsOf(currency);
	const amount = minor / 10 ** digits;
	const fraction = Number.isInteger(amount) ? 0 : digits;
	try {
		return numberFormat({
			...(currency ? { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } : {}),
			minimumFractionDigits: fraction,
			maximumFractionDigits: fraction,
		}).format(amount);
	} catch {
		return `${amount} ${currency ?? ''}`.trim();
	}
}

/** "1,250.5" as a plain number is read: no unit, no currency. */
export function formatNumber(value: number): string {
	return numberFormat({ maximumFractionDigits: 2 }).format(value);
}
