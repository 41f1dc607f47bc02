/** The backups of one plan, from the first page, from a notice and from a plan that cannot be opened alike. */

import { create } from 'zustand';
import type { PlanSummary } from '../../shared/contract/app.ts';
import type { Backup, BackupList, RestorePreview } from '../../shared/contract/backups.ts';
import type { Pen } from '../../shared/ledger/change.ts';
import { say } from '../../shared/words/spoken.ts';
import { bridge } from '../bridge/bridge.ts';
import { useAppStore } from './app-state.ts';
import { announce, tellFailure } from './messages.ts';
import { openPlan } from './open-plan.ts';
import { usePlanStore } from './plan-store.ts';
import { go } from './route.ts';

interface BackupsStore {
	readonly planId: string | null;
	readonly list: BackupList | null;
	/** The one that is looked at. */
	readonly chosen: string | null;
	readonly preview: RestorePreview | null;
	readonly complaint: string | null;
	readonly isRestoring: boolean;
}

const CLOSED: BackupsStore = {
	...{ planId: null, list: null, chosen: null, preview: null, complaint: null },
	isRestoring: false,
};

export const useBackups = create<BackupsStore>(() => CLOSED);

export async function openBackups(planId: string): Promise<void> {
	useBackups.setState({ ...CLOSED, planId });
	const answer = await bridge.call('backups.list', { planId });
	if (useBackups.getState().planId !== planId) return;
	if (!answer.ok) return useBackups.setState({ complaint: answer.error.message });
	useBackups.setState({ list: answer.value });
	const first = firstToLookAt(answer.value.backups);
	if (first !== undefined) await chooseBackup(first.id);
}

/** The newest; where it holds less than one before it, as after damage, the newest that holds more. */
export function firstToLookAt(backups: readonly Backup[]): Backup | undefined {
	const [newest, before] = backups;
	if (newest === undefined || before === undefined || before.changes <= newest.changes) return newest;
	return backups.find(({ changes }) => changes > newest.changes);
}

export function closeBackups(): void {
	useBackups.setState(CLOSED);
}

/** Says what restoring it would do. */
export async function chooseBackup(id: string): Promise<void> {
	const { planId } = useBackups.getState();
	if (planId === null) return;
	useBackups.setState({ chosen: id, preview: null, complaint: null });
	const answer = await bridge.call('backups.look', { planId, id, pen: penFor(planId) });
	if (useBackups.getState().chosen !== id) return;
	useBackups.setState(answer.ok ? { preview: answer.value } : { complaint: answer.error.message });
}

export async function restoreChosen(): Promise<void> {
	const { planId, chosen } = useBackups.getState();
	if (planId === null || chosen === null) return;
	useBackups.setState({ isRestoring: true });
	const answer = await bridge.call('backups.restore', { planId, id: chosen, pen: penFor(planId) });
	useBackups.setState({ isRestoring: false });
	if (!answer.ok) return tellFailure(answer.error);
	closeBackups();
	const { fields, comeBack } = answer.value;
	const done =
		fields === 0
			? say('Restored: {count, plural, one {# change} other {# changes}} came back.', { count: comeBack })
			: say('Restored: {count, plural, one {# field reads as it did} other {# fields read as they did}}.', {
					count: fields,
				});
	const { planId: inWindow, status } = usePlanStore.getState();
	if (inWindow === planId) {
		if (status === 'failed') await openPlan(planId);
		return announce(done);
	}
	announce(done, {
		label: say('Open the plan'),
		perform: () => go({ place: 'plan', planId, room: 'plan', tab: null, select: null }),
	});
}

export function planOf(planId: string | null): PlanSummary | null {
	return useAppStore.getState().app?.plans.find((plan) => plan.planId === planId) ?? null;
}

/** This computer writes for its own side. */
function penFor(planId: string): Pen {
	const name = useAppStore.getState().app?.profile?.name ?? say('Someone');
	return { party: planOf(planId)?.speaksFor ?? 'vendor', name };
}
