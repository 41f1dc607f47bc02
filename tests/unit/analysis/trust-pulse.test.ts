import { describe, expect, it } from 'vitest';
import { latestPulse, pulseOf } from '../../../shared/analysis/trust-pulse.ts';
import { TRUST_STATEMENTS } from '../../../shared/plan/rounds.ts';
import { aCommitment, aPlan } from '../../builders/plan.ts';
import { aRound } from '../../builders/revealed-rounds.ts';

const five = (keeps: number, rest = 6) =>
	Object.fromEntries(TRUST_STATEMENTS.map((statement, index) => [`trust ${statement}`, index === 0 ? keeps : rest]));
const kept = (id: string, due: string, delivered: string | null) =>
	aCommitment({ id, due, accepted: '2027-02-01', delivered, acknowledged: delivered });

/** Harbor on Northwind fell from 7 to 5; Northwind kept two of three that were due in the last 90 days. */
const before = aRound({ id: 'p1', kind: 'trust', day: '2027-02-05', vendor: five(7), partner: five(7) });
const now = aRound({
	id: 'p2',
	kind: 'trust',
	vendor: five(7),
	partner: { ...five(5), 'trust tells us early': 'abstained' },
});
const plan = aPlan({
	commitments: [
		kept('old', '2027-03-01', null),
		kept('c1', '2027-07-01', '2027-07-01'),
		kept('c2', '2027-08-01', '2027-08-01'),
		kept('c3', '2027-09-01', null),
	],
	rounds: [before.round, now.round],
	ballots: [...before.ballots, ...now.ballots],
});
const pulse = pulseOf(plan, now.round);

describe('a trust pulse', () => {
	it('always shows the five statements, both ways', () => {
		expect(pulse.statements.map(({ statement }) => statement)).toEqual([...TRUST_STATEMENTS]);
		expect(pulse.statements.map(({ vendor, partner }) => [vendor.value, partner.value])).toEqual([
			[7, 5],
			[6, 'abstained'],
			[6, 6],
			[6, 6],
			[6, 6],
		]);
	});

	it('labels every mean, and says of how many statements it is one', () => {
		expect(pulse.means.vendor).toEqual({ value: 6.2, of: 5, label: '6.2, the mean of 5' });
		expect(pulse.means.partner).toEqual({ value: 5.75, of: 4, label: '5.8, the mean of 4' });
		const silent = aRound({ kind: 'trust', vendor: 'abstains', partner: five(5) });
		expect(pulseOf(aPlan({ rounds: [silent.round], ballots: silent.ballots }), silent.round).means.vendor).toBeNull();
	});

	it('stands beside the record of the 90 days before, and is never blended with it', () => {
		expect([pulse.records.vendor.kept, pulse.records.vendor.due]).toEqual([2, 3]);
		expect(pulse.records.partner.due).toBe(0);
	});

	it('compares with the pulse before it, and the first with none', () => {
		expect(pulse.statements[0]?.before).toEqual({ vendor: 7, partner: 7 });
		expect(pulseOf(plan, before.round).statements[0]?.before).toEqual({ vendor: null, partner: null });
	});

	it('of the plan is the newest one that is revealed by the day', () => {
		const newest = (day: string) => latestPulse(plan, day)?.round.id;
		expect(['2027-02-04', '2027-09-08', '2027-09-09'].map(newest)).toEqual([undefined, 'p1', 'p2']);
		const locked = aRound({ kind: 'trust', vendor: 'locked', partner: 'locked' });
		expect(latestPulse(aPlan({ rounds: [locked.round], ballots: locked.ballots }), '2027-12-31')).toBeNull();
	});
});
