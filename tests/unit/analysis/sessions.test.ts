import { describe, expect, it, test } from 'vitest';
import { numbersOf } from '../../../shared/analysis/numbering.ts';
import {
	decisionsOf,
	lastSession,
	lastTimesCommitments,
	parkedOn,
	roundSuggestion,
	sessionPage,
	sessionsNewestFirst,
} from '../../../shared/analysis/sessions.ts';
import { coverMark } from '../../../shared/plan/agreement.ts';
import { schema } from '../../../shared/plan/schema.ts';
import { aCommitment, anExpectation, aPlan, aRecord } from '../../builders/plan.ts';
import { aRound } from '../../builders/revealed-rounds.ts';

const aSession = (id: string, day: string | null, ended: string | null = day) =>
	aRecord('sessions', { id, kind: 'quarterly review', title: id, day, ended });
const spring = aSession('spring', '2027-05-20');
const summer = aSession('summer', '2027-08-20');
const running = aSession('now', '2027-09-09', null);
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('the last session', () => {
	const plan = aPlan({ sessions: [summer, running, spring] });

	it('is the newest that was ended; the one that runs is not', () => {
		expect(lastSession(plan)?.id).toBe('summer');
	});

	it('before a session is the one that was held before it', () => {
		expect(lastSession(plan, 'now')?.id).toBe('summer');
		expect(lastSession(plan, 'summer')?.id).toBe('spring');
		expect(lastSession(plan, 'spring')).toBeNull();
		expect(lastSession(aPlan())).toBeNull();
	});

	it('of one day is the one that stands later in the plan', () => {
		const [first, second] = [aSession('a', '2027-08-20'), aSession('b', '2027-08-20')];
		expect(ids(sessionsNewestFirst(aPlan({ sessions: [first, second] })))).toEqual(['b', 'a']);
	});
});

describe('last time’s commitments', () => {
	const accepted = { accepted: '2027-06-01' };
	const commitments = [
		aCommitment({ id: 'open', ...accepted, due: '2027-10-01' }),
		aCommitment({
			id: 'kept before',
			...accepted,
			due: '2027-07-01',
			delivered: '2027-07-01',
			acknowledged: '2027-07-02',
		}),
		aCommitment({
			id: 'kept since',
			...accepted,
			due: '2027-08-25',
			delivered: '2027-08-25',
			acknowledged: '2027-08-26',
		}),
		aCommitment({ id: 'late', ...accepted, due: '2027-07-01' }),
		aCommitment({ id: 'made there', due: '2027-12-01', session: 'summer' }),
		aCommitment({ id: 'proposed', due: '2027-12-01' }),
		aCommitment({ id: 'accepted since', accepted: '2027-09-01', due: '2027-12-01' }),
		aCommitment({ id: 'due since', accepted: '2027-09-01', due: '2027-09-08' }),
		aCommitment({ id: 'no day', ...accepted, due: null }),
	];

	it('are what waited when the last session was held and what has fallen due since, by due day', () => {
		const plan = aPlan({ sessions: [summer, running], commitments });
		expect(ids(lastTimesCommitments(plan, '2027-09-09'))).toEqual([
			'late',
			'kept since',
			'due since',
			'open',
			'made there',
			'no day',
		]);
	});

	it('stand as they are today, not as they were then', () => {
		const [, kept] = lastTimesCommitments(aPlan({ sessions: [summer], commitments }), '2027-09-09');
		expect(kept).toMatchObject({ id: 'kept since', state: 'kept' });
	});

	it('without an earlier session are all that is not settled, and what was due in the last 90 days', () => {
		const found = ids(lastTimesCommitments(aPlan({ commitments }), '2027-09-09'));
		expect(found).toEqual([
			'kept before',
			'late',
			'kept since',
			'due since',
			'open',
			'made there',
			'proposed',
			'accepted since',
			'no day',
		]);
		const longAgo = aCommitment({ id: 'long ago', ...accepted, due: '2027-06-10', acknowledged: '2027-06-10' });
		expect(ids(lastTimesCommitments(aPlan({ commitments: [longAgo] }), '2027-09-09'))).toEqual([]);
		expect(ids(lastTimesCommitments(aPlan({ commitments: [longAgo] }), '2027-09-08'))).toEqual(['long ago']);
	});
});

describe('the page of a session', () => {
	const held = aRound({ session: 'summer' });
	const plan = aPlan({
		sessions: [spring, { ...summer, editsVendor: 4, editsPartner: 0 }, running],
		decisions: [
			aRecord('decisions', { id: 'd1', statement: 'Later', day: '2027-09-09', session: 'now' }),
			aRecord('decisions', {
				id: 'd2',
				statement: 'Tuesdays',
				day: '2027-08-20',
				session: 'summer',
				expectation: 'e2',
			}),
		],
		commitments: [
			aCommitment({ id: 'c1', session: 'summer', accepted: '2027-08-20', due: '2027-12-01' }),
			aCommitment({ id: 'c2', accepted: '2027-06-01', due: '2027-08-01' }),
			aCommitment({ id: 'c3', accepted: '2027-06-01', due: '2027-08-30' }),
		],
		expectations: [anExpectation({ perceivedPartner: 7 }), anExpectation({ id: 'e2', perceivedPartner: 3 })],
		parkedItems: [
			aRecord('parkedItems', { id: 'old', statement: 'A', parked: '2027-05-20', session: 'spring' }),
			aRecord('parkedItems', { id: 'settled', statement: 'B', parked: '2027-08-20', settled: '2027-09-01' }),
			aRecord('parkedItems', { id: 'later', statement: 'C', parked: '2027-09-09', session: 'now' }),
		],
		rounds: [held.round],
		ballots: held.ballots,
	});
	const page = sessionPage(plan, 'summer', '2027-09-09');

	it('holds what was decided and made in it', () => {
		expect(page?.decisions.map(({ id, number, expectation }) => [id, number, expectation])).toEqual([
			['d2', 'D-1', 'E2'],
		]);
		expect(page && ids(page.commitments)).toEqual(['c1']);
		expect(page?.rounds).toEqual([{ round: held.round, state: 'revealed' }]);
		expect(page?.previous?.id).toBe('spring');
	});

	it('holds what is open today, and what was parked by its end and is not settled', () => {
		expect(page && ids(page.openGaps)).toEqual(['e2']);
		expect(page && ids(page.parked)).toEqual(['old']);
	});

	it('counts last time’s commitments as they stood when it ended, none of its own', () => {
		expect(page && ids(page.lastTime.commitments)).toEqual(['c2']);
		expect([page?.lastTime.kept.vendor.kept, page?.lastTime.kept.vendor.due]).toEqual([0, 1]);
	});

	it('says how many edits each pen wrote, and tells none from not noted', () => {
		expect(page?.voices).toEqual({ vendor: 4, partner: 0, joint: null });
	});

	it('of a session that is not in the plan is none', () => {
		expect(sessionPage(plan, 'gone', '2027-09-09')).toBeNull();
	});
});

describe('decisions and parked items', () => {
	it('are numbered by their day, whoever’s copy brought them; one without a day comes last', () => {
		const decisions = [
			aRecord('decisions', { id: 'undated', statement: 'A' }),
			aRecord('decisions', { id: 'second', statement: 'B', day: '2027-09-09' }),
			aRecord('decisions', { id: 'first', statement: 'C', day: '2027-08-20' }),
		];
		const plan = aPlan({ decisions });
		expect(decisionsOf(plan).map(({ id, number }) => `${number} ${id}`)).toEqual([
			'D-1 first',
			'D-2 second',
			'D-3 undated',
		]);
		expect(numbersOf(plan).get('decisions/first')).toBe('D-1');
	});

	it('count a yes only to exactly these words', () => {
		const decision = aRecord('decisions', { id: 'd1', statement: 'Tuesdays' });
		const mark = coverMark(schema.decisions.fields.agreedVendor, { values: decision });
		const agreed = { ...decision, agreedVendor: mark, agreedPartner: mark };
		expect(decisionsOf(aPlan({ decisions: [agreed] }))[0]?.agreed).toEqual({ vendor: true, partner: true });
		const changed = { ...agreed, statement: 'Mondays' };
		expect(decisionsOf(aPlan({ decisions: [changed] }))[0]?.agreed).toEqual({ vendor: false, partner: false });
	});

	test.each([
		['2027-08-19', []],
		['2027-08-20', ['p1']],
		['2027-09-01', []],
	])('parked on %s are %j', (on, expected) => {
		const item = aRecord('parkedItems', { id: 'p1', statement: 'A', parked: '2027-08-20', settled: '2027-09-01' });
		expect(ids(parkedOn(aPlan({ parkedItems: [item] }), on))).toEqual(expected);
	});
});

describe('the expectations worth rating next', () => {
	const unrated = { minimum: null, desired: null, perceivedPartner: null };

	it('are those below minimum, then what nobody has rated, then the more important', () => {
		const plan = aPlan({
			expectations: [
				anExpectation({ id: 'met', importancePartner: 4 }),
				anExpectation({ id: 'weighty', importanceVendor: 9 }),
				anExpectation({ id: 'new', ...unrated, importancePartner: null }),
				anExpectation({ id: 'below', perceivedPartner: 5 }),
				anExpectation({ id: 'worst', perceivedPartner: 2 }),
			],
		});
		expect(roundSuggestion(plan, '2027-09-09')).toEqual(['worst', 'below', 'new', 'weighty', 'met']);
	});

	it('are twelve at most, and only what says who expects what of whom', () => {
		const many = Array.from({ length: 15 }, (_, index) => anExpectation({ id: `e${index}` }));
		expect(roundSuggestion(aPlan({ expectations: many }), '2027-09-09')).toHaveLength(12);
		const vague = [anExpectation({ holder: null }), anExpectation({ id: 'e2', statement: ' ' })];
		expect(roundSuggestion(aPlan({ expectations: vague }), '2027-09-09')).toEqual([]);
	});
});
