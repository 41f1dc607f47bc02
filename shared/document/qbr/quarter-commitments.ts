/** What was to be done by the end of the quarter, before anything else is talked about; and what the next one owes. */
import { isPending } from '../../analysis/balance.ts';
import type { CommitmentRow } from '../../analysis/commitments.ts';
import type { PlanQuarter } from '../../base/dates.ts';
import { cell, group, note, plain, quiet, row, stack } from '../build.ts';
import { type Context, partyName, sideName, written } from '../context.ts';
import { commitmentState } from '../sections/commitment-rows.ts';
import { keptOnTime } from '../sections/scorecard.ts';
import type { Block, Row, Section, Table } from '../tree.ts';

/** Every commitment that fell due in the quarter, and what is still open from before it. */
export function quarterCommitments(context: Context, quarter: PlanQuarter): Section {
	const rows = context.commitments.commitments.filter(
		(promise) => isDueIn(promise, quarter) || isCarried(promise, quarter),
	);
	return {
		id: 'quarter-commitments',
		title: context.say('Commitments due in {quarter}', { quarter: quarter.name }),
		blocks: [
			...keptOnTime(context).filter(({ kind }) => kind !== 'heading'),
			{ kind: 'space', lines: 0.4 },
			...(rows.length === 0
				? [
						note(
							context.say('Nothing was due from {months}.', {
								months: context.words.months(quarter.start, quarter.end),
							}),
						),
					]
				: [lanes(context, rows, context.say('Commitments due in the quarter, and how each came out'))]),
		],
	};
}

/** What falls due next, so that both sides leave the room knowing it. */
export function nextCommitments(context: Context, next: PlanQuarter): readonly Block[] {
	const rows = context.commitments.commitments.filter((promise) => isDueIn(promise, next) && isPending(promise));
	if (rows.length === 0)
		return [
			note(
				context.say('No commitment is due from {months} yet.', { months: context.words.months(next.start, next.end) }),
			),
		];
	return [lanes(context, rows, context.say('Commitments due in the next quarter'))];
}

function isDueIn({ due }: CommitmentRow, { start, end }: PlanQuarter): boolean {
	return due !== null && due >= start && due <= end;
}

function isCarried(promise: CommitmentRow, { start }: PlanQuarter): boolean {
	return promise.due !== null && promise.due < start && isPending(promise);
}

/** Both sides in one table, each under its name. */
function lanes(context: Context, rows: readonly CommitmentRow[], description: string): Table {
	const lane = (heading: Row, own: readonly CommitmentRow[]): readonly Row[] =>
		own.length === 0 ? [] : [heading, ...inOrder(own).map((promise) => promiseRow(context, promise))];
	return {
		kind: 'table',
		description,
		frame: 'ruled',
		columns: [{ share: 7 }, { share: 44 }, { share: 17 }, { share: 13 }, { share: 22 }],
		head: [
			[
				cell(plain(context.say('No.'))),
				cell(plain(context.say('Commitment'))),
				cell(plain(context.say('Owner'))),
				cell(plain(context.say('Due'))),
				cell(plain(context.say('State'))),
			],
		],
		rows: [
			...(['vendor', 'partner'] as const).flatMap((side) =>
				lane(
					group(5, ...sideName(context, side)),
					rows.filter(({ fromSide }) => fromSide === side),
				),
			),
			...lane(
				group(5, plain(context.say('Others'))),
				rows.filter(({ fromSide }) => fromSide === null),
			),
		],
	};
}

function inOrder(rows: readonly CommitmentRow[]): readonly CommitmentRow[] {
	return [...rows].sort((one, other) => (one.due ?? '').localeCompare(other.due ?? ''));
}

function promiseRow(context: Context, promise: CommitmentRow): Row {
	const { id, number, from, fromSide, deliverable, owner, due } = promise;
	const said = written(context, ['commitments', id, 'deliverable'], deliverable);
	return row(
		cell(quiet(number)),
		stack(
			said.length === 0 ? [quiet(context.say('Not said yet'))] : [...said],
			fromSide === null ? [quiet(context.say('from {name}', { name: partyName(context, from) }))] : null,
		),
		cell(...written(context, ['commitments', id, 'owner'], owner)),
		cell(plain(due === null ? '' : context.words.shortDay(due))),
		commitmentState(context, promise),
	);
}
