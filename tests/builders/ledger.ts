/** People and computers that make changes, for tests of the ledger. */
import type { Change, ChangeId, Edit, Line, Pen, RecordRef, Scalar } from '../../shared/ledger/change.ts';
import type { Ledger } from '../../shared/ledger/ledger.ts';
import { printLine } from '../../shared/ledger/line.ts';
import { createWorkingCopy, type PublishOptions, type WorkingCopy } from '../../shared/ledger/working-copy.ts';

export const ANA: Pen = { party: 'vendor', name: 'Ana Ruiz' };
export const BEN: Pen = { party: 'partner', name: 'Ben Okafor' };
export const BOTH: Pen = { party: 'joint', name: 'Ana and Ben' };
export const NOON = '2027-02-09T12:00:00Z';

/** A change by hand, with everything a test does not care about filled in. */
export function change(given: Partial<Change> & { replica: string }): Line {
	const { seq = 1, prev = null, after = [], at = NOON, pen = ANA, label = 'test', edits = [], ...rest } = given;
	return printLine({ seq, prev, after, at, pen, label, edits, ...rest });
}

/** The change that follows another on its replica. */
export function next(before: Line, edits: readonly Edit[], after: readonly ChangeId[] = []): Line {
	const { replica, seq, pen } = before.change;
	return change({ replica, seq: seq + 1, prev: before.id, after, pen, edits });
}

export function valuesOf(ledger: Ledger, ref: RecordRef, field: string): Scalar[] {
	return ledger.register(ref, field).map(({ value }) => value);
}

/** Everything a ledger says, as text: two ledgers that say the same print the same bytes. */
export function printState(ledger: Ledger): string {
	const records = Array.from(ledger.refs(), (ref) => ledger.record(ref));
	const refs = new Set(ledger.lines().flatMap(({ change: { edits } }) => edits.map(([ref, field]) => `${ref} ${field}`)));
	const registers = [...refs].sort().map((name) => {
		const [ref = '', field = ''] = name.split(' ');
		return [name, ledger.register(ref, field), ledger.removal(ref), ledger.isHidden(ref)];
	});
	const waiting = ledger
		.waiting()
		.map(({ line, ...rest }) => ({ id: line.id, ...rest }))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
	return JSON.stringify({
		...{ records, registers, waiting },
		...{ heads: ledger.heads(), frontier: ledger.frontier(), forks: ledger.forks(), missing: ledger.missing() },
		history: ledger.history().map(({ id }) => id),
	});
}

/** What people see: values without the changes that gave them. */
export function printSeen(ledger: Ledger): string {
	return JSON.stringify(
		Array.from(ledger.refs(), (ref) => {
			const view = ledger.record(ref);
			const conflicts = Object.entries(view?.conflicts ?? {}).map(([field, assignments]) => [
				field,
				[...new Set(assignments.map(({ value }) => JSON.stringify(value)))].sort(),
			]);
			return { ref, values: view?.values, conflicts, order: view?.order, contested: view?.removalContested };
		}),
	);
}

/** A computer with a working copy, doing each act in full as if every write succeeded. */
export class Computer {
	readonly name: string;
	copy: WorkingCopy;
	#minted = 0;

	constructor(name: string, lines: readonly Line[] = []) {
		this.name = name;
		this.copy = createWorkingCopy({ published: lines, drafts: [] });
	}

	options(at = NOON): PublishOptions {
		const origin = { computer: this.name, party: 'vendor' as const, key: `key of ${this.name}` };
		return { at, origin, mint: () => `${this.name}${++this.#minted}` };
	}

	edit(pen: Pen, ...edits: Edit[]): void {
		this.act('edit', pen, edits);
	}

	resolve(pen: Pen, ...edits: Edit[]): void {
		this.act('resolve', pen, edits);
	}

	act(act: 'edit' | 'resolve' | 'agree', pen: Pen, edits: Edit[]): void {
		const prepared = this.copy.prepareEdit({ pen, edits, at: NOON, act });
		if (!prepared.ok) throw new Error(prepared.error.message);
		this.copy.commitEdit(prepared.value);
	}

	undo(pen: Pen): void {
		const prepared = this.copy.prepareUndo({ pen, at: NOON });
		if (!prepared.ok) throw new Error(prepared.error.message);
		this.copy.commitEdit(prepared.value);
	}

	redo(pen: Pen): void {
		const prepared = this.copy.prepareRedo({ pen, at: NOON });
		if (!prepared.ok) throw new Error(prepared.error.message);
		this.copy.commitEdit(prepared.value);
	}

	publish(isStale?: PublishOptions['isStale']): readonly Line[] {
		const prepared = this.copy.preparePublish({ ...this.options(), ...(isStale ? { isStale } : {}) });
		this.copy.commitPublish(prepared);
		return prepared.lines;
	}

	receive(lines: readonly Line[]): void {
		this.copy.commitReceive(this.copy.prepareReceive(lines));
	}

	/** What this computer would mail: everything published here. */
	mail(): Line[] {
		return this.copy.published.lines();
	}

	/** The value on screen; undefined where several stand. */
	shows(ref: RecordRef, field: string): Scalar | undefined {
		const view = this.copy.visible.record(ref);
		return view?.conflicts?.[field] ? undefined : (view?.values[field] ?? null);
	}
}
