/** Fetches a plan whole, then follows its changes; a gap in the revisions means asking again. */

import type { Failure } from '../../shared/base/result.ts';
import type { Events } from '../../shared/contract.ts';
import type { RecordView } from '../../shared/ledger/change.ts';
import { say } from '../../shared/words/spoken.ts';
import { bridge } from '../bridge/bridge.ts';
import { useConnection } from '../bridge/connection.ts';
import { changeOpenPlan, NO_PLAN, openPlanOf, usePlanStore } from './plan-store.ts';
import { Replica } from './replica.ts';

const MOST_TRIES = 8;
/** Changes that came in while the plan was being fetched. */
let early: Events['plan.changed'][] = [];
/** Only the latest request to open may fill the store. */
let latest = 0;

export async function openPlan(planId: string): Promise<void> {
	latest += 1;
	const mine = latest;
	const same = usePlanStore.getState().planId === planId && usePlanStore.getState().open !== null;
	if (same) usePlanStore.setState({ status: 'loading' });
	else usePlanStore.setState({ ...NO_PLAN, status: 'loading', planId });
	for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
		early = [];
		const outcome = await fetchWhole(planId, mine);
		if (mine !== latest || outcome === 'done') return;
		if (outcome !== 'again') return usePlanStore.setState({ status: 'failed', ...outcome });
	}
	usePlanStore.setState({
		status: 'failed',
		failure: say('The plan kept changing while it was being opened. Try again.'),
	});
}

export function closePlan(): void {
	latest += 1;
	usePlanStore.setState(NO_PLAN);
}

async function fetchWhole(planId: string, mine: number): Promise<'done' | 'again' | Failed> {
	const opened = await bridge.call('plan.open', { planId });
	if (!opened.ok) return failed(opened.error);
	const { revision, total } = opened.value;
	const records: RecordView[] = [...opened.value.records];
	let { next } = opened.value;
	while (next !== null) {
		if (mine !== latest) return 'done';
		usePlanStore.setState({ loaded: records.length, total });
		const chunk = await bridge.call('plan.chunk', { planId, from: next });
		if (!chunk.ok) return failed(chunk.error);
		if (chunk.value.revision !== revision) return 'again';
		records.push(...chunk.value.records);
		next = chunk.value.next;
	}
	if (mine !== latest) return 'done';
	const replica = new Replica(revision, records);
	for (const change of early) if (change.planId === planId && !replica.apply(change)) return 'again';
	early = [];
	const open = openPlanOf(opened.value);
	usePlanStore.setState({
		status: 'open',
		planId,
		open,
		replica,
		revision: replica.revision,
		failure: null,
		isLost: false,
		loaded: total,
		total,
	});
	return 'done';
}

interface Failed {
	readonly failure: string;
	readonly isLost: boolean;
}

function failed({ message, details }: Failure): Failed {
	const isLost = typeof details === 'object' && details !== null && 'lost' in details;
	return { failure: message, isLost };
}

bridge.on('plan.changed', (change) => {
	const { planId, status, replica } = usePlanStore.getState();
	if (change.planId !== planId) return;
	if (status === 'loading') early.push(change);
	else if (status === 'open') {
		if (!replica.apply(change)) return void openPlan(change.planId);
		changeOpenPlan({ undo: change.undo });
		usePlanStore.setState({ revision: replica.revision });
	}
});

bridge.on('plan.save', ({ planId, save }) => {
	if (planId === usePlanStore.getState().planId) changeOpenPlan({ save });
});

bridge.on('plan.room', ({ planId, roomOpen }) => {
	if (planId !== usePlanStore.getState().planId) return;
	changeOpenPlan({ roomOpen });
	if (!roomOpen) usePlanStore.setState(({ pen }) => ({ pen: pen === 'other' ? 'own' : pen, otherName: null }));
});

useConnection.subscribe((now, before) => {
	const { planId } = usePlanStore.getState();
	if (now.returns !== before.returns && planId !== null) void openPlan(planId);
});
