/** `npm run bench`: builds the measurements, runs them, prints one table. `npm run bench -- core` runs only the named part. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { buildIfStale, root } from '../../electron/bin/build-if-stale.mjs';
import { findOrInstallChromium } from '../e2e/chromium.mjs';
import { nodeWorker } from '../node-worker.mjs';

buildIfStale();
// Below the project, so that its packages are found.
const folder = mkdtempSync(join(root, 'node_modules/.covalent-bench-'));
try {
	await build({
		configFile: false,
		root: import.meta.dirname,
		logLevel: 'error',
		plugins: [nodeWorker(folder)],
		build: {
			ssr: join(import.meta.dirname, 'bench.ts'),
			outDir: folder,
			emptyOutDir: false,
			target: 'node20',
			minify: false,
		},
	});
	const run = spawnSync(process.execPath, ['--expose-gc', join(folder, 'bench.js'), ...process.argv.slice(2)], {
		stdio: 'inherit',
		env: { ...process.env, COVALENT_ROOT: root, COVALENT_CHROMIUM: findOrInstallChromium() },
	});
	process.exitCode = run.status ?? 1;
} finally {
	rmSync(folder, { recursive: true, force: true });
}
