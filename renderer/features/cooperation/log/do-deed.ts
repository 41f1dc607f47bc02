import type { FrictionRow } from '../../../../shared/analysis/frictions.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { announceDone, edit } from '../../../state/edits.ts';
import { currentMoment } from '../../../state/frictions.ts';
import { currentPlan } from '../../../state/plan-hooks.ts';
import { type Deed, escalateEdits } from './friction-deeds.ts';
import { ask } from './log-view.ts';

/** Asks what has to be said, or does at once what needs no word. */
export function begin(deed: Deed, row: FrictionRow): void {
	if (deed === 'escalate') void escalate(row);
	else ask({ kind: deed, id: row.id });
}

async function escalate(row: FrictionRow): Promise<void> {
	const levels = currentPlan().collections.escalationLevels;
	const edits = escalateEdits(row, levels, currentMoment());
	if (!(await edit(edits))) return;
	const level = levels.find(({ id }) => edits.some(([, field, value]) => field === 'level' && value === id));
	const { number } = row;
	const title = level?.title ?? null;
	announceDone(
		title === null
			? say('{number} is with the next level now; its clock starts again.', { number })
			: say('{number} is with {level} now; its clock starts again.', { number, level: title }),
	);
}
