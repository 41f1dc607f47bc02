/** `npm test`: typecheck, lint and format, then every suite. `npm test -- fast e2e` runs only the named steps. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../electron/bin/build-if-stale.mjs';
import { findOrInstallChromium, findOrInstallWindowless } from './e2e/chromium.mjs';

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
	desktop: [vitest('--project', 'e2e')],
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in steps));
if (unknown.length > 0) {
	process.stderr.write(`There is no step “${unknown[0]}”; the steps are ${Object.keys(steps).join(', ')}.\n`);
	process.exit(2);
}
const chosen = asked.length > 0 ? asked : Object.keys(steps);
const env = { ...process.env };
if (chosen.includes('e2e') || chosen.includes('desktop')) env.COVALENT_CHROMIUM = findOrInstallChromium();
if (chosen.includes('e2e')) env.COVALENT_TEST_BROWSER = findOrInstallWindowless();

for (const name of chosen) {
	if (name === 'desktop') {
		const why = whyNoDesktop();
		if (why !== null) {
			process.stdout.write(`\n— desktop\n${why}, so the end-to-end tests ran through the browser door only.\n`);
			continue;
		}
		env.COVALENT_WINDOW = 'desktop';
	}
	for (const { command, args } of steps[name]) {
		const [program, first] = command;
		process.stdout.write(`\n— ${name}${name === 'typecheck' ? ` ${args.at(-1)}` : ''}\n`);
		const run = spawnSync(program, [...first, ...args], { cwd: root, stdio: 'inherit', env });
		if (run.status !== 0) process.exit(run.status ?? 1);
	}
}

/** Why the same specs cannot run in the desktop window here; null where they can. */
function whyNoDesktop() {
	if (!existsSync(join(root, 'node_modules/electron/path.txt'))) return 'The desktop program is not installed';
	if (process.platform !== 'linux') return null;
	if (process.getuid?.() === 0) return 'The desktop window does not open for the user root';
	return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? null : 'There is no display for the desktop window';
}
