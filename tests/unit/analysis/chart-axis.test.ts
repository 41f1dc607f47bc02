import { describe, expect, it } from 'vitest';
import { axisOf, ticksOf } from '../../../shared/analysis/chart-axis.ts';

const ROOM = { above: 5, room: 0.2 };

describe('the axis of a curve', () => {
	it('reaches from half step to half step, and names whole steps', () => {
		const axis = axisOf([100, 58, 210], 100, ROOM);
		expect(axis).toEqual({ from: 25, to: 225, step: 50 });
		expect(ticksOf(axis)).toEqual([50, 100, 150, 200]);
	});

	it('stands still while a number moves its curve a little', () => {
		expect(axisOf([100, 59, 212], 100, ROOM)).toEqual(axisOf([100, 58, 210], 100, ROOM));
	});

	it('shows the dip: growth above five times its depth runs out of the picture', () => {
		const { from, to } = axisOf([100, 90, 900], 100, ROOM);
		expect([from, to]).toEqual([70, 150]);
	});

	it('has a height where nothing moves at all', () => {
		const { from, to } = axisOf([0, 0], 0, ROOM);
		expect(to).toBeGreaterThan(from);
	});
});
