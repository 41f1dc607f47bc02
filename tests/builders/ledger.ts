/** People and computers that make changes, for tests of the ledger. */

import type { Result } from '../../shared/base/result.ts';
import type { EditRequest, PreparedEdit, PublishOptions } from '../../shared/ledger/acts.ts';
import type { Change, ChangeId, Edit, Line, Pen, RecordRef, Scalar } from '../../shared/ledger/change.ts';
import { readJournal } from '../../shared/ledger/journal.ts';
import type { Ledger } from '../../shared/ledger/ledger.ts';
import { printLine } from '../../shared/ledger/line.ts';
import { createWorkingCopy, type WorkingCopy } from '../../shared/ledger/working-copy.ts';

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
	const refs = new Set(
		ledger.lines().flatMap(({ change: { edits } }) => edits.map(([ref, field]) => `${ref} ${field}`)),
	);
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

/** The power failed. */
export class PowerCut extends Error {}

/** A computer with a working copy and a disk, doing every act in the order that keeps it safe. */
export class Computer {
	readonly name: string;
	copy: WorkingCopy;
	journal: string[];
	drafts: string[];
	minted: number;
	/** How many more writes succeed before the power fails. */
	writesLeft = Number.POSITIVE_INFINITY;

	constructor(name: string, disk: { journal?: string[]; drafts?: string[]; minted?: number } = {}) {
		this.name = name;
		this.journal = disk.journal ?? [];
		this.drafts = disk.drafts ?? [];
		this.minted = disk.minted ?? 0;
		this.copy = this.restart();
	}

	/** Reads the disk as a new run would, and repairs what was interrupted. */
	restart(): WorkingCopy {
		this.writesLeft = Number.POSITIVE_INFINITY;
		const read = readJournal(this.journal, this.drafts);
		this.journal = [...this.journal.filter((_, index) => !read.bad.some((bad) => bad.index === index))];
		for (const line of read.repair?.journal ?? []) this.journal.push(line);
		if (read.repair?.drafts) this.drafts = [...read.repair.drafts];
		for (const line of read.repair?.journalAfter ?? []) this.journal.push(line);
		this.copy = createWorkingCopy({ published: read.lines, drafts: read.drafts, lastReceive: read.lastReceive });
		const bad = new Set(this.copy.badDrafts.map(({ index }) => index));
		this.drafts = this.drafts.filter((_, index) => !bad.has(index));
		return this.copy;
	}

	options(at = NOON): PublishOptions {
		const origin = { computer: this.name, party: 'vendor' as const, key: `key of ${this.name}` };
		return { at, origin, mint: () => `${this.name}${++this.minted}` };
	}

	edit(pen: Pen, ...edits: Edit[]): void {
		this.act('edit', pen, edits);
	}

	resolve(pen: Pen, ...edits: Edit[]): void {
		this.act('resolve', pen, edits);
	}

	agree(pen: Pen, ...edits: Edit[]): void {
		this.act('agree', pen, edits);
	}

	act(act: EditRequest['act'], pen: Pen, edits: Edit[]): void {
		this.#commit(this.copy.prepareEdit({ pen, edits, at: NOON, act }));
	}

	undo(pen: Pen): void {
		this.#commit(this.copy.prepareUndo({ pen, at: NOON }));
	}

	redo(pen: Pen): void {
		this.#commit(this.copy.prepareRedo({ pen, at: NOON }));
	}

	publish(isStale?: PublishOptions['isStale']): readonly Line[] {
		const prepared = this.copy.preparePublish({ ...this.options(), ...(isStale ? { isStale } : {}) });
		for (const line of prepared.journalLines) this.#write(() => this.journal.push(line));
		this.#write(() => {
			this.drafts = [...prepared.drafts];
		});
		for (const line of prepared.journalLinesAfter) this.#write(() => this.journal.push(line));
		this.copy.commitPublish(prepared);
		return prepared.lines;
	}

	receive(lines: readonly Line[]): void {
		const prepared = this.copy.prepareReceive(lines);
		for (const line of prepared.draftLines) this.#write(() => this.drafts.push(line));
		for (const line of prepared.journalLines) this.#write(() => this.journal.push(line));
		this.copy.commitReceive(prepared);
	}

	unaccept(): void {
		const prepared = this.copy.prepareUnaccept();
		if (!prepared.ok) throw new Error(prepared.error.message);
		for (const line of prepared.value.journalLines) this.#write(() => this.journal.push(line));
		this.copy.commitUnaccept(prepared.value);
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

	#commit(prepared: Result<PreparedEdit>): void {
		if (!prepared.ok) throw new Error(prepared.error.message);
		for (const line of prepared.value.draftLines) this.#write(() => this.drafts.push(line));
		this.copy.commitEdit(prepared.value);
	}

	#write(act: () => unknown): void {
		if (this.writesLeft <= 0) throw new PowerCut();
		this.writesLeft--;
		act();
	}
}
