/** A number that is being moved: the curve follows it at once, the plan has it when the slider is let go. */
import { create } from 'zustand';
import type { Scenario, ScenarioNumber } from '../../../shared/analysis/transition-scenarios.ts';
import { refOf } from '../../../shared/plan/plan.ts';
import { edit } from '../../state/edits.ts';

interface Draft {
	readonly id: string | null;
	readonly field: ScenarioNumber | null;
	readonly value: number;
}

const NONE: Draft = { id: null, field: null, value: 0 };

export const useDraft = create<Draft>(() => NONE);

export function moveTo(id: string, field: ScenarioNumber, value: number): void {
	useDraft.setState({ id, field, value });
}

export async function letGo(id: string, field: ScenarioNumber, value: number): Promise<void> {
	await edit([[refOf('scenarios', id), field, value]]);
	const now = useDraft.getState();
	// Not one that has been taken up meanwhile.
	if (now.id === id && now.field === field && now.value === value) useDraft.setState(NONE);
}

export function withDraft(scenario: Scenario, { id, field, value }: Draft): Scenario {
	return id === scenario.id && field !== null ? { ...scenario, [field]: value } : scenario;
}
