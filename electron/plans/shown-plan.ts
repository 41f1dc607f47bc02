/** What a window is given of a plan: its records in chunks, those that an act touched, and what can be undone. */

import type { PlanChunk, UndoState } from '../../shared/contract/plan.ts';
import type { Pen, RecordRef, RecordView } from '../../shared/ledger/change.ts';
import type { WorkingCopy } from '../../shared/ledger/working-copy.ts';
import { labelInWords } from '../../shared/plan/labels.ts';
import { visibleRecords } from '../../shared/plan/show.ts';
import type { OnScreen } from './on-screen.ts';

/** Records a window gets at once; the rest follows in chunks. */
const CHUNK = 2000;

export class ShownPlan {
	readonly #copy: WorkingCopy;
	readonly #onScreen: OnScreen;
	#listed: { readonly revision: number; readonly records: readonly RecordView[] } | null = null;

	constructor(copy: WorkingCopy, onScreen: OnScreen) {
		this.#copy = copy;
		this.#onScreen = onScreen;
	}

	get total(): number {
		return this.#records().length;
	}

	chunk(from: number): PlanChunk {
		const records = this.#records();
		const next = from + CHUNK < records.length ? from + CHUNK : null;
		return { revision: this.#onScreen.revision, records: records.slice(from, from + CHUNK), next };
	}

	/** As they are now, and which of them are no longer there. */
	touched(refs: Iterable<RecordRef>): { readonly records: RecordView[]; readonly gone: RecordRef[] } {
		const records: RecordView[] = [];
		const gone: RecordRef[] = [];
		for (const ref of refs) {
			const view = this.#copy.visible.record(ref);
			if (view === null) gone.push(ref);
			else records.push(view);
		}
		return { records, gone };
	}

	undo(): UndoState {
		const of = (party: Pen['party']) => ({
			undo: inWords(this.#copy.canUndo(party)),
			redo: inWords(this.#copy.canRedo(party)),
		});
		return { vendor: of('vendor'), partner: of('partner'), joint: of('joint') };
	}

	#records(): readonly RecordView[] {
		const { revision, visible } = this.#copy;
		if (this.#listed?.revision !== revision) this.#listed = { revision, records: [...visibleRecords(visible)] };
		return this.#listed.records;
	}
}

function inWords(label: string | null): string | null {
	return label === null ? null : labelInWords(label);
}
