import { bridge } from '../../bridge/bridge.ts';
import { useAppStore } from '../../state/app-state.ts';
import { tellFailure } from '../../state/messages.ts';
import { go } from '../../state/route.ts';

export function enterPlan(planId: string): void {
	go({ place: 'plan', planId, room: 'plan', tab: null, select: null });
}

export async function openSample(): Promise<void> {
	const speaksFor = useAppStore.getState().app?.profile?.side ?? 'vendor';
	const answer = await bridge.call('plans.openSample', { speaksFor });
	if (answer.ok) enterPlan(answer.value.planId);
	else tellFailure(answer.error);
}
