import { describe, expect, it } from 'vitest';
import { type NeedFacts, needsOf } from '../../../shared/analysis/needs.ts';
import { aCommitment, anExpectation, aPlan, aRecord } from '../../builders/plan.ts';

const ON = '2027-06-01';
const SETTLED: NeedFacts = { ours: 'vendor', conflicts: 0, waiting: 0, agreed: true };
const due = (id: string, day: string, from: 'vendor' | 'partner' = 'vendor') =>
	aCommitment({
		...{ id, due: day, accepted: '2027-01-05', from, to: from === 'vendor' ? 'partner' : 'vendor' },
		deliverable: `What ${id} brings`,
	});
const inShort = (plan: ReturnType<typeof aPlan>, facts = SETTLED) =>
	needsOf(plan, ON, facts).needs.map(({ kind, day, side }) => [kind, day, side]);

describe('what a plan needs next', () => {
	it('is our own overdue commitments, then what comes first by day, whoever’s it is', () => {
		const plan = aPlan({
			commitments: [
				due('theirs late', '2027-05-01', 'partner'),
				due('ours late', '2027-05-20'),
				due('ours soon', '2027-06-20'),
				due('far', '2027-07-02'),
			],
			rhythms: [
				aRecord('rhythms', { id: 'w', title: 'Weekly', every: 'week', first: '2027-06-02' }),
				aRecord('rhythms', { id: 'q', title: 'Quarterly review', every: 'quarter', first: '2027-06-10' }),
			],
		});
		expect(inShort(plan)).toEqual([
			['commitment', '2027-05-20', 'vendor'],
			['commitment', '2027-05-01', 'partner'],
			['review', '2027-06-10', null],
			['commitment', '2027-06-20', 'vendor'],
		]);
		expect(inShort(plan, { ...SETTLED, ours: 'partner' })[0]).toEqual(['commitment', '2027-05-01', 'partner']);
		expect(needsOf(plan, ON, SETTLED)).toMatchObject({ overdue: { vendor: 1, partner: 1 }, gapsOpen: 0 });
	});

	it('is no commitment of a third party before our own, however late', () => {
		const third = aCommitment({ id: 't', from: 'dist', to: 'vendor', due: '2027-05-01', accepted: '2027-01-05' });
		const plan = aPlan({ commitments: [third, due('ours late', '2027-05-20')] });
		expect(inShort(plan)).toEqual([
			['commitment', '2027-05-20', 'vendor'],
			['commitment', '2027-05-01', null],
		]);
	});

	it('names a commitment whose words end with a full stop with one alone', () => {
		const plan = aPlan({
			commitments: [aCommitment({ deliverable: 'Second day, Sep.–Oct.', accepted: '2027-01-05', due: ON })],
		});
		expect(needsOf(plan, ON, SETTLED).needs.map(({ text }) => text)).toEqual(['C-1 Second day, Sep.–Oct.']);
	});

	it('is to settle today what has two versions, and names what waits for a copy', () => {
		const { needs } = needsOf(aPlan(), ON, { ...SETTLED, conflicts: 2, waiting: 1 });
		expect(needs.map(({ kind, day, text }) => [kind, day, text])).toEqual([
			['settle', ON, '2 fields have two versions to settle.'],
			['settle', ON, '1 change waits for a copy not yet received.'],
		]);
	});

	it('is the quarterly review however many weekly meetings come before it, and none once the plan is closed', () => {
		const weekly = Array.from({ length: 6 }, (_, at) =>
			aRecord('rhythms', { id: `w${at}`, every: 'week', first: '2027-01-04' }),
		);
		const rhythms = [
			...weekly,
			aRecord('rhythms', { id: 'q', title: 'Review', every: 'quarter', first: '2027-08-20' }),
		];
		const review = (closed: string | null) =>
			needsOf(aPlan({ rhythms, lookBack: [aRecord('lookBack', { id: 'plan', closed })] }), ON, SETTLED).review?.day;
		expect([review(null), review(ON)]).toEqual(['2027-08-20', undefined]);
	});

	it('is to close it from the day after its last, and nothing of the kind once that is done', () => {
		const closeBy = (on: string, closed: string | null) =>
			needsOf(aPlan({ lookBack: [aRecord('lookBack', { id: 'plan', closed })] }), on, {
				...SETTLED,
				agreed: false,
			}).needs.map(({ kind, day, text }) => [kind, day, text]);
		const unagreed = ['agreement', null, 'Not agreed by both sides yet.'];
		const over = ['agreement', '2027-12-31', 'Its last day has passed: look back, and close it.'];
		expect(closeBy('2027-12-31', null)).toEqual([unagreed]);
		expect(closeBy('2028-01-01', null)).toEqual([over, unagreed]);
		expect(closeBy('2028-01-01', '2028-01-01')).toEqual([]);
	});

	it('is the yes of the side that receives, and of nobody else', () => {
		const plan = aPlan({ commitments: [aCommitment({ due: '2027-12-01' })] });
		expect(inShort(plan)).toEqual([]);
		expect(inShort(plan, { ...SETTLED, ours: 'partner' })).toEqual([['yes', '2027-12-01', 'partner']]);
	});

	it('is the yes to a withdrawal until the side that receives has given it', () => {
		const withdrawn = { accepted: '2027-01-05', due: '2027-12-01', withdrawn: '2027-05-20' };
		const needsWith = (withdrawalAccepted: string | null) =>
			needsOf(aPlan({ commitments: [aCommitment({ ...withdrawn, withdrawalAccepted })] }), ON, {
				...SETTLED,
				ours: 'partner',
			}).needs.map(({ kind, side, text }) => [kind, side, text]);
		expect(needsWith(null)).toEqual([['yes', 'partner', 'C-1 waits for Harbor to agree to its withdrawal.']]);
		expect(needsWith('2027-05-30')).toEqual([]);
	});

	it('is last of all the open gaps, and an agreement that a running plan lacks; before it begins, by that day', () => {
		const gap = { expectations: [anExpectation({ perceivedPartner: 3 })] };
		expect(inShort(aPlan(gap), { ...SETTLED, agreed: false })).toEqual([
			['gap', null, null],
			['agreement', null, null],
		]);
		const toCome = aPlan({ frame: { start: '2027-07-01', end: '2028-06-30' }, ...gap });
		expect(inShort(toCome, { ...SETTLED, agreed: false })).toEqual([
			['agreement', '2027-07-01', null],
			['gap', null, null],
		]);
	});

	it('is nothing for a plan that is agreed and has nothing in it', () => {
		expect(needsOf(aPlan(), ON, SETTLED)).toEqual({
			...{ needs: [], overdue: { vendor: 0, partner: 0 }, gapsOpen: 0, review: null },
		});
	});
});
