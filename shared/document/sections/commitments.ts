/** What each side has promised the other, and how it stands today. */

import type { CommitmentRow } from '../../analysis/commitments.ts';
import type { KeptRecord } from '../../analysis/kept.ts';
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
		title: context.say('Commitments on both sides'),
		blocks: [
			...PARTIES.flatMap((side): readonly Block[] => {
				const own = rows.filter((promise) => promise.fromSide === side);
				const heading = {
					kind: 'heading',
					level: 2,
					runs: [...sideName(context, side), plain(` ${context.say('promises')}`)],
				} as const;
				if (own.length === 0) return [heading, note(context.say('No commitments yet.'))];
				const kept = keptWords(context, context.commitments.kept[side]);
				return [{ ...heading, aside: kept }, ...laneBlocks(context, own, side), ...missNote(context, side)];
			}),
			...(third.length === 0
				? []
				: [
						{ kind: 'heading', level: 2, runs: [plain(context.say('Others promise'))] } as const,
						...laneBlocks(context, third, null),
					]),
		],
	};
}

/** `7 of 9 kept on time`; the scorecard has the sentences about it. */
function keptWords({ say }: Context, { due, kept, tooFew }: KeptRecord): string {
	if (due === 0) return say('nothing due yet');
	return tooFew
		? say('{kept} of {due} kept on time, too few to say', { kept, due })
		: say('{kept} of {due} kept on time', { kept, due });
}

function missNote({ commitments: on, say, words }: Context, side: Party): readonly Block[] {
	const reasons = on.kept[side].reasons.map(({ reason, count }) =>
		count === 1 ? words.term(reason) : `${words.term(reason)} (${count})`,
	);
	return reasons.length === 0 ? [] : [note(say('Reasons for a miss: {reasons}.', { reasons: reasons.join(', ') }))];
}

function laneBlocks(context: Context, rows: readonly CommitmentRow[], side: Side | null): readonly Block[] {
	const lane = laneOf(context, rows);
	const isEmpty = lane.open.length === 0 && lane.recent.length === 0;
	return [
		...(isEmpty ? [note(context.say('Nothing is open.'))] : [promises(context, lane, side)]),
		...earlierNote(context, lane),
	];
}

/** What is open, then what is settled and still news. */
function promises(context: Context, { open, recent, since }: Lane, side: Side | null): Table {
	const third = side === null ? [quiet(context.say('from a third party'))] : [];
	const news =
		since === null ? context.say('Settled') : context.say('Settled since {day}', { day: context.words.day(since) });
	return {
		kind: 'table',
		description: context.say('Commitments: what, done when, who, by when, and how it stands'),
		frame: 'ruled',
		...(side !== null && { side }),
		columns: [{ share: 6 }, { share: 28.4 }, { share: 23.4 }, { share: 15.4 }, { share: 13 }, { share: 20.8 }],
		head: [
			[
				cell(plain(context.say('No.'))),
				stack([plain(context.say('Commitment'))], third),
				cell(plain(context.say('Done when'))),
				cell(plain(context.say('Owner'))),
				cell(plain(context.say('Due'))),
				cell(plain(context.say('State'))),
			],
		],
		rows: [
			...open.map((promise) => fullRow(context, promise)),
			...(recent.length === 0 ? [] : [group(6, quiet(news))]),
			...recent.map((promise) => settledRow(context, promise)),
		],
	};
}
