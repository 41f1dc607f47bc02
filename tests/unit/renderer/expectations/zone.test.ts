import { describe, expect, test } from 'vitest';
import { isBlank, xOf, zoneShape } from '../../../../renderer/features/expectations/zone-geometry.ts';
import { zoneInWords } from '../../../../renderer/features/expectations/zone-words.ts';
import { anExpectation } from '../../../builders/plan.ts';
import { first, rowsOf } from './rows.ts';

const names = { vendor: 'Northwind', partner: 'Harbor' };
const row = (values: Parameters<typeof anExpectation>[0]) => first(rowsOf([anExpectation(values)]));

describe('the drawing of a zone of tolerance', () => {
	test('spans the scale from 1 to 9', () => {
		expect([xOf(1), xOf(5), xOf(9)]).toEqual([8, 67, 126]);
	});

	test('has a band from minimum to desired, and a shortfall up to the minimum', () => {
		const shape = zoneShape(row({ minimum: 6, desired: 8, perceivedPartner: 4, perceivedVendor: 7 }));
		expect(shape).toMatchObject({
			band: { x: xOf(6), width: xOf(8) - xOf(6) },
			shortfall: { from: xOf(4), to: xOf(6) },
			holder: { x: xOf(4), party: 'partner' },
			deliverer: { x: xOf(7), party: 'vendor' },
		});
	});

	test('sets two marks of the same rating apart', () => {
		const { holder, deliverer } = zoneShape(row({ perceivedPartner: 6, perceivedVendor: 6.5 }));
		expect(Math.abs((holder?.y ?? 0) - (deliverer?.y ?? 0))).toBeGreaterThan(4);
	});

	test('has no band where a merge has put the minimum above the desired', () => {
		expect(zoneShape(row({ minimum: 8, desired: 6 })).band).toBeNull();
	});

	test('is blank, not at 1, where nobody has given a number', () => {
		const nothing = { minimum: null, desired: null, perceivedPartner: 'abstained', perceivedVendor: null };
		expect(isBlank(zoneShape(row(nothing)))).toBe(true);
	});

	test('is told in words', () => {
		expect(zoneInWords(row({ minimum: 7, desired: 9, perceivedPartner: 4, perceivedVendor: 7 }), names)).toBe(
			'Harbor’s minimum 7, desired 9. Harbor says 4, three below its minimum. Northwind says 7.',
		);
		expect(zoneInWords(row({ perceivedPartner: 'abstained' }), names)).toBe(
			'Harbor’s minimum 6, desired 8. Harbor gives no number. Northwind gives no number.',
		);
	});
});
