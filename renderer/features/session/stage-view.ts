/** What is open on the stage of this window, beside the step itself. */
import { create } from 'zustand';

export interface StageView {
	readonly blank: boolean;
	/** The one line that is being written at the foot. */
	readonly writing: 'nothing' | 'decision' | 'parked';
	/** Lines that somebody left before they were kept: they stand there, marked, when that line is opened again. */
	readonly left: Readonly<Record<'decision' | 'parked', string>>;
	readonly agendaOpen: boolean;
	/** The step has a use of its own for the space bar: it does not turn the page. */
	readonly spaceTaken: boolean;
}

const AT_REST: StageView = {
	blank: false,
	writing: 'nothing',
	left: { decision: '', parked: '' },
	agendaOpen: false,
	spaceTaken: false,
};

export const useStageView = create<StageView>(() => AT_REST);

export function showOnStage(change: Partial<StageView>): void {
	useStageView.setState(change);
}

export function leaveLine(kind: 'decision' | 'parked', line: string): void {
	useStageView.setState(({ left }) => ({ left: { ...left, [kind]: line } }));
}

export function clearStage(): void {
	useStageView.setState(AT_REST);
}
