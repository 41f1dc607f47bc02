import { describe, expect, it } from 'vitest';
import { deedGroups } from '../../../../renderer/features/session/steps/deed-choices.ts';
import { newIds } from '../../../../renderer/features/session/steps/new-ids.ts';
import { pageAfter } from '../../../../renderer/features/session/steps/page-after.ts';
import { isIn } from '../../../../renderer/features/session/steps/quarter-now.ts';
import { roundOf } from '../../../../renderer/features/session/steps/session-round.ts';
import { beyondState } from '../../../../renderer/features/session/steps/standing-words.ts';
import {
	byPressing,
	isOpen,
	keepOrder,
	overviewWords,
} from '../../../../renderer/features/session/steps/talk-order.ts';
import { voiceWords } from '../../../../renderer/features/session/steps/voice-words.ts';
import { type CommitmentRow, commitmentsOf } from '../../../../shared/analysis/commitments.ts';
import type { Scalar } from '../../../../shared/ledger/change.ts';
import { ENGLISH } from '../../../../shared/words/english.ts';
import { speakIn } from '../../../../shared/words/load.ts';
import { speak } from '../../../../shared/words/spoken.ts';
import { aPlan, aRecord } from '../../../builders/plan.ts';
import { aRound } from '../../../builders/revealed-rounds.ts';

const today = '2027-09-09';
const nameOf = (party: string) => (party === 'vendor' ? 'Northwind' : 'Harbor');

/** Northwind’s word to Harbor, accepted in time and due at the end of September, unless said otherwise. */
function row(given: Readonly<Record<string, Scalar>> = {}): CommitmentRow {
	const commitment = aRecord('commitments', {
		id: 'c1',
		from: 'vendor',
		to: 'partner',
		deliverable: 'Two architect days',
		due: '2027-09-30',
		accepted: '2027-08-01',
		...given,
	});
	const [first] = commitmentsOf(aPlan({ commitments: [commitment] }), today).commitments;
	if (first === undefined) throw new Error('The plan has no commitment.');
	return first;
}

const late = { due: '2027-09-01' };
const delivered = { delivered: '2027-09-03' };

describe('the deeds of a commitment in a room with both pens', () => {
	it.each([
		['proposed', { accepted: null }, { partner: ['accept'], vendor: ['deliver', 'withdraw'] }],
		['accepted', {}, { vendor: ['deliver', 'terms', 'withdraw'], partner: ['acknowledge'] }],
		['overdue', late, { vendor: ['deliver', 'reason', 'terms', 'withdraw'], partner: ['acknowledge'] }],
		['delivered', delivered, { partner: ['acknowledge', 'return'] }],
		['kept', { ...delivered, acknowledged: '2027-09-04' }, {}],
		['kept late, without a reason', { ...late, ...delivered, acknowledged: '2027-09-04' }, { vendor: ['reason'] }],
		['withdrawn', { withdrawn: '2027-09-02' }, { partner: ['let go'] }],
	])('%s: stand with the side whose word they are, the first word first', (_, given, expected) => {
		const groups = deedGroups(row(given)).map(({ party, deeds }) => [party, deeds]);
		expect(groups).toEqual(Object.entries(expected));
	});

	it('of a third party are anybody’s to write down', () => {
		const [first] = deedGroups(row({ from: 'distributor', ...delivered, due: null }));
		expect(first?.party).toBe('partner');
		expect(deedGroups(row({ from: 'distributor' })).map(({ party }) => party)).toEqual([null, 'partner']);
	});

	it('never need more than the keys from 1 to 9', () => {
		for (const given of [{}, late, delivered, { accepted: null }, { ...late, missReason: 'forgotten' }])
			expect(deedGroups(row(given)).flatMap(({ deeds }) => deeds).length).toBeLessThanOrEqual(9);
	});
});

describe('what a room talks about', () => {
	it('leaves out what needs no more words', () => {
		expect(isOpen(row())).toBe(true);
		expect(isOpen(row({ ...delivered, acknowledged: '2027-09-04' }))).toBe(false);
		expect(isOpen(row({ withdrawn: '2027-09-02', withdrawalAccepted: '2027-09-03' }))).toBe(false);
	});

	it('waits for the reason of what was kept late', () => {
		const keptLate = { ...late, ...delivered, acknowledged: '2027-09-04' };
		expect(isOpen(row(keptLate))).toBe(true);
		expect(isOpen(row({ ...keptLate, missReason: 'forgotten' }))).toBe(false);
	});

	it('begins with what presses most, and keeps the order of days inside', () => {
		const rows = [row(), row(delivered), row({ ...late, id: 'c2' }), row({ id: 'c3' })];
		expect(byPressing(rows).map(({ id, state }) => `${id} ${state}`)).toEqual([
			'c2 overdue',
			'c1 delivered',
			'c1 accepted',
			'c3 accepted',
		]);
	});

	it('keeps its place when something is settled or comes up in the room', () => {
		expect(keepOrder(['a', 'b', 'c'], ['c', 'd', 'a'])).toEqual(['a', 'b', 'c', 'd']);
	});

	it.each([
		[9, 3, '9 to talk about, 3 settled since last time'],
		[2, 0, '2 to talk about'],
		[0, 4, 'Nothing is open: 4 settled since last time'],
	])('is said in one line: %i open, %i settled', (open, settled, words) => {
		expect(overviewWords(open, settled)).toBe(words);
	});
});

describe('what stands under a state', () => {
	it.each([
		[late, 'By 8 days.'],
		[{ ...late, missReason: 'forgotten' }, 'By 8 days so far; reason: forgotten.'],
		[delivered, 'On 3 September 2027; awaits Harbor’s yes.'],
		[{ ...delivered, acknowledged: '2027-09-04' }, 'Delivered on 3 September 2027.'],
		[{}, 'Due 30 September 2027.'],
		[{ accepted: null }, 'Awaits Harbor’s yes.'],
		[{ withdrawn: '2027-09-02', withdrawalAccepted: '2027-09-03' }, ''],
	])('says no word twice: %o', (given, words) => {
		expect(beyondState(row(given), nameOf)).toBe(words);
	});

	it('begins with no sign in French, which sets a space before it', async () => {
		await speakIn('fr-FR');
		const words = beyondState(row(), nameOf);
		speak(ENGLISH);
		expect(words).toBe('Échéance le 30 septembre 2027.');
	});
});

describe('the pages of a step', () => {
	it.each([
		[0, 1, 3, 1],
		[2, 1, 3, null],
		[0, -1, 3, null],
		[1, -1, 3, 0],
		[0, 1, 0, null],
	] as const)('from %i by %i of %i is %s', (at, by, count, next) => {
		expect(pageAfter(at, by, count)).toBe(next);
	});

	it('know what has come while they were on screen', () => {
		expect(newIds(new Set(['a', 'b']), ['b', 'c', 'a', 'd'])).toEqual(['c', 'd']);
	});
});

describe('the quarter we are in', () => {
	const quarter = { start: '2027-08-01', end: '2027-10-31' };
	it.each([
		['2027-07-31', false],
		['2027-08-01', true],
		['2027-10-31', true],
		['2027-11-01', false],
	])('%s: %s', (day, isNow) => {
		expect(isIn(quarter, day)).toBe(isNow);
	});

	it('is never one that the plan’s period does not have', () => {
		expect(isIn({ start: null, end: null }, today)).toBe(false);
	});
});

describe('the round a session goes on with', () => {
	const round = (id: string, given: Readonly<Record<string, Scalar>> = {}) =>
		aRecord('rounds', { id, kind: 'trust', mode: 'blind', opened: today, session: 's1', ...given });
	const found = (...rounds: readonly ReturnType<typeof round>[]) =>
		roundOf(aPlan({ rounds }), 'trust', 's1')?.id ?? null;

	it('is its own newest of that kind', () => {
		expect(found(round('r1'), round('r2'), round('r3', { kind: 'goals', asked: 'g1' }))).toBe('r2');
	});

	it('is not one that was set aside', () => {
		expect(found(round('r1'), round('r2', { closed: today }))).toBe('r1');
		expect(found(round('r1', { closed: today }))).toBeNull();
	});

	it('is else one that was opened at home and waits for its reveal', () => {
		expect(found(round('r1', { session: null }))).toBe('r1');
		expect(found(round('r1', { session: null, closed: today }))).toBeNull();
	});

	it('is else one from home that was revealed since the session’s day, so that a reveal stays on screen', () => {
		const sessions = [aRecord('sessions', { id: 's1', day: today })];
		const shownOn = (revealed: string) => {
			const { round, ballots } = aRound({ id: 'r1', kind: 'trust', day: revealed });
			return roundOf(aPlan({ sessions, rounds: [round], ballots }), 'trust', 's1')?.id ?? null;
		};
		expect([shownOn(today), shownOn('2027-09-08')]).toEqual(['r1', null]);
	});

	it('is its own before one from home', () => {
		expect(found(round('r1'), round('r2', { session: null }))).toBe('r1');
	});
});

describe('the voices on the page', () => {
	it.each([
		[0, 0, '0 edits'],
		[1, 0, '1 edit'],
		[11, 2, '11 edits, 2 decisions'],
		[2, 1, '2 edits, 1 decision'],
	])('%i edits and %i decisions', (edits, decisions, words) => {
		expect(voiceWords({ edits, decisions })).toBe(words);
	});
});
