import { describe, expect, it } from 'vitest';
import { answeredInTime, endOfDay, frictionsOn } from '../../../shared/analysis/frictions.ts';
import type { RecordOf } from '../../../shared/plan/plan.ts';
import { aPlan, aRecord } from '../../builders/plan.ts';

type Values = Parameters<typeof aRecord<'frictions'>>[1];

const LEVELS = [
	aRecord('escalationLevels', { id: 'l1', title: 'Working level', hours: 4 }),
	aRecord('escalationLevels', { id: 'l2', title: 'Managers', hours: 16 }),
];

/** Raised by Harbor on Friday 2 April 2027 at 14:00 in London; four working hours later is Monday at 10:00. */
function aFriction(values: Values = {}): RecordOf<'frictions'> {
	return aRecord('frictions', {
		id: 'f1',
		holder: 'partner',
		deliverer: 'vendor',
		what: 'A registration stood unanswered',
		raised: '2027-04-02T13:00Z',
		level: 'l1',
		...values,
	});
}
function planOf(...frictions: RecordOf<'frictions'>[]) {
	return aPlan({ frictions, escalationLevels: LEVELS });
}
function rowAt(at: string, values: Values = {}) {
	const [row] = frictionsOn(planOf(aFriction(values)), at).frictions;
	return row && { state: row.state, clock: row.clock, due: row.due, minutesLeft: row.minutesLeft };
}

const DUE = '2027-04-05T09:00Z';

describe('the clock of a friction', () => {
	it('runs in the working hours of the side that answers', () => {
		expect(rowAt('2027-04-02T14:00Z')).toEqual({ state: 'open', clock: 'open in time', due: DUE, minutesLeft: 180 });
		expect(rowAt('2027-04-04T12:00Z')).toEqual({ state: 'open', clock: 'open in time', due: DUE, minutesLeft: 60 });
	});

	it('is in time in the minute it is due, and late a second after', () => {
		expect(rowAt(DUE)).toEqual({ state: 'open', clock: 'open in time', due: DUE, minutesLeft: 0 });
		expect(rowAt('2027-04-05T09:00:01Z')).toEqual({ state: 'open', clock: 'open and late', due: DUE, minutesLeft: -1 });
	});

	it('says of an answer whether it came in time, and by how much it was late', () => {
		const later = '2027-05-01T00:00Z';
		expect(rowAt(later, { answered: DUE })).toEqual({
			...{ state: 'answered', clock: 'answered in time', due: DUE, minutesLeft: null },
		});
		expect(rowAt(later, { answered: '2027-04-05T11:00Z' })).toEqual({
			...{ state: 'answered', clock: 'late', due: DUE, minutesLeft: -120 },
		});
	});

	it('does not know yet what comes later', () => {
		const values = { answered: '2027-04-05T08:00Z', resolved: '2027-04-06' };
		expect(rowAt('2027-04-02T12:59Z', values)).toBe(undefined);
		expect(rowAt('2027-04-05T07:59Z', values)?.state).toBe('open');
		expect(rowAt('2027-04-05T08:00Z', values)?.state).toBe('answered');
		expect(rowAt(endOfDay(planOf(), '2027-04-05'), values)?.state).toBe('answered');
		expect(rowAt(endOfDay(planOf(), '2027-04-06'), values)?.state).toBe('resolved');
	});

	it('has none where no response time is agreed, or it names no level', () => {
		const none = { clock: null, due: null, minutesLeft: null };
		expect(rowAt(DUE, { level: null })).toEqual({ state: 'open', ...none });
		const plan = aPlan({ frictions: [aFriction()], escalationLevels: [aRecord('escalationLevels', { id: 'l1' })] });
		expect(frictionsOn(plan, DUE).frictions[0]).toMatchObject(none);
	});

	it('stops where it was settled before an answer was due, and is late where one had been', () => {
		expect(rowAt('2027-05-01T00:00Z', { resolved: '2027-04-05' })).toMatchObject({ state: 'resolved', clock: null });
		expect(rowAt('2027-05-01T00:00Z', { resolved: '2027-04-06' })).toMatchObject({ state: 'resolved', clock: 'late' });
	});

	it('stands still over a holiday, a leap day and the night a clock is set', () => {
		const raised = '2028-02-28T13:00Z';
		const due = (holidays: RecordOf<'holidays'>[]) =>
			frictionsOn(aPlan({ frictions: [aFriction({ raised })], escalationLevels: LEVELS, holidays }), raised)
				.frictions[0]?.due;
		expect(due([])).toBe('2028-02-28T17:00Z');
		const leap = aRecord('holidays', { holder: 'vendor', day: '2028-02-28', last: '2028-02-29' });
		expect(due([leap])).toBe('2028-03-01T13:00Z');
		expect(due([{ ...leap, holder: 'partner' }])).toBe('2028-02-28T17:00Z');
		// Friday before the clock is set forward: Monday nine in London is eight in UTC.
		expect(rowAt('2027-03-26T15:00Z', { raised: '2027-03-26T15:00Z' })?.due).toBe('2027-03-29T10:00Z');
	});
});

describe('a friction that went up a level', () => {
	const UP = { firstLevel: 'l1', level: 'l2', escalated: '2027-04-06T08:00Z' };

	it('has the clock of that level from then on', () => {
		expect(rowAt('2027-04-06T08:00Z', UP)).toEqual({
			...{ state: 'open', clock: 'open in time', due: '2027-04-07T16:00Z', minutesLeft: 960 },
		});
		expect(rowAt('2027-04-05T08:00Z', UP)).toEqual({
			...{ state: 'open', clock: 'open in time', due: DUE, minutesLeft: 60 },
		});
	});

	it('is open again until it is answered there', () => {
		const before = { ...UP, answered: '2027-04-05T08:00Z' };
		expect(rowAt('2027-04-06T09:00Z', before)).toMatchObject({ state: 'open', clock: 'open in time' });
		expect(rowAt('2027-04-07T09:00Z', { ...before, answeredAgain: '2027-04-06T12:00Z' })).toMatchObject({
			...{ state: 'answered', clock: 'answered in time' },
		});
	});

	it('stays late in the record where the first answer was late', () => {
		const up = { ...UP, answered: '2027-04-06T12:00Z' };
		const { frictions, answers } = frictionsOn(planOf(aFriction(up)), '2027-05-01T00:00Z');
		expect(frictions[0]).toMatchObject({ clock: 'answered in time', lateBefore: true });
		expect(answers.vendor).toEqual({ inTime: 0, due: 1, ratio: null, tooFew: true });
	});

	it('was not late where it went up before an answer was due', () => {
		const up = { ...UP, escalated: '2027-04-02T14:00Z', answered: '2027-04-06T12:00Z' };
		const { frictions, answers } = frictionsOn(planOf(aFriction(up)), '2027-05-01T00:00Z');
		expect(frictions[0]).toMatchObject({ clock: 'answered in time', lateBefore: false });
		expect(answers.vendor).toMatchObject({ inTime: 1, due: 1 });
	});
});

describe('frictions of one kind', () => {
	it('are counted by the link to the earlier one, however long the chain', () => {
		const log = planOf(
			aFriction(),
			aFriction({ id: 'f2', raised: '2027-04-03T10:00Z', repeats: 'f1' }),
			aFriction({ id: 'f3', raised: '2027-04-04T10:00Z', repeats: 'f2' }),
			aFriction({ id: 'f4', raised: '2027-04-05T10:00Z', repeats: 'gone' }),
		);
		const kinds = (at: string) => frictionsOn(log, at).frictions.map(({ id, repeats, times }) => [id, repeats, times]);
		expect(kinds('2027-05-01T00:00Z')).toEqual([
			['f1', null, 3],
			['f2', 'f1', 3],
			['f3', 'f1', 3],
			['f4', null, 1],
		]);
		expect(kinds('2027-04-03T10:00Z')).toEqual([
			['f1', null, 2],
			['f2', 'f1', 2],
		]);
	});

	it('may run in a circle without end', () => {
		const log = planOf(aFriction({ repeats: 'f2' }), aFriction({ id: 'f2', repeats: 'f1' }));
		expect(frictionsOn(log, DUE).frictions.map(({ times }) => times)).toEqual([2, 2]);
	});
});

describe('how often a side answered in time', () => {
	const answered = (id: string, at: string) => aFriction({ id, answered: at });
	const log = planOf(
		answered('a', DUE),
		answered('b', '2027-04-05T09:01Z'),
		aFriction({ id: 'c' }),
		aFriction({ id: 'd', raised: '2027-04-30T13:00Z' }),
		aFriction({ id: 'e', holder: 'vendor', deliverer: 'partner' }),
		aFriction({ id: 'f', level: null }),
	);

	it('counts open and late as late, open in time not yet, and each side alike', () => {
		const { answers, overdue } = frictionsOn(log, '2027-04-30T14:00Z');
		expect(answers).toEqual({
			vendor: { inTime: 1, due: 3, ratio: null, tooFew: true },
			partner: { inTime: 0, due: 1, ratio: null, tooFew: true },
		});
		expect(overdue).toEqual({ vendor: 1, partner: 1 });
		expect(answeredInTime(log, 'vendor', null, '2027-04-30T14:00Z')).toEqual(answers.vendor);
	});

	it('is a ratio from five on', () => {
		const five = planOf(...['a', 'b', 'c', 'd'].map((id) => answered(id, DUE)), aFriction({ id: 'e' }));
		expect(answeredInTime(five, 'vendor', null, '2027-04-06')).toEqual({
			inTime: 4,
			due: 5,
			ratio: 0.8,
			tooFew: false,
		});
	});

	it('takes a day to its end, an answer owed on it being late from the next', () => {
		const one = planOf(aFriction());
		expect(answeredInTime(one, 'vendor', null, '2027-04-05').due).toBe(0);
		expect(answeredInTime(one, 'vendor', null, '2027-04-06').due).toBe(1);
		expect(answeredInTime(planOf(answered('a', DUE)), 'vendor', null, '2027-04-05')).toMatchObject({
			inTime: 1,
			due: 1,
		});
	});

	it('looks back to a day: of the answer, or the day it was due and did not come', () => {
		const since = (day: string, values: Values) =>
			answeredInTime(planOf(aFriction(values)), 'vendor', day, '2027-06-01').due;
		expect([since('2027-04-05', {}), since('2027-04-06', {})]).toEqual([1, 0]);
		const inTime = { answered: '2027-04-02T14:00Z' };
		expect([since('2027-04-02', inTime), since('2027-04-03', inTime)]).toEqual([1, 0]);
	});
});
