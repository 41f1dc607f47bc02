import { describe, expect, test } from 'vitest';
import { commitmentsOf } from '../../../shared/analysis/commitments.ts';
import type { Commitment } from '../../../shared/plan/plan.ts';
import { aCommitment, aPlan } from '../../builders/plan.ts';

type Values = Parameters<typeof aCommitment>[0];

function on(day: string, ...commitments: Commitment[]) {
	return commitmentsOf(aPlan({ commitments }), day);
}
function stateOn(day: string, values: Values, ...others: Commitment[]) {
	return on(day, aCommitment(values), ...others).commitments[0]?.state;
}

const ACCEPTED = { accepted: '2027-02-01' };

describe('the state of a commitment', () => {
	test('is proposed until the receiver accepts', () => {
		expect(stateOn('2027-01-31', ACCEPTED)).toBe('proposed');
		expect(stateOn('2027-02-01', ACCEPTED)).toBe('accepted');
	});

	test('due today is not overdue; a day later it is', () => {
		expect(stateOn('2027-03-31', ACCEPTED)).toBe('accepted');
		expect(stateOn('2027-04-01', ACCEPTED)).toBe('overdue');
	});

	test('with a reason it is missed, but only once its day has passed', () => {
		const late = { ...ACCEPTED, missReason: 'third party' };
		expect(stateOn('2027-03-31', late)).toBe('accepted');
		expect(stateOn('2027-04-01', late)).toBe('missed');
	});

	test('due on a leap day it is overdue on the first of March', () => {
		const leap = { ...ACCEPTED, due: '2028-02-29' };
		expect(stateOn('2028-02-29', leap)).toBe('accepted');
		expect(stateOn('2028-03-01', leap)).toBe('overdue');
	});

	test('without a due day it is never overdue, and never late', () => {
		expect(stateOn('2099-01-01', { ...ACCEPTED, due: null })).toBe('accepted');
		const kept = { ...ACCEPTED, due: null, delivered: '2099-01-01', acknowledged: '2099-01-01' };
		expect(stateOn('2099-01-01', kept)).toBe('kept');
	});

	test('delivered waits for the receiver, and is kept from the day of the acknowledgement', () => {
		const delivered = { ...ACCEPTED, delivered: '2027-03-20', acknowledged: '2027-04-05' };
		expect(stateOn('2027-03-19', delivered)).toBe('accepted');
		expect(stateOn('2027-04-04', delivered)).toBe('delivered');
		expect(stateOn('2027-04-05', delivered)).toBe('kept');
	});

	test('delivered on the due day is kept; a day late is not', () => {
		const acknowledged = { ...ACCEPTED, acknowledged: '2027-04-09' };
		expect(stateOn('2027-04-09', { ...acknowledged, delivered: '2027-03-31' })).toBe('kept');
		expect(stateOn('2027-04-09', { ...acknowledged, delivered: '2027-04-01' })).toBe('kept late');
	});

	test('an acknowledgement without a claimed delivery counts from its own day', () => {
		expect(stateOn('2027-04-09', { ...ACCEPTED, acknowledged: '2027-03-31' })).toBe('kept');
		expect(stateOn('2027-04-09', { ...ACCEPTED, acknowledged: '2027-04-01' })).toBe('kept late');
	});

	test('withdrawn comes before all but acknowledged', () => {
		const withdrawn = { ...ACCEPTED, withdrawn: '2027-03-01', delivered: '2027-02-20' };
		expect(stateOn('2027-02-28', withdrawn)).toBe('delivered');
		expect(stateOn('2027-03-01', withdrawn)).toBe('withdrawn');
		expect(stateOn('2027-03-02', { ...withdrawn, acknowledged: '2027-03-02' })).toBe('kept');
	});
});

describe('a returned delivery', () => {
	const returned = { ...ACCEPTED, delivered: '2027-03-20', returned: '2027-03-25' };

	test('is cancelled from the day of the return', () => {
		expect(stateOn('2027-03-24', returned)).toBe('delivered');
		expect(stateOn('2027-03-25', returned)).toBe('accepted');
		expect(stateOn('2027-04-01', returned)).toBe('overdue');
	});

	test('is cancelled where it was made on the day of the return', () => {
		expect(stateOn('2027-03-25', { ...returned, delivered: '2027-03-25' })).toBe('accepted');
	});

	test('counts again when delivered again', () => {
		const again = { ...returned, delivered: '2027-03-28' };
		expect(stateOn('2027-03-28', again)).toBe('delivered');
		expect(stateOn('2027-04-02', { ...again, acknowledged: '2027-04-02' })).toBe('kept');
		expect(stateOn('2027-04-02', { ...again, delivered: '2027-04-01', acknowledged: '2027-04-02' })).toBe('kept late');
	});

	test('takes an earlier acknowledgement back with it', () => {
		expect(stateOn('2027-03-26', { ...returned, acknowledged: '2027-03-24' })).toBe('accepted');
		expect(stateOn('2027-03-26', { ...returned, acknowledged: '2027-03-25' })).toBe('kept');
	});
});

describe('a renegotiated commitment', () => {
	const asked = { ...ACCEPTED, asked: '2027-03-30', successor: 'c2' };
	const successor = aCommitment({ id: 'c2', accepted: '2027-04-02', due: '2027-05-31' });

	test('is so from the day the receiver accepts the successor', () => {
		expect(stateOn('2027-04-01', asked, successor)).toBe('overdue');
		expect(stateOn('2027-04-02', asked, successor)).toBe('renegotiated');
	});

	test('asked for on the due day it is not', () => {
		expect(stateOn('2027-04-02', { ...asked, asked: '2027-03-31' }, successor)).toBe('overdue');
		expect(stateOn('2027-04-02', { ...asked, asked: null }, successor)).toBe('overdue');
	});

	test('is not while the successor is not accepted, not there, or to someone else', () => {
		expect(stateOn('2027-04-02', asked, aCommitment({ id: 'c2' }))).toBe('overdue');
		expect(stateOn('2027-04-02', asked)).toBe('overdue');
		const elsewhere = aCommitment({ id: 'c2', from: 'partner', to: 'vendor', accepted: '2027-04-02' });
		expect(stateOn('2027-04-02', asked, elsewhere)).toBe('overdue');
	});

	test('cannot replace itself, nor two each other', () => {
		expect(stateOn('2027-04-02', { ...asked, successor: 'c1' })).toBe('overdue');
		const back = aCommitment({ ...asked, id: 'c2', successor: 'c1' });
		expect(stateOn('2027-04-02', asked, back)).toBe('overdue');
	});

	test('the successor knows what it replaces', () => {
		const rows = on('2027-04-02', aCommitment(asked), successor).commitments;
		expect(rows.map(({ replaces }) => replaces)).toEqual([null, 'c1']);
	});
});

describe('what a commitment waits for', () => {
	test.each([
		[{}, '2027-03-01', 'acceptance'],
		[{}, '2027-04-01', 'acceptance'],
		[ACCEPTED, '2027-04-01', null],
		[{ ...ACCEPTED, delivered: '2027-03-01' }, '2027-03-01', 'acknowledgement'],
		[{ ...ACCEPTED, withdrawn: '2027-03-01' }, '2027-03-01', 'withdrawal'],
		[{ ...ACCEPTED, withdrawn: '2027-03-01', withdrawalAccepted: '2027-03-01' }, '2027-03-01', null],
	])('%o on %s: %s', (values, day, awaitsFor) => {
		const [row] = on(day, aCommitment(values)).commitments;
		expect(row).toMatchObject({ awaitsFor, awaits: awaitsFor === null ? null : 'partner' });
	});

	test('days late count from the due day', () => {
		expect(on('2027-04-03', aCommitment(ACCEPTED)).commitments[0]?.lateDays).toBe(3);
		expect(on('2027-03-31', aCommitment(ACCEPTED)).commitments[0]?.lateDays).toBeNull();
	});
});
