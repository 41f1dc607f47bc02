/** Whether the open plan is closed, and the two acts that say so. */

import type { Day } from '../../shared/base/dates.ts';
import { closedOn, LOOK_BACK } from '../../shared/plan/closed.ts';
import { say } from '../../shared/words/spoken.ts';
import { formatDay } from '../ui/format-day.ts';
import { announceDone, edit } from './edits.ts';
import { announce } from './messages.ts';
import { type PlanStore, usePlanStore } from './plan-store.ts';

/** The part of the agreement room in which a plan is closed. */
export const LOOK_BACK_TAB = 'look-back';

/** The day the plan was closed on; null while it is open. */
export function useClosedOn(): Day | null {
	return usePlanStore((state) => closedOn(state.replica.record(LOOK_BACK) ?? null));
}

/** The same for what is asked outside of a component: a command, a key. */
export function isOpenPlan({ replica }: Pick<PlanStore, 'replica'> = usePlanStore.getState()): boolean {
	return closedOn(replica.record(LOOK_BACK) ?? null) === null;
}

export async function closePlan(today: Day, other: string): Promise<void> {
	if (!(await edit([[LOOK_BACK, 'closed', today]]))) return;
	announceDone(say('Closed on {today}. {other} sees it with the next copy.', { today: formatDay(today), other }));
}

export async function reopenPlan(): Promise<void> {
	if (await edit([[LOOK_BACK, 'closed', null]])) announce(say('The plan is open again.'));
}
