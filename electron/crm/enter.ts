/**
 * Enters the totals of an import into a plan. The record on this computer comes first, as begun: a mark in the plan
 * always leads to a file that is known here, and a crash in between leaves no import that the plan has never seen.
 */
import { createHash } from 'node:crypto';
import { ok, type Result } from '../../shared/base/result.ts';
import type { Line } from '../../shared/ledger/change.ts';
import type { CrmStore, KeptImport } from '../store/crm-store.ts';
import { actualRef } from './actual-ref.ts';

export interface Entering {
	readonly store: CrmStore;
	readonly made: KeptImport;
	readonly marks: Uint8Array;
	/** The file that a window handed in; null where it lies in its own place. */
	readonly handedIn: string | null;
	/** Writes the totals into the plan. */
	readonly write: () => Promise<Result<unknown>>;
}

export async function enterTotals({ store, made, marks, handedIn, write }: Entering): Promise<Result<undefined>> {
	const begun = await store.begin(made, marks, handedIn);
	if (!begun.ok) return begun;
	const written = await write();
	if (written.ok) {
		// Where only this cannot be written, the plan itself says so when it is looked at next.
		await store.finish(made.id);
		return ok();
	}
	// What could not be saved yet may still be: the plan will tell.
	if (written.error.code !== 'not-saved') await store.drop(made.id);
	return written;
}

/** Decides what a crash left open by what the plan says; before anything new is written into it. */
export async function settleImports(store: CrmStore, history: () => readonly Line[]): Promise<void> {
	const begun = store.begun();
	if (begun.length === 0) return;
	const said = new Set(
		history().flatMap(({ change }) => change.edits.map(([ref, field, value]) => `${ref} ${field} ${value}`)),
	);
	for (const one of begun) {
		const isThere = one.totals.every(({ period, value }) => said.has(`${actualRef(one.goal, period)} value ${value}`));
		const isNamed = one.totals.some(({ period }) => said.has(`${actualRef(one.goal, period)} source ${one.source}`));
		await (isThere && isNamed ? store.finish(one.id) : store.drop(one.id));
	}
}

/** Known again are files with the same columns in the same order. */
export function signatureOf(names: readonly string[]): string {
	return createHash('sha256').update(JSON.stringify(names)).digest('hex');
}
