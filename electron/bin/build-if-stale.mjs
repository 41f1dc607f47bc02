/** Builds the program when what it is built from is newer than what was built. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the built doors are. */
export const built = (name) => join(root, 'out/main', name);

export function buildIfStale() {
	const stamp = built('cli.js');
	const sources = ['electron', 'shared', 'renderer', 'resources/fonts'].map((folder) => join(root, folder));
	// A packaged program has no sources: what is built is what there is.
	if (!existsSync(join(root, 'electron.vite.config.ts'))) return;
	const builtAt = existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
	if (builtAt > newest([...sources, join(root, 'package.json'), join(root, 'electron.vite.config.ts')])) return;
	process.stderr.write('Building Covalent, once …\n');
	const build = spawnSync(
		process.execPath,
		[join(root, 'node_modules/electron-vite/bin/electron-vite.js'), 'build', '--logLevel', 'error'],
		{
			cwd: root,
			stdio: ['ignore', 'ignore', 'inherit'],
		},
	);
	if (build.status !== 0) {
		process.stderr.write('Covalent could not be built; the lines above say why.\n');
		process.exit(1);
	}
}

function newest(paths) {
	let latest = 0;
	for (const path of paths) {
		const stat = statSync(path);
		latest = Math.max(latest, stat.mtimeMs);
		if (stat.isDirectory()) latest = Math.max(latest, newest(readdirSync(path).map((name) => join(path, name))));
	}
	return latest;
}
