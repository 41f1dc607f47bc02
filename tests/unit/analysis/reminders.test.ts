import { describe, expect, it } from 'vitest';
import { reminderFor, reminderSentence } from '../../../shared/analysis/reminders.ts';
import { loadWords } from '../../../shared/words/load.ts';
import { aCommitment, aPlan, aRecord } from '../../builders/plan.ts';

/** Held on Tuesday 2 March 2027; Harbor owes one on Wednesday the 10th. */
const plan = aPlan({
	checkIns: [aRecord('checkIns', { id: '2027-03-01', week: '2027-03-01', day: '2027-03-02' })],
	commitments: [
		aCommitment({ id: 'c', from: 'partner', to: 'vendor', accepted: '2027-03-01', due: '2027-03-10' }),
		aCommitment({ id: 'd', from: 'partner', to: 'vendor', accepted: null, due: '2027-03-10' }),
	],
});

describe('a reminder', () => {
	it.each([
		['vendor', '2027-03-02', null],
		['vendor', '2027-03-08', null],
		['vendor', '2027-03-09', { checkIn: true, dueTomorrow: 0 }],
		['partner', '2027-03-09', { checkIn: true, dueTomorrow: 1 }],
		['partner', '2027-03-10', { checkIn: true, dueTomorrow: 0 }],
	] as const)('for the %s on %s is %j', (side, on, expected) => {
		expect(reminderFor(plan, side, on)).toEqual(expected);
	});

	it('is of no check-in where none was ever held', () => {
		expect(reminderFor(aPlan(), 'vendor', '2027-03-09')).toBeNull();
	});

	it('is of no check-in in a plan that is closed, and still of what is owed', () => {
		const lookBack = [aRecord('lookBack', { id: 'plan', closed: '2027-03-09' })];
		const closed = { ...plan, collections: { ...plan.collections, lookBack } };
		expect(reminderFor(closed, 'vendor', '2027-03-08')).toBeNull();
		expect(reminderFor(closed, 'vendor', '2027-03-09')).toBeNull();
		expect(reminderFor(closed, 'partner', '2027-03-09')).toEqual({ checkIn: false, dueTomorrow: 1 });
	});

	it('is said in the language of the screen', async () => {
		expect(reminderSentence({ checkIn: true, dueTomorrow: 1 }, await loadWords('de'))).toBe(
			'Das Check-in dieser Woche steht noch aus: Zehn Minuten genügen. Eine Ihrer Zusagen ist morgen fällig.',
		);
	});

	it('says so kindly and names nothing', () => {
		expect(reminderSentence({ checkIn: true, dueTomorrow: 1 })).toBe(
			'This week’s check-in is still to come: ten minutes are enough. A commitment of yours is due tomorrow.',
		);
		expect(reminderSentence({ checkIn: false, dueTomorrow: 3 })).toBe('3 commitments of yours are due tomorrow.');
	});
});
