/** Where months and amounts stand in a picture, and the paths drawn from them. In pixels, to a tenth. */

export interface Plot {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

export interface MonthScale {
	readonly plot: Plot;
	readonly x: (month: number) => number;
	readonly y: (value: number) => number;
}

export interface ScaleInput {
	readonly width: number;
	/** In rem. */
	readonly height: number;
	readonly rem: number;
	/** The last month. */
	readonly last: number;
	readonly from: number;
	readonly to: number;
}

/** The room of the axes, in rem: the months stand below, the amounts on the left. */
const ROOM = { top: 0.75, right: 1.25, bottom: 1.625, left: 3.75 } as const;

export function monthScale({ width, height, rem, last, from, to }: ScaleInput): MonthScale {
	const plot = {
		left: ROOM.left * rem,
		right: Math.max(width - ROOM.right * rem, ROOM.left * rem + 1),
		top: ROOM.top * rem,
		bottom: (height - ROOM.bottom) * rem,
	};
	const month = (plot.right - plot.left) / last;
	const amount = (plot.bottom - plot.top) / (to - from);
	return {
		plot,
		x: (at) => plot.left + at * month,
		y: (value) => plot.bottom - (value - from) * amount,
	};
}

/** Month by month; where there is no value the line is broken. */
export function curvePath(values: readonly (number | null)[], { x, y }: MonthScale): string {
	let path = '';
	let isDown = false;
	for (const [month, value] of values.entries()) {
		if (value !== null) path += `${isDown ? 'L' : 'M'}${place(x(month))} ${place(y(value))}`;
		isDown = value !== null;
	}
	return path;
}

/** Along the highs, and back along the lows. */
export function bandPath(spans: readonly (readonly [low: number, high: number])[], { x, y }: MonthScale): string {
	let there = '';
	let back = '';
	for (const [month, [low, high]] of spans.entries()) {
		const across = place(x(month));
		there += `${month === 0 ? 'M' : 'L'}${across} ${place(y(high))}`;
		back = `L${across} ${place(y(low))}${back}`;
	}
	return `${there}${back}Z`;
}

function place(pixels: number): number {
	return Math.round(pixels * 10) / 10;
}
