/** What the partner earns a month with one-time business: its own on this computer, or in the plan once it is shared. */
import { useEffect } from 'react';
import { create } from 'zustand';
import { bridge } from '../bridge/bridge.ts';
import { edit } from './edits.ts';
import { tellFailure } from './messages.ts';
import { useTypedRecord } from './plan-hooks.ts';
import { usePlanStore } from './plan-store.ts';
import { whyPutAway } from './put-away.ts';

interface ProfitStore {
	readonly planId: string | null;
	readonly amount: number | null;
}

const useProfitStore = create<ProfitStore>(() => ({ planId: null, amount: null }));

/** Minor units a month. */
export interface OneTimeProfit {
	readonly shared: number | null;
	/** Null where nothing is kept here, on the vendor’s computer, and while what is private is put away. */
	readonly own: number | null;
}

export function useOneTimeProfit(): OneTimeProfit {
	const planId = usePlanStore((state) => state.planId);
	const isHere = usePlanStore(({ open }) => open?.speaksFor === 'partner' && whyPutAway(open) === null);
	const shared = useTypedRecord('plan', 'plan')?.oneTimeProfit ?? null;
	useEffect(() => {
		if (!isHere) useProfitStore.setState({ planId: null, amount: null });
		else if (planId !== null) void read(planId);
	}, [planId, isHere]);
	const own = useProfitStore((state) => (isHere && state.planId === planId ? state.amount : null));
	return { shared, own };
}

/** True once it is kept on this computer. */
export async function keepProfit(amount: number | null): Promise<boolean> {
	const { planId } = usePlanStore.getState();
	if (planId === null) return false;
	const answer = await bridge.call('transition.saveProfit', { planId, amount });
	if (answer.ok) useProfitStore.setState({ planId, amount });
	else tellFailure(answer.error);
	return answer.ok;
}

/** Into the plan, where the other side will see it; the copy beside it is not needed any more. */
export async function shareProfit(amount: number): Promise<boolean> {
	return (await edit([['plan/plan', 'oneTimeProfit', amount]])) && keepProfit(null);
}

/** Out of the plan again. What has left this computer stays with the other side. */
export async function unshareProfit(amount: number): Promise<boolean> {
	return (await keepProfit(amount)) && edit([['plan/plan', 'oneTimeProfit', null]]);
}

async function read(planId: string): Promise<void> {
	const answer = await bridge.call('transition.profit', { planId });
	if (answer.ok) useProfitStore.setState({ planId, amount: answer.value.amount });
	else tellFailure(answer.error);
}
