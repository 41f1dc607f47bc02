/** Plants each fault in a copy of the project, one at a time, and runs the tests that have to find it. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../electron/bin/build-if-stale.mjs';
import { FAULTS } from './faults.mjs';

const COPIED = ['electron', 'shared', 'renderer', 'resources', 'tests', 'out'];
const FILES = ['package.json', 'package-lock.json', 'vitest.config.ts', 'tsconfig.json', 'tsconfig.base.json'];

/** One after another; `COVALENT_FAULT` plants only those with its words in them, and records nothing. */
const wanted = process.env.COVALENT_FAULT ?? '';
const planted = FAULTS.filter(({ fault }) => fault.includes(wanted));

const copy = mkdtempSync(join(tmpdir(), 'covalent-planted-'));
try {
	for (const name of [...COPIED, ...FILES]) cpSync(join(root, name), join(copy, name), { recursive: true });
	symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
	const missed = planted.flatMap((fault) => missedBy(fault).map((test) => `“${fault.fault}” is not caught by ${test}`));
	const tries = planted.reduce((sum, { caughtBy }) => sum + caughtBy.length, 0);
	for (const sentence of missed) process.stderr.write(`${sentence}\n`);
	const figures = { faults: planted.length, 'tests tried': tries, 'not caught': missed.length };
	process.stdout.write(`  figures: planted faults: ${JSON.stringify(figures)}\n`);
	if (process.env.COVALENT_FIGURES && wanted === '')
		appendFileSync(process.env.COVALENT_FIGURES, `${JSON.stringify({ what: 'planted faults', figures })}\n`);
	process.exitCode = missed.length === 0 ? 0 : 1;
} finally {
	rmSync(copy, { recursive: true, force: true });
}

/** The tests that pass although the fault is there. */
function missedBy({ fault, file, from, to, also = [], caughtBy }) {
	const changes = [[file, from, to], ...also];
	const before = new Map(changes.map(([name]) => [name, readFileSync(join(copy, name), 'utf8')]));
	const after = new Map(before);
	for (const [name, old, fresh] of changes) {
		if (!after.get(name).includes(old)) throw new Error(`“${fault}”: ${name} no longer says ${old}`);
		after.set(
			name,
			after.get(name).replace(old, () => fresh),
		);
	}
	for (const [name, text] of after) writeFileSync(join(copy, name), text);
	const missed = caughtBy.filter((test) => passes(test));
	for (const [name, text] of before) writeFileSync(join(copy, name), text);
	process.stdout.write(`${missed.length === 0 ? 'caught' : 'MISSED'}: ${fault}\n`);
	return missed;
}

function passes(test) {
	const env = { ...process.env, NO_COLOR: '1', COVALENT_MUTATIONS: '2000', COVALENT_BITS: '200', COVALENT_FIGURES: '' };
	const vitest = join(root, 'node_modules/vitest/vitest.mjs');
	const run = spawnSync(process.execPath, [vitest, 'run', '--project', 'fast', '--bail=1', test], {
		cwd: copy,
		env,
		encoding: 'utf8',
	});
	const ran = /Tests\s.*(passed|failed)/.test(run.stdout);
	if (!ran) throw new Error(`${test} did not run:\n${run.stdout}\n${run.stderr}`);
	return run.status === 0;
}
