/** Private notes on request. While both sides look at the screen they are not hidden there, but not sent to it. */

import { ok, type Result } from '../../shared/base/result.ts';
import type { RecordRef } from '../../shared/ledger/change.ts';
import { say } from '../../shared/words/spoken.ts';
import type { OpenPlan } from './open-plan.ts';

export const mayShowNotes = ({ room }: OpenPlan) =>
	room.mayShow(say('Private notes are put away while both sides are in this room.'));

export function readNotes(plan: OpenPlan): Result<Readonly<Record<RecordRef, string>>> {
	const { material } = plan;
	const may = mayShowNotes(plan);
	if (!may.ok) return may;
	return ok(Object.fromEntries(material.refs().map((ref) => [ref, material.note(ref)?.reveal() ?? ''])));
}

export function saveNote(
	plan: OpenPlan,
	record: RecordRef,
	text: string,
): Promise<Result<undefined>> | Result<undefined> {
	const may = mayShowNotes(plan);
	return may.ok ? plan.material.saveNote(record, text) : may;
}
