import { typedNumber } from '../../ui/format-money.ts';

/** Ratings and gaps as they are written: a true minus, a sign on every gap, no sign on nothing. */

/** `6.5`, `7`. */
export function ratingText(value: number): string {
	return typedNumber(value);
}

/** `+2`, `−3`, `0`. */
export function signed(value: number): string {
	if (value === 0) return '0';
	return value > 0 ? `+${typedNumber(value)}` : `−${typedNumber(-value)}`;
}

/** `1 expectation`, `3 expectations`. */
export function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The first letter made a capital. */
export function headed(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
