/**
 * Runs that published as they wrote, reduced to their net effect before a copy leaves: what one run tried and another
 * withdrew is not told. Only while nobody else has built on them; what others have seen stays as it is.
 */

import { fail, ok, type Result } from '../base/result.ts';
import { say } from '../words/spoken.ts';
import type { PublishOptions } from './acts.ts';
import type { Line, RecordRef } from './change.ts';
import type { LabelOf } from './draft-pile.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { createWorkingCopy, type WorkingCopy } from './working-copy.ts';

export interface RunsToReduce {
	readonly lines: readonly Line[];
	/** Whether a run, by its replica, may be reduced: made here, and not handed over before. */
	readonly isOwn: (replica: string) => boolean;
	readonly labelOf: LabelOf;
	readonly publishing: PublishOptions;
}

export interface ReducedRuns {
	/** All lines as they are now: those that were kept, then what the runs came to. */
	readonly lines: readonly Line[];
	/** Changes of own runs that gave way to their net effect. */
	readonly reduced: number;
	/** Changes of own runs that stay because others have built on them. */
	readonly builtOn: number;
	/** Changes of own runs that stay because they wait: for others that are missing, or for a fork to be admitted. */
	readonly waiting: number;
}

/** Refuses, in one sentence, where the runs are no single thread, or where their net effect would say something else. */
export function reduceRuns({ lines, isOwn, labelOf, publishing }: RunsToReduce): Result<ReducedRuns> {
	const ledger = createLedger(lines);
	const own = ledger.history().filter(({ change }) => isOwn(change.replica));
	const others = lines.filter(({ change }) => !isOwn(change.replica));
	const tips = tipsOf(others);
	const runs = own.filter(({ id }) => !ledger.covers(tips, id));
	const builtOn = own.length - runs.length;
	const waiting = ledger.waiting().filter(({ line }) => isOwn(line.change.replica)).length;
	if (runs.length === 0) return ok({ lines, reduced: 0, builtOn, waiting });
	if (runs.some(({ id }, at) => at > 0 && !ledger.covers([id], runs[at - 1]?.id ?? '')))
		return fail('invalid', say('What was written in this file was written in two copies of it at once.'));
	const replaced = new Set(runs.map(({ id }) => id));
	const kept = lines.filter(({ id }) => !replaced.has(id));
	const copy = replay(ledger, runs, kept, labelOf);
	if (!copy.ok) return copy;
	const { lines: net, omitted, remaining } = copy.value.preparePublish(publishing);
	const left = [...kept, ...net];
	const skipped = new Set(omitted.map(([ref, field]) => `${ref} ${field}`));
	if (remaining.nets.length > 0 || whatItSays(createLedger(left), skipped) !== whatItSays(ledger, skipped))
		return fail('invalid', say('The net effect of what was written would not say the same.'));
	return ok({ lines: left, reduced: runs.length, builtOn, waiting });
}

/** The runs as drafts, in periods: each had seen exactly what it had seen of the others. */
function replay(ledger: Ledger, runs: readonly Line[], kept: readonly Line[], labelOf: LabelOf): Result<WorkingCopy> {
	let waiting = kept;
	const arriving = (seen: (line: Line) => boolean): readonly Line[] => {
		const come = waiting.filter(seen);
		waiting = waiting.filter((line) => !seen(line));
		return come;
	};
	const first = runs[0]?.id ?? '';
	const published = arriving(({ id }) => ledger.covers([first], id));
	const copy = createWorkingCopy({ published, drafts: [], labelOf });
	for (const { id, change } of runs) {
		copy.commitReceive(copy.prepareReceive(arriving((line) => ledger.covers([id], line.id))));
		const { pen, edits, at } = change;
		const prepared = copy.prepareEdit({ pen, edits, at, act: 'resolve' });
		if (!prepared.ok) return prepared;
		copy.commitEdit(prepared.value);
	}
	copy.commitReceive(copy.prepareReceive(arriving(() => true)));
	return ok(copy);
}

/** Changes that no other of these names: among them are all that none has seen. */
function tipsOf(lines: readonly Line[]): readonly string[] {
	const named = new Set(lines.flatMap(({ change }) => [change.prev, ...change.after]));
	return lines.flatMap(({ id }) => (named.has(id) ? [] : [id]));
}

/** Every record with its values, by whomever they were given. */
function whatItSays(ledger: Ledger, skipped: ReadonlySet<string>): string {
	const said = (ref: RecordRef) => {
		const view = ledger.record(ref);
		if (view === null) return null;
		const values = Object.entries(view.values).filter(([field]) => !skipped.has(`${ref} ${field}`));
		const conflicts = Object.entries(view.conflicts ?? {}).map(([field, all]) => [
			field,
			[...new Set(all.map(({ value }) => JSON.stringify(value)))].sort(),
		]);
		return values.length + conflicts.length === 0
			? null
			: [ref, values, conflicts, view.order, view.removalContested ?? false];
	};
	return JSON.stringify(Array.from(ledger.refs(), said).filter((one) => one !== null));
}
