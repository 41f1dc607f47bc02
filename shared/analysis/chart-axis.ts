/** How far an axis reaches, and which of its values are named. */

export interface AxisSpan {
	readonly from: number;
	readonly to: number;
	/** Every whole multiple of it is named. */
	readonly step: number;
}

/**
 * The dip is what is looked at: growth above `above` times its depth runs out of the picture. Beneath the lowest there
 * is `room`, a share of the height, for its name. Both ends lie on a half step: a number that is moved a little moves
 * its curve, and not the axis under everybody’s eyes.
 */
export function axisOf(
	values: readonly number[],
	today: number,
	{ above, room }: { readonly above: number; readonly room: number },
): AxisSpan {
	const low = Math.min(...values);
	const most = Math.max(...values);
	const depth = today - low;
	const high = depth > 0 ? Math.min(most, today + above * depth) : most;
	const height = Math.max(high - low, 1);
	const raw = height / 5;
	const power = 10 ** Math.floor(Math.log10(raw));
	const step = power * ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= raw) ?? 10);
	const half = step / 2;
	const from = Math.floor((low - height * (depth > 0 ? room : 0.05)) / half) * half;
	return { from, to: Math.ceil(Math.max(high, from + 1) / half) * half, step };
}

/** The values that are named, from the lowest. */
export function ticksOf({ from, to, step }: AxisSpan): readonly number[] {
	const first = Math.ceil(from / step);
	const count = Math.floor(to / step) - first;
	return Array.from({ length: Math.max(0, count) + 1 }, (_, at) => (first + at) * step);
}

/** Years, or half and quarter years where the way is short. */
export function monthTicks(months: number): readonly number[] {
	const step = months <= 12 ? 3 : months <= 24 ? 6 : months <= 72 ? 12 : 24;
	return Array.from({ length: Math.floor(months / step) + 1 }, (_, at) => at * step);
}
