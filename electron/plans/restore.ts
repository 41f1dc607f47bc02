/** Brings a plan back from a backup: what is missing comes in, and fields read as they did by a new change. */
import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { Restored, RestoredField, RestorePreview } from '../../shared/contract/backups.ts';
import type { Edit, Line, Pen } from '../../shared/ledger/change.ts';
import type { WorkingCopy } from '../../shared/ledger/working-copy.ts';
import { type AsItWas, editsToBeAsItWas } from '../../shared/plan/as-it-was.ts';
import { fieldLabel } from '../../shared/plan/labels.ts';
import { splitRef } from '../../shared/plan/plan.ts';
import { openRounds } from '../../shared/plan/rounds.ts';
import { roundsIn } from '../../shared/plan/rounds-in.ts';
import { collectionSpec } from '../../shared/plan/schema.ts';
import { say, term } from '../../shared/words/spoken.ts';
import type { BackupContent } from '../store/backup-file.ts';
import type { DataPaths } from '../store/data-paths.ts';
import type { Disk } from '../store/file-system.ts';
import { printBatch } from '../store/journal-lines.ts';
import { openPlanStore } from '../store/plan-store.ts';
import { keepInQuarantine } from '../store/quarantine.ts';
import type { OpenPlan } from './open-plan.ts';
import type { OpenPlans } from './open-plans.ts';

const MOST_SHOWN = 8;

export function differencesFrom(backup: WorkingCopy, plan: OpenPlan, pen: Pen): RestorePreview {
	const { edits, stays } = asItWas(backup, plan, pen);
	return {
		isLost: false,
		comeBack: missing(backup, plan).length,
		fields: edits.length,
		first: edits.slice(0, MOST_SHOWN).map((edit) => shownField(edit, backup, plan)),
		stays,
	};
}

/** In turn with everything else that waits for the disk, so that what was compared is what is changed. */
export function restoreInto(plan: OpenPlan, backup: WorkingCopy, pen: Pen): Promise<Result<Restored>> {
	return plan.inTurn(async () => {
		const mine = plan.mayUse(pen);
		if (!mine.ok) return mine;
		const lost = missing(backup, plan);
		const taken = lost.length === 0 ? ok('') : await plan.traffic.take(lost);
		if (!taken.ok) return taken;
		const { edits } = asItWas(backup, plan, pen);
		if (edits.length === 0) return ok({ comeBack: lost.length, fields: 0 });
		const edited = await plan.edit(pen, { base: plan.revision, seen: [] }, edits);
		return edited.ok ? ok({ comeBack: lost.length, fields: edits.length }) : edited;
	});
}

/** Puts a plan of which nothing is left in its place. What lies there and cannot be read is in quarantine by then. */
export async function restoreLost(
	{ disk, paths, plans }: { readonly disk: Disk; readonly paths: DataPaths; readonly plans: OpenPlans },
	planId: string,
	{ journal, drafts, copy }: BackupContent & { readonly copy: WorkingCopy },
): Promise<Result<Restored>> {
	const opened = await openPlanStore(disk, paths, { planId });
	if (!opened.ok) return opened;
	const { store } = opened.value;
	const kept = await keepDrafts(disk, paths, planId, opened.value.drafts.lines);
	if (!kept.ok) {
		await store.close();
		return fail('not-saved', kept.error.message);
	}
	const steps = [store.appendJournal(journal), store.replaceDrafts(drafts)];
	// A disk that refuses is told now; the plan stays lost, and the backup where it is.
	const stop = store.watch(({ state }) => {
		if (state === 'cannot save') void store.close();
	});
	const written = await Promise.all(steps);
	stop();
	await store.close();
	const failed = written.find((one) => !one.ok);
	if (failed && !failed.ok) return fail('not-saved', failed.error.message);
	const plan = await plans.open(planId);
	return plan.ok ? ok({ comeBack: copy.visible.size, fields: 0 }) : plan;
}

/** Drafts that outlived their journal stand on changes that nobody has any more: kept, and not part of the plan. */
function keepDrafts(disk: Disk, paths: DataPaths, planId: string, lines: readonly string[]): Promise<Result<unknown>> {
	if (lines.length === 0) return Promise.resolve(ok());
	return keepInQuarantine(disk, paths.quarantine, `${planId}-drafts.jbp`, printBatch(lines));
}

function asItWas(backup: WorkingCopy, plan: OpenPlan, pen: Pen): AsItWas {
	const now = plan.visible();
	const { edits, stays } = editsToBeAsItWas(backup.visible, now, pen, openRounds(roundsIn(now)));
	// The session that is on began after the backup, and stays until it is ended.
	const kept = edits.filter((edit) => plan.room.checkSession([edit]).ok);
	return { edits: kept, stays: stays + edits.length - kept.length };
}

/** Changes that stand nowhere in the plan’s journal. A copy that was taken back stands there, and stays out. */
function missing(backup: WorkingCopy, plan: OpenPlan): readonly Line[] {
	const here = new Set(plan.content().journal);
	return backup.published.lines().filter(({ text }) => !here.has(text));
}

function shownField([ref, field, was]: Edit, backup: WorkingCopy, plan: OpenPlan): RestoredField {
	const { collection, id } = splitRef(ref);
	const spec = collectionSpec(collection);
	const [is, stood] = [plan.visible().record(ref), backup.visible.record(ref)];
	const name = spec?.title == null ? null : (is?.values[spec.title] ?? stood?.values[spec.title] ?? null);
	const label = term(fieldLabel(collection, field));
	const title =
		typeof name === 'string' && name !== '' ? name : say('{noun} {id}', { noun: term(spec?.noun ?? collection), id });
	return { title, label, now: is?.values[field] ?? null, was };
}
