/**
 * Decimals added as people add them: 0.1 and 0.2 are 0.3. The sum has no more decimals than what was added; exact as long
 * as a number can hold it. 0 for nothing.
 */
export function exactSum(numbers: readonly number[]): number {
	const decimals = numbers.reduce((most, number) => Math.max(most, decimalsIn(number)), 0);
	const sum = numbers.reduce((before, number) => before + number, 0);
	// What rounds to nothing has no sign. Whole numbers add up exactly as they are, and most are.
	if (decimals === 0) return sum || 0;
	return Number(sum.toFixed(Math.min(decimals, MOST_DECIMALS))) || 0;
}

/** What `toFixed` takes. */
const MOST_DECIMALS = 100;

/** 2 for 0.25, 7 for 1e-7. */
function decimalsIn(number: number): number {
	if (Number.isInteger(number)) return 0;
	const [digits = '', power = '0'] = String(number).split('e');
	return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(power));
}
