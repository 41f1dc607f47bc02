/**
 * Plants each fault in a copy of the project, one at a time, and runs the tests that have to find it. Each of them has to
 * pass in that copy before: a test that fails without a fault has caught nothing. `COVALENT_FAULT` plants only those with
 * its words in their own or in their tests' names (or with others, after a `|`), and records nothing.
 */
import { spawnSync } from 'node:child_process';
import {
	appendFileSync,
	cpSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale, root } from '../../electron/bin/build-if-stale.mjs';
import { findOrInstallWindowless } from '../e2e/chromium.mjs';
import { FAULTS } from './faults.mjs';

const LEFT_BEHIND = ['node_modules', '.git', 'dist', 'tests/output'].map((name) => join(root, name));
const BUILT = 'out/main/cli.js';
/** With a fault in it a random suite fails in its first tries; more of them only make the run without one long. */
const SHORT = {
	COVALENT_MUTATIONS: '600',
	COVALENT_BITS: '200',
	COVALENT_HISTORIES: '1000',
	COVALENT_SCHEDULES: '200',
	COVALENT_PAYLOADS: '50',
};

const wanted = process.env.COVALENT_FAULT ?? '';
const planted = FAULTS.filter(({ fault, caughtBy }) =>
	wanted.split('|').some((words) => [fault, ...caughtBy].some((name) => name.includes(words))),
);
const isFromWindow = (test) => test.startsWith('tests/e2e/');
const browser = planted.some(({ caughtBy }) => caughtBy.some(isFromWindow)) ? findOrInstallWindowless() : '';
/** What a test did without a fault, by its name and what it was asked for. */
const healthy = new Map();

// What is built is copied along, so that only a fault makes a copy build anew.
buildIfStale();
const copy = mkdtempSync(join(tmpdir(), 'covalent-planted-'));
try {
	cpSync(root, copy, { recursive: true, preserveTimestamps: true, filter: (path) => !LEFT_BEHIND.includes(path) });
	symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
	const tries = planted.flatMap((fault) => fault.caughtBy.map((test) => ({ fault, test, came: tryOne(fault, test) })));
	const named = (what) => tries.filter(({ came }) => came === what);
	for (const { fault, test } of named('missed')) say(`“${fault.fault}” is not caught by ${test}`);
	for (const { fault, test } of named('ill')) say(`“${fault.fault}”: ${test} fails without it too`);
	const figures = {
		faults: planted.length,
		'tests tried': tries.length,
		'not caught': named('missed').length + named('ill').length,
		'cannot be tried here': named('skipped').length,
	};
	process.stdout.write(`  figures: planted faults: ${JSON.stringify(figures)}\n`);
	if (process.env.COVALENT_FIGURES && wanted === '')
		appendFileSync(process.env.COVALENT_FIGURES, `${JSON.stringify({ what: 'planted faults', figures })}\n`);
	process.exitCode = figures['not caught'] === 0 ? 0 : 1;
} finally {
	rmSync(copy, { recursive: true, force: true });
}

/** “caught”, “missed”, “skipped” where this machine cannot try it, “ill” where the test fails in any case. */
function tryOne(fault, test) {
	const began = performance.now();
	const before = withoutFault(fault, test);
	// A second look is for what fails for want of time; with a fault in it a test has failed for good.
	const after = before.came === 'passed' ? withFault(fault, () => run(fault, test, '--retry=0')) : before;
	const came = { passed: 'missed', failed: 'caught', skipped: 'skipped' }[after.came];
	const said = before.came === 'failed' ? 'ill' : came;
	const seconds = Math.round((performance.now() - began) / 1000);
	const because = said === 'skipped' ? '' : `\n    ${after.why}`;
	process.stdout.write(`${said}: ${fault.fault} — ${test}, ${seconds} s${because}\n`);
	return said;
}

function withoutFault({ env, only }, test) {
	const name = JSON.stringify([test, env, only]);
	if (!healthy.has(name)) healthy.set(name, run({ env, only }, test));
	return healthy.get(name);
}

/** Changes the copy for as long as this takes, and nothing of it stays, neither in the source nor in what was built. */
function withFault({ fault, file, from, to, also = [] }, act) {
	const stamps = new Map();
	const texts = new Map();
	for (const [name, old, fresh] of [[file, from, to], ...also]) {
		const path = join(copy, name);
		const text = texts.get(path) ?? readFileSync(path, 'utf8');
		if (!texts.has(path)) stamps.set(path, [text, statSync(path)]);
		if (text.split(old).length !== 2) throw new Error(`“${fault}”: ${name} does not say once: ${old}`);
		texts.set(
			path,
			text.replace(old, () => fresh),
		);
	}
	for (const [path, text] of texts) writeFileSync(path, text);
	try {
		return act();
	} finally {
		for (const [path, [text, { atime, mtime }]] of stamps) {
			writeFileSync(path, text);
			utimesSync(path, atime, mtime);
		}
		if (statSync(join(copy, BUILT)).mtimeMs !== statSync(join(root, BUILT)).mtimeMs) {
			rmSync(join(copy, 'out'), { recursive: true, force: true });
			cpSync(join(root, 'out'), join(copy, 'out'), { recursive: true, preserveTimestamps: true });
		}
	}
}

function run({ env = {}, only }, test, ...more) {
	const project = isFromWindow(test) ? 'e2e' : 'fast';
	if (project === 'e2e') build();
	const vitest = join(root, 'node_modules/vitest/vitest.mjs');
	// The name is of a spec; what tries the same without a window is short enough to be run whole.
	const named = only === undefined || project === 'fast' ? [] : ['-t', only];
	const ran = spawnSync(process.execPath, [vitest, 'run', '--project', project, '--bail=1', ...more, ...named, test], {
		cwd: copy,
		env: {
			...process.env,
			NO_COLOR: '1',
			COVALENT_FIGURES: '',
			...SHORT,
			...(browser === '' ? {} : { COVALENT_TEST_BROWSER: browser }),
			...env,
		},
		encoding: 'utf8',
	});
	const [, tests = ''] = /^\s+Tests\s+(.*)$/m.exec(ran.stdout) ?? [];
	if (/failed/.test(tests)) return { came: 'failed', why: whyIn(ran.stderr + ran.stdout) };
	if (/passed/.test(tests)) return { came: 'passed', why: tests };
	if (/skipped/.test(tests)) return { came: 'skipped', why: tests };
	throw new Error(`${test} did not run:\n${ran.stdout}\n${ran.stderr}`);
}

/** In a copy of its own a spec meets what was built there. */
function build() {
	const built = spawnSync(process.execPath, [join(copy, 'electron/bin/covalent.mjs'), '--version'], {
		encoding: 'utf8',
	});
	if (built.status !== 0) throw new Error(built.stderr);
}

/** The first thing a test that failed said. */
function whyIn(output) {
	const lines = output.split('\n').map((line) => line.trim());
	return (lines.find((line) => /^(\w*Error|Error: )\b.*:/.test(line)) ?? '').slice(0, 200);
}

function say(sentence) {
	process.stderr.write(`${sentence}\n`);
}
