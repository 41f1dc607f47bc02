import { describe, expect, it } from 'vitest';
import { clockTime, parseClockTime, parseHours } from '../../../shared/base/clock-times.ts';

describe('a time on the clock', () => {
	it('is read as people write it', () => {
		expect(['00:00', '9:30', '09:30', ' 23:59 '].map(parseClockTime)).toEqual([0, 570, 570, 1439]);
	});

	it('is nothing else', () => {
		for (const text of ['', '9', '24:00', '25:00', '09:60', '9.30', 'noon', '-1:00', '09:30:00'])
			expect(parseClockTime(text), text).toBe(null);
	});

	it('is written with two digits, the next morning of a night shift as that morning', () => {
		expect([0, 570, 1439, 1440, 1800].map(clockTime)).toEqual(['00:00', '09:30', '23:59', '24:00', '06:00']);
	});
});

describe('the hours of a day', () => {
	it('are spans in their order', () => {
		expect(parseHours('09:00-17:30')).toEqual([{ start: 540, end: 1050 }]);
		expect(parseHours('8:00 – 12:00,13:00-17:00')).toEqual([
			{ start: 480, end: 720 },
			{ start: 780, end: 1020 },
		]);
		expect(parseHours('00:00-24:00')).toEqual([{ start: 0, end: 1440 }]);
	});

	it('may run into the next morning', () => {
		expect(parseHours('22:00-06:00')).toEqual([{ start: 1320, end: 1800 }]);
		expect(parseHours('09:00-12:00, 22:00-06:00')).toEqual([
			{ start: 540, end: 720 },
			{ start: 1320, end: 1800 },
		]);
	});

	it('are refused where they overlap, stand in the wrong order or are no times', () => {
		for (const text of [
			...['', 'all day', '9-17', '09:00', '09:00-', '09:00-09:00', '24:00-06:00', '09:00-17:00-18:00'],
			...['09:00-25:00', '13:00-17:00, 08:00-12:00', '08:00-13:00, 12:00-17:00', '05:00-12:00, 22:00-06:00'],
			...['09:00-12:00,', '22:00-06:00, 23:00-23:30'],
		])
			expect(parseHours(text), text).toBe(null);
	});
});
