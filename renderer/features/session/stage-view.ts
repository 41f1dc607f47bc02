/** What is open on the stage of this window, beside the step itself. */
import { create } from 'zustand';

export interface StageView {
	readonly blank: boolean;
	/** The one line that is being written at the foot. */
	readonly writing: 'nothing' | 'decision' | 'parked';
	readonly agendaOpen: boolean;
}

const AT_REST: StageView = { blank: false, writing: 'nothing', agendaOpen: false };

export const useStageView = create<StageView>(() => AT_REST);

export function showOnStage(change: Partial<StageView>): void {
	useStageView.setState(change);
}

export function clearStage(): void {
	useStageView.setState(AT_REST);
}
