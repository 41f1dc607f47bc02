import { describe, expect, it } from 'vitest';
import { coverMark } from '../../../shared/plan/agreement.ts';
import { schema } from '../../../shared/plan/schema.ts';
import { planCard } from '../../../shared/plan/summary.ts';
import { aCommitment, aPlan, aTopic } from '../../builders/plan.ts';

const accepted = (id: string, due: string | null, deliverable = id) =>
	aCommitment({ id, deliverable, due, accepted: '2027-01-10' });

describe('what the library shows of a plan', () => {
	it('is its names, marks, days, agreement and the next thing due', () => {
		const agreedText = 'Two days';
		const yes = coverMark(schema.topics.fields.agreedVendor, { values: { agreedText } });
		const plan = aPlan({
			topics: [aTopic({ id: 't1', agreedText, agreedVendor: yes, agreedPartner: yes }), aTopic({ id: 't2' })],
			commitments: [accepted('c1', '2027-05-31'), accepted('c2', '2027-04-30', 'A workshop')],
		});
		expect(planCard(plan, '2027-02-01')).toEqual({
			...{ title: 'Joint plan 2027', vendor: 'Northwind', partner: 'Harbor', marks: { vendor: 'V', partner: 'P' } },
			...{ start: '2027-01-01', end: '2027-12-31', agreement: ['both', 'none'] },
			nextDue: { text: 'A workshop', from: 'vendor', due: '2027-04-30' },
		});
	});

	it('of an empty plan is plain', () => {
		expect(planCard(aPlan({ frame: { title: null, start: null, end: null } }), '2027-02-01')).toMatchObject({
			...{ title: 'Untitled plan', start: null, end: null, agreement: [], nextDue: null },
		});
	});
});

describe('the next thing due', () => {
	const next = (commitments: ReturnType<typeof accepted>[]) =>
		planCard(aPlan({ commitments }), '2027-03-01').nextDue?.text;

	it('is what is overdue, before all that is still to come', () => {
		expect(next([accepted('later', '2027-03-02'), accepted('overdue', '2027-02-28')])).toBe('overdue');
	});

	it('is never what was only proposed, or is done, withdrawn or without a day', () => {
		expect(
			next([
				aCommitment({ id: 'proposed', due: '2027-03-02' }),
				{ ...accepted('delivered', '2027-03-03'), delivered: '2027-02-20' },
				{ ...accepted('kept', '2027-03-04'), delivered: '2027-02-20', acknowledged: '2027-02-21' },
				{ ...accepted('withdrawn', '2027-03-05'), withdrawn: '2027-02-20' },
				accepted('some day', null),
			]),
		).toBe(undefined);
	});
});
