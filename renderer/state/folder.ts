/** The synced folder of the open plan. */

import { useEffect } from 'react';
import { create } from 'zustand';
import type { Result } from '../../shared/base/result.ts';
import type { FolderLook, FolderState } from '../../shared/contract/folder.ts';
import { say } from '../../shared/words/spoken.ts';
import { bridge } from '../bridge/bridge.ts';
import { useConnection } from '../bridge/connection.ts';
import { announce, tellFailure } from './messages.ts';
import { usePlanStore } from './plan-store.ts';

interface FolderStore {
	readonly planId: string | null;
	readonly state: FolderState | null;
}

const useFolderStore = create<FolderStore>(() => ({ planId: null, state: null }));

/** Null until it has come in. */
export function useFolder(): FolderState | null {
	const planId = usePlanStore((state) => (state.open === null ? null : state.planId));
	useEffect(() => {
		if (planId !== null) void askState(planId);
	}, [planId]);
	return useFolderStore((store) => (store.planId === planId ? store.state : null));
}

async function askState(planId: string): Promise<void> {
	const answer = await bridge.call('folder.state', { planId });
	if (answer.ok) keep(planId, answer.value);
}

function keep(planId: string, state: FolderState): void {
	if (planId === usePlanStore.getState().planId) useFolderStore.setState({ planId, state });
}

bridge.on('folder.changed', ({ planId }) => {
	if (planId === usePlanStore.getState().planId) void askState(planId);
});
useConnection.subscribe((now, before) => {
	const { planId } = useFolderStore.getState();
	if (now.returns !== before.returns && planId !== null) void askState(planId);
});

/** The desktop's dialog; null when the person thinks better of it. */
export async function chooseFolder(): Promise<string | null> {
	const answer = await bridge.call('folder.choose', {});
	if (answer.ok) return answer.value.path;
	tellFailure(answer.error);
	return null;
}

/** What would leave and come in; the refusal is shown where the path was given. */
export async function lookAtFolder(path: string): Promise<Result<FolderLook>> {
	return bridge.call('folder.look', { planId: openPlanId(), path });
}

/** True once the plan is connected; a sending that does not get through is told and goes on by itself. */
export async function connectFolder(path: string, isSending: boolean): Promise<boolean> {
	const planId = openPlanId();
	const answer = await act(bridge.call('folder.connect', { planId, path }));
	if (answer === null) return false;
	keep(planId, answer);
	if (isSending) await sendToFolder();
	else announce(say('Connected. Nothing has left yet.'));
	return true;
}

export async function sendToFolder(): Promise<void> {
	const answer = await act(bridge.call('folder.send', { planId: openPlanId() }));
	if (answer === null) return;
	if (answer.sent === 0) announce(say('Everything was in the folder already.'));
	else
		announce(
			say('Sent: {count, plural, one {# change is} other {# changes are}} in the folder.', { count: answer.sent }),
		);
}

export async function checkFolder(): Promise<void> {
	await kept((planId) => bridge.call('folder.check', { planId }));
}

export async function disconnectFolder(): Promise<boolean> {
	return kept((planId) => bridge.call('folder.disconnect', { planId }));
}

/** A person has seen an alarm. */
export async function seeAlarm(id: string): Promise<void> {
	await kept((planId) => bridge.call('folder.seen', { planId, id }));
}

/** Takes in again what was taken back. */
export async function takeAgain(): Promise<void> {
	await kept((planId) => bridge.call('folder.takeAgain', { planId }));
}

async function kept(call: (planId: string) => Promise<Result<FolderState>>): Promise<boolean> {
	const planId = openPlanId();
	const answer = await act(call(planId));
	if (answer !== null) keep(planId, answer);
	return answer !== null;
}

async function act<Answer>(calling: Promise<Result<Answer>>): Promise<Answer | null> {
	const answer = await calling;
	if (answer.ok) return answer.value;
	tellFailure(answer.error);
	return null;
}

function openPlanId(): string {
	return usePlanStore.getState().planId ?? '';
}
