import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Locked {
	readonly version?: string;
	readonly dev?: boolean;
	readonly optional?: boolean;
	/** What whoever made it said when giving it up. */
	readonly deprecated?: string;
	readonly hasInstallScript?: boolean;
	readonly license?: string;
	readonly resolved?: string;
	readonly integrity?: string;
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

const page = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');

/** The table of packages, row by row. */
const reasons = [...(page.split('## Dependencies')[1] ?? '').matchAll(/^\| (?!package |-)(.+?) \| (.+?) \|$/gm)].map(
	([, packages = '', reason = '']) => ({ packages: packages.split(', '), reason }),
);

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

	it('is named with a reason in CONTRIBUTING.md, and nothing is named that is not there', () => {
		const { dependencies, devDependencies } = read('package.json');
		const there = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith('@types/'));
		const named = reasons.filter(({ reason }) => reason.length > 10).flatMap(({ packages }) => packages);
		expect(named.filter((name) => name !== '@types/*').sort()).toEqual(there.sort());
	});

	it('is no more than CONTRIBUTING.md says', () => {
		const [, most] = /at most (\d+) packages/.exec(page) ?? [];
		expect(production.length).toBeLessThanOrEqual(Number(most));
		expect(production.length).toBeGreaterThan(Number(most) - 40);
	});

	it('comes from the registry, with the hash of what was looked at', () => {
		const unsure = Object.entries(locked).filter(
			([path, { resolved, integrity }]) =>
				path !== '' && (integrity === undefined || (resolved !== undefined && !resolved.startsWith('https://'))),
		);
		expect(unsure.map(([path]) => path)).toEqual([]);
	});

	it('was given up by nobody who made it, as far as was known when it was locked', () => {
		expect(production.filter(([, { deprecated }]) => deprecated !== undefined).map(([path]) => path)).toEqual([]);
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

/** An audit asks a registry; this is what can be known without one. */
describe('what is installed', () => {
	const packages = Object.entries(locked).filter(
		([path]) => path !== '' && existsSync(join(root, path, 'package.json')),
	);
	const runsAtInstall = (path: string) => {
		const { scripts = {} } = read(`${path}/package.json`);
		const hooks = ['preinstall', 'install', 'postinstall'].filter((hook) => Object.hasOwn(scripts, hook));
		// Without a word in its own file npm builds what has this beside it.
		return hooks.length > 0 || existsSync(join(root, path, 'binding.gyp'));
	};

	it('is what is locked, in that version', () => {
		expect(packages.length).toBeGreaterThan(300);
		const others = packages.filter(([path, { version }]) => read(`${path}/package.json`).version !== version);
		expect(others.map(([path]) => path)).toEqual([]);
	});

	it('runs nothing of its own as it is installed: what would is a tool, named in package.json and told not to', () => {
		const { allowScripts } = read('package.json');
		const would = Object.entries(locked).filter(
			([path, { hasInstallScript }]) =>
				hasInstallScript || packages.some(([one]) => one === path && runsAtInstall(path)),
		);
		expect(would.filter(([, { dev }]) => !dev).map(([path]) => path)).toEqual([]);
		expect(Object.fromEntries(would.map(([path]) => [path.replace(/.*node_modules\//, ''), false]))).toEqual(
			allowScripts,
		);
	});
});
