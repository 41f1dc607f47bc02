/** Whether both sides have agreed to the open plan, to what, and what stands between it and an agreement. */
import { useEffect } from 'react';
import { create } from 'zustand';
import type { Result } from '../../shared/base/result.ts';
import type { AgreedPlan, AgreementState } from '../../shared/contract/agreement.ts';
import type { Input } from '../../shared/contract.ts';
import { bridge } from '../bridge/bridge.ts';
import { useExchangeStore } from './exchange.ts';
import { tellFailure } from './messages.ts';
import { usePlanStore } from './plan-store.ts';

interface AgreementStore {
	readonly planId: string | null;
	readonly state: AgreementState | null;
}

const useAgreementStore = create<AgreementStore>(() => ({ planId: null, state: null }));

/** Asked again this long after the last of several edits. */
const SETTLE_MS = 250;

/** Kept fresh while it is looked at; null until the core has said it. */
export function useAgreement(): AgreementState | null {
	const planId = usePlanStore((state) => (state.open === null ? null : state.planId));
	const revision = usePlanStore((state) => state.revision);
	// A key that was compared changes what counts as agreed.
	const news = useExchangeStore((state) => state.news);
	// biome-ignore lint/correctness/useExhaustiveDependencies: each of them may have changed it
	useEffect(() => {
		if (planId === null) return;
		const wait = useAgreementStore.getState().planId === planId ? SETTLE_MS : 0;
		const timer = setTimeout(() => void askState(planId), wait);
		return () => clearTimeout(timer);
	}, [planId, revision, news]);
	return useAgreementStore((store) => (store.planId === planId ? store.state : null));
}

async function askState(planId: string): Promise<void> {
	const answer = await bridge.call('agreement.state', { planId });
	if (usePlanStore.getState().planId !== planId) return;
	if (answer.ok) useAgreementStore.setState({ planId, state: answer.value });
	else tellFailure(answer.error);
}

/** Records one side’s agreement; true once it is on disk. */
export async function recordAgreement(given: Omit<Input<'agreement.record'>, 'planId'>): Promise<boolean> {
	const { planId } = usePlanStore.getState();
	if (planId === null) return false;
	const answer = await bridge.call('agreement.record', { planId, ...given });
	if (answer.ok) useAgreementStore.setState({ planId, state: answer.value });
	else tellFailure(answer.error);
	return answer.ok;
}

/** The plan as it was agreed to. */
export function readVersion(planId: string, version: number): Promise<Result<AgreedPlan>> {
	return bridge.call('agreement.version', { planId, version });
}
