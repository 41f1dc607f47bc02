/** The session that runs or rests here: the core keeps it, this window follows and asks. */
import type { Result } from '../../shared/base/result.ts';
import type { RunningSession } from '../../shared/contract/session.ts';
import type { Input } from '../../shared/contract.ts';
import { bridge } from '../bridge/bridge.ts';
import { tellFailure } from './messages.ts';
import { currentPen } from './pen.ts';
import { changeOpenPlan, usePlanStore } from './plan-store.ts';
import { goToRoom, type Route, useRouteStore } from './route.ts';

/** The tab of the session room that takes the whole window. */
export const STAGE = 'stage';

export function useSession(): RunningSession | null {
	return usePlanStore((state) => state.open?.session ?? null);
}

export function currentSession(): RunningSession | null {
	return usePlanStore.getState().open?.session ?? null;
}

/** True where the whole window belongs to the session. */
export function isOnStage(route: Route, session: RunningSession | null): boolean {
	return session !== null && isStage(route);
}

export function useIsOnStage(): boolean {
	const session = useSession();
	// A window that is opened again keeps its place while the plan comes in.
	const isComing = usePlanStore(({ open, status }) => open === null && status !== 'failed');
	return useRouteStore(({ route }) => (isComing ? isStage(route) : isOnStage(route, session)));
}

function isStage(route: Route): boolean {
	return route.place === 'plan' && route.room === 'session' && route.tab === STAGE;
}

/** Begins, and takes the whole window. True once it runs. */
export async function startSession(
	start: Pick<Input<'session.start'>, 'kind' | 'title' | 'people' | 'agenda'>,
): Promise<boolean> {
	const { planId } = usePlanStore.getState();
	if (planId === null) return false;
	const runs = follow(await bridge.call('session.start', { planId, pen: currentPen(), ...start }));
	if (runs) {
		changeOpenPlan({ roomOpen: true });
		goToRoom('session', { tab: STAGE });
	}
	return runs;
}

/** Brings an item of the agenda on screen. */
export async function moveTo(to: number): Promise<boolean> {
	const { planId } = usePlanStore.getState();
	return planId !== null && follow(await bridge.call('session.move', { planId, to }));
}

/** Stops the clock, or lets it go on. */
export async function pause(paused: boolean): Promise<boolean> {
	const { planId } = usePlanStore.getState();
	return planId !== null && follow(await bridge.call('session.pause', { planId, paused }));
}

/** Changes what is still to come; what has been on screen keeps its time. */
export async function changeAgenda(agenda: Input<'session.agenda'>['agenda']): Promise<boolean> {
	const { planId } = usePlanStore.getState();
	return planId !== null && follow(await bridge.call('session.agenda', { planId, agenda }));
}

/** On with a session that rests: its clock and the whole window. */
export async function goOn(): Promise<void> {
	if (currentSession()?.paused && !(await pause(false))) return;
	goToRoom('session', { tab: STAGE });
}

/** Ends it with its page; private notes may be read again. */
export async function endSession(): Promise<boolean> {
	const { planId } = usePlanStore.getState();
	if (planId === null) return false;
	const answer = await bridge.call('session.end', { planId, pen: currentPen() });
	if (!answer.ok) {
		tellFailure(answer.error);
		return false;
	}
	changeOpenPlan({ session: null, roomOpen: false });
	usePlanStore.setState(({ pen }) => ({ pen: pen === 'other' ? 'own' : pen, otherName: null }));
	return true;
}

function follow(answer: Result<RunningSession>): boolean {
	if (answer.ok) changeOpenPlan({ session: answer.value });
	else tellFailure(answer.error);
	return answer.ok;
}

bridge.on('session.elsewhere', ({ planId, title }) => {
	if (planId === usePlanStore.getState().planId) changeOpenPlan({ sessionElsewhere: title });
});

bridge.on('session.changed', ({ planId, session }) => {
	if (planId === usePlanStore.getState().planId) changeOpenPlan({ session });
});
