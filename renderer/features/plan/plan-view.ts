/** What is open in this room: not part of the plan, gone with the window. */
import { create } from 'zustand';

interface PlanView {
	/** The panel beside the topics. */
	readonly panel: boolean;
	/** The little form that adds a topic, goal or measure. */
	readonly adding: boolean;
}

export const usePlanView = create<PlanView>(() => ({ panel: true, adding: false }));

export function openAdd(): void {
	usePlanView.setState({ adding: true });
}

export function setAdding(adding: boolean): void {
	usePlanView.setState({ adding });
}
