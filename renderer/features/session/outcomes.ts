/** What the room writes while a session runs: decisions with the yes of each side, and what is put aside. */

import { useMemo } from 'react';
import { type Edit, type Party, RESERVED, type RecordRef, type RecordView } from '../../../shared/ledger/change.ts';
import { keyBetween } from '../../../shared/ledger/order.ts';
import { coverMark, isAgreed } from '../../../shared/plan/agreement.ts';
import { refOf } from '../../../shared/plan/plan.ts';
import { schema } from '../../../shared/plan/schema.ts';
import { say } from '../../../shared/words/spoken.ts';
import { announceDone, edit } from '../../state/edits.ts';
import { mintId } from '../../state/mint-id.ts';
import { currentPen } from '../../state/pen.ts';
import { useViews } from '../../state/plan-hooks.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { currentSession } from '../../state/session.ts';

const { agreedVendor, agreedPartner } = schema.decisions.fields;
export const YES = { vendor: 'agreedVendor', partner: 'agreedPartner' } as const;
const SPEC = { vendor: agreedVendor, partner: agreedPartner } as const;

export const LONGEST_LINE = schema.decisions.fields.statement.maxLength;

/** The records of a collection that belong to a session, in their order. */
export function useOfSession(collection: 'decisions' | 'parkedItems', session: string | null): readonly RecordView[] {
	const views = useViews(collection);
	return useMemo(() => views.filter(({ values }) => values.session === session), [views, session]);
}

export function hasYes(decision: RecordView, party: Party): boolean {
	return isAgreed(SPEC[party], YES[party], decision);
}

/** Writes a decision down, with the yes of the side whose pen is in hand. */
export function decide(statement: string, day: string): Promise<boolean> {
	const { party } = currentPen();
	const yes = party === 'joint' ? null : coverMark(SPEC[party], { values: { statement } });
	return add('decisions', { statement, day }, party === 'joint' ? [] : [[YES[party], yes]]);
}

/** Puts something aside, to come back to. */
export function park(statement: string, day: string): Promise<boolean> {
	return add('parkedItems', { statement, parked: day }, []);
}

function add(
	collection: 'decisions' | 'parkedItems',
	fields: Readonly<Record<string, string>>,
	also: readonly (readonly [string, string | null])[],
): Promise<boolean> {
	const session = currentSession()?.session ?? null;
	const orders = usePlanStore
		.getState()
		.replica.views(collection)
		.map(({ order }) => order);
	const ref = refOf(collection, mintId());
	const values = [...Object.entries({ ...fields, [RESERVED.order]: keyBetween(orders, orders.length) }), ...also];
	const edits = values.map(([field, value]): Edit => [ref, field, value]);
	return edit(session === null ? edits : [...edits, [ref, 'session', session]]);
}

/** The decision that the key for a yes is about: the one in focus, else the newest without the yes of the pen in hand. */
export function waitingFor(
	decisions: readonly RecordView[],
	party: Party,
	focused: RecordRef | null,
): RecordView | null {
	const waiting = decisions.filter((decision) => !hasYes(decision, party));
	return waiting.find(({ ref }) => ref === focused) ?? waiting.at(-1) ?? null;
}

/** Gives the yes of the pen in hand, or takes it back where it was given. */
export async function answer(decision: RecordView, party: Party): Promise<void> {
	const yes = hasYes(decision, party) ? null : coverMark(SPEC[party], decision);
	await edit([[decision.ref, YES[party], yes]]);
}

export async function removeLine(ref: RecordRef, words: string): Promise<void> {
	if (!(await edit([[ref, RESERVED.removed, true]]))) return;
	announceDone(say('Removed “{words}”.', { words }));
}

/** Says that a parked item was come back to, or that it was not yet. */
export function settle(ref: RecordRef, day: string | null): Promise<boolean> {
	return edit([[ref, 'settled', day]]);
}
