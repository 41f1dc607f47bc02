/** A plan in a loose `.jbp` file: read whole, edited in one run of the program as one replica, written whole. */

import { basename } from 'node:path';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { parsePlanFile, printPlanFile, type Signature } from '../../shared/file/jbp.ts';
import type { Edit, Line, Pen, PenParty, RecordRef, Scalar } from '../../shared/ledger/change.ts';
import { createLedger, type Ledger } from '../../shared/ledger/ledger.ts';
import { printLine } from '../../shared/ledger/line.ts';
import { MAX_PUBLISHED_BYTES } from '../../shared/ledger/publish.ts';
import { checkEdits as checkTyped, normaliseTyped } from '../../shared/ledger/typed.ts';
import { checkEdits } from '../../shared/plan/check-edits.ts';
import { completeEdits } from '../../shared/plan/complete-edits.ts';
import { type Conflict, conflictsIn } from '../../shared/plan/conflicts.ts';
import { labelOfEdits } from '../../shared/plan/labels.ts';
import { lookupFor } from '../../shared/plan/lookup.ts';
import { foreignWrites } from '../../shared/plan/owners.ts';
import { openRounds } from '../../shared/plan/rounds.ts';
import { roundsIn } from '../../shared/plan/rounds-in.ts';
import { hashText } from '../hash.ts';
import { checkZones } from '../plans/known-zones.ts';
import { nodeDisk } from '../store/file-system.ts';
import { readLooseFile, type Stamp, writeLooseFile } from '../store/loose-file.ts';

/** Begins the replica of a terminal run: what it wrote may be reduced to its net effect until it is handed over. */
export const RUN_MARK = 't-';

/** Who edits in this run: a replica of its own, its id minted before the first edit. */
export interface Run {
	readonly replica: string;
	readonly computer: string;
	/** The side this computer speaks for, where it is not the pen's. */
	readonly party?: PenParty;
	/** The computer's public key, where it has one. */
	readonly key?: string;
	readonly now: () => Date;
}

export class LoosePlan {
	readonly path: string;
	readonly planId: string;
	readonly ledger: Ledger;
	readonly #run: Run;
	#stamp: Stamp | null;
	#last: Line | null = null;

	/** Use `openLoosePlan` or `newLoosePlan`. */
	constructor(path: string, planId: string, lines: readonly Line[], run: Run, stamp: Stamp | null) {
		this.path = path;
		this.planId = planId;
		this.ledger = createLedger(lines);
		this.#run = run;
		this.#stamp = stamp;
	}

	get title(): string {
		return String(this.ledger.record('plan/plan')?.values.title ?? basename(this.path, '.jbp'));
	}

	/**
	 * Writes a change, after the checks of every door; several where one line would be too long. Fields already holding
	 * the value are left out.
	 */
	edit(pen: Pen, given: readonly Edit[]): Result<readonly Line[]> {
		const typed = given.map(([ref, field, value]): Edit => [ref, field, normaliseTyped(value)]);
		const lookup = lookupFor(this.ledger, typed);
		const edits = completeEdits(lookup, typed);
		for (const [ref, field] of edits)
			if (lookup(ref)?.conflicts?.[field] !== undefined)
				return fail('conflict', `${ref} ${field} holds several values; settle it with covalent resolve first.`);
		const zones = checkZones(edits);
		if (!zones.ok) return zones;
		const checked = checkEdits(lookup, pen, edits, { rounds: openRounds(roundsIn(this.ledger)) });
		if (!checked.ok) return checked;
		const effective = checkTyped(edits, 'edit', this.ledger);
		return effective.ok ? ok(this.#write(pen, effective.value)) : effective;
	}

	/** Settles a field that holds several values with one of them. */
	resolve(pen: Pen, ref: RecordRef, field: string, value: Scalar): Result<readonly Line[]> {
		const edits: readonly Edit[] = [[ref, field, value]];
		const checked = checkEdits((record) => this.ledger.record(record), pen, edits, {
			rounds: openRounds(roundsIn(this.ledger)),
		});
		if (!checked.ok) return checked;
		const settled = checkTyped(edits, 'resolve', this.ledger);
		return settled.ok ? ok(this.#write(pen, settled.value)) : settled;
	}

	/** Writes what only an act writes, as recording an agreement, in one change. */
	act(pen: Pen, edits: readonly Edit[]): Result<readonly Line[]> {
		const checked = checkEdits(lookupFor(this.ledger, edits), pen, edits, { isAct: true });
		if (!checked.ok) return checked;
		const effective = checkTyped(edits, 'agree', this.ledger);
		return effective.ok ? ok(this.#write(pen, effective.value)) : effective;
	}

	/** The same file with other lines in it. */
	withLines(lines: readonly Line[]): LoosePlan {
		return new LoosePlan(this.path, this.planId, lines, this.#run, this.#stamp);
	}

	/** Takes in the lines of another copy of the same plan. */
	merge(lines: readonly Line[]): number {
		return this.ledger.add(lines).accepted.length;
	}

	conflicts(): readonly Conflict[] {
		return conflictsIn(this.ledger);
	}

	/** Changes in it that write where their pen may not, in sentences. */
	foreignWrites(): readonly string[] {
		return foreignWrites(this.ledger, this.ledger.lines());
	}

	/** Writes the whole file durably, or leaves the old one untouched. */
	async save(): Promise<Result<undefined>> {
		const written = await this.#writeTo(this.path, this.#stamp);
		if (written.ok) this.#stamp = written.value;
		return written.ok ? ok() : written;
	}

	/** Writes to another path; what stands there is replaced only if it is a copy of this plan with nothing more in it. */
	async saveAs(
		path: string,
		by: Signature | null = null,
		first?: () => Promise<Result<undefined>>,
	): Promise<Result<undefined>> {
		const there = await openLoosePlan(path, this.#run);
		if (!there.ok && there.error.code !== 'not-found') return there;
		if (there.ok && there.value.planId !== this.planId)
			return fail('changed', `${path} holds another plan and was not written over.`);
		const more = there.ok ? there.value.ledger.lines().filter(({ id }) => !this.ledger.has(id)).length : 0;
		if (more > 0)
			return fail(
				'changed',
				`${path} holds ${more === 1 ? 'a change' : `${more} changes`} that would be lost, and was not written over; merge it, or name another file.`,
			);
		const written = await this.#writeTo(path, there.ok ? there.value.#stamp : null, by, first);
		return written.ok ? ok() : written;
	}

	#writeTo(
		path: string,
		stamp: Stamp | null,
		by: Signature | null = null,
		first?: () => Promise<Result<undefined>>,
	): Promise<Result<Stamp>> {
		const text = printPlanFile({ planId: this.planId, title: this.title, lines: this.ledger.lines() }, hashText, by);
		return writeLooseFile(nodeDisk, path, new TextEncoder().encode(text), stamp, { first });
	}

	#write(pen: Pen, edits: readonly Edit[]): Line[] {
		if (edits.length === 0) return [];
		const line = this.#print(pen, edits);
		if (edits.length > 1 && Buffer.byteLength(line.text) > MAX_PUBLISHED_BYTES) {
			const middle = Math.ceil(edits.length / 2);
			return [...this.#write(pen, edits.slice(0, middle)), ...this.#write(pen, edits.slice(middle))];
		}
		this.ledger.add([line]);
		this.#last = line;
		return [line];
	}

	#print(pen: Pen, edits: readonly Edit[]): Line {
		const { replica, computer, party, key, now } = this.#run;
		const prev = this.#last?.id ?? null;
		return printLine({
			replica,
			seq: (this.#last?.change.seq ?? 0) + 1,
			prev,
			after: this.ledger.heads().filter((head) => head !== prev),
			at: `${now().toISOString().slice(0, 19)}Z`,
			pen,
			label: labelOfEdits(edits),
			edits,
			...(prev === null ? { computer, party: party ?? pen.party } : {}),
			...(prev === null && key !== undefined ? { key } : {}),
		});
	}
}

export async function openLoosePlan(path: string, run: Run): Promise<Result<LoosePlan>> {
	const read = await readLooseFile(nodeDisk, path);
	if (!read.ok) return read;
	const parsed = parsePlanFile(read.value.bytes, hashText);
	if (!parsed.ok) return fail(parsed.error.code, `${basename(path)}: ${parsed.error.message}`);
	const { planId, lines } = parsed.value;
	return ok(new LoosePlan(path, planId, lines, run, read.value.stamp));
}

export function newLoosePlan(path: string, planId: string, run: Run): LoosePlan {
	return new LoosePlan(path, planId, [], run, null);
}
