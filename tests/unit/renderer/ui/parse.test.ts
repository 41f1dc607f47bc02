import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../../renderer/ui/parse-day.ts';
import { parseNumber } from '../../../../renderer/ui/parse-number.ts';

describe('a day as people type it', () => {
	const today = '2027-09-09';

	it.each([
		['2027-03-31', '2027-03-31'],
		['31 Mar 2027', '2027-03-31'],
		['31st march, 2027', '2027-03-31'],
		['Mar 31 27', '2027-03-31'],
		['31/3/27', '2027-03-31'],
		['31.3.2027', '2027-03-31'],
		['30 Sept', '2027-09-30'],
		['1 Sep', '2028-09-01'],
		['today', '2027-09-09'],
		['+2w', '2027-09-23'],
		['+1 month', '2027-10-09'],
	])('%s is %s', (text, day) => {
		expect(parseDay(text, today)).toBe(day);
	});

	it.each(['', '31 Feb 2027', '13/13/27', 'soon', '12', 'marching 3'])('%j is no day', (text) => {
		expect(parseDay(text, today)).toBeNull();
	});
});

describe('a number as people type it', () => {
	it.each([
		['1,200', 1200],
		['1.200,50', 1200.5],
		['1 200.5', 1200.5],
		['12,5', 12.5],
		['£62k', 62_000],
		['−3', -3],
		['38 %', 38],
		['2.3m', 2_300_000],
	])('%s is %d', (text, number) => {
		expect(parseNumber(text)).toBe(number);
	});

	it.each(['', 'k', 'twelve', '1.2.3', '--4'])('%j is no number', (text) => {
		expect(parseNumber(text)).toBeNull();
	});
});
