/** How many random histories are played: `COVALENT_HISTORIES`, by default enough for every change to the code. */
import { it } from 'vitest';

const DEFAULT_HISTORIES = 1000;
const PER_TEST = 100;

const total = Number(process.env.COVALENT_HISTORIES ?? DEFAULT_HISTORIES);
/** The first seed, so that a long night does not repeat the last one; a failing seed alone is replayed with it. */
const first = Number(process.env.COVALENT_SEED ?? 1);

/** A law that has to hold for every seed. The name says which seeds, a failure says which one broke it. */
export function law(name: string, check: (seed: number) => void, share = 1): void {
	const count = Math.ceil(total * share);
	for (let from = first; from < first + count; from += PER_TEST) {
		const to = Math.min(from + PER_TEST, first + count) - 1;
		it(`${name} (seeds ${from} to ${to})`, () => {
			for (let seed = from; seed <= to; seed++) {
				try {
					check(seed);
				} catch (error) {
					const message = error instanceof Error ? error.message : String(error);
					throw new Error(`Seed ${seed} (COVALENT_SEED=${seed} COVALENT_HISTORIES=1): ${message.slice(0, 1500)}`, {
						cause: error,
					});
				}
			}
		});
	}
}

/** Compares two long texts, and shows only where they part. */
export function expectSame(actual: string, expected: string): void {
	if (actual === expected) return;
	let at = 0;
	while (actual[at] === expected[at]) at++;
	const around = (text: string) => text.slice(Math.max(0, at - 120), at + 160);
	throw new Error(`differs at ${at}:\n  is        …${around(actual)}…\n  should be …${around(expected)}…`);
}
