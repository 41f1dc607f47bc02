/** Opens the desktop window; where that cannot be, the browser door on the same data, and says why. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { buildIfStale, built, root } from './build-if-stale.mjs';

const given = process.argv.slice(2);
const wantsBrowser = given.includes('--browser');
const rest = given.filter((argument) => argument !== '--browser');

buildIfStale();
const electron = wantsBrowser ? null : electronBinary();
const child =
	electron === null
		? spawn(process.execPath, [built('serve.js'), ...rest], { stdio: 'inherit' })
		: spawn(electron, [root, ...rest], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => {
	process.exitCode = code ?? (signal === null ? 1 : 0);
});

/** The Electron program, fetched on first use; null, with a sentence why, where a window cannot be opened. */
function electronBinary() {
	if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
		return insteadOfWindow('There is no display for the desktop window');
	if (process.platform === 'linux' && process.getuid?.() === 0)
		return insteadOfWindow('The desktop window does not open for the user root');
	const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
	const fetched = spawnSync(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore', timeout: 300_000 });
	const pathFile = join(folder, 'path.txt');
	const binary =
		fetched.status === 0 && existsSync(pathFile) ? join(folder, 'dist', readFileSync(pathFile, 'utf8')) : null;
	return binary ?? insteadOfWindow('The desktop window is not installed and could not be fetched');
}

function insteadOfWindow(why) {
	process.stderr.write(`${why}, so Covalent opens in the browser instead, on the same data.\n`);
	return null;
}
