/** The document as it would be written now: the same tree the Word file is made of. */
import { useMemo } from 'react';
import { type Day, dayInZone } from '../../../shared/base/dates.ts';
import { type Context, contextOf, type PlanDocumentInput } from '../../../shared/document/context.ts';
import { planDocument } from '../../../shared/document/plan-document.ts';
import type { DocumentTree } from '../../../shared/document/tree.ts';
import { RESERVED } from '../../../shared/ledger/change.ts';
import type { Conflict } from '../../../shared/plan/conflicts.ts';
import { ENGLISH } from '../../../shared/words/english.ts';
import { useAgreement } from '../../state/agreement.ts';
import { useDocumentWords } from '../../state/document-words.ts';
import { usePlan, useToday } from '../../state/plan-hooks.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import type { Replica } from '../../state/replica.ts';

export interface PlanTree {
	readonly tree: DocumentTree;
	readonly context: Context;
	readonly on: Day;
}

const NOTHING: readonly string[] = [];

export function usePlanTree(): PlanTree {
	const plan = usePlan();
	const on = useToday();
	const replica = usePlanStore((state) => state.replica);
	const waiting = usePlanStore((state) => state.open?.waiting ?? NOTHING);
	const newest = usePlanStore((state) => state.open?.newest ?? null);
	const agreement = useAgreement();
	const words = useDocumentWords();
	return useMemo(() => {
		const input: PlanDocumentInput = {
			plan,
			conflicts: conflictsOf(replica),
			waiting,
			on,
			printedOn: on,
			agreement,
			// A moment of English while a catalogue is fetched.
			words: words ?? ENGLISH,
			changedOn: newest === null ? null : dayInZone(new Date(newest), plan.frame.timeZone),
		};
		return { tree: planDocument(input), context: contextOf(input), on };
	}, [plan, on, replica, waiting, newest, agreement, words]);
}

function conflictsOf(replica: Replica): readonly Conflict[] {
	const found: Conflict[] = [];
	for (const { ref, conflicts, removalContested } of replica.all()) {
		for (const [field, values] of Object.entries(conflicts ?? {}))
			found.push({ record: ref, field, values: values.map(({ value, pen, at }) => ({ value, by: pen, at })) });
		// The window is not told who removed and who changed it; the row names the record.
		if (removalContested) found.push({ record: ref, field: RESERVED.removed, values: [] });
	}
	return found;
}
