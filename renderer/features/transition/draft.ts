/** A number that is being moved: the curve follows it at once, the plan has it when the slider is let go. */
import { create } from 'zustand';
import type { Scenario, ScenarioNumber } from '../../../shared/analysis/transition-scenarios.ts';
import { refOf } from '../../../shared/plan/plan.ts';
import { edit, type OnScreen, onScreen } from '../../state/edits.ts';

interface Draft {
	readonly id: string | null;
	readonly field: ScenarioNumber | null;
	readonly value: number;
	/** What was on screen when the number was taken up. */
	readonly begun: OnScreen | null;
}

const NONE: Draft = { id: null, field: null, value: 0, begun: null };

export const useDraft = create<Draft>(() => NONE);

export function moveTo(id: string, field: ScenarioNumber, value: number): void {
	const now = useDraft.getState();
	const isSame = now.id === id && now.field === field;
	// A hand that moves less than a step moves nothing.
	if (isSame && now.value === value) return;
	useDraft.setState({ id, field, value, begun: isSame ? now.begun : onScreen([refOf('scenarios', id)]) });
}

let writing: Promise<void> = Promise.resolve();

/** One after the other: a key held down lets go many times, and each step begins where the last one ended. */
export function letGo(id: string, field: ScenarioNumber, value: number): void {
	moveTo(id, field, value);
	const { begun } = useDraft.getState();
	writing = writing.then(() => write(id, field, value, begun));
}

async function write(id: string, field: ScenarioNumber, value: number, begun: OnScreen | null): Promise<void> {
	const ref = refOf('scenarios', id);
	const isMine = () => {
		const now = useDraft.getState();
		return now.id === id && now.field === field;
	};
	// Moved on meanwhile: only where it comes to rest is written.
	if (isMine() && useDraft.getState().value !== value) return;
	await edit([[ref, field, value]], (isMine() ? useDraft.getState().begun : begun) ?? onScreen([ref]));
	if (!isMine()) return;
	if (useDraft.getState().value === value) useDraft.setState(NONE);
	else useDraft.setState({ begun: onScreen([ref]) });
}

export function withDraft(scenario: Scenario, { id, field, value }: Draft): Scenario {
	return id === scenario.id && field !== null ? { ...scenario, [field]: value } : scenario;
}
