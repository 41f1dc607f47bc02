import { describe, expect, it } from 'vitest';
import { formatMoney } from '../../../renderer/ui/format-money.ts';
import { decimalsOf, shortMoney, toMajor, toMinor } from '../../../shared/base/money.ts';
import { ENGLISH } from '../../../shared/words/english.ts';

describe('money', () => {
	it('is kept in minor units, as many as the currency has', () => {
		expect(toMinor(18_400, 'GBP')).toBe(1_840_000);
		expect(toMinor(900, 'JPY')).toBe(900);
		expect(toMinor(1.234, 'KWD')).toBe(1_234);
		expect(['GBP', 'JPY', 'KWD'].map(decimalsOf)).toEqual([2, 0, 3]);
	});

	it('is exact for amounts that binary fractions are not', () => {
		expect(toMinor(19.99, 'GBP')).toBe(1_999);
		expect(toMinor(1.1, 'GBP')).toBe(110);
		expect(toMinor(1_234_567.89, 'EUR')).toBe(123_456_789);
		expect(toMajor(1_999, 'GBP')).toBe(19.99);
	});

	it('refuses more decimals than the currency has, and amounts no number can hold', () => {
		expect(toMinor(1.005, 'GBP')).toBeNull();
		expect(toMinor(0.5, 'JPY')).toBeNull();
		expect(toMinor(1e15, 'GBP')).toBeNull();
	});

	it('is shown short, and never rounded', () => {
		const shown = (minor: number) => shortMoney(minor, 'GBP');
		expect(shown(3_420_000)).toBe('£34.2k');
		expect(shown(6_200_000)).toBe('£62k');
		expect(shown(125_000_000)).toBe('£1.25m');
		expect(shown(6_212_300)).toBe('£62,123');
		expect(shown(95_000)).toBe('£950');
		expect(shown(1_250)).toBe('£12.50');
		expect(shown(-6_200_000)).toBe('−£62k');
		expect(shown(0)).toBe('£0');
	});

	it('has two decimals and no sign where the plan has no currency yet, wherever it is typed and shown', () => {
		expect([decimalsOf(null), toMinor(12.5, null), toMinor(1.005, null), toMajor(1_250, null)]).toEqual([
			...[2, 1_250, null, 12.5],
		]);
		const shown = (minor: number) => [
			...[shortMoney(minor, null), shortMoney(minor, null, 'de-DE')],
			...[formatMoney(minor, null), ENGLISH.money(minor, null)],
		];
		expect(shown(1_250)).toEqual(['12.50', '12,50', '12.50', '12.50']);
		expect(shown(120_000)).toEqual(['1,200', '1.200', '1,200', '1,200']);
	});
});
