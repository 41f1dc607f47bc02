/** Every file of tests that has to have a planted fault: those of the suites of safety, and all that open a window. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../electron/bin/build-if-stale.mjs';
import { SUITES } from '../figures/promises.mjs';

export function suiteFiles() {
	const named = Object.values(SUITES).flatMap(({ files, browser = [] }) => [...files, ...browser]);
	return [...new Set([...named, 'tests/e2e'].flatMap(testsIn))].sort();
}

/** A folder's own test files, or the one file. */
export function testsIn(path) {
	if (path.endsWith('.test.ts')) return [path];
	return readdirSync(join(root, path), { recursive: true })
		.map((name) => `${path}/${name.replaceAll('\\', '/')}`)
		.filter((name) => name.endsWith('.test.ts'));
}
