const FACTORS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9 };

/**
 * A number as people type it: "62k", "1,200", "1 200.5", "12,5", "38 %", "−3". Null where it is none. One comma
 * followed by anything but three digits is a decimal comma.
 */
export function parseNumber(text: string): number | null {
	const plain = text
		.trim()
		.toLowerCase()
		.replace(/[−–]/g, '-')
		.replace(/[\s\u00a0\u202f'’]/g, '')
		.replace(/^([-+]?)[£$€¥]/, '$1');
	const match = /^([-+]?)([\d.,]+)(k|m|bn)?%?$/.exec(plain);
	if (!match) return null;
	const [, sign, digits = '', factor] = match;
	const number = Number(normalise(digits));
	if (digits === '' || !Number.isFinite(number)) return null;
	const scaled = factor ? Number((number * (FACTORS[factor] ?? 1)).toPrecision(15)) : number;
	return sign === '-' ? -scaled : scaled;
}

function normalise(digits: string): string {
	const lastDot = digits.lastIndexOf('.');
	const lastComma = digits.lastIndexOf(',');
	if (lastDot >= 0 && lastComma >= 0)
		return lastDot > lastComma ? digits.replaceAll(',', '') : digits.replaceAll('.', '').replace(',', '.');
	if (lastComma >= 0 && !/^\d{1,3}(,\d{3})+$/.test(digits)) return digits.replace(',', '.');
	return digits.replaceAll(',', '');
}
