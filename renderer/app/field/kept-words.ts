/** Words that could not be written, and whose editor has gone: kept with what was on screen then, until it is there again. */
import { type RefObject, useMemo, useRef } from 'react';
import type { RecordRef } from '../../../shared/ledger/change.ts';
import type { OnScreen } from '../../state/edits.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import type { Unsaved } from '../../ui/inline-text.tsx';

const kept = new Map<string, { readonly text: string; readonly begun: OnScreen | null }>();

export interface KeptWords {
	/** What was on screen when editing began. */
	readonly begun: RefObject<OnScreen | null>;
	readonly unsaved: Unsaved;
}

export function useKeptWords(record: RecordRef, field: string): KeptWords {
	const planId = usePlanStore((state) => state.planId);
	const key = `${planId} ${record} ${field}`;
	const begun = useRef<OnScreen | null>(kept.get(key)?.begun ?? null);
	const unsaved = useMemo(
		(): Unsaved => ({
			text: kept.get(key)?.text ?? null,
			keep: (text) => {
				if (text === null) kept.delete(key);
				else kept.set(key, { text, begun: begun.current });
			},
		}),
		[key],
	);
	return { begun, unsaved };
}
