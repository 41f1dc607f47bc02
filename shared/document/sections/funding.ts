/** Who pays what, by when it can be claimed and with which proof. */
import type { CommitmentState } from '../../analysis/commitment-state.ts';
import { alert, cell, lead, plain, quiet, row, strong } from '../build.ts';
import { amount, type Context, partyName, sideMark, written } from '../context.ts';
import type { Section, Table } from '../tree.ts';

export function funding(context: Context): Section | null {
	const rows = context.commitments.commitments.filter(
		({ money, state }) => money !== null && money > 0 && isPaid(state),
	);
	if (rows.length === 0) return null;
	const table: Table = {
		kind: 'table',
		description: context.say('Funding: who pays, how much, claim by when, with which proof'),
		frame: 'ruled',
		columns: [
			{ share: 6.5 },
			{ share: rows.some(({ fromSide }) => fromSide === null) ? 18 : 8 },
			{ share: 32 },
			{ share: 9.5, align: 'end' },
			{ share: 13.5 },
			{ share: 36 },
		],
		head: [
			[
				cell(plain(context.say('No.'))),
				cell(plain(context.say('From'))),
				cell(plain(context.say('For'))),
				cell(plain(context.say('Money'))),
				cell(plain(context.say('Claim by'))),
				cell(plain(context.say('Proof'))),
			],
		],
		rows: rows.map(({ id, number, from, fromSide, deliverable, money, claimBy, proof, state }) => {
			const passed = claimBy !== null && claimBy < context.on && state !== 'kept' && state !== 'kept late';
			const day =
				claimBy === null
					? quiet(context.say('no day'))
					: passed
						? alert(context.say('{day}, passed', { day: context.words.shortDay(claimBy) }))
						: plain(context.words.shortDay(claimBy));
			const shown = written(context, ['commitments', id, 'proof'], proof);
			return row(
				cell(quiet(number)),
				cell(...(fromSide === null ? [plain(partyName(context, from))] : sideMark(context, fromSide))),
				cell(...written(context, ['commitments', id, 'deliverable'], deliverable)),
				cell(strong(amount(context, money ?? 0))),
				cell(day),
				cell(...(shown.length === 0 ? [quiet(context.say('none named'))] : shown)),
			);
		}),
	};
	return {
		id: 'funding',
		title: context.say('Funding'),
		blocks: [lead(context.say('Money is a commitment like any other, with an owner, a test and a day.')), table],
	};
}

/** What was taken back is paid by nobody, and what was renegotiated by its successor: as in the balance. */
function isPaid(state: CommitmentState): boolean {
	return state !== 'withdrawn' && state !== 'renegotiated';
}
