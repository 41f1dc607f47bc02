import { describe, expect, test } from 'vitest';
import { PLANE, quadrantPoints, spanOf } from '../../../../renderer/features/expectations/quadrant-points.ts';
import { anExpectation } from '../../../builders/plan.ts';
import { rowsOf } from './rows.ts';

const at = (id: string, importancePartner: number, perceivedPartner: number | string) =>
	anExpectation({ id, importancePartner, perceivedPartner });
const pointsOf = (...expectations: ReturnType<typeof at>[]) => {
	const rows = rowsOf(expectations);
	return quadrantPoints(rows, spanOf(rows));
};

describe('the points of the quadrant', () => {
	test('leave out what has no number, rather than put it at zero', () => {
		expect(pointsOf(at('a', 8, 4), at('b', 8, 'abstained')).map(({ ids }) => ids)).toEqual([['a']]);
	});

	test('are filled below the minimum and named every one', () => {
		const points = pointsOf(at('a', 8, 4), at('b', 8, 7));
		expect(points.map(({ label, isBelow }) => [label, isBelow])).toEqual([
			['E1', true],
			['E2', false],
		]);
	});

	test('stand one under the other where up to three share a place, and become one above that', () => {
		const three = pointsOf(at('a', 8, 7), at('b', 8, 7), at('c', 8, 7));
		expect(new Set(three.map(({ y }) => y)).size).toBe(3);
		expect(pointsOf(...['a', 'b', 'c', 'd'].map((id) => at(id, 8, 7)))).toMatchObject([{ label: '4 rows' }]);
	});

	test('never make one mark of the two sides', () => {
		const ofVendor = (id: string) =>
			anExpectation({ id, holder: 'vendor', deliverer: 'partner', importanceVendor: 8, perceivedVendor: 7 });
		const points = pointsOf(...['a', 'b', 'c', 'd'].map((id) => at(id, 8, 7)), ofVendor('e'), ofVendor('f'));
		expect(points.map(({ label, holder }) => [holder, label])).toEqual([
			['vendor', '2 rows'],
			['partner', '4 rows'],
		]);
		expect(new Set(points.map(({ y }) => y)).size).toBe(2);
	});

	test('two hundred of them keep their names on the plane, clear of the names of the quadrants', () => {
		const points = pointsOf(
			...Array.from({ length: 200 }, (_, n) => at(`e${n}`, 1 + ((n * 7) % 17) / 2, 1 + ((n * 5) % 13) / 2)),
		);
		expect(points.flatMap(({ ids }) => ids)).toHaveLength(200);
		for (const { labelX, anchor, label } of points) {
			const width = label.length * 6.1;
			const left = anchor === 'start' ? labelX : anchor === 'end' ? labelX - width : labelX - width / 2;
			expect([left >= PLANE.left, left + width <= PLANE.right]).toEqual([true, true]);
		}
	});

	test('have names inside the plane that do not lie on each other', () => {
		const points = pointsOf(...Array.from({ length: 9 }, (_, n) => at(`e${n}`, 5 + (n % 4), 3 + (n % 6))));
		for (const { labelX, labelY } of points) {
			expect(labelX).toBeGreaterThanOrEqual(PLANE.left);
			expect(labelX).toBeLessThanOrEqual(PLANE.right);
			expect(labelY).toBeLessThanOrEqual(PLANE.bottom);
		}
		expect(new Set(points.map(({ labelX, labelY }) => `${labelX} ${labelY}`)).size).toBe(points.length);
	});
});
