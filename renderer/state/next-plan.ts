/** The question from which the next plan of a pair is made, from the first page and from a plan alike. */

import { create } from 'zustand';
import type { NextPlanLook } from '../../shared/contract/years.ts';
import type { Input } from '../../shared/contract.ts';
import { say } from '../../shared/words/spoken.ts';
import { bridge } from '../bridge/bridge.ts';
import { tell, tellFailure } from './messages.ts';
import { go } from './route.ts';

interface NextPlanStore {
	/** The plan before; null while nothing is asked. */
	readonly planId: string | null;
	/** What would go over, once the core has said. */
	readonly look: NextPlanLook | null;
}

const CLOSED: NextPlanStore = { planId: null, look: null };

export const useNextPlan = create<NextPlanStore>(() => CLOSED);

export async function askForNextPlan(planId: string): Promise<void> {
	useNextPlan.setState({ planId, look: null });
	const answer = await bridge.call('plans.lookNext', { planId });
	if (useNextPlan.getState().planId !== planId) return;
	if (answer.ok) useNextPlan.setState({ look: answer.value });
	else {
		closeNextPlan();
		tellFailure(answer.error);
	}
}

export function closeNextPlan(): void {
	useNextPlan.setState(CLOSED);
}

/** Makes it and goes there. Null when it is made, else why not, in a sentence. */
export async function makeNextPlan(wanted: Input<'plans.next'>): Promise<string | null> {
	const answer = await bridge.call('plans.next', wanted);
	if (!answer.ok) return answer.error.message;
	closeNextPlan();
	go({ place: 'plan', planId: answer.value.planId, room: 'plan', tab: 'frame', select: null });
	if (answer.value.isHere) tell(say('This next plan had been made before; here it is.'));
	return null;
}
