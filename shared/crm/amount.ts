/** Amounts as CRM exports write them, read exactly: whole units of the last decimal place, never a rounded number. */
import { decimalsOf } from '../base/money.ts';
import type { Complaint } from '../file/strict-json.ts';
import { say } from '../words/spoken.ts';

export type DecimalSign = '.' | ',';

/** The decimal places that amounts of a goal are kept to. */
export interface AmountUnit {
	/** ISO code for money, null for a plain number or a percentage. */
	readonly currency: string | null;
	readonly decimals: number;
}

/** Money to its minor unit; other numbers to six places. */
export function amountUnit(unit: string | null, currency: string | null): AmountUnit {
	if (unit !== 'money') return { currency: null, decimals: 6 };
	return { currency, decimals: decimalsOf(currency) };
}

/** The sign that most likely parts the decimals in these texts. `1,234` alone says nothing; then a column parted by ; has commas. */
export function detectDecimalSign(texts: readonly string[], delimiter: string): DecimalSign {
	let commas = 0;
	let points = 0;
	for (const text of texts) {
		const comma = text.lastIndexOf(',');
		const point = text.lastIndexOf('.');
		const isBoth = comma >= 0 && point >= 0;
		if (isBoth ? comma > point : isDecimalPlace(text, ',') || text.split('.').length > 2) commas += 1;
		else if (isBoth || isDecimalPlace(text, '.') || text.split(',').length > 2) points += 1;
	}
	if (commas !== points) return commas > points ? ',' : '.';
	return delimiter === ';' ? ',' : '.';
}

function isDecimalPlace(text: string, sign: DecimalSign): boolean {
	const parts = text.split(sign);
	return parts.length === 2 && /^\d+\D*$/.test(parts[1] ?? '') && !/^\d{3}\D*$/.test(parts[1] ?? '');
}

/** Reads one amount as whole units of the last decimal place, or says why it cannot: it “is not a number”. */
export function amountReader(unit: AmountUnit, sign: DecimalSign): (text: string) => bigint | Complaint {
	const decimal = sign === '.' ? '\\.' : ',';
	const grouping = sign === '.' ? "[,'’ \\u00a0\\u202f]" : "[.'’ \\u00a0\\u202f]";
	const number = new RegExp(`^([-+−]?)(\\d{1,3}(?:${grouping}\\d{3})+|\\d+)(?:${decimal}(\\d+))?$`);
	const marks = marksOf(unit.currency);
	return (text) => {
		const { bare, isNegative } = bareNumber(text, marks);
		const match = number.exec(bare);
		if (match === null) return sign === '.' ? noPointNumber : noCommaNumber;
		const whole = (match[2] ?? '').replace(/\D/g, '');
		const places = (match[3] ?? '').replace(/0+$/, '');
		if (places.length > unit.decimals) return tooPrecise(unit);
		const value = BigInt(whole + places.padEnd(unit.decimals, '0'));
		return isNegative !== (match[1] === '-' || match[1] === '−') ? -value : value;
	};
}

const noPointNumber: Complaint = (text) => say('{text} is not a number with a decimal point.', { text });
const noCommaNumber: Complaint = (text) => say('{text} is not a number with a decimal comma.', { text });

function tooPrecise({ decimals, currency }: AmountUnit): Complaint {
	return (text) =>
		currency === null
			? say('{text} has more than {decimals} decimal places.', { text, decimals })
			: say('{text} has more than {decimals} decimal places, as no amount in {currency} has.', {
					text,
					decimals,
					currency,
				});
}

function marksOf(currency: string | null): readonly string[] {
	if (currency === null) return ['%'];
	const style = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
	const symbol = new Intl.NumberFormat('en', style).formatToParts(0).find(({ type }) => type === 'currency')?.value;
	return symbol === undefined ? [currency] : [currency, symbol];
}

/** Without the currency that stands before or after it; brackets are an accountant’s minus. */
function bareNumber(text: string, marks: readonly string[]): { readonly bare: string; readonly isNegative: boolean } {
	let bare = text.trim();
	const isNegative = bare.startsWith('(') && bare.endsWith(')');
	if (isNegative) bare = bare.slice(1, -1).trim();
	for (const mark of marks) {
		if (bare.startsWith(mark)) bare = bare.slice(mark.length).trim();
		else if (bare.startsWith(`-${mark}`)) bare = `-${bare.slice(mark.length + 1).trim()}`;
		else if (bare.endsWith(mark)) bare = bare.slice(0, -mark.length).trim();
	}
	return { bare, isNegative };
}
