/** What a copy that came in would bring, before anything of it counts. */

import { fail, ok, type Result } from '../base/result.ts';
import type { FieldChange, PersonsChanges, ReceiveReport } from '../contract/exchange.ts';
import { MOST_LISTED } from '../contract/limits.ts';
import type { Line, Pen } from '../ledger/change.ts';
import { createLedger, type Ledger } from '../ledger/ledger.ts';
import { say } from '../words/spoken.ts';
import { conflictsIn } from './conflicts.ts';
import { fieldChanges } from './field-changes.ts';
import { computersOf } from './history.ts';
import { fieldLabel, titleOf } from './labels.ts';
import { ballotDoubts } from './notices.ts';
import { foreignWrites } from './owners.ts';
import { readPlan, splitRef } from './plan.ts';
import { collectionSpec } from './schema.ts';
import { visibleRecords } from './show.ts';
import { forkSentence, missingSentences } from './waiting.ts';

export interface Arrived {
	readonly planId: string;
	/** Every change of the copy. */
	readonly lines: readonly Line[];
	/** What is here of the plan, drafts as their net effect; null where it is new here. */
	readonly known: readonly Line[] | null;
}

export type Arrival = Pick<
	ReceiveReport,
	'vendor' | 'partner' | 'changes' | 'by' | 'fields' | 'conflicts' | 'waiting'
> & {
	/** Changes that are not here yet. */
	readonly fresh: readonly Line[];
	readonly forks: readonly { readonly text: string; readonly replica: string; readonly seq: number }[];
};

/** Refuses, in one sentence, a copy in which a pen writes where it may not. */
export function arrivalOf({ planId, lines, known }: Arrived): Result<Arrival> {
	const here = createLedger(known ?? []);
	const joined = createLedger([...(known ?? []), ...lines]);
	const fresh = lines.filter(({ id }) => !here.has(id));
	const counting = comesToCount(here, joined);
	const wrong = foreignWrites(joined, [...fresh, ...counting.filter(({ id }) => here.has(id))])[0];
	if (wrong !== undefined) return fail('not-yours', say('This file is not taken in. {reason}', { reason: wrong }));
	const { parties } = readPlan(visibleRecords(joined));
	const fields: readonly FieldChange[] = fieldChanges(here, joined, counting);
	return ok({
		vendor: parties.vendor.name ?? 'Vendor',
		partner: parties.partner.name ?? 'Partner',
		changes: fresh.reduce((sum, { change }) => sum + change.edits.length, 0),
		by: byWhom(fresh, computersOf(joined.lines())),
		fields: fields.slice(0, MOST_LISTED),
		conflicts: newConflicts(here, joined),
		waiting: [...missingSentences(joined), ...ballotDoubts(joined, planId, null)],
		forks: forkAlarms(joined),
		fresh,
	});
}

/** What a copy makes count: its own changes, and those that waited here for them. */
export function comesToCount(here: Ledger, joined: Ledger): readonly Line[] {
	return joined.lines().filter(({ id }) => joined.counts(id) && !here.counts(id));
}

/** What forks alarm people about: those of which a branch still waits. */
export function forkAlarms(ledger: Ledger): Arrival['forks'] {
	return ledger.forks().flatMap((fork) => {
		const text = forkSentence(ledger, fork);
		return text === null ? [] : [{ text, replica: fork.replica, seq: fork.seq }];
	});
}

function newConflicts(here: Ledger, joined: Ledger): ReceiveReport['conflicts'] {
	const old = new Set(conflictsIn(here).map(({ record, field }) => `${record} ${field}`));
	return conflictsIn(joined)
		.filter(({ record, field }) => !old.has(`${record} ${field}`))
		.map(({ record, field }) => ({
			record,
			label: fieldLabel(splitRef(record).collection, field),
			title: titleOf(joined, record),
		}));
}

/** Per pen and computer, who wrote most first. */
function byWhom(lines: readonly Line[], computers: ReadonlyMap<string, string>): readonly PersonsChanges[] {
	interface Sum {
		readonly pen: Pen;
		readonly computer: string | null;
		changes: number;
		first: string;
		last: string;
		readonly touched: Map<string, Set<string>>;
	}
	const sums = new Map<string, Sum>();
	for (const { change } of lines) {
		const { pen, at, replica } = change;
		const computer = computers.get(replica) ?? null;
		const key = JSON.stringify([pen.party, pen.name, computer]);
		const sum = sums.get(key) ?? { pen, computer, changes: 0, first: at, last: at, touched: new Map() };
		sums.set(key, sum);
		sum.changes += change.edits.length;
		if (at < sum.first) sum.first = at;
		if (at > sum.last) sum.last = at;
		for (const [ref] of change.edits) {
			const { collection } = splitRef(ref);
			const refs = sum.touched.get(collection);
			if (refs) refs.add(ref);
			else sum.touched.set(collection, new Set([ref]));
		}
	}
	return [...sums.values()]
		.map(({ touched, ...sum }) => ({ ...sum, touched: nounsOf(touched) }))
		.sort((a, b) => b.changes - a.changes);
}

function nounsOf(touched: ReadonlyMap<string, ReadonlySet<string>>): PersonsChanges['touched'] {
	return [...touched]
		.map(([collection, { size: count }]) => {
			const spec = collectionSpec(collection);
			const [one, several] = spec?.counted ?? [spec?.noun, spec?.plural];
			return { noun: (count === 1 ? one : several) ?? collection, count };
		})
		.sort((a, b) => b.count - a.count);
}
