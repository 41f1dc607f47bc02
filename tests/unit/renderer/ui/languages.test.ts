/** Days and numbers in German and French: as they are shown, and as they are typed. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withUnit } from '../../../../renderer/app/field/value-words.ts';
import {
	formatDay,
	formatDayShort,
	formatDistance,
	formatLongDay,
	formatMoment,
	formatMomentIn,
	formatPeriod,
	formatWeekday,
} from '../../../../renderer/ui/format-day.ts';
import {
	formatMoney,
	formatNumber,
	formatPercent,
	formatShortMoney,
	typedNumber,
} from '../../../../renderer/ui/format-money.ts';
import { parseDay } from '../../../../renderer/ui/parse-day.ts';
import { parseNumber } from '../../../../renderer/ui/parse-number.ts';
import { addDays } from '../../../../shared/base/dates.ts';
import { ENGLISH } from '../../../../shared/words/english.ts';
import { loadWords } from '../../../../shared/words/load.ts';
import { speak } from '../../../../shared/words/spoken.ts';

const TODAY = '2027-09-09';
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

afterEach(() => speak(ENGLISH));

describe('in English', () => {
	it('days and numbers stay as the house writes them', () => {
		speak(ENGLISH);
		expect([
			formatDay('2027-09-30'),
			formatDayShort('2027-09-30', TODAY),
			formatLongDay(TODAY),
			formatWeekday('2027-09-03'),
			formatPeriod('2027-02-01', '2028-01-31'),
			formatDistance('2027-09-10', TODAY),
		]).toEqual(['30 Sep 2027', '30 Sep', 'Thursday 9 September', 'Fri 3 Sep', 'Feb 2027 – Jan 2028', 'tomorrow']);
		expect([
			formatMoney(1_200_000, 'GBP'),
			formatMoney(-1_250, 'USD'),
			formatShortMoney(3_420_000, 'GBP'),
			formatNumber(1250.5),
			formatPercent(27.5),
			typedNumber(1250.5),
		]).toEqual(['£12,000', '-$12.50', '£34.2k', '1,250.5', '27.5%', '1250.5']);
		expect([withUnit('60', '%', 60), withUnit('1', '% a month', 1), withUnit('1', 'points a month', 1)]).toEqual([
			'60%',
			'1% a month',
			'1 point a month',
		]);
		expect([withUnit('1', 'days', 1), withUnit('0.5', 'days', 0.5), withUnit('1', 'months', 1)]).toEqual([
			...['1 day', '0.5 days', '1 month'],
		]);
	});
});

describe('in German', () => {
	beforeEach(async () => speak(await loadWords('de-DE')));

	it('days are written as Germans do', () => {
		expect([
			formatDay('2027-03-31'),
			formatDayShort('2027-03-31', TODAY),
			formatLongDay(TODAY),
			formatWeekday('2027-09-03'),
			formatPeriod('2027-02-01', '2028-01-31'),
			formatMoment('2027-09-06T17:40', new Date('2027-09-09T12:00')),
			formatMomentIn('2027-09-09T10:25Z', 'Europe/Berlin'),
		]).toEqual([
			'31.03.2027',
			'31.03.',
			'Donnerstag, 9. September',
			'Fr., 03.09.',
			'Feb. 2027 – Jan. 2028',
			'06.09. 17:40',
			'09.09.2027, 12:25',
		]);
	});

	it('numbers have a decimal comma, amounts their currency behind them', () => {
		expect(
			[
				formatMoney(1_200_000, 'GBP'),
				formatMoney(1_250, 'EUR'),
				formatShortMoney(3_420_000, 'GBP'),
				formatShortMoney(125_000_000, 'EUR'),
				formatNumber(1250.5),
				formatPercent(27.5),
				typedNumber(1250.5),
			].map(plain),
		).toEqual(['12.000 £', '12,50 €', '34.200 £', '1,25 Mio. €', '1.250,5', '27,5 %', '1250,5']);
	});

	it('a unit is one or several, with what stands beside it', () => {
		expect([withUnit('1', 'days', 1), withUnit('1,5', 'hours', 1.5), withUnit('1', 'months', 1)]).toEqual([
			...['1 Tag', '1,5 Stunden', '1 Monat'],
		]);
	});

	it.each([
		['31. März 2027', '2027-03-31'],
		['31. Mrz. 27', '2027-03-31'],
		['31.3.', '2028-03-31'],
		['31. 3. 2027', '2027-03-31'],
		['1. Mai', '2028-05-01'],
		['24. Dez.', '2027-12-24'],
		['3 October', '2027-10-03'],
		['heute', '2027-09-09'],
		['morgen', '2027-09-10'],
		['today', '2027-09-09'],
		['+2w', '2027-09-23'],
		['+3 Tage', '2027-09-12'],
		['+1 Monat', '2027-10-09'],
	])('“%s” is %s', (text, day) => {
		expect(parseDay(text, TODAY)).toBe(day);
	});

	it.each([
		['1.250,5', 1250.5],
		['1.250', 1250],
		['1.250.000', 1_250_000],
		['1,250', 1.25],
		['12,5', 12.5],
		['12.5', 12.5],
		['1 200', 1200],
		['62 Tsd. €', 62_000],
		['1,25 Mio. £', 1_250_000],
		['−3', -3],
		['CHF -5', -5],
		['38 %', 38],
	])('“%s” is %d', (text, number) => {
		expect(parseNumber(text)).toBe(number);
	});

	it.each(['zwölf', '1,2,3', '--4', '-£-4', ''])('“%s” is no number', (text) => {
		expect(parseNumber(text)).toBeNull();
	});
});

describe('in French', () => {
	beforeEach(async () => speak(await loadWords('fr-FR')));

	it('days are written as the French do', () => {
		expect([
			formatDay('2027-03-31'),
			formatDayShort('2027-03-31', TODAY),
			formatLongDay(TODAY),
			formatLongDay('2027-09-01'),
			formatWeekday('2027-09-03'),
			formatPeriod('2027-02-01', '2028-01-31'),
		]).toEqual([
			'31/03/2027',
			'31/03',
			'jeudi 9 septembre',
			'mercredi 1er septembre',
			'ven. 03/09',
			'févr. 2027 – janv. 2028',
		]);
	});

	it('numbers have spaces and a decimal comma', () => {
		expect(
			[
				formatMoney(1_200_000, 'GBP'),
				formatShortMoney(3_420_000, 'GBP'),
				formatShortMoney(125_000_000, 'EUR'),
				formatNumber(1250.5),
				formatPercent(27.5),
				typedNumber(1250.5),
			].map(plain),
		).toEqual(['12 000 £', '34,2 k £', '1,25 M €', '1 250,5', '27,5 %', '1250,5']);
	});

	it.each([
		['31 mars 2027', '2027-03-31'],
		['1er août', '2028-08-01'],
		['14 juil. 2028', '2028-07-14'],
		['1 fevrier', '2028-02-01'],
		['31/3/27', '2027-03-31'],
		['demain', '2027-09-10'],
		["aujourd'hui", '2027-09-09'],
		['+2s', '2027-09-23'],
		['+2w', '2027-09-23'],
		['+1 mois', '2027-10-09'],
	])('“%s” is %s', (text, day) => {
		expect(parseDay(text, TODAY)).toBe(day);
	});

	it('a month that may be two is none', () => {
		expect(parseDay('3 jui', TODAY)).toBeNull();
	});

	it.each([
		['1 250,5', 1250.5],
		['1\u202F250,5', 1250.5],
		['1,250', 1.25],
		['12.5', 12.5],
		['34,2 k £', 34_200],
		['1,25 M €', 1_250_000],
		['12 345,60 $US', 12_345.6],
	])('“%s” is %d', (text, number) => {
		expect(parseNumber(text)).toBe(number);
	});
});

describe.each(['en-GB', 'de-DE', 'de-AT', 'de-CH', 'fr-FR', 'fr-BE', 'fr-CA', 'fr-CH'])(
	'what is shown in %s is read back',
	(locale) => {
		beforeEach(async () => speak(await loadWords(locale)));

		it('every day of two years, long and short', () => {
			const days = Array.from({ length: 730 }, (_, at) => addDays('2027-01-01', at));
			expect(days.filter((day) => parseDay(formatDay(day), TODAY) !== day)).toEqual([]);
			const year = days.slice(0, 365);
			expect(year.filter((day) => parseDay(formatDayShort(day, '2027-01-01'), '2027-01-01') !== day)).toEqual([]);
		});

		it('numbers of every size, shown and in an editor', () => {
			const numbers = [0, 7, -3, 0.5, 1.25, 1.125, 999, 1000, 1250, 1250.5, 12_345.67, 1_250_000, -1_250_000.75];
			const shown = numbers.filter((number) => number !== 1.125);
			expect(shown.map((number) => parseNumber(formatNumber(number)))).toEqual(shown);
			expect(numbers.map((number) => parseNumber(typedNumber(number)))).toEqual(numbers);
		});

		it('amounts in the currencies of plans, whole, with cents and short', () => {
			const amounts = [0, 95_000, 1_250, 6_212_300, 3_420_000, 125_000_000, -6_200_000];
			for (const currency of ['GBP', 'EUR', 'USD', 'CHF']) {
				if (locale === 'en-GB' && currency === 'CHF') continue;
				expect(amounts.map((minor) => parseNumber(formatMoney(minor, currency)))).toEqual(
					amounts.map((minor) => minor / 100),
				);
				if (locale !== 'en-GB')
					expect(amounts.map((minor) => parseNumber(formatShortMoney(minor, currency)))).toEqual(
						amounts.map((minor) => minor / 100),
					);
			}
		});
	},
);
