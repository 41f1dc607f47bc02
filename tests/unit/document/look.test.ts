import { describe, expect, it } from 'vitest';
import { companyLook, contrast, HOUSE, isPrintedDarker } from '../../../shared/document/look.ts';
import { seeded } from '../../figures/report.ts';

describe('a company’s colours on paper', () => {
	it('are the house’s where it has none, and one alone serves for both', () => {
		expect(companyLook(null, null, HOUSE.partner)).toBe(HOUSE.partner);
		expect(companyLook('#004488', null, HOUSE.partner)).toEqual(companyLook(null, '#004488', HOUSE.partner));
	});

	it('are printed as given where they can be read', () => {
		expect(companyLook('#003366', null, HOUSE.vendor).mark).toBe('003366');
		expect(isPrintedDarker('#003366', null)).toBe(false);
		expect(isPrintedDarker('#FFE680', '#00A0A0')).toBe(true);
	});

	it('never make words that cannot be read, whatever they are (seed 11, 3,000 pairs)', () => {
		const dice = seeded(11);
		const colour = () => `#${dice(0x1000000).toString(16).padStart(6, '0').toUpperCase()}`;
		const pairs = Array.from({ length: 3000 }, () => [colour(), colour()] as const);
		for (const [first, second] of [...pairs, ['#FFFFFF', '#FFFFFF'], ['#FFFF00', '#000000']] as const) {
			const { mark, ink, tint, wash } = companyLook(first, second, HOUSE.vendor);
			const met = [contrast(mark, 'FFFFFF'), contrast(mark, tint), contrast(ink, tint), contrast('1F1E27', wash)];
			expect(
				met.map((value, at) => value >= (at === 2 ? 7 : 4.5)),
				`${first} ${second}`,
			).toEqual([true, true, true, true]);
			expect([mark, ink, tint, wash].every((hex) => /^[0-9A-F]{6}$/.test(hex))).toBe(true);
		}
	});

	it('measures contrast as WCAG does', () => {
		expect(contrast('FFFFFF', '000000')).toBeCloseTo(21, 5);
		expect(contrast('777777', 'FFFFFF')).toBeCloseTo(4.48, 2);
	});
});
