/**
 * Finds a place for the names of turning points, where neither a curve nor another name runs through the words. On the
 * wished side first, near before far, in the middle before leaning; where every place is crossed, the least crossed.
 */
import type { MonthScale, Plot } from './month-scale.ts';

export interface ToName {
	readonly month: number;
	readonly value: number;
	readonly side: 'above' | 'below';
	/** Of its longest line, in pixels. */
	readonly width: number;
}

export interface Place {
	readonly side: 'above' | 'below';
	/** Which end of the words is at the point. */
	readonly anchor: 'start' | 'middle' | 'end';
	/** From the point to the nearest edge of the words, in pixels. */
	readonly away: number;
}

interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

type Values = readonly (number | null)[];

export interface Around {
	readonly scale: MonthScale;
	readonly rem: number;
	/** Every curve drawn, by month from 0. */
	readonly curves: readonly Values[];
}

/** Of two lines, in rem; and how far words that lean reach past the point. */
export const NAME_HEIGHT = 1.75;
export const LEAN = 0.375;
/** How far words may reach over the plot before they meet the axes. */
const OVER = 0.375;
const AWAY = [0.6, 1.1, 1.7, 2.4, 3.2] as const;
const ANCHORS = ['middle', 'end', 'start'] as const;
/** What a place costs, so that the better of two free ones is taken. */
const COST = { crossed: 20, onAnother: 60, outside: 80, otherSide: 6, away: 1, lean: 1.5 } as const;

export function placeNames(named: readonly ToName[], around: Around): readonly Place[] {
	const taken: Box[] = [];
	return named.map((one) => {
		let best: { readonly place: Place; readonly box: Box; readonly cost: number } | null = null;
		for (const place of placesOf(one, around.rem)) {
			const box = boxOf(one, place, around);
			const cost = costOf(one, { place, box, taken }, around);
			if (best === null || cost < best.cost) best = { place, box, cost };
		}
		if (best === null) return { side: one.side, anchor: 'middle', away: around.rem };
		taken.push(best.box);
		return best.place;
	});
}

function placesOf({ side }: ToName, rem: number): readonly Place[] {
	const sides = side === 'above' ? (['above', 'below'] as const) : (['below', 'above'] as const);
	return sides.flatMap((one) =>
		AWAY.flatMap((away) => ANCHORS.map((anchor) => ({ side: one, anchor, away: away * rem }))),
	);
}

function boxOf({ month, value, width }: ToName, { side, anchor, away }: Place, { scale, rem }: Around): Box {
	const [x, y] = [scale.x(month), scale.y(value)];
	const left = anchor === 'middle' ? x - width / 2 : anchor === 'start' ? x - LEAN * rem : x + LEAN * rem - width;
	const top = side === 'above' ? y - away - NAME_HEIGHT * rem : y + away;
	return { left, right: left + width, top, bottom: top + NAME_HEIGHT * rem };
}

interface Tried {
	readonly place: Place;
	readonly box: Box;
	readonly taken: readonly Box[];
}

function costOf(one: ToName, { place, box, taken }: Tried, { scale, rem, curves }: Around): number {
	return (
		curves.filter((curve) => runsThrough(curve, box, scale)).length * COST.crossed +
		taken.filter((other) => meet(other, box)).length * COST.onAnother +
		(isOutside(box, scale.plot, rem) ? COST.outside : 0) +
		(place.side === one.side ? 0 : COST.otherSide) +
		(place.anchor === 'middle' ? 0 : COST.lean) +
		(place.away / rem) * COST.away
	);
}

/** Between each month and the next a curve is a straight line; it may pass a box without a month of its own in it. */
function runsThrough(curve: Values, box: Box, { x, y }: MonthScale): boolean {
	const width = x(1) - x(0);
	const first = Math.max(0, Math.floor((box.left - x(0)) / width));
	const last = Math.min(curve.length - 2, Math.ceil((box.right - x(0)) / width));
	for (let month = first; month <= last; month += 1) {
		const [before, after] = [curve[month], curve[month + 1]];
		if (before == null || after == null) continue;
		const [from, to] = [y(before), y(after)];
		if (Math.max(from, to) >= box.top && Math.min(from, to) <= box.bottom) return true;
	}
	return false;
}

function meet(one: Box, other: Box): boolean {
	return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function isOutside(box: Box, plot: Plot, rem: number): boolean {
	const over = OVER * rem;
	return box.left < plot.left - over || box.right > plot.right + over || box.top < 0 || box.bottom > plot.bottom + over;
}
