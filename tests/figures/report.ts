/** What a suite has reached and says, with its N: a claim of safety names how often it was tried. */
import { appendFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';

export interface Figures {
	readonly what: string;
	readonly figures: Readonly<Record<string, number | string>>;
}

/** Printed, and kept where a run by `tests/suites.mjs` gathers them. */
export function report(what: string, figures: Figures['figures']): void {
	const parts = Object.entries(figures).map(([name, value]) => `${name} ${value}`);
	process.stdout.write(`  figures: ${what}: ${parts.join(', ')}\n`);
	const gathered = process.env.COVALENT_FIGURES;
	if (gathered) appendFileSync(gathered, `${JSON.stringify({ what, figures } satisfies Figures)}\n`);
}

/** How many programs wait for this machine's processors besides: what a time on the clock has to be read beside. */
export function load(): Record<string, number> {
	return { 'load of the machine': Number((loadavg()[0] ?? 0).toFixed(1)), 'its processors': cpus().length };
}

/** A whole number from the environment. */
export function setting(name: string, otherwise: number): number {
	const value = Number(process.env[name] ?? otherwise);
	return Number.isSafeInteger(value) && value >= 0 ? value : otherwise;
}

/** A repeatable stream of numbers below a bound (mulberry32). */
export function seeded(seed: number): (below: number) => number {
	let state = seed >>> 0;
	return (below) => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
	};
}
