/**
 * `npm run package`: builds the program, writes the licences that go along, hands both to electron-builder, and reads the
 * fuses back from what it made. Further arguments are electron-builder's own: `npm run package -- --linux --dir`.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../electron/bin/build-if-stale.mjs';
import { sayFuses } from './fuses.mjs';
import { writeNotices } from './notices.mjs';

run('electron-vite/bin/electron-vite.js', ['build', '--logLevel', 'warn']);
writeNotices();
run('electron-builder/cli.js', ['--publish', 'never', ...process.argv.slice(2)]);
if (!(await sayFuses(join(root, 'dist')))) process.exit(1);

function run(script, args) {
	const { status } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
		cwd: root,
		stdio: 'inherit',
	});
	if (status !== 0) process.exit(status ?? 1);
}
