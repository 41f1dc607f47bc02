import { describe, expect, it } from 'vitest';
import { deedsFor } from '../../../../renderer/app/commitments/deeds.ts';
import { loadSentence } from '../../../../renderer/features/progress/load-words.ts';
import { filterRows } from '../../../../renderer/features/progress/spine-filter.ts';
import { cardByKey } from '../../../../renderer/features/progress/spine-keys.ts';
import { spineLines } from '../../../../renderer/features/progress/spine-lines.ts';
import { mondayOf, openPeriod } from '../../../../renderer/features/progress/spine-periods.ts';
import type { CommitmentRow } from '../../../../shared/analysis/commitments.ts';

/** A Thursday. */
const today = '2027-09-09';

function row(id: string, given: Partial<CommitmentRow> = {}): CommitmentRow {
	return {
		id,
		number: id,
		from: 'vendor',
		to: 'partner',
		fromSide: 'vendor',
		toSide: 'partner',
		deliverable: id,
		test: null,
		owner: null,
		due: '2027-09-30',
		state: 'accepted',
		deliveredOn: null,
		lateDays: null,
		accepted: '2027-08-01',
		awaits: null,
		awaitsFor: null,
		withdrawalAgreed: false,
		missReason: null,
		returnReason: null,
		successor: null,
		carriedOn: false,
		replaces: null,
		goal: null,
		expectation: null,
		session: null,
		days: null,
		money: null,
		claimBy: null,
		proof: null,
		...given,
	};
}

const partners = { from: 'partner', to: 'vendor', fromSide: 'partner', toSide: 'vendor' } as const;

describe('the stretches of time on the spine', () => {
	it.each([
		['2027-09-06', 'This week', '6–12 Sep'],
		['2027-09-12', 'This week', '6–12 Sep'],
		['2027-09-13', 'Next week', '13–19 Sep'],
		['2027-09-19', 'Next week', '13–19 Sep'],
		['2027-09-20', 'Later', 'in September'],
		['2027-10-01', 'October', null],
		['2028-02-29', 'February', '2028'],
		['2027-09-05', 'Earlier', 'not settled yet'],
	])('%s is in “%s”', (due, title, note) => {
		expect(openPeriod({ due, state: 'delivered' }, today)).toMatchObject({ title, note, isLate: false });
	});

	it('a week over the end of a month names both, and the later days are of its last month', () => {
		expect(openPeriod({ due: '2027-09-27', state: 'accepted' }, '2027-09-22').note).toBe('27 Sep – 3 Oct');
		expect(openPeriod({ due: '2027-10-29', state: 'accepted' }, '2027-09-22')).toMatchObject({
			title: 'Later',
			note: 'in October',
		});
	});

	it('what is owed and past its day is overdue whatever its week', () => {
		expect(openPeriod({ due: '2027-09-08', state: 'overdue' }, today)).toMatchObject({
			title: 'Overdue',
			isLate: true,
		});
	});

	it('a week begins on Monday', () => {
		expect(['2027-09-06', '2027-09-09', '2027-09-12'].map(mondayOf)).toEqual(Array(3).fill('2027-09-06'));
	});
});

describe('the lines of the spine', () => {
	it('pair the sides within a stretch of time, in order of due day', () => {
		const rows = [
			row('late-october', { due: '2027-10-29' }),
			row('soon', { due: '2027-09-10' }),
			row('october', { due: '2027-10-01' }),
			row('theirs', { due: '2027-10-05', ...partners }),
		];
		expect(
			spineLines(rows, 'open', today).map(({ period, left, right }) => [period?.title, left?.id, right?.id]),
		).toEqual([
			['This week', 'soon', undefined],
			['October', 'october', 'theirs'],
			[undefined, 'late-october', undefined],
		]);
	});

	it('the closed ones run from the newest month back', () => {
		const rows = [
			row('march', { due: '2027-03-05', state: 'kept' }),
			row('last-year', { due: '2026-12-24', state: 'kept' }),
			row('august', { due: '2027-08-13', state: 'kept late' }),
			row('open'),
		];
		expect(spineLines(rows, 'closed', today).map(({ left }) => left?.id)).toEqual(['august', 'march', 'last-year']);
	});

	it('what third parties promise stands beneath, two to a line', () => {
		const third = { from: 'arrow', fromSide: null } as const;
		const lines = spineLines([row('a', third), row('b', third), row('c', third), row('ours')], 'open', today);
		expect(lines.map(({ isOthers, left, right }) => [isOthers, left?.id, right?.id])).toEqual([
			[false, 'ours', undefined],
			[true, 'a', 'b'],
			[true, 'c', undefined],
		]);
	});

	it('every commitment stands on exactly one line, two thousand of them at once', () => {
		const rows = Array.from({ length: 2000 }, (_, at) =>
			row(`c${at}`, {
				due: at % 7 === 0 ? null : `2027-${String((at % 12) + 1).padStart(2, '0')}-11`,
				...(at % 3 ? partners : {}),
			}),
		);
		const shown = spineLines(rows, 'open', today).flatMap(({ left, right }) => [left?.id, right?.id].filter(Boolean));
		expect(new Set(shown)).toEqual(new Set(rows.map(({ id }) => id)));
		expect(shown).toHaveLength(2000);
	});
});

describe('the arrows', () => {
	const lines = spineLines(
		[
			row('a', { due: '2027-09-10' }),
			row('b', { due: '2027-10-01' }),
			row('z', { due: '2027-12-01', ...partners }),
			row('y', { due: '2027-10-02', ...partners }),
		],
		'open',
		today,
	);

	it.each([
		['a', 'ArrowDown', 'b'],
		['b', 'ArrowDown', null],
		['b', 'ArrowRight', 'y'],
		['a', 'ArrowRight', 'y'],
		['z', 'ArrowLeft', 'b'],
		['z', 'ArrowUp', 'y'],
		['z', 'Home', 'y'],
		['a', 'End', 'b'],
		['a', 'ArrowLeft', null],
		['a', 'x', null],
		['nobody', 'ArrowDown', null],
	])('from %s, %s leads to %s', (id, key, to) => {
		expect(cardByKey(lines, id, key)).toBe(to);
	});
});

describe('what a pen may do with a commitment', () => {
	const promiser = { from: true, to: false };
	const receiver = { from: false, to: true };

	it.each([
		['proposed', { accepted: null, awaitsFor: 'acceptance' }, receiver, 'accept'],
		['proposed', { accepted: null, awaitsFor: 'acceptance' }, promiser, null],
		['accepted', {}, promiser, 'deliver'],
		['accepted', {}, receiver, null],
		['delivered', { awaitsFor: 'acknowledgement' }, receiver, 'acknowledge'],
		['delivered', { awaitsFor: 'acknowledgement' }, promiser, null],
		['overdue', {}, promiser, 'reason'],
		['overdue', { accepted: null, awaitsFor: 'acceptance' }, receiver, 'accept'],
		['overdue', { accepted: null, awaitsFor: 'acceptance' }, promiser, null],
		['missed', { missReason: 'forgotten' }, promiser, 'terms'],
		['missed', { missReason: 'forgotten', successor: 'next' }, promiser, null],
		['missed', { missReason: 'forgotten', successor: 'next', carriedOn: true }, { from: true, to: true }, null],
		['overdue', { successor: 'next', carriedOn: true }, { from: true, to: true }, 'reason'],
		['kept late', {}, promiser, 'reason'],
		['kept late', { missReason: 'other' }, promiser, null],
		['withdrawn', { awaitsFor: 'withdrawal' }, receiver, 'let go'],
		['kept', {}, { from: true, to: true }, null],
		['renegotiated', {}, { from: true, to: true }, null],
	] as const)('%s %o for %o: next is %s', (state, given, may, next) => {
		expect(deedsFor(row('c', { state, ...given }), may).next).toBe(next);
	});

	it('nobody else does anything', () => {
		expect(deedsFor(row('c'), { from: false, to: false })).toEqual({ next: null, more: [] });
	});

	it('returning stays beside acknowledging, and new terms beside delivering', () => {
		expect(deedsFor(row('c', { state: 'delivered' }), receiver).more).toEqual(['return']);
		expect(deedsFor(row('c'), promiser).more).toEqual(['terms', 'withdraw']);
	});
});

describe('the words about the load', () => {
	const side = (count: number, days: number, money: number) => ({
		count,
		days,
		money,
		withoutDays: 0,
		withKept: { count, days, money },
	});
	const names = { vendor: 'Northwind', partner: 'Harbor' };

	it.each([
		[side(6, 32, 210), side(6, 60, 64), 'Harbor carries more of the work, Northwind of the money.'],
		[side(6, 60, 210), side(6, 30, 64), 'Northwind carries more of the work and of the money.'],
		[side(6, 30, 100), side(6, 31, 100), 'Both sides carry about the same.'],
		[side(6, 60, 100), side(6, 30, 101), 'Northwind carries more of the work; the money is about even.'],
		[side(1, 0, 0), side(3, 0, 0), 'Harbor carries more of the work.'],
		[side(0, 0, 0), side(0, 0, 0), null],
	])('%o against %o: %s', (vendor, partner, sentence) => {
		expect(loadSentence({ vendor, partner }, names)).toBe(sentence);
	});
});

describe('the filter', () => {
	it('takes a side, a goal and a picked few together', () => {
		const rows = [row('a', { goal: 'g1' }), row('b', { goal: 'g1', ...partners }), row('c')];
		const ids = (filter: Parameters<typeof filterRows>[1]) => filterRows(rows, filter).map(({ id }) => id);
		expect(ids({ side: 'all', goal: null, ids: null })).toEqual(['a', 'b', 'c']);
		expect(ids({ side: 'vendor', goal: 'g1', ids: null })).toEqual(['a']);
		expect(ids({ side: 'all', goal: null, ids: ['c', 'gone'] })).toEqual(['c']);
	});
});
