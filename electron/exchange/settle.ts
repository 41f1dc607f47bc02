/** Conflicts settled by people, one by one or all with one side's version, and forks that a person admits. */

import { fail, ok, type Result } from '../../shared/base/result.ts';
import { type ConflictCard, isMetYes } from '../../shared/contract/exchange.ts';
import type { Edit, Party, Pen } from '../../shared/ledger/change.ts';
import { admissionOf } from '../../shared/ledger/fork.ts';
import { conflictCards } from '../../shared/plan/conflict-cards.ts';
import { say } from '../../shared/words/spoken.ts';
import type { OpenPlan } from '../plans/open-plan.ts';

export function conflictsOf(plan: OpenPlan): { readonly revision: number; readonly cards: readonly ConflictCard[] } {
	const cards = conflictCards(plan.visible(), {
		mayUse: (party) => plan.room.mayWriteFor(party).ok,
		nameOf: (party) => (party === 'joint' ? say('Both sides') : plan.partyName(party)),
		computer: plan.computer,
	});
	return { revision: plan.revision, cards };
}

/** Settles what this pen may settle with one side's version; what has none, or two, or is not this pen's, is left. */
export async function settleAll(
	plan: OpenPlan,
	pen: Pen,
	base: number,
	keep: Party,
): Promise<Result<{ readonly settled: number; readonly left: number }>> {
	const named = plan.mayUse(pen);
	if (!named.ok) return named;
	const open = toSettle(plan);
	const chosen = open.map((card) => choiceOf(card, keep)).filter((edit) => edit !== null);
	const changed = chosen.map((edit) => plan.maySettle(pen, base, [edit])).find((one) => isStale(one));
	if (changed !== undefined && !changed.ok) return changed;
	const mine = chosen.filter((edit) => plan.maySettle(pen, base, [edit]).ok);
	if (mine.length > 0) {
		const together = await plan.resolve(pen, base, mine);
		// Versions that contradict each other (a minimum above the desired) are settled as far as they go.
		if (!together.ok) for (const edit of mine) await plan.resolve(pen, base, [edit]);
	}
	const left = toSettle(plan).length;
	return ok({ settled: open.length - left, left });
}

/** Admits all branches of a fork. It is published at once, since before that it counts for nobody; drafts stay drafts. */
export async function admitFork(plan: OpenPlan, pen: Pen, replica: string, seq: number): Promise<Result<undefined>> {
	const mine = plan.mayUse(pen);
	if (!mine.ok) return mine;
	const fork = plan.traffic
		.published()
		.forks()
		.find((one) => one.replica === replica && one.seq === seq);
	if (fork === undefined || fork.waiting.length === 0)
		return fail('not-found', say('There is no such fork that still waits for a person.'));
	const admitted = await plan.traffic.publishAlone(pen, admissionOf(fork));
	return admitted.ok ? ok() : admitted;
}

/** Of a yes that met other words nothing is picked: its card is to be read. */
function toSettle(plan: OpenPlan): readonly ConflictCard[] {
	const ledger = plan.visible();
	return conflictsOf(plan).cards.filter(
		({ kind, record: ref, field }) => !isMetYes(kind) || ledger.record(ref)?.conflicts?.[field] !== undefined,
	);
}

function choiceOf({ record, field, versions }: ConflictCard, keep: Party): Edit | null {
	const theirs = versions.filter(({ by }) => by.party === keep);
	const [first] = theirs;
	if (first === undefined || theirs.some(({ value }) => value !== first.value)) return null;
	return [record, field, first.value];
}

function isStale(result: Result<undefined>): boolean {
	return !result.ok && result.error.code === 'changed';
}
