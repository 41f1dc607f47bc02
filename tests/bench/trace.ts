/** Reads a Chromium trace: what the page's main thread did, and when. */
import type { CDPSession } from 'playwright-core';

export interface TraceEvent {
	readonly name: string;
	readonly ph: string;
	/** Microseconds. */
	readonly ts: number;
	readonly dur?: number;
	/** Of it, the processor’s own time; the rest the thread stood and waited for others. */
	readonly tdur?: number;
	readonly pid: number;
	readonly tid: number;
	readonly args: Readonly<Record<string, unknown>>;
}

const CATEGORIES = [
	'devtools.timeline',
	'devtools.timeline.frame',
	'disabled-by-default-devtools.timeline',
	'disabled-by-default-devtools.timeline.frame',
	'toplevel',
	'cc',
	'blink.user_timing',
];

/** Records while `act` runs; answers with every event. */
export async function traced(session: CDPSession, act: () => Promise<void>): Promise<readonly TraceEvent[]> {
	const events: TraceEvent[] = [];
	const collect = ({ value }: { value: unknown[] }) => void events.push(...(value as TraceEvent[]));
	session.on('Tracing.dataCollected', collect);
	await session.send('Tracing.start', {
		transferMode: 'ReportEvents',
		traceConfig: { includedCategories: CATEGORIES },
	});
	await act();
	const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
	await session.send('Tracing.end');
	await complete;
	session.off('Tracing.dataCollected', collect);
	return events;
}

/** The thread that ran the page's scripts: the renderer main thread with the most script in it (the browser's own pages have one too). */
export function mainThread(events: readonly TraceEvent[]): readonly TraceEvent[] {
	const names = events.filter((event) => event.name === 'thread_name' && event.args.name === 'CrRendererMain');
	const threads = names.map(({ pid, tid }) => events.filter((event) => event.pid === pid && event.tid === tid));
	const work = (thread: readonly TraceEvent[]) =>
		thread.reduce((sum, event) => sum + (event.name === 'FunctionCall' ? (event.dur ?? 0) : 0), 0);
	return (threads.sort((a, b) => work(b) - work(a))[0] ?? []).toSorted((a, b) => a.ts - b.ts);
}

/** When each frame's task began, in microseconds: the same frame is told of by several events, and one of them lasts. */
export function frameStarts(thread: readonly TraceEvent[]): readonly number[] {
	const starts: number[] = [];
	let task = 0;
	for (const { name, ts, dur } of thread) {
		if (name === 'RunTask') task = ts;
		if (name === 'ProxyMain::BeginMainFrame' && dur !== undefined) starts.push(task);
	}
	return starts;
}

/** Milliseconds these events take between two moments, counting what lies within another of them once. */
export function busyBetween(
	thread: readonly TraceEvent[],
	names: ReadonlySet<string>,
	from: number,
	to: number,
): number {
	let counted = 0;
	let until = Number.NEGATIVE_INFINITY;
	for (const event of thread) {
		if (event.dur === undefined || !names.has(event.name) || event.ts < from || event.ts >= to) continue;
		const end = event.ts + event.dur;
		if (end <= until) continue;
		counted += end - Math.max(event.ts, until);
		until = end;
	}
	return counted / 1000;
}

/** Milliseconds of the processor that every task of the thread takes between two moments, however many share the machine. */
export function processorBetween(thread: readonly TraceEvent[], from: number, to: number): number {
	return (
		thread
			.filter(({ name, ts }) => name === 'RunTask' && ts >= from && ts < to)
			.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000
	);
}

/**
 * Milliseconds of the processor that each frame’s own task takes: what was moved since the one before, script, style,
 * layout and painting. However many others share the machine, and without what the browser tidies up in between.
 */
export function frameWork(thread: readonly TraceEvent[]): readonly number[] {
	const work: number[] = [];
	let task = 0;
	for (const { name, dur, tdur = 0 } of thread) {
		if (name === 'RunTask') task = tdur;
		if (name === 'ProxyMain::BeginMainFrame' && dur !== undefined) work.push(task / 1000);
	}
	return work;
}

/** What counts as script, style and layout. */
export const SCRIPT_STYLE_LAYOUT: ReadonlySet<string> = new Set([
	'EventDispatch',
	'FunctionCall',
	'RunMicrotasks',
	'TimerFire',
	'FireAnimationFrame',
	'FireIdleCallback',
	'UpdateLayoutTree',
	'Layout',
	'IntersectionObserverController::computeIntersections',
]);

/** Every task of the main thread, whatever it did: painting included. */
export const WHOLE_TASKS: ReadonlySet<string> = new Set(['RunTask', 'ThreadControllerImpl::RunTask']);

/** When frames were drawn to the screen, in microseconds, whichever thread made them. */
export function drawnFrames(events: readonly TraceEvent[]): readonly number[] {
	const main = mainThread(events)[0];
	return events
		.filter(({ name, pid }) => name === 'DrawFrame' && pid === main?.pid)
		.map(({ ts }) => ts)
		.toSorted((a, b) => a - b);
}

/** When the page began to answer each key, in microseconds. */
export function keysPressed(thread: readonly TraceEvent[]): readonly number[] {
	return thread
		.filter(({ name, args }) => name === 'EventDispatch' && typeOf(args.data) === 'keydown')
		.map(({ ts }) => ts);
}

function typeOf(data: unknown): unknown {
	return typeof data === 'object' && data !== null && 'type' in data ? data.type : undefined;
}
