/** What is private is on no screen while both sides may look at it: in this room, or in the session of another plan. */

import { say } from '../../shared/words/spoken.ts';
import { type OpenPlan, usePlanStore } from './plan-store.ts';

/** Why nothing private is shown now, without a full stop; null where it may be. */
export function whyPutAway(open: Pick<OpenPlan, 'roomOpen' | 'sessionElsewhere'> | null): string | null {
	if (open?.roomOpen) return say('Put away while both sides are in this room');
	if (open?.sessionElsewhere == null) return null;
	return say('Put away while the session of “{plan}” runs', { plan: open.sessionElsewhere });
}

export const usePutAway = (): string | null => usePlanStore(({ open }) => whyPutAway(open));
