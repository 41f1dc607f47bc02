/** What has been typed into an ending and not yet given: kept while other rows are looked at, and other plans. */
import { create } from 'zustand';
import { isDay } from '../../../shared/base/dates.ts';
import type { RecordView } from '../../../shared/ledger/change.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { formatDay } from '../../ui/format-day.ts';
import type { EndingKind } from './ending-kinds.ts';
import type { EndingRow } from './ending-row.ts';

export interface Draft {
	readonly text: string;
	/** As typed. */
	readonly day: string;
	readonly test: string;
	readonly owner: string;
}

const useDrafts = create<Readonly<Record<string, Draft>>>(() => ({}));

export interface DraftInHand {
	readonly draft: Draft;
	readonly change: (change: Partial<Draft>) => void;
	readonly forget: () => void;
}

export function useEndingDraft(kind: EndingKind, row: EndingRow, view: RecordView): DraftInHand {
	// Plans that follow each other, or came from one template, have rows of the same id.
	const key = usePlanStore(({ planId }) => `${planId} ${row.id} ${kind}`);
	const typed = useDrafts((drafts) => drafts[key]);
	const draft = typed ?? standing(kind, row, view);
	return {
		draft,
		change: (change) => useDrafts.setState({ [key]: { ...draft, ...change } }),
		forget: () =>
			useDrafts.setState((drafts) => Object.fromEntries(Object.entries(drafts).filter(([name]) => name !== key)), true),
	};
}

/** What the record says now, to begin from. */
function standing(kind: EndingKind, row: EndingRow, view: RecordView): Draft {
	const text = (field: string) => String(view.values[field] ?? '');
	const empty = { text: '', day: '', test: '', owner: '' };
	switch (kind) {
		case 'commitment':
			return { ...empty, text: row.statement ?? '' };
		case 'agree to differ':
			return {
				...empty,
				text: text('differText'),
				day: isDay(text('differUntil')) ? formatDay(text('differUntil')) : '',
			};
		case 'pivot':
			return { ...empty, text: text('pivotText') };
		case 'accept as is':
			return { ...empty, text: text('acceptReason') };
	}
}
