/** Plans whose files are here though the register does not name them, and names in it of which nothing was ever written. */

import { readJournal } from '../../shared/ledger/journal.ts';
import { say } from '../../shared/words/spoken.ts';
import { hashLine } from '../hash.ts';
import type { DataPaths } from '../store/data-paths.ts';
import type { Disk } from '../store/file-system.ts';
import { readJournal as readLines } from '../store/journal.ts';
import type { PlanEntry } from '../store/workspace-file.ts';
import type { WorkspaceStore } from '../store/workspace-store.ts';
import type { AppService } from './app-service.ts';
import { entryFromJournal } from './library.ts';

/** Plans that lie in the folder and not in the register, as after a lost register. */
export async function findLostPlans(
	workspace: WorkspaceStore,
	paths: DataPaths,
	app: AppService,
	computer: string,
): Promise<void> {
	const found = await workspace.rebuildRegister((planId, texts) =>
		entryFromJournal(planId, readJournal(texts, [], hashLine).lines, computer),
	);
	if (found.ok && found.value.added.length > 0)
		app.notify(
			'info',
			say('Found again: {plans}.', {
				plans: someOf(found.value.added.map(({ title }) => say('“{title}”', { title }))),
			}),
		);
	if (found.ok && found.value.unreadable.length > 0)
		app.notify(
			'warning',
			say('In {folder} there is something that is not a plan: {names}.', {
				folder: paths.plans,
				names: found.value.unreadable.join(', '),
			}),
		);
}

/**
 * A plan is entered before its first change is written. Where the program was ended by force in between, it leaves the list
 * again: nobody was told that it is here. Where the changes were written, it gets its name.
 */
export async function settleUnfinished(
	disk: Disk,
	workspace: WorkspaceStore,
	paths: DataPaths,
	computer: string,
): Promise<void> {
	const unfinished = workspace.data().plans.filter(({ title, card }) => title === '' && !card?.changedAt);
	const settled = new Map<string, PlanEntry | null>();
	for (const entry of unfinished) {
		const { planId, speaksFor, createdAt } = entry;
		const journal = await readLines(disk, paths.journal(planId));
		const drafts = await readLines(disk, paths.drafts(planId));
		if (!journal.ok && journal.error.code === 'not-found' && !drafts.ok && drafts.error.code === 'not-found')
			settled.set(planId, null);
		const read = journal.ok
			? entryFromJournal(planId, readJournal(journal.value.lines, [], hashLine).lines, computer)
			: null;
		if (read !== null) settled.set(planId, { ...read, speaksFor, createdAt, labels: entry.labels });
	}
	if (settled.size === 0) return;
	await workspace.update((data) => ({
		...data,
		plans: data.plans.flatMap((entry) => {
			const now = settled.get(entry.planId);
			return now === undefined ? [entry] : now === null ? [] : [now];
		}),
	}));
}

const MOST_NAMED = 5;

/** The first few by name, the others by their number. */
function someOf(names: readonly string[]): string {
	const more = names.length - MOST_NAMED;
	return more <= 0
		? names.join(', ')
		: say('{names} and {count} more', { names: names.slice(0, MOST_NAMED).join(', '), count: more });
}
