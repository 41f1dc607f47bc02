/** Whether the plan still says what was on screen when someone began to write. */

import { type Failure, fail } from '../../shared/base/result.ts';
import type { ChangedField } from '../../shared/contract/plan.ts';
import type { Edit, RecordRef, Scalar } from '../../shared/ledger/change.ts';
import { singleValue } from '../../shared/ledger/views.ts';
import type { WorkingCopy } from '../../shared/ledger/working-copy.ts';
import { say } from '../../shared/words/spoken.ts';

/** When someone began to write. */
export interface Begun {
	/** The revision that was on screen. */
	readonly base: number;
	/** What the fields said there, as far as the window knows. */
	readonly seen: readonly Edit[];
}

/** A field that is written, with its new value, or one that what is written depends on. */
export type Looked = readonly [record: RecordRef, field: string, value?: Scalar];

const changed = () => say('This has changed since you began to write. Nothing was written over.');
const restarted = () =>
	say(
		'The program was restarted after you began to write, so this may no longer say what you saw then. Nothing was written over.',
	);

export class OnScreen {
	readonly #copy: WorkingCopy;
	/** Revisions of this run are larger than any of an earlier one, so that an editor left open is known for what it is. */
	readonly #epoch: number;

	constructor(copy: WorkingCopy, startedAt: Date) {
		this.#copy = copy;
		this.#epoch = startedAt.getTime();
	}

	get revision(): number {
		return this.#epoch + this.#copy.revision;
	}

	/** The refusal to write where a field is no longer what was on screen; null where every one still is. */
	refusal(fields: readonly Looked[], begun: Begun): Failure<ChangedField> | null {
		const stale = fields.find((looked) => this.#isStale(looked, begun));
		if (stale === undefined) return null;
		const [record, field] = stale;
		const values = this.#copy.visible.register(record, field);
		const details: ChangedField = { record, field, values, revision: this.revision };
		return this.#isOfThisRun(begun.base)
			? fail('changed', changed(), details).error
			: fail('changed', restarted(), { ...details, restarted: true as const }).error;
	}

	/** The refusal to edit a field in conflict says, like the one above, when its values were read. */
	dated({ error }: { readonly error: Failure }): { readonly ok: false; readonly error: Failure } {
		if (error.code !== 'conflict') return { ok: false, error };
		const details = { ...(error.details as Omit<ChangedField, 'revision'>), revision: this.revision };
		return { ok: false, error: { ...error, details } };
	}

	#isStale([ref, field, value]: Looked, { base, seen }: Begun): boolean {
		// An answer may have been lost on its way: what is there already is not written over by writing it again.
		if (value !== undefined && this.#says(ref, field, value)) return false;
		if (this.#isOfThisRun(base)) return this.#copy.changedSince(ref, field, base - this.#epoch);
		// What changed between two runs is in no revision. Only the same words as were on screen are sure to have been read.
		const saw = seen.find(([record, name]) => record === ref && name === field);
		return saw === undefined ? this.#isWritten(ref, field) : !this.#says(ref, field, saw[2]);
	}

	/** A clock may have been set back between two runs, so that an earlier revision is the larger one. */
	#isOfThisRun(base: number): boolean {
		return base >= this.#epoch && base <= this.revision;
	}

	#says(ref: RecordRef, field: string, value: Scalar): boolean {
		const { visible } = this.#copy;
		return !visible.isHidden(ref) && singleValue(visible.register(ref, field)) === value;
	}

	#isWritten(ref: RecordRef, field: string): boolean {
		const { visible } = this.#copy;
		return visible.isHidden(ref) || visible.register(ref, field).length > 0;
	}
}
