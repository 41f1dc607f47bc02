/** Measuring and printing: every figure with its bar, and whether it is reached. */

export interface Figure {
	readonly what: string;
	readonly value: string;
	/** What it has to reach; empty where it is only told. */
	readonly bar: string;
	readonly reached: boolean | null;
}

export interface Spread {
	readonly p50: number;
	readonly p95: number;
	readonly n: number;
}

/** Middle and 95th percentile of these values. */
export function spreadOf(values: readonly number[]): Spread {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
	return { p50: at(0.5), p95: at(0.95), n: sorted.length };
}

export async function timed(act: () => unknown): Promise<number> {
	const start = performance.now();
	await act();
	return performance.now() - start;
}

/** The best of several runs: what the machine can do when nothing else is in its way. */
export async function best(runs: number, act: () => unknown): Promise<number> {
	let fastest = Number.POSITIVE_INFINITY;
	for (let run = 0; run < runs; run += 1) fastest = Math.min(fastest, await timed(act));
	return fastest;
}

export function ms(value: number): string {
	return value < 10 ? `${value.toFixed(2)} ms` : `${Math.round(value)} ms`;
}

export function atMost(what: string, value: number, bar: number, show: (value: number) => string = ms): Figure {
	return { what, value: show(value), bar: `≤ ${show(bar)}`, reached: value <= bar };
}

export function told(what: string, value: string): Figure {
	return { what, value, bar: '', reached: null };
}

export function print(figures: readonly Figure[]): void {
	const rows = [
		['what', 'measured', 'bar', ''],
		...figures.map(({ what, value, bar, reached }) => [
			what,
			value,
			bar,
			reached === null ? '' : reached ? 'reached' : 'MISSED',
		]),
	];
	const widths = [0, 1, 2, 3].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
	for (const row of rows)
		process.stdout.write(
			`${row
				.map((text, at) => text.padEnd(widths[at] ?? 0))
				.join('  ')
				.trimEnd()}\n`,
		);
}
