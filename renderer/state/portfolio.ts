/** What each plan of this computer needs next, as the core reads it. */
import { create } from 'zustand';
import type { PlanStanding, Portfolio } from '../../shared/contract/portfolio.ts';
import type { Input } from '../../shared/contract.ts';
import { bridge } from '../bridge/bridge.ts';
import { useAppStore } from './app-state.ts';
import { follow } from './exports.ts';
import { tellFailure } from './messages.ts';

interface PortfolioStore {
	readonly standings: ReadonlyMap<string, PlanStanding>;
	/** Plans that have not been read today yet. */
	readonly toRead: number;
	readonly unreadable: Portfolio['unreadable'];
}

export const usePortfolio = create<PortfolioStore>(() => ({ standings: new Map(), toRead: 0, unreadable: [] }));

export async function readPortfolio(): Promise<void> {
	const answer = await bridge.call('portfolio.read', {});
	if (answer.ok) take(answer.value);
	else tellFailure(answer.error);
}

bridge.on('portfolio.changed', take);

function take({ standings: fresh, toRead, unreadable }: Portfolio): void {
	const before = usePortfolio.getState().standings;
	const standings =
		fresh.length === 0
			? before
			: new Map([...before, ...fresh.map((standing) => [standing.planId, standing] as const)]);
	usePortfolio.setState({ standings, toRead, unreadable });
}

/** The person’s own words for a plan: shown at once, kept on this computer. True once they are; else why not is told. */
export async function labelPlan(planId: string, labels: readonly string[]): Promise<boolean> {
	const answer = await bridge.call('portfolio.label', { planId, labels: [...labels] });
	if (!answer.ok) {
		tellFailure(answer.error);
		return false;
	}
	const { app } = useAppStore.getState();
	if (app === null) return true;
	const plans = app.plans.map((plan) => (plan.planId === planId ? { ...plan, labels: answer.value } : plan));
	useAppStore.setState({ app: { ...app, plans } });
	return true;
}

export async function printWeek(week: Input<'portfolio.week'>): Promise<void> {
	const answer = await bridge.call('portfolio.week', week);
	if (answer.ok) follow(answer.value.jobId);
	else tellFailure(answer.error);
}
