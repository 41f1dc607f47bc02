import { describe, expect, it } from 'vitest';
import { monthScale } from '../../../../renderer/features/transition/month-scale.ts';
import { placeNames, type ToName } from '../../../../renderer/features/transition/place-names.ts';

const REM = 16;
const LAST = 60;
const scale = monthScale({ width: 700, height: 17, rem: REM, last: LAST, from: 0, to: 200 });
const months = Array.from({ length: LAST + 1 }, (_, month) => month);
/** Falls until month 14, and rises steeply from there. */
const dip = months.map((month) => (month <= 14 ? 100 - month * 2 : 72 + (month - 14) * 4));
const lowest: ToName = { month: 14, value: 72, side: 'below', width: 110 };
const back: ToName = { month: 21, value: 100, side: 'above', width: 120 };
const around = (...curves: readonly (readonly (number | null)[])[]) => ({ scale, rem: REM, curves });

describe('the name of a turning point', () => {
	it('stands where it is looked for, in the middle and near, where nothing is in the way', () => {
		expect(placeNames([lowest], around(dip))).toEqual([{ side: 'below', anchor: 'middle', away: 0.6 * REM }]);
	});

	it('leans away from a curve that rises through it', () => {
		expect(placeNames([back], around(dip))).toEqual([{ side: 'above', anchor: 'end', away: 0.6 * REM }]);
	});

	it('moves further off where another scenario runs beneath the lowest point', () => {
		const [place] = placeNames(
			[lowest],
			around(
				dip,
				months.map((month) => (month <= 40 ? 60 : null)),
			),
		);
		expect(place?.side).toBe('below');
		expect(place?.away).toBeGreaterThan(0.6 * REM);
	});

	it('is not written over another name', () => {
		const near: ToName = { ...lowest, month: 16, value: 74 };
		const [first, second] = placeNames([lowest, near], around());
		expect(first).toEqual({ side: 'below', anchor: 'middle', away: 0.6 * REM });
		expect(second).not.toEqual(first);
	});

	it('stays within the picture at its right edge', () => {
		const [place] = placeNames([{ month: 60, value: 150, side: 'above', width: 120 }], around());
		expect(place?.anchor).toBe('end');
	});

	it('has a place even where every one is crossed', () => {
		const everywhere = Array.from({ length: 40 }, (_, at) => months.map(() => at * 5));
		expect(placeNames([lowest], around(...everywhere))).toHaveLength(1);
	});
});
