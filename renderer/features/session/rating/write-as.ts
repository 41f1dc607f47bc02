import type { Edit, Party } from '../../../../shared/ledger/change.ts';
import { edit } from '../../../state/edits.ts';
import { takePen } from '../../../state/pen.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import { nameAtPen } from '../../../state/rounds.ts';

/** Hands the pen to one of the two sides, and writes with it. True once it is on disk. */
export function writeAs(party: Party, edits: readonly Edit[]): Promise<boolean> {
	const isOwn = usePlanStore.getState().open?.speaksFor === party;
	if (isOwn) takePen('own');
	else takePen('other', nameAtPen(party));
	return edit(edits);
}
