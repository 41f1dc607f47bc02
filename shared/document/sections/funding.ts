/** Who pays what, by when it can be claimed and with which proof. */
import { alert, cell, lead, plain, quiet, row, strong } from '../build.ts';
import { amount, type Context, partyName, sideMark, words } from '../context.ts';
import { shortDay } from '../format.ts';
import type { Section, Table } from '../tree.ts';

export function funding(context: Context): Section | null {
	const rows = context.commitments.commitments.filter(({ money }) => money !== null && money > 0);
	if (rows.length === 0) return null;
	const table: Table = {
		kind: 'table',
		description: 'Funding: who pays, how much, claim by when, with which proof',
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
				cell(plain('No.')),
				cell(plain('From')),
				cell(plain('For')),
				cell(plain('Money')),
				cell(plain('Claim by')),
				cell(plain('Proof')),
			],
		],
		rows: rows.map(({ id, number, from, fromSide, deliverable, money, claimBy, proof, state }) => {
			const passed = claimBy !== null && claimBy < context.on && state !== 'kept' && state !== 'kept late';
			const day =
				claimBy === null ? quiet('no day') : passed ? alert(`${shortDay(claimBy)}, passed`) : plain(shortDay(claimBy));
			const shown = words(context, ['commitments', id, 'proof'], proof);
			return row(
				cell(quiet(number)),
				cell(...(fromSide === null ? [plain(partyName(context, from))] : sideMark(context, fromSide))),
				cell(...words(context, ['commitments', id, 'deliverable'], deliverable)),
				cell(strong(amount(context, money ?? 0))),
				cell(day),
				cell(...(shown.length === 0 ? [quiet('none named')] : shown)),
			);
		}),
	};
	return {
		id: 'funding',
		title: 'Funding',
		blocks: [lead('Money is a commitment like any other, with an owner, a test and a day.'), table],
	};
}
