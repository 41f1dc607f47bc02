import { describe, expect, it } from 'vitest';
import { evidencedSeriesOf, evidencedTrustOf } from '../../../shared/analysis/evidenced-trust.ts';
import { aCommitment, aPlan, aRecord } from '../../builders/plan.ts';

const kept = (id: string, due: string, delivered: string | null = due) =>
	aCommitment({ id, due, accepted: '2027-01-02', delivered, acknowledged: delivered });
const numbers = (plan: ReturnType<typeof aPlan>, on: string) => {
	const { kept: record, answered } = evidencedTrustOf(plan, on).vendor;
	return [record.kept, record.due, record.ratio, answered.inTime, answered.due, answered.ratio];
};

describe('evidenced trust', () => {
	it('counts what was due in the 90 days before the day, the first of them included, the day itself not yet', () => {
		const plan = aPlan({ commitments: [kept('c1', '2027-03-12')] });
		expect(numbers(plan, '2027-03-12')).toEqual([0, 0, null, 0, 0, null]);
		expect(numbers(plan, '2027-03-13')).toEqual([1, 1, null, 0, 0, null]);
		expect(numbers(plan, '2027-06-10')).toEqual([1, 1, null, 0, 0, null]);
		expect(numbers(plan, '2027-06-11')).toEqual([0, 0, null, 0, 0, null]);
	});

	it('counts 90 days over a leap day', () => {
		const plan = aPlan({ commitments: [kept('c1', '2028-02-29')] });
		expect([numbers(plan, '2028-05-29')[1], numbers(plan, '2028-05-30')[1]]).toEqual([1, 0]);
	});

	it('says nothing below five, and is a ratio from five on', () => {
		const of = (n: number) =>
			aPlan({
				commitments: Array.from({ length: n }, (_, at) => kept(`c${at}`, '2027-03-01', at ? '2027-03-01' : null)),
			});
		expect(numbers(of(4), '2027-04-01').slice(0, 3)).toEqual([3, 4, null]);
		expect(numbers(of(5), '2027-04-01').slice(0, 3)).toEqual([4, 5, 0.8]);
	});

	it('counts an answer by the side that answers, late from the day after it was due', () => {
		const friction = aRecord('frictions', {
			...{ id: 'f1', holder: 'partner', deliverer: 'vendor', what: 'A call', level: 'l1' },
			raised: '2027-04-01T09:00Z',
		});
		const plan = aPlan({
			escalationLevels: [aRecord('escalationLevels', { id: 'l1', title: 'Working level', hours: 4 })],
			frictions: [friction],
		});
		expect(numbers(plan, '2027-04-01').slice(3)).toEqual([0, 0, null]);
		expect(numbers(plan, '2027-04-02').slice(3)).toEqual([0, 1, null]);
		expect(evidencedTrustOf(plan, '2027-04-02').partner.answered.due).toBe(0);
	});

	it('over time stands at each month of the plan and on the day', () => {
		const plan = aPlan({ commitments: [kept('c1', '2027-02-10')] });
		expect(
			evidencedSeriesOf(plan, '2027-03-09').map(({ day, sides }) => [
				day,
				sides.vendor.kept.kept,
				sides.vendor.kept.due,
			]),
		).toEqual([
			['2027-01-01', 0, 0],
			['2027-02-01', 0, 0],
			['2027-03-01', 1, 1],
			['2027-03-09', 1, 1],
		]);
		expect(evidencedSeriesOf(plan, '2027-03-01').map(({ day }) => day)).toEqual([
			'2027-01-01',
			'2027-02-01',
			'2027-03-01',
		]);
		expect(evidencedSeriesOf(aPlan({ frame: { start: null } }), '2027-03-09').map(({ day }) => day)).toEqual([
			'2027-03-09',
		]);
		expect(evidencedSeriesOf(plan, '2031-01-15').length).toBe(25);
	});
});
