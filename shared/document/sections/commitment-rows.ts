/**
 * One lane of commitments on paper. What is open stands in full; settled ones of this plan quarter take one line
 * each, older ones a sentence, so that a year's record does not bury what is still owed.
 */
import { isPending } from '../../analysis/balance.ts';
import { COMMITMENT_STATES } from '../../analysis/commitment-state.ts';
import type { CommitmentRow } from '../../analysis/commitments.ts';
import { capitalized, filled, withoutStop } from '../../analysis/names.ts';
import { addDays, type Day } from '../../base/dates.ts';
import { alert, cell, note, plain, quiet, row, spanning, stack } from '../build.ts';
import { type Context, numberOf, partyName, written } from '../context.ts';
import type { Cell, Paragraph, Row, Run } from '../tree.ts';

/** What was settled so lately is news in any quarter. */
const NEWS_DAYS = 30;

export interface Lane {
	/** Something is still to be done, answered or settled about them. */
	readonly open: readonly CommitmentRow[];
	/** Settled since the plan quarter began, or in the last thirty days if it has only begun. */
	readonly recent: readonly CommitmentRow[];
	readonly earlier: readonly CommitmentRow[];
	/** That first day; null where the plan has no days, and then nothing is earlier. */
	readonly since: Day | null;
}

export function laneOf(context: Context, rows: readonly CommitmentRow[]): Lane {
	const since = newsSince(context);
	const contested = new Set([...context.contested].map((key) => key.slice(0, key.indexOf(' '))));
	const isOpen = (promise: CommitmentRow) => isPending(promise) || contested.has(`commitments/${promise.id}`);
	const isEarlier = ({ due, deliveredOn }: CommitmentRow) => {
		const last = [due, deliveredOn]
			.filter((day) => day !== null)
			.sort()
			.at(-1);
		return since !== null && last !== undefined && last < since;
	};
	const settled = rows.filter((promise) => !isOpen(promise));
	return {
		open: rows.filter(isOpen),
		recent: settled.filter((promise) => !isEarlier(promise)),
		earlier: settled.filter(isEarlier),
		since,
	};
}

function newsSince({ quarters, on }: Context): Day | null {
	const begun = quarters.filter(({ start }) => start <= on).at(-1)?.start ?? quarters[0]?.start;
	if (begun === undefined) return null;
	return [begun, addDays(on, -NEWS_DAYS)].sort()[0] ?? null;
}

/** Number, words, test, owner, day and state: six columns. */
export function fullRow(context: Context, promise: CommitmentRow): Row {
	const { id, number, deliverable, test, owner, due } = promise;
	const or = (runs: readonly Run[], text: string) => (runs.length === 0 ? [quiet(text)] : runs);
	return row(
		cell(quiet(number)),
		stack(
			[...or(written(context, ['commitments', id, 'deliverable'], deliverable, 'strong'), context.say('Not said yet'))],
			parties(context, promise),
		),
		cell(...or(written(context, ['commitments', id, 'test'], test), context.say('no test'))),
		cell(...or(written(context, ['commitments', id, 'owner'], owner), context.say('no owner'))),
		cell(
			...or(
				written(context, ['commitments', id, 'due'], due === null ? null : context.words.shortDay(due)),
				context.say('no day'),
			),
		),
		commitmentState(context, promise),
	);
}

/** The same columns in one line: the words take the room of the test, which has been passed. */
export function settledRow(context: Context, promise: CommitmentRow): Row {
	const { number, deliverable, owner, due } = promise;
	const third = parties(context, promise);
	return row(
		cell(quiet(number)),
		spanning(
			2,
			cell(
				plain(filled(deliverable) ?? context.say('Not said yet')),
				...(third.length === 0 ? [] : [plain(' '), ...third]),
			),
		),
		cell(plain(filled(owner) ?? '')),
		cell(plain(due === null ? '' : context.words.shortDay(due))),
		cell(...outcome(context, promise)),
	);
}

/** `Kept before 1 May 2027: C-1 Price book; C-3 Lab. Kept late: C-8 Rota.` None is left out. */
export function earlierNote(context: Context, { earlier, since }: Lane): readonly Paragraph[] {
	const { say, words } = context;
	const states = COMMITMENT_STATES.filter((name) => earlier.some((promise) => promise.state === name));
	const sentences = states.map((name, index) => {
		const own = earlier.filter((promise) => promise.state === name);
		const state = capitalized(words.term(name));
		const titles = own.map(({ number, deliverable }) => `${number} ${filled(deliverable) ?? say('Not said yet')}`);
		return index === 0 && since !== null
			? say('{state} before {day}: {titles}.', {
					state,
					day: words.day(since),
					titles: withoutStop(titles.join(words.semicolon)),
				})
			: say('{state}: {titles}.', { state, titles: withoutStop(titles.join(words.semicolon)) });
	});
	return sentences.length === 0 ? [] : [note(sentences.join(' '))];
}

/** Named only where a third party gives or receives: the heading names the two sides. */
function parties(context: Context, { from, to, fromSide, toSide }: CommitmentRow): readonly Run[] {
	if (fromSide !== null && toSide !== null && fromSide !== toSide) return [];
	const receiver = partyName(context, to);
	return [
		quiet(
			fromSide === null
				? context.say('from {giver} to {receiver}', { giver: partyName(context, from), receiver })
				: context.say('to {receiver}', { receiver }),
		),
	];
}

/** The state with the day of delivery and, below it, what it waits for: `Delivered 8 Sep 2027`, `awaits Harbor`. */
export function commitmentState(context: Context, promise: CommitmentRow): Cell {
	const isLate = promise.state === 'missed' || promise.state === 'overdue';
	const name = capitalized(context.words.term(promise.state));
	const below = facts(context, promise).join(', ');
	const day = deliveryShown(promise);
	const on = day === null ? [] : [quiet(` ${context.words.shortDay(day)}`)];
	return stack([isLate ? alert(`▼ ${name}`) : plain(name), ...on], below === '' ? null : [quiet(below)]);
}

/** Beside what was taken back or renegotiated, the day of an earlier delivery would read as the day of that. */
function deliveryShown({ state, deliveredOn }: CommitmentRow): Day | null {
	return state === 'withdrawn' || state === 'renegotiated' ? null : deliveredOn;
}

function facts(context: Context, { lateDays, state: name, missReason, awaits }: CommitmentRow) {
	const { say, words } = context;
	return [
		...(lateDays === null || lateDays === 0
			? []
			: [say('{late, plural, one {# day} other {# days}} late', { late: lateDays })]),
		...(name === 'missed' && missReason !== null ? [words.term(missReason)] : []),
		...(awaits === null ? [] : [say('awaits {name}', { name: partyName(context, awaits) })]),
	];
}

/** `Kept`, `Kept late, 12 days`, `Renegotiated: C-22`. */
function outcome(context: Context, { state: name, lateDays, successor, carriedOn }: CommitmentRow): readonly Run[] {
	if (name === 'kept late')
		return [
			alert(capitalized(context.words.term(name))),
			quiet(`, ${context.say('{late, plural, one {# day} other {# days}}', { late: lateDays ?? 0 })}`),
		];
	const next = name === 'renegotiated' || carriedOn ? numberOf(context, 'commitments', successor) : null;
	const state = capitalized(context.words.term(name));
	return next === null ? [plain(state)] : [plain(context.say('{title}:', { title: state })), quiet(` ${next}`)];
}
