/** Copies of the open plan that left and came in, the computers that wrote in it, and what needs a person. */
import { useEffect } from 'react';
import { create } from 'zustand';
import type { Result } from '../../shared/base/result.ts';
import type { ExchangeState, HandOverPreview, Reader } from '../../shared/contract/exchange.ts';
import type { Input } from '../../shared/contract.ts';
import { say } from '../../shared/words/spoken.ts';
import { bridge } from '../bridge/bridge.ts';
import { useAppStore } from './app-state.ts';
import { follow } from './exports.ts';
import { announce, tellFailure } from './messages.ts';
import { currentPen } from './pen.ts';
import { usePlanStore } from './plan-store.ts';

interface ExchangeStore {
	readonly planId: string | null;
	readonly state: ExchangeState | null;
	/** Counted up with each piece of news, so that what hangs on it is asked for again. */
	readonly news: number;
}

export const useExchangeStore = create<ExchangeStore>(() => ({ planId: null, state: null, news: 0 }));

/** What is known of the open plan's copies; null until it has come in. */
export function useExchange(): ExchangeState | null {
	const planId = usePlanStore((state) => (state.open === null ? null : state.planId));
	useEffect(() => {
		if (planId !== null && useExchangeStore.getState().planId !== planId) void askState(planId);
	}, [planId]);
	return useExchangeStore((store) => (store.planId === planId ? store.state : null));
}

/** The same where it is looked at: whether the latest copy can be taken back hangs on every edit made here. */
export function useFreshExchange(): ExchangeState | null {
	const planId = usePlanStore((state) => (state.open === null ? null : state.planId));
	const revision = usePlanStore((state) => state.revision);
	// biome-ignore lint/correctness/useExhaustiveDependencies: each revision may have changed it
	useEffect(() => {
		if (planId === null) return;
		const timer = setTimeout(() => void askState(planId), SETTLE_MS);
		return () => clearTimeout(timer);
	}, [planId, revision]);
	return useExchange();
}

/** Asked again this long after the last of several edits. */
const SETTLE_MS = 250;

async function askState(planId: string): Promise<void> {
	const answer = await bridge.call('exchange.state', { planId });
	if (!answer.ok || usePlanStore.getState().planId !== planId) return;
	useExchangeStore.setState({ planId, state: answer.value });
}

bridge.on('exchange.changed', ({ planId }) => {
	const isOpen = planId === usePlanStore.getState().planId;
	if (isOpen) void askState(planId);
	// Of a plan that is not on screen it is asked anew once it is.
	useExchangeStore.setState((store) => ({
		news: store.news + 1,
		...(!isOpen && store.planId === planId ? { planId: null, state: null } : {}),
	}));
});

/** What would change for the other side, or leave for a colleague. */
export async function previewHandOver(reader: Reader): Promise<HandOverPreview | null> {
	const { planId } = usePlanStore.getState();
	if (planId === null) return null;
	const answer = await bridge.call('exchange.preview', { planId, for: reader });
	if (answer.ok) return answer.value;
	tellFailure(answer.error);
	return null;
}

/** Publishes the drafts and writes a copy; true once it is being written. */
export async function handOver(
	given: Pick<Input<'exchange.handOver'>, 'to' | 'for' | 'note' | 'as'>,
): Promise<boolean> {
	const { planId } = usePlanStore.getState();
	if (planId === null) return false;
	const documents = useAppStore.getState().app?.settings.documents ?? 'plan';
	const answer = await bridge.call('exchange.handOver', {
		...{ planId, pen: currentPen(), ...given },
		...(documents === 'plan' ? {} : { language: documents }),
	});
	if (!answer.ok) {
		tellFailure(answer.error);
		return false;
	}
	follow(answer.value.jobId);
	return true;
}

/** Takes the latest copy that came in back as one step. */
export async function takeBack(): Promise<boolean> {
	return act(
		(planId) => bridge.call('exchange.takeBack', { planId }),
		say('Taken back. The plan stands as it did before the copy came in.'),
	);
}

/** A person has compared a key with the other side by phone. */
export async function compareKey(fingerprint: string): Promise<boolean> {
	return act((planId) => bridge.call('exchange.compareKey', { planId, fingerprint }), say('Marked as compared.'));
}

/** A person has looked at the keys after their list was damaged, and compared these by phone. */
export async function lookedAtKeys(compared: readonly string[]): Promise<boolean> {
	return act(
		(planId) => bridge.call('exchange.lookedAtKeys', { planId, compared: [...compared] }),
		say('The keys are remembered from now on.'),
	);
}

/** A person admits both branches of a fork. */
export async function admitFork(replica: string, seq: number): Promise<boolean> {
	return act(
		(planId) => bridge.call('exchange.admitFork', { planId, pen: currentPen(), replica, seq }),
		say('Both were admitted. Where they say different things, you settle it.'),
	);
}

async function act(call: (planId: string) => Promise<Result<undefined>>, done: string): Promise<boolean> {
	const { planId } = usePlanStore.getState();
	if (planId === null) return false;
	const answer = await call(planId);
	if (answer.ok) announce(done);
	else tellFailure(answer.error);
	return answer.ok;
}
