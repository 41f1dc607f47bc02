import { describe, expect, it } from 'vitest';
import {
	answersSentence,
	clockWords,
	repeatWords,
	workingTimeInWords,
} from '../../../shared/analysis/friction-sentences.ts';
import { hoursInWords } from '../../../shared/analysis/hours-in-words.ts';
import { aPlan, aRecord } from '../../builders/plan.ts';

const NAMES = { vendor: 'Northwind', partner: 'Harbor' };

it('working time is said in hours and minutes, of either sign', () => {
	expect([0, 1, 60, 100, -135].map(workingTimeInWords)).toEqual(['0 min', '1 min', '1 h', '1 h 40 min', '2 h 15 min']);
});

describe('a clock in words', () => {
	const words = (
		clock: Parameters<typeof clockWords>[0]['clock'],
		minutesLeft: number | null,
		answered: string | null = null,
	) => clockWords({ clock, minutesLeft, answered, resolved: null, due: '2027-04-05T09:00Z' });
	it('says what is left, what is over, and how late an answer came', () => {
		expect([words('open in time', 90), words('open in time', 0), words('open and late', -1)]).toEqual([
			...['1 h 30 min left', 'due now', '1 min over'],
		]);
		expect([words('answered in time', null, 'x'), words('late', -60, 'x'), words('late', null)]).toEqual([
			...['answered in time', 'answered 1 h late', 'settled, never answered'],
		]);
		expect(words(null, null)).toBe('settled before due');
		expect(clockWords({ clock: null, minutesLeft: null, answered: null, resolved: null, due: null })).toBe(
			'no time agreed',
		);
	});
});

it('a record is said with its n, and too few to say below five', () => {
	const record = (inTime: number, due: number) => ({ inTime, due, ratio: null, tooFew: due < 5 });
	expect([record(0, 0), record(2, 3), record(7, 9)].map((one) => answersSentence(one, 'partner', NAMES))).toEqual([
		'Harbor: no answer has been due yet.',
		'Harbor: 2 of 3 answered in time, too few to say.',
		'Harbor answered 7 of 9 in time.',
	]);
});

it('a repeat names the first of its kind, and the first says how often', () => {
	expect([repeatWords({ repeats: null, times: 1 }, null), repeatWords({ repeats: null, times: 3 }, null)]).toEqual([
		'',
		'happened 3 times',
	]);
	expect(repeatWords({ repeats: 'f1', times: 3 }, 'F-1')).toBe('repeats F-1; 3 of this kind');
});

it('hours are said in one line, and what was assumed too', () => {
	const week = { monday: '09:00-17:00', tuesday: '09:00-17:00', wednesday: '09:00-12:00', friday: '22:00-06:00' };
	const workingHours = [aRecord('workingHours', { id: 'vendor', holder: 'vendor', ...week })];
	expect(hoursInWords(aPlan({ workingHours }), 'vendor')).toBe(
		'Mon–Tue 09:00–17:00; Wed 09:00–12:00; Fri 22:00–06:00 (Europe/London)',
	);
	expect(hoursInWords(aPlan(), 'partner')).toBe('Mon–Fri 09:00–17:00 (Europe/London), taken as none are given');
});
