/** `npm test`: typecheck, lint and format, then every suite. `npm test -- unit e2e` runs only the named steps. */
import { spawnSync } from 'node:child_process';
import { root } from '../electron/bin/build-if-stale.mjs';
import { findOrInstallChromium } from './e2e/chromium.mjs';

const bin = (name, script) => [process.execPath, [`${root}/node_modules/${name}/${script}`]];
const vitest = (...args) => ({
	command: bin('vitest', 'vitest.mjs'),
	args: ['run', '--reporter=default', '--silent=passed-only', ...args],
});

const steps = {
	typecheck: ['shared', 'electron', 'renderer', 'tests'].map((layer) => ({
		command: bin('typescript', 'bin/tsc'),
		args: ['-p', layer],
	})),
	lint: [{ command: bin('@biomejs/biome', 'bin/biome'), args: ['check', '--error-on-warnings', '.'] }],
	build: [{ command: bin('electron-vite', 'bin/electron-vite.js'), args: ['build', '--logLevel', 'error'] }],
	fast: [vitest('--project', 'fast')],
	e2e: [vitest('--project', 'e2e')],
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in steps));
if (unknown.length > 0) {
	process.stderr.write(`There is no step “${unknown[0]}”; the steps are ${Object.keys(steps).join(', ')}.\n`);
	process.exit(2);
}
const chosen = asked.length > 0 ? asked : Object.keys(steps);
const env = { ...process.env };
if (chosen.includes('e2e')) env.COVALENT_CHROMIUM = findOrInstallChromium();

for (const name of chosen)
	for (const { command, args } of steps[name]) {
		const [program, first] = command;
		process.stdout.write(`\n— ${name}${name === 'typecheck' ? ` ${args.at(-1)}` : ''}\n`);
		const run = spawnSync(program, [...first, ...args], { cwd: root, stdio: 'inherit', env });
		if (run.status !== 0) process.exit(run.status ?? 1);
	}
