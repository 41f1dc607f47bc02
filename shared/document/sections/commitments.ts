/** What each side has promised the other, and how it stands today. */

import type { CommitmentRow } from '../../analysis/commitments.ts';
import type { KeptRecord } from '../../analysis/kept.ts';
import { dayInWords } from '../../analysis/words.ts';
import type { Party } from '../../ledger/change.ts';
import { PARTIES } from '../../plan/field.ts';
import { cell, group, note, plain, quiet, stack } from '../build.ts';
import { type Context, sideName } from '../context.ts';
import type { Block, Section, Side, Table } from '../tree.ts';
import { earlierNote, fullRow, type Lane, laneOf, settledRow } from './commitment-rows.ts';

export function commitments(context: Context): Section | null {
	const { commitments: rows } = context.commitments;
	if (rows.length === 0) return null;
	const third = rows.filter((promise) => promise.fromSide === null);
	return {
		id: 'commitments',
		title: 'Commitments on both sides',
		blocks: [
			...PARTIES.flatMap((side): readonly Block[] => {
				const own = rows.filter((promise) => promise.fromSide === side);
				const heading = { kind: 'heading', level: 2, runs: [...sideName(context, side), plain(' promises')] } as const;
				if (own.length === 0) return [heading, note('No commitments yet.')];
				const kept = keptWords(context.commitments.kept[side]);
				return [{ ...heading, aside: kept }, ...laneBlocks(context, own, side), ...missNote(context, side)];
			}),
			...(third.length === 0
				? []
				: [
						{ kind: 'heading', level: 2, runs: [plain('Others promise')] } as const,
						...laneBlocks(context, third, null),
					]),
		],
	};
}

/** `7 of 9 kept on time`; the scorecard has the sentences about it. */
function keptWords({ due, kept, tooFew }: KeptRecord): string {
	if (due === 0) return 'nothing due yet';
	return `${kept} of ${due} kept on time${tooFew ? ', too few to say' : ''}`;
}

function missNote({ commitments: on }: Context, side: Party): readonly Block[] {
	const reasons = on.kept[side].reasons.map(({ reason, count }) => (count === 1 ? reason : `${reason} (${count})`));
	return reasons.length === 0 ? [] : [note(`Reasons for a miss: ${reasons.join(', ')}.`)];
}

function laneBlocks(context: Context, rows: readonly CommitmentRow[], side: Side | null): readonly Block[] {
	const lane = laneOf(context, rows);
	const isEmpty = lane.open.length === 0 && lane.recent.length === 0;
	return [...(isEmpty ? [note('Nothing is open.')] : [promises(context, lane, side)]), ...earlierNote(lane)];
}

/** What is open, then what is settled and still news. */
function promises(context: Context, { open, recent, since }: Lane, side: Side | null): Table {
	const third = side === null ? [quiet('from a third party')] : [];
	const news = since === null ? 'Settled' : `Settled since ${dayInWords(since)}`;
	return {
		kind: 'table',
		description: 'Commitments: what, done when, who, by when, and how it stands',
		frame: 'ruled',
		...(side !== null && { side }),
		columns: [{ share: 6 }, { share: 28.4 }, { share: 23.4 }, { share: 15.4 }, { share: 13 }, { share: 20.8 }],
		head: [
			[
				cell(plain('No.')),
				stack([plain('Commitment')], third),
				cell(plain('Done when')),
				cell(plain('Owner')),
				cell(plain('Due')),
				cell(plain('State')),
			],
		],
		rows: [
			...open.map((promise) => fullRow(context, promise)),
			...(recent.length === 0 ? [] : [group(6, quiet(news))]),
			...recent.map((promise) => settledRow(context, promise)),
		],
	};
}
