/**
 * One lane of commitments on paper. What is open stands in full; settled ones of this plan quarter take one line
 * each, older ones a sentence, so that a year's record does not bury what is still owed.
 */
import { isPending } from '../../analysis/balance.ts';
import { COMMITMENT_STATES } from '../../analysis/commitment-state.ts';
import type { CommitmentRow } from '../../analysis/commitments.ts';
import { capitalized, filled } from '../../analysis/names.ts';
import { dayInWords } from '../../analysis/words.ts';
import { addDays, type Day } from '../../base/dates.ts';
import { alert, cell, note, plain, quiet, row, spanning, stack } from '../build.ts';
import { type Context, numberOf, partyName, words } from '../context.ts';
import { counted, shortDay } from '../format.ts';
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
			[...or(words(context, ['commitments', id, 'deliverable'], deliverable, 'strong'), 'Not said yet')],
			parties(context, promise),
		),
		cell(...or(words(context, ['commitments', id, 'test'], test), 'no test')),
		cell(...or(words(context, ['commitments', id, 'owner'], owner), 'no owner')),
		cell(...or(words(context, ['commitments', id, 'due'], due === null ? null : shortDay(due)), 'no day')),
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
			cell(plain(filled(deliverable) ?? 'Not said yet'), ...(third.length === 0 ? [] : [plain(' '), ...third])),
		),
		cell(plain(filled(owner) ?? '')),
		cell(plain(due === null ? '' : shortDay(due))),
		cell(...outcome(context, promise)),
	);
}

/** `Kept before 1 May 2027: C-1 Price book; C-3 Lab. Kept late: C-8 Rota.` None is left out. */
export function earlierNote({ earlier, since }: Lane): readonly Paragraph[] {
	const states = COMMITMENT_STATES.filter((name) => earlier.some((promise) => promise.state === name));
	const sentences = states.map((name, index) => {
		const own = earlier.filter((promise) => promise.state === name);
		const when = index === 0 && since !== null ? ` before ${dayInWords(since)}` : '';
		const titles = own.map(({ number, deliverable }) => `${number} ${filled(deliverable) ?? 'Not said yet'}`);
		return `${capitalized(name)}${when}: ${titles.join('; ')}.`;
	});
	return sentences.length === 0 ? [] : [note(sentences.join(' '))];
}

/** Named only where a third party gives or receives: the heading names the two sides. */
function parties(context: Context, { from, to, fromSide, toSide }: CommitmentRow): readonly Run[] {
	if (fromSide !== null && toSide !== null && fromSide !== toSide) return [];
	const giver = fromSide === null ? `from ${partyName(context, from)} ` : '';
	return [quiet(`${giver}to ${partyName(context, to)}`)];
}

/** The state with the day of delivery and, below it, what it waits for: `Delivered 8 Sep 2027`, `awaits Harbor`. */
export function commitmentState(context: Context, promise: CommitmentRow): Cell {
	const isLate = promise.state === 'missed' || promise.state === 'overdue';
	const name = capitalized(promise.state);
	const below = facts(context, promise).join(', ');
	const day = promise.deliveredOn === null ? [] : [quiet(` ${shortDay(promise.deliveredOn)}`)];
	return stack([isLate ? alert(`▼ ${name}`) : plain(name), ...day], below === '' ? null : [quiet(below)]);
}

function facts(context: Context, { lateDays, state: name, missReason, awaits }: CommitmentRow) {
	return [
		...(lateDays === null || lateDays === 0 ? [] : [`${counted(lateDays, 'day')} late`]),
		...(name === 'missed' && missReason !== null ? [missReason] : []),
		...(awaits === null ? [] : [`awaits ${partyName(context, awaits)}`]),
	];
}

/** `Kept`, `Kept late, 12 days`, `Renegotiated: C-22`. */
function outcome(context: Context, { state: name, lateDays, successor }: CommitmentRow): readonly Run[] {
	if (name === 'kept late') return [alert('Kept late'), quiet(`, ${counted(lateDays ?? 0, 'day')}`)];
	const next = name === 'renegotiated' ? numberOf(context, 'commitments', successor) : null;
	return [plain(capitalized(name)), ...(next === null ? [] : [quiet(`: ${next}`)])];
}
