/** Every suite of safety can fail: it has a planted fault, which can still be planted. `npm run test:planted` plants them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FAULTS, type PlantedFault } from '../planted/faults.mjs';
import { suiteFiles } from '../planted/suite-files.mjs';
import { WITHOUT } from '../planted/without.mjs';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const changesOf = ({ file, from, to, also = [] }: PlantedFault) => [[file, from, to] as const, ...also];

describe('every suite of safety', () => {
	const caught = new Set(FAULTS.flatMap(({ caughtBy }) => caughtBy));

	it('has a fault that it is shown to catch, or a reason why none', () => {
		expect(suiteFiles().length).toBeGreaterThan(50);
		expect(suiteFiles().filter((file) => !caught.has(file) && !Object.hasOwn(WITHOUT, file))).toEqual([]);
	});

	it('is excused only where it has none, opens a window, and another suite tries the same without one', () => {
		const needless = Object.keys(WITHOUT).filter((file) => caught.has(file) || !suiteFiles().includes(file));
		expect(needless).toEqual([]);
		for (const [file, reason] of Object.entries(WITHOUT)) {
			expect(file).toMatch(/^tests\/e2e\//);
			const others = reason.match(/tests\/[\w/-]+(\.test\.ts)?/g) ?? [];
			expect(others, file).not.toEqual([]);
			for (const other of others) expect(existsSync(join(root, other)), `${file}: ${other}`).toBe(true);
		}
	});
});

describe.each(FAULTS.map((fault) => [fault.fault, fault] as const))('the fault “%s”', (_name, fault) => {
	it('still has its place in the source, once, and is caught by tests that are there', () => {
		for (const [file, from, to] of changesOf(fault)) {
			expect(read(file).split(from).length - 1, `${file}: ${from}`).toBe(1);
			expect(to).not.toBe(from);
		}
		expect(fault.caughtBy.length).toBeGreaterThan(0);
		for (const test of fault.caughtBy) expect(existsSync(join(root, test)), test).toBe(true);
	});

	it('is planted in code, not in words that a translator or a kinder wording would change', () => {
		const sentence = /(['"`])[^'"`\n]*[A-Za-z’]+ [A-Za-z’]+ [a-z’]+[^'"`\n]*\1/;
		for (const [file, from] of changesOf(fault)) expect(from, file).not.toMatch(sentence);
	});
});

describe('faults', () => {
	it('are each named once', () => {
		expect(new Set(FAULTS.map(({ fault }) => fault)).size).toBe(FAULTS.length);
	});
});
