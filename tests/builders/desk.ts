/** Where people write in a plan, through the checks of every door. */
import type { Edit, Line, Pen, RecordRef, Scalar } from '../../shared/ledger/change.ts';
import { createLedger, type Ledger } from '../../shared/ledger/ledger.ts';
import { printLine } from '../../shared/ledger/line.ts';
import { checkEdits } from '../../shared/plan/check-edits.ts';
import { completeEdits } from '../../shared/plan/complete-edits.ts';
import { labelOfEdits } from '../../shared/plan/labels.ts';
import { lookupFor } from '../../shared/plan/lookup.ts';
import { NOON } from './ledger.ts';

export class Desk {
	readonly ledger: Ledger;
	readonly #replica: string;
	#last: Line | null = null;

	constructor(replica = 'desk', lines: readonly Line[] = []) {
		this.#replica = replica;
		this.ledger = createLedger(lines);
	}

	/** `written`, or the refusal as `code: sentence`. */
	write(pen: Pen, ...given: readonly Edit[]): string {
		const lookup = lookupFor(this.ledger, given);
		const edits = completeEdits(lookup, given);
		const checked = checkEdits(lookup, pen, edits);
		if (!checked.ok) return `${checked.error.code}: ${checked.error.message}`;
		this.slip(pen, ...edits);
		return 'written';
	}

	/** Writes without any check, as a hostile program would. */
	slip(pen: Pen, ...edits: readonly Edit[]): Line {
		const prev = this.#last?.id ?? null;
		const line = printLine({
			...{ replica: this.#replica, seq: (this.#last?.change.seq ?? 0) + 1, prev },
			after: this.ledger.heads().filter((head) => head !== prev),
			...{ at: NOON, pen, label: labelOfEdits(edits), edits },
			...(prev === null ? { computer: `${pen.name}’s computer`, party: pen.party } : {}),
		});
		this.ledger.add([line]);
		this.#last = line;
		return line;
	}

	/** Another desk with a copy of the plan as it is now. */
	copy(replica: string): Desk {
		return new Desk(replica, this.ledger.lines());
	}

	take(other: Desk): this {
		this.ledger.add(other.ledger.lines());
		return this;
	}

	/** What a field says; null for nothing, undefined while it holds several values. */
	says(ref: RecordRef, field: string): Scalar | undefined {
		const view = this.ledger.record(ref);
		return view?.conflicts?.[field] ? undefined : (view?.values[field] ?? null);
	}
}
