/** Ballots: what a side's people answered, what of it is shared, and the mark that locks it before anyone sees. */

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { fail, ok, type Result } from '../base/result.ts';
import type { Party, RecordRef } from '../ledger/change.ts';
import { say } from '../words/spoken.ts';
import { NO_NUMBER, type RatingValue } from './field.ts';
import type { Question } from './rounds.ts';

/** One person's answers by question. A question that is missing is unrated, which is not zero and not an abstention. */
export type PersonalBallot = Readonly<Record<string, RatingValue>>;

/** One side's answer to one question: the median of its people, how many gave a number, the lowest and the highest. */
export interface SharedAnswer {
	readonly question: string;
	readonly value: RatingValue;
	readonly n: number;
	/** Null where nobody gave a number. */
	readonly low: number | null;
	readonly high: number | null;
}

/**
 * What of the people's ballots is shared: per question the median. Between two steps of a scale in halves it is
 * rounded to the nearest half, a quarter upward. Without a number it is *too early to say* where most of those who
 * answered said so, else *abstained*; a question nobody answered is left out.
 */
export function sharedAnswers(
	questions: readonly Question[],
	people: readonly PersonalBallot[],
): readonly SharedAnswer[] {
	return questions.flatMap(({ id }): readonly SharedAnswer[] => {
		const given = people.flatMap((ballot) => (Object.hasOwn(ballot, id) ? [ballot[id] as RatingValue] : []));
		if (given.length === 0) return [];
		const numbers = given.filter((value) => typeof value === 'number').sort((a, b) => a - b);
		const [low, high] = [numbers[0], numbers.at(-1)];
		if (low === undefined || high === undefined) {
			const early = given.filter((value) => value === 'too early to say').length;
			const value: RatingValue = early * 2 > given.length ? 'too early to say' : 'abstained';
			return [{ question: id, value, n: 0, low: null, high: null }];
		}
		return [{ question: id, value: median(numbers), n: numbers.length, low, high }];
	});
}

/** Of sorted numbers, not none. */
function median(sorted: readonly number[]): number {
	const at = (place: number) => sorted[place] ?? 0;
	const middle = Math.floor(sorted.length / 2);
	const exact = sorted.length % 2 === 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2;
	return Math.round(exact * 2) / 2;
}

/** The answers as they are locked, kept and shown: one text, the same for the same answers. */
export function printAnswers(answers: readonly SharedAnswer[]): string {
	return JSON.stringify(answers.map(({ question, value, n, low, high }) => [question, value, n, low, high]));
}

/** Reads what `printAnswers` wrote; every other text is refused, never guessed at, and no question stands twice. */
export function parseAnswers(text: string): Result<readonly SharedAnswer[]> {
	let rows: unknown;
	try {
		rows = JSON.parse(text);
	} catch {
		return unreadable();
	}
	const answers = Array.isArray(rows) ? rows.map(answerOf).filter((answer) => answer !== null) : [];
	if (new Set(answers.map(({ question }) => question)).size < answers.length) return unreadable();
	return printAnswers(answers) === text ? ok(answers) : unreadable();
}

function unreadable() {
	return fail('unreadable', say('The answers of this ballot cannot be read.'));
}

function answerOf(row: unknown): SharedAnswer | null {
	if (!Array.isArray(row) || row.length !== 5) return null;
	const [question, value, n, low, high] = row as readonly unknown[];
	const isValue = typeof value === 'number' || NO_NUMBER.some((word) => word === value);
	const isBound = (bound: unknown) => bound === null || typeof bound === 'number';
	const isCount = Number.isInteger(n) && (n as number) >= 0;
	if (typeof question !== 'string' || !isValue || !isCount || !isBound(low) || !isBound(high)) return null;
	return {
		question,
		value: value as RatingValue,
		n: n as number,
		low: low as number | null,
		high: high as number | null,
	};
}

export interface LockedBallot {
	readonly planId: string;
	readonly round: string;
	readonly party: Party;
	/** The ids of the questions in the order they were asked, answered or not. */
	readonly questions: readonly string[];
	/** As `printAnswers` gives them. */
	readonly answers: string;
	/** 32 random bytes as 64 hex digits: without them a handful of numbers could be guessed from the mark. */
	readonly salt: string;
}

/** The mark that locks a ballot: SHA-256 over what it is, as 64 hex digits. */
export function lockOf({ planId, round, party, questions, answers, salt }: LockedBallot): string {
	const locked = JSON.stringify(['covalent ballot 1', planId, round, party, questions, answers, salt]);
	return bytesToHex(sha256(utf8ToBytes(locked)));
}

/** The place a question's answer has in the plan once it is revealed; null where it lives in the round alone. */
export function fieldOfAnswer({ record, field }: Question): readonly [RecordRef, string] | null {
	return record === null || field === 'rank' ? null : [record, field];
}
