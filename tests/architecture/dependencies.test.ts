import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Locked {
	readonly dev?: boolean;
	readonly optional?: boolean;
	readonly license?: string;
	readonly resolved?: string;
}

const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const locked: Readonly<Record<string, Locked>> = read('package-lock.json').packages;
const OPEN =
	/^(MIT|ISC|BSD-[23]-Clause|0BSD|Apache-2\.0|BlueOak-1\.0\.0|MPL-2\.0|CC0-1\.0|Unlicense|Python-2\.0|OFL-1\.1|Zlib)$/;

/** Every part of `A OR B` and `(A AND B)` counts: one open choice is enough for OR. */
function isOpen(licence: string): boolean {
	return licence
		.replace(/[()]/g, '')
		.split(' OR ')
		.some((choice) => choice.split(' AND ').every((one) => OPEN.test(one)));
}

describe('what ships', () => {
	const production = Object.entries(locked).filter(([path, entry]) => path !== '' && !entry.dev);

	it('has an open licence, every package of it', () => {
		expect(production.length).toBeGreaterThan(20);
		const closed = production
			.filter(
				([path, entry]) =>
					existsSync(join(root, path)) && !isOpen(entry.license ?? read(`${path}/package.json`).license ?? ''),
			)
			.map(([path, entry]) => `${path}: ${entry.license}`);
		expect(closed).toEqual([]);
	});

	it('is named with a reason in CONTRIBUTING.md', () => {
		const page = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
		const { dependencies, devDependencies } = read('package.json');
		const unnamed = Object.keys({ ...dependencies, ...devDependencies }).filter(
			(name) => !page.includes(name) && !name.startsWith('@types/'),
		);
		expect(unnamed).toEqual([]);
	});

	it('a closed licence would be caught', () => {
		expect([
			isOpen('MIT OR GPL-3.0'),
			isOpen('(MIT AND Zlib)'),
			isOpen('GPL-3.0'),
			isOpen('MIT AND GPL-3.0'),
			isOpen(''),
		]).toEqual([true, true, false, false, false]);
	});
});
