/** Levels, needed levels and importance, written from the grid: one key each, one after the other. */

import type { Day } from '../../../shared/base/dates.ts';
import { Turns } from '../../../shared/base/turns.ts';
import { type Edit, type Party, RESERVED, type RecordRef } from '../../../shared/ledger/change.ts';
import { keyBetween } from '../../../shared/ledger/order.ts';
import { refOf } from '../../../shared/plan/plan.ts';
import { isRecordId } from '../../../shared/plan/values.ts';
import { say } from '../../../shared/words/spoken.ts';
import { edit } from '../../state/edits.ts';
import { announce } from '../../state/messages.ts';
import { mintId } from '../../state/mint-id.ts';
import { currentPen } from '../../state/pen.ts';
import { currentToday } from '../../state/plan-hooks.ts';
import { usePlanStore } from '../../state/plan-store.ts';

export interface Assessment {
	readonly capability: string;
	readonly side: Party;
	readonly holder: Party;
	readonly day: Day;
}

/** One record a day, side and view: two people of a side who assess on the same day meet in it. */
export function assessmentRef({ capability, side, holder, day }: Assessment): RecordRef {
	const id = `${capability}-${side}-${holder}-${day}`;
	return refOf('assessments', isRecordId(id) ? id : mintId());
}

/** The edits behind a level; one taken back earlier that day is brought back with it. */
export function assessEdits(about: Assessment, level: number, isThere: boolean, order: string): readonly Edit[] {
	const ref = assessmentRef(about);
	if (isThere) return [[ref, 'level', level]];
	const { capability, side, holder, day } = about;
	return [
		[ref, 'capability', capability],
		[ref, 'side', side],
		[ref, 'holder', holder],
		[ref, 'day', day],
		[ref, 'level', level],
		[ref, RESERVED.order, order],
		[ref, RESERVED.removed, false],
	];
}

/** Keys may come faster than the disk: each edit is made once the one before it has arrived. */
const turns = new Turns();

/** Null takes today's level back. */
export function assess(capability: string, side: Party, level: number | null): void {
	const { party } = currentPen();
	if (party === 'joint') {
		announce(say('You are writing as both. A level is one side’s own view: take that side’s pen.'));
		return;
	}
	const about = { capability, side, holder: party, day: currentToday() };
	void turns.take(async () => {
		const { replica } = usePlanStore.getState();
		const ref = assessmentRef(about);
		const isThere = replica.record(ref) !== undefined;
		if (level === null) {
			if (isThere) await edit([[ref, RESERVED.removed, true]]);
			else announce(say('There is no level of today to take back.'));
			return;
		}
		const orders = replica.views('assessments').map(({ order }) => order);
		await edit(assessEdits(about, level, isThere, keyBetween(orders, orders.length)));
	});
}

export function requireLevel(ref: RecordRef, side: Party, level: number | null): void {
	void turns.take(() => edit([[ref, side === 'vendor' ? 'requiredVendor' : 'requiredPartner', level]]));
}

export function weigh(ref: RecordRef, side: Party, importance: number | null): void {
	if (currentPen().party !== side) announce(say('Only that side says how much it matters to it.'));
	else void turns.take(() => edit([[ref, side === 'vendor' ? 'importanceVendor' : 'importancePartner', importance]]));
}
