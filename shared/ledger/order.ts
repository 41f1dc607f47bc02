/** The order of siblings: fractional keys, which two people may choose equal and a stranger may send broken. */
import { generateKeyBetween } from 'fractional-indexing';

/** What a record is sorted by among its siblings. */
export interface Placed {
	readonly key: string | null;
	readonly id: string;
}

const SMALLEST = `A${'0'.repeat(26)}`;

/** Whether a text is a key that the fractional-indexing library can insert beside. */
export function isOrderKey(key: string): boolean {
	if (!/^[A-Za-z][0-9A-Za-z]*$/.test(key) || key === SMALLEST) return false;
	const head = key.charCodeAt(0);
	const whole = head >= 97 ? head - 97 + 2 : 90 - head + 2;
	return key.length >= whole && !(key.length > whole && key.endsWith('0'));
}

/** Ascending by key; equal keys by id; what has no valid key comes last, by id. Never throws. */
export function compareOrder(a: Placed, b: Placed): number {
	const left = a.key !== null && isOrderKey(a.key) ? a.key : null;
	const right = b.key !== null && isOrderKey(b.key) ? b.key : null;
	if (left !== right) {
		if (left === null) return 1;
		if (right === null) return -1;
		return left < right ? -1 : 1;
	}
	return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * A key for a row inserted at `index` among siblings whose keys are given in their shown order. It lies between the
 * nearest distinct valid keys on both sides: rows with equal keys stay together and the new one comes after them.
 */
export function keyBetween(siblings: readonly (string | null)[], index: number): string {
	const isKey = (key: string | null): key is string => key !== null && isOrderKey(key);
	const before = siblings.slice(0, index).filter(isKey);
	const left = before.reduce<string | null>((most, key) => (most === null || key > most ? key : most), null);
	const right = siblings
		.slice(index)
		.filter(isKey)
		.reduce<string | null>(
			(least, key) => ((left === null || key > left) && (least === null || key < least) ? key : least),
			null,
		);
	return generateKeyBetween(left, right);
}
