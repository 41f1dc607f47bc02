/** When each field last changed on screen, so that an edit begun before can be told so. */
import { type Edit, RESERVED, type RecordRef } from './change.ts';
import type { Ledger } from './ledger.ts';

/** What fields said at a moment. */
export type Noted = ReadonlyMap<string, { readonly ref: RecordRef; readonly field: string; readonly said: string }>;

const MAX_ANCESTORS = 64;

export class Revisions {
	#current = 0;
	/** Everything counts as changed at this revision. */
	#floor = 0;
	readonly #marks = new Map<string, number>();

	get current(): number {
		return this.#current;
	}

	/** A new revision in which these fields changed. */
	advance(edits: readonly Edit[]): void {
		this.#current++;
		for (const [ref, field] of edits) this.#marks.set(`${ref} ${field}`, this.#current);
	}

	/** Notes what fields say before an act of which it is not known what it will change. */
	note(plan: Ledger, edits: Iterable<Edit>): Noted {
		const noted = new Map<string, { ref: RecordRef; field: string; said: string }>();
		for (const [ref, field] of edits) {
			const name = `${ref} ${field}`;
			if (!noted.has(name)) noted.set(name, { ref, field, said: whatItSays(plan, ref, field) });
		}
		return noted;
	}

	/** A new revision in which those noted fields changed that say something else now, those touched vanished, or all did. */
	compare(noted: Noted, plan: Ledger, touched: Iterable<RecordRef>, isAll: boolean): void {
		this.#current++;
		if (isAll) this.#floor = this.#current;
		for (const ref of touched) if (plan.isHidden(ref)) this.#marks.set(`${ref} ${RESERVED.removed}`, this.#current);
		for (const [name, { ref, field, said }] of noted)
			if (whatItSays(plan, ref, field) !== said) this.#marks.set(name, this.#current);
	}

	/** Whether a field has changed since, or what its record belongs to, or the removal of either. */
	changedSince(plan: Ledger, ref: RecordRef, field: string, revision: number): boolean {
		if (this.#floor > revision || this.#isMarked(ref, field, revision)) return true;
		let current: RecordRef | null = ref;
		for (let depth = 0; current !== null && depth < MAX_ANCESTORS; depth++) {
			if (this.#isMarked(current, RESERVED.removed, revision)) return true;
			if (this.#isMarked(current, RESERVED.parent, revision)) return true;
			const parent: unknown = plan.register(current, RESERVED.parent)[0]?.value;
			current = typeof parent === 'string' ? parent : null;
		}
		return false;
	}

	#isMarked(ref: RecordRef, field: string, revision: number): boolean {
		return (this.#marks.get(`${ref} ${field}`) ?? 0) > revision;
	}
}

function whatItSays(plan: Ledger, ref: RecordRef, field: string): string {
	const values = new Set(plan.register(ref, field).map(({ value }) => JSON.stringify(value)));
	return values.size === 0 ? 'null' : [...values].sort().join();
}
