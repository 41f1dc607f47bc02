/** Finds a browser of the Chromium family that is already on this computer. Nothing is ever fetched. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const NAMES = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'microsoft-edge',
	'microsoft-edge-stable',
	'msedge',
	'chrome',
	'brave-browser',
] as const;

const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'].map(
	(name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const WINDOWS = [
	'Google\\Chrome\\Application\\chrome.exe',
	'Microsoft\\Edge\\Application\\msedge.exe',
	'Chromium\\Application\\chrome.exe',
] as const;

/** Its path: the one `COVALENT_CHROMIUM` names and no other, where that is set; null where there is none. */
export function findChromium(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | null {
	const { COVALENT_CHROMIUM: named } = env;
	const candidates = named ? [named] : candidatesOn(env, platform);
	return candidates.find((path) => existsSync(path)) ?? null;
}

function candidatesOn(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): readonly string[] {
	if (platform === 'win32') {
		const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
		return roots.flatMap((root) => WINDOWS.map((path) => join(root, path)));
	}
	const folders = (env.PATH ?? '').split(':').filter((folder) => folder !== '');
	const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
	return platform === 'darwin' ? [...MAC, ...onPath] : onPath;
}
