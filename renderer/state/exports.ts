/** Documents in the making: one at a time is usual, several are fine. */

import { create } from 'zustand';
import type { ExportFormat, ExportWhat } from '../../shared/contract/export.ts';
import type { Events, Input } from '../../shared/contract.ts';
import { otherParty } from '../../shared/plan/field.ts';
import { say } from '../../shared/words/spoken.ts';
import { bridge } from '../bridge/bridge.ts';
import { useAppStore } from './app-state.ts';
import { announce, tell, tellFailure } from './messages.ts';
import { currentPen } from './pen.ts';
import { usePlanStore } from './plan-store.ts';

export interface RunningExport {
	readonly jobId: string;
	/** From 0 to 1. */
	readonly done: number;
	readonly step: string;
}

export const useExports = create<{ readonly running: readonly RunningExport[] }>(() => ({ running: [] }));

/** The job's id, or null where it could not begin; the reason has been shown then. */
export async function startExport(
	what: ExportWhat,
	format: ExportFormat,
	/** Which session's page, or which agreed version. */
	of: Pick<Input<'export.start'>, 'session' | 'version'> = {},
): Promise<string | null> {
	const { planId } = usePlanStore.getState();
	if (planId === null) return null;
	const language = useAppStore.getState().app?.settings.documents ?? 'plan';
	const answer = await bridge.call('export.start', {
		planId,
		what,
		format,
		...(language === 'plan' ? {} : { language }),
		...of,
	});
	if (!answer.ok) {
		tellFailure(answer.error);
		return null;
	}
	follow(answer.value.jobId);
	return answer.value.jobId;
}

/** Hands a copy over to the other side as it stands, without a note. */
export async function handOverCopy(): Promise<void> {
	const { planId, open, replica } = usePlanStore.getState();
	if (planId === null || open === null) return;
	const other = otherParty(open.speaksFor);
	const to = String(
		replica.record(`parties/${other}`)?.values.name ?? (other === 'vendor' ? say('the vendor') : say('the partner')),
	);
	const answer = await bridge.call('exchange.handOver', { planId, pen: currentPen(), to, note: '', as: 'jbp' });
	if (answer.ok) follow(answer.value.jobId);
	else tellFailure(answer.error);
}

/** A copy of everything in memory, for when the disk refuses. */
export async function rescueCopy(): Promise<void> {
	const { planId } = usePlanStore.getState();
	if (planId === null) return;
	const answer = await bridge.call('plan.rescue', { planId });
	if (answer.ok) follow(answer.value.jobId);
	else tellFailure(answer.error);
}

export function cancelExport(jobId: string): void {
	void bridge.call('export.cancel', { jobId });
}

type Outcome = Events['job.ended']['outcome'];

/** Jobs that ended before the answer that named them came in, and those of other windows: the newest few. */
const endedElsewhere = new Map<string, Outcome>();
const MOST_REMEMBERED = 20;

/** Shows how a job of this window gets on, and what came of it. */
export function follow(jobId: string): void {
	const outcome = endedElsewhere.get(jobId);
	if (outcome) finish(outcome);
	else useExports.setState(({ running }) => ({ running: [...running, { jobId, done: 0, step: say('Starting') }] }));
}

bridge.on('job.progress', ({ jobId, done, step }) =>
	useExports.setState(({ running }) => ({
		running: running.map((job) => (job.jobId === jobId ? { jobId, done, step } : job)),
	})),
);

// Every window hears of every job; what it did not ask for is not its to download.
bridge.on('job.ended', ({ jobId, outcome }) => {
	const { running } = useExports.getState();
	if (running.some((job) => job.jobId === jobId)) {
		useExports.setState({ running: running.filter((job) => job.jobId !== jobId) });
		finish(outcome);
		return;
	}
	endedElsewhere.set(jobId, outcome);
	const [oldest] = endedElsewhere.keys();
	if (endedElsewhere.size > MOST_REMEMBERED && oldest !== undefined) endedElsewhere.delete(oldest);
});

function finish(outcome: Outcome): void {
	switch (outcome.kind) {
		case 'saved':
			announce(say('Saved as {path}', { path: outcome.path }));
			break;
		case 'download':
			download(outcome.url, outcome.name);
			announce(say('Downloaded as {name}', { name: outcome.name }));
			break;
		case 'failed':
			tell(outcome.message);
			break;
		case 'cancelled':
	}
}

function download(url: string, name: string): void {
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
}
