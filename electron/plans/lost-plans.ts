/** Plans whose files are here though the register does not name them. */

import { readJournal } from '../../shared/ledger/journal.ts';
import { say } from '../../shared/words/spoken.ts';
import { hashLine } from '../hash.ts';
import type { DataPaths } from '../store/data-paths.ts';
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

const MOST_NAMED = 5;

/** The first few by name, the others by their number. */
function someOf(names: readonly string[]): string {
	const more = names.length - MOST_NAMED;
	return more <= 0
		? names.join(', ')
		: say('{names} and {count} more', { names: names.slice(0, MOST_NAMED).join(', '), count: more });
}
