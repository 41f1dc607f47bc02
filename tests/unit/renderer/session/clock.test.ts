import { describe, expect, it } from 'vitest';
import {
	minutesSpent,
	passageOf,
	shareSpent,
	spentBy,
	timeWords,
} from '../../../../renderer/features/session/clock.ts';
import type { AgendaItem } from '../../../../shared/contract/session.ts';

const MINUTE = 60_000;
const item = (minutes: number, spent = 0): AgendaItem => ({ step: 'topic', title: 'Words', minutes, spent });
const SINCE = '2027-09-09T10:00:00.000Z';
const at = (minutes: number) => Date.parse(SINCE) + minutes * MINUTE;

describe('the time of an item', () => {
	it('counts from the moment it came on screen, beyond what it had before', () => {
		const session = { agenda: [item(15, 2 * MINUTE), item(10)], at: 0, since: SINCE };
		expect(spentBy(session, 0, at(3))).toBe(5 * MINUTE);
		expect(spentBy(session, 1, at(3))).toBe(0);
	});

	it('stands still while the session rests, and never runs backwards', () => {
		const agenda = [item(15, 2 * MINUTE)];
		expect(spentBy({ agenda, at: 0, since: null }, 0, at(60))).toBe(2 * MINUTE);
		expect(spentBy({ agenda, at: 0, since: SINCE }, 0, at(-5))).toBe(2 * MINUTE);
	});

	it.each([
		[0, '15:00', 'left on this item', false],
		[3 * MINUTE + 18_000, '11:42', 'left on this item', false],
		[15 * MINUTE - 400, '0:01', 'left on this item', false],
		[15 * MINUTE, '0:00', 'time for the next item', true],
		[16 * MINUTE - 1, '0:00', 'time for the next item', true],
		[18 * MINUTE + 59_000, '3 min over', 'on this item', true],
	])('after %i ms of 15 minutes reads %s, %s', (spent, time, words, isOver) => {
		expect(timeWords(item(15), spent)).toEqual({ time, words, isOver });
	});

	it('fills its bar to the end and no further', () => {
		expect(shareSpent(item(10), 5 * MINUTE)).toBe(0.5);
		expect(shareSpent(item(10), 25 * MINUTE)).toBe(1);
	});

	it('says one minute for an item that was only touched, none for one that was not opened', () => {
		expect([0, 1, MINUTE, MINUTE + 1].map(minutesSpent)).toEqual([0, 1, 1, 2]);
	});

	it('that was turned past in a moment is skipped, and not ticked like one that was gone through', () => {
		const session = { agenda: [item(10, 3 * MINUTE), item(10, 2000), item(10), item(10, MINUTE), item(10)], at: 3 };
		expect(session.agenda.map((_, n) => passageOf(session, n))).toEqual([
			...['gone through', 'skipped', 'skipped', 'to come', 'to come'],
		]);
	});
});
