/** Builds the child program once and starts it: Node 20 does not run TypeScript by itself. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll } from 'vitest';
import { nodeWorker } from '../node-worker.mjs';

const here = import.meta.dirname;
let built = '';

/** Call at the top of a suite, with the child it starts. The bundle lies below the project, so that its packages are found. */
export function buildChild(entry = 'child.ts'): void {
	beforeAll(async () => {
		built = mkdtempSync(join(here, '../../node_modules/.covalent-child-'));
		await build({
			configFile: false,
			root: here,
			logLevel: 'silent',
			plugins: [nodeWorker(built)],
			build: {
				ssr: join(here, entry),
				outDir: built,
				emptyOutDir: false,
				target: 'node20',
				minify: false,
				rollupOptions: { output: { entryFileNames: 'child.js' } },
			},
		});
	}, 60_000);
	afterAll(() => {
		rmSync(built, { recursive: true, force: true });
	});
}

export function startChild(...args: readonly string[]): ChildProcessWithoutNullStreams {
	const env = { ...process.env, COVALENT_RESOURCES: join(here, '../../resources') };
	return spawn(process.execPath, [join(built, 'child.js'), ...args], { stdio: 'pipe', env });
}

export interface Ended {
	readonly lines: readonly string[];
	readonly errors: string;
}

/** Everything a child said before it ended, as whole lines. */
export async function untilEnd(child: ChildProcessWithoutNullStreams): Promise<Ended> {
	let said = '';
	let errors = '';
	child.stdout.on('data', (data: Buffer) => {
		said += data.toString();
	});
	child.stderr.on('data', (data: Buffer) => {
		errors += data.toString();
	});
	await once(child, 'close');
	return { lines: said.split('\n').slice(0, -1), errors };
}
