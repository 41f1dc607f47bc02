import { describe, expect, test } from 'vitest';
import { commitmentsOf } from '../../../shared/analysis/commitments.ts';
import { keptRecordOf } from '../../../shared/analysis/kept.ts';
import type { Commitment } from '../../../shared/plan/plan.ts';
import { aCommitment, aPlan } from '../../builders/plan.ts';

type Values = Parameters<typeof aCommitment>[0];

const DAY_AFTER = '2027-04-01';
const ACCEPTED = { accepted: '2027-02-01' };
const KEPT = { ...ACCEPTED, delivered: '2027-03-31', acknowledged: '2027-03-31' };

function record(commitments: readonly Commitment[], day = DAY_AFTER) {
	return commitmentsOf(aPlan({ commitments }), day).kept.vendor;
}
function many(count: number, values: Values, prefix = 'c') {
	return Array.from({ length: count }, (_, index) => aCommitment({ ...values, id: `${prefix}${index}` }));
}

describe('kept on time', () => {
	test('is kept over due: 7 of 9', () => {
		const nine = [...many(7, KEPT, 'k'), ...many(2, ACCEPTED, 'o')];
		expect(record(nine)).toMatchObject({ kept: 7, due: 9, ratio: 7 / 9, tooFew: false });
	});

	test('says too few below five, and says it at five', () => {
		expect(record(many(4, KEPT))).toMatchObject({ kept: 4, due: 4, ratio: null, tooFew: true });
		expect(record(many(5, KEPT))).toMatchObject({ kept: 5, due: 5, ratio: 1, tooFew: false });
		expect(record([])).toMatchObject({ kept: 0, due: 0, ratio: null, tooFew: true });
	});

	test('late is not kept', () => {
		const late = { ...ACCEPTED, delivered: DAY_AFTER, acknowledged: DAY_AFTER };
		expect(record(many(5, late))).toMatchObject({ kept: 0, due: 5, ratio: 0 });
	});

	test('what is due today does not count yet', () => {
		expect(record(many(1, KEPT), '2027-03-31')).toMatchObject({ kept: 0, due: 0 });
		expect(record(many(1, KEPT), '2027-04-01')).toMatchObject({ kept: 1, due: 1 });
	});

	test('only what was accepted by its due day counts', () => {
		expect(record([aCommitment({ accepted: '2027-03-31' })]).due).toBe(1);
		expect(record([aCommitment({ accepted: '2027-04-01' })], '2027-05-01').due).toBe(0);
		expect(record([aCommitment()]).due).toBe(0);
	});

	test('delivered in time but not yet answered is in neither number', () => {
		expect(record([aCommitment({ ...ACCEPTED, delivered: '2027-03-31' })])).toMatchObject({ due: 0, awaiting: 1 });
	});

	test('delivered late and not yet answered is due and not kept', () => {
		const late = aCommitment({ ...ACCEPTED, delivered: '2027-04-01' });
		expect(record([late])).toMatchObject({ kept: 0, due: 1, awaiting: 0 });
	});

	test('withdrawn leaves the count only with the receiver’s yes', () => {
		const withdrawn = { ...ACCEPTED, withdrawn: '2027-03-01' };
		expect(record([aCommitment(withdrawn)])).toMatchObject({ due: 1, withdrawn: 0 });
		const agreed = aCommitment({ ...withdrawn, withdrawalAccepted: '2027-04-01' });
		expect(record([agreed], '2027-04-01')).toMatchObject({ due: 0, withdrawn: 1 });
		const agreedLater = aCommitment({ ...withdrawn, withdrawalAccepted: '2027-04-02' });
		expect(record([agreedLater], '2027-04-01')).toMatchObject({ due: 1, withdrawn: 0 });
	});

	test('renegotiated is counted apart; its successor on its own day', () => {
		const first = aCommitment({ ...ACCEPTED, asked: '2027-03-30', successor: 'c2' });
		const second = aCommitment({ id: 'c2', accepted: '2027-03-30', due: '2027-05-31' });
		expect(record([first, second])).toMatchObject({ due: 0, renegotiated: 1 });
		expect(record([first, second], '2027-06-01')).toMatchObject({ kept: 0, due: 1, renegotiated: 1 });
	});

	test('belongs to the side that promised', () => {
		const fromHarbor = aCommitment({ ...KEPT, id: 'c2', from: 'partner', to: 'vendor' });
		const { kept } = commitmentsOf(aPlan({ commitments: [aCommitment(ACCEPTED), fromHarbor] }), DAY_AFTER);
		expect(kept.vendor).toMatchObject({ kept: 0, due: 1 });
		expect(kept.partner).toMatchObject({ kept: 1, due: 1 });
	});

	test('a promise to oneself is in no record', () => {
		expect(record([aCommitment({ ...KEPT, to: 'vendor' })]).due).toBe(0);
	});

	test('third parties are in the list and in no side’s record', () => {
		const commitments = [
			aCommitment({ ...KEPT, id: 'c1', from: 'distributor' }),
			aCommitment({ ...KEPT, id: 'c2', to: 'distributor' }),
		];
		const answer = commitmentsOf(aPlan({ commitments }), DAY_AFTER);
		expect(answer.commitments.map(({ from, to, state }) => [from, to, state])).toEqual([
			['distributor', 'partner', 'kept'],
			['vendor', 'distributor', 'kept'],
		]);
		expect(answer.kept.vendor.due + answer.kept.partner.due).toBe(0);
	});
});

describe('the row of dots', () => {
	test('is what fell due, in order of due day, then id', () => {
		const asked = { ...ACCEPTED, asked: '2027-01-20', due: '2027-02-10', successor: 'e' };
		const commitments = [
			aCommitment({ ...KEPT, id: 'b' }),
			aCommitment({ ...ACCEPTED, id: 'a' }),
			aCommitment({ ...ACCEPTED, id: 'c', due: '2027-03-01', delivered: '2027-03-01' }),
			aCommitment({ ...asked, id: 'd' }),
			aCommitment({ ...ACCEPTED, id: 'e', due: '2027-12-01' }),
		];
		expect(record(commitments).marks.map(({ id, number, mark }) => [id, number, mark])).toEqual([
			['d', 'C-4', 'apart'],
			['c', 'C-3', 'awaiting'],
			['a', 'C-2', 'not kept'],
			['b', 'C-1', 'kept'],
		]);
	});
});

test('reasons are counted over what was not kept, most frequent first', () => {
	const commitments = [
		...many(1, { ...ACCEPTED, missReason: 'forgotten' }, 'f'),
		...many(2, { ...ACCEPTED, missReason: 'third party' }, 't'),
		...many(1, { ...ACCEPTED, delivered: '2027-04-01', acknowledged: '2027-04-01', missReason: 'forgotten' }, 'l'),
		...many(1, { ...ACCEPTED, missReason: 'third party' }, 'u'),
		...many(1, ACCEPTED, 'o'),
		...many(1, { ...KEPT, missReason: 'other' }, 'k'),
	];
	expect(record(commitments)).toMatchObject({
		reasons: [
			{ reason: 'third party', count: 3 },
			{ reason: 'forgotten', count: 2 },
		],
		withoutReason: 1,
	});
});

test('a record since a day looks only at what fell due on that day or after', () => {
	const commitments = [
		aCommitment({ ...KEPT, id: 'a', due: '2027-03-31' }),
		aCommitment({ ...KEPT, id: 'b', due: '2027-04-01' }),
	];
	const rows = commitmentsOf(aPlan({ commitments }), '2027-05-01').commitments;
	expect(keptRecordOf(rows, 'vendor', '2027-05-01', '2027-03-31').due).toBe(2);
	expect(keptRecordOf(rows, 'vendor', '2027-05-01', '2027-04-01').due).toBe(1);
});
