/**
 * `?nodeWorker` for tests and measurements, as electron-vite has it for the program: the worker is bundled once, below
 * the project, so that its packages are found.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ENDING = '?nodeWorker';
const root = fileURLToPath(new URL('..', import.meta.url));

/** `into` is a folder below the project that somebody else clears away; without one the bundle goes with this process. */
export function nodeWorker(into) {
	const bundles = new Map();
	return {
		name: 'node-worker',
		enforce: 'pre',
		resolveId: (id, importer) =>
			id.endsWith(ENDING) && importer !== undefined ? resolve(dirname(importer.split('?')[0]), id) : null,
		load: async (id) => {
			if (!id.endsWith(ENDING)) return null;
			const entry = id.slice(0, -ENDING.length);
			if (!bundles.has(entry)) bundles.set(entry, bundle(entry, into ?? ownFolder()));
			const path = JSON.stringify(await bundles.get(entry));
			return `import { Worker } from 'node:worker_threads'; export default (options) => new Worker(${path}, options);`;
		},
	};
}

function ownFolder() {
	const folder = mkdtempSync(join(root, 'node_modules/.covalent-worker-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

async function bundle(entry, folder) {
	const name = `${basename(entry, '.ts')}.mjs`;
	await build({
		configFile: false,
		root,
		logLevel: 'error',
		build: {
			...{ ssr: entry, outDir: folder, emptyOutDir: false, target: 'node20', minify: false },
			rollupOptions: { output: { entryFileNames: name } },
		},
	});
	return join(folder, name);
}
