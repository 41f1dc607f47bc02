/** The two pages of commitments: those made to the side, and its own. */
import { stateSentence } from '../../analysis/commitment-sentences.ts';
import type { CommitmentRow } from '../../analysis/commitments.ts';
import type { Scalar } from '../../ledger/change.ts';
import type { FillInContext, PageSpec, ShownColumn } from './page.ts';
import { numberAndTitle, text } from './shown-columns.ts';

export function promisedTo(context: FillInContext, rows: readonly CommitmentRow[]): PageSpec {
	const { side, other, names, words } = context;
	const { say, term } = words;
	return {
		...promises(
			context,
			rows.filter(({ to }) => to === side),
		),
		...{ key: 'promised', name: say('Promised|page to fill in') },
		title: say('Commitments made to {side}', { side: names[side] }),
		lines: [
			say('Write the day you say yes under “{accepted}”, the day you saw it done under “{acknowledged}”.', {
				...{ accepted: term('Accepted'), acknowledged: term('Acknowledged') },
			}),
			say(
				'If something is missing, write the day under “{returned}” and say what is missing. {Other} then delivers again.',
				{ returned: term('Returned'), other: names[other] },
			),
		],
		own: { accepted: 14, acknowledged: 16, returned: 14, returnReason: 28, withdrawalAccepted: 16 },
		opens: (field, { state, withdrawn, accepted, withdrawalAccepted }) => {
			if (withdrawn !== null) return field === 'withdrawalAccepted' && withdrawalAccepted === null;
			if (state === 'delivered') return field === 'acknowledged' || field === 'returned' || field === 'returnReason';
			return field === 'accepted' && accepted === null;
		},
	};
}

export function promisedBy(context: FillInContext, rows: readonly CommitmentRow[]): PageSpec {
	const { side, other, names, words } = context;
	const { say } = words;
	return {
		...promises(
			context,
			rows.filter(({ from }) => from === side),
		),
		...{ key: 'promises', name: say('Delivered|page to fill in') },
		title: say('Commitments made by {side}', { side: names[side] }),
		lines: [
			say('Write the day you delivered; {other} confirms it. If it was missed, choose why: a reason, not a fault.', {
				other: names[other],
			}),
		],
		own: { delivered: 15, missReason: 26 },
		opens: (field, { state }) =>
			state === 'accepted'
				? field === 'delivered'
				: (state === 'overdue' || state === 'missed') && (field === 'delivered' || field === 'missReason'),
	};
}

/** Those in which anything may be written; the page leaves the others out. */
function promises(context: FillInContext, rows: readonly CommitmentRow[]) {
	const { plan, names, words } = context;
	const { say } = words;
	const byId = new Map(rows.map((row) => [row.id, row]));
	const commitments = new Map(plan.collections.commitments.map((one) => [one.id, one]));
	const thirds = new Map(plan.collections.thirdParties.map(({ id, name }) => [id, name]));
	const nameOf = (party: string) =>
		party === 'vendor' || party === 'partner' ? names[party] : (thirds.get(party) ?? party);
	const settled = new Set<Scalar>(['kept', 'kept late', 'renegotiated']);
	return {
		collection: 'commitments' as const,
		titles: '=title',
		onlyOpen: true as const,
		records: rows.flatMap(({ id, state }) => {
			const facts = commitments.get(id);
			return facts === undefined || settled.has(state) ? [] : [{ ...facts, state }];
		}),
		shown: [
			...numberAndTitle(context, 'commitments', say('Commitment'), 34, 'deliverable'),
			text('test', say('Done when'), 28),
			{
				...{ key: '=due', head: say('Due'), width: 14 },
				value: ({ due }) => (typeof due === 'string' ? words.shortDay(due) : null),
			},
			{
				...{ key: '=state', head: say('How it stands'), width: 24 },
				value: ({ id }) => {
					const row = byId.get(id);
					return row === undefined ? null : stateSentence(row, nameOf, words);
				},
			},
		] satisfies readonly ShownColumn[],
	};
}
