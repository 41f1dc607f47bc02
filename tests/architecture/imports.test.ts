import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Arrow {
	readonly from: string;
	/** A path inside the project, or the name of a package. */
	readonly to: string;
}

function sourceFiles(folder: string): string[] {
	return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(ts|tsx|mts)$/.test(name))
		.map((name) => join(folder, name).replaceAll('\\', '/'));
}

const IMPORT = /(?:^|\n)\s*(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

function arrowsOf(file: string, text: string): Arrow[] {
	return [...text.matchAll(IMPORT)].map((match) => {
		const target = match[1] ?? match[2] ?? '';
		const to = target.startsWith('.')
			? relative(root, resolve(root, dirname(file), target)).replaceAll('\\', '/')
			: target;
		return { from: file, to };
	});
}

const layerOf = (path: string) => path.split('/')[0] ?? '';
const isOwn = (path: string) => path === 'package.json' || /^(electron|renderer|shared|resources|tests)\//.test(path);

/** A sentence for an arrow that must not be, or null. */
function wrong({ from, to }: Arrow): string | null {
	const layer = layerOf(from);
	const sentence = `${from} imports ${to}`;
	if (isOwn(to)) {
		const target = layerOf(to);
		if (layer === 'shared' && target !== 'shared') return `${sentence}: shared imports nothing of ours`;
		if (layer === 'renderer' && !['renderer', 'shared', 'resources'].includes(target))
			return `${sentence}: the renderer sees only shared`;
		if (layer === 'electron' && !['electron', 'shared', 'package.json'].includes(target))
			return `${sentence}: electron sees only shared`;
		if (from === 'electron/preload.ts' && to !== 'shared/contract.ts')
			return `${sentence}: the preload knows the contract only`;
		const feature = /^renderer\/features\/([^/]+)/;
		const [mine, theirs] = [feature.exec(from)?.[1], feature.exec(to)?.[1]];
		if (mine && theirs && mine !== theirs) return `${sentence}: features never import each other`;
		if (from.startsWith('renderer/ui/') && /^renderer\/(features|app|state)\//.test(to))
			return `${sentence}: ui knows no domain word`;
		if (from.startsWith('renderer/ui/') && /^shared\/(plan|analysis|ledger)\//.test(to))
			return `${sentence}: ui knows no domain word`;
		if (from.startsWith('electron/store/') && /^electron\/(?!store\/)/.test(to))
			return `${sentence}: the store stands at the bottom`;
		if (
			/^electron\/(exchange|documents|plans)\//.test(from) &&
			/^electron\/(desktop|browser|terminal|main|serve|cli|workbench)/.test(to)
		)
			return `${sentence}: services know no door`;
		if (from === 'electron/workbench.ts' && /^electron\/(desktop|browser|terminal|main|serve|cli)/.test(to))
			return `${sentence}: the core knows no door`;
		return null;
	}
	if (layer === 'shared' && /^(node:|electron|react|ws$|docx|lowdb)/.test(to)) return `${sentence}: shared is pure`;
	if (layer === 'renderer' && /^(node:|electron|ws$|docx|lowdb)/.test(to))
		return `${sentence}: the renderer is a web page`;
	if (to === 'electron' && layer === 'electron' && !/^electron\/(main|preload)\.ts$|^electron\/desktop\//.test(from))
		return `${sentence}: only the desktop door knows Electron`;
	const only = ONLY_IMPORTER[to];
	if (only && layer !== 'tests' && !only.test(from)) return `${sentence}: ${to} has one importer`;
	return null;
}

const ONLY_IMPORTER: Readonly<Record<string, RegExp>> = {
	'hucre/xlsx': /^electron\/documents\/xlsx/,
	docx: /^electron\/documents\/docx/,
	ics: /^electron\/documents\/ics\.ts$/,
	lowdb: /^electron\/store\//,
	ws: /^electron\/browser\//,
	'@nats-io/transport-node': /^electron\/exchange\/live/,
	'@nats-io/jetstream': /^electron\/exchange\/live/,
};

describe('the import arrows', () => {
	it('all point one way', () => {
		const files = ['electron', 'renderer', 'shared'].flatMap(sourceFiles);
		expect(files.length).toBeGreaterThan(50);
		const bad = files.flatMap((file) =>
			arrowsOf(file, readFileSync(join(root, file), 'utf8'))
				.map(wrong)
				.filter((line) => line !== null),
		);
		expect(bad).toEqual([]);
	});

	it('only the guard imports ipcMain, and only durable-file writes', () => {
		for (const file of sourceFiles('electron')) {
			const text = readFileSync(join(root, file), 'utf8');
			if (/\bipcMain\b/.test(text)) expect(file).toBe('electron/desktop/guard.ts');
			if (/\b(writeFile|appendFile|createWriteStream)\b/.test(text))
				expect(file).toBe('electron/store/durable-file.ts');
		}
	});

	/** Its own `z` holds all of it: the build could leave nothing out, and every start would read it. */
	it('zod is imported as a namespace', () => {
		const files = ['electron', 'renderer', 'shared'].flatMap(sourceFiles);
		expect(files.filter((file) => /\{ z \} from 'zod'/.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
	});

	it('no file of shared/ reads the clock or throws dice', () => {
		for (const file of sourceFiles('shared'))
			expect(`${file}: ${/Date\.now\(|new Date\(\)|Math\.random\(/.test(readFileSync(join(root, file), 'utf8'))}`).toBe(
				`${file}: false`,
			);
	});

	it.each([
		['shared/plan/plan.ts', "import x from 'node:fs';"],
		['shared/plan/plan.ts', "import { a } from '../../electron/workbench.ts';"],
		['renderer/ui/mark.tsx', "import { useX } from '../features/plan/x.ts';"],
		['renderer/features/plan/a.tsx', "import { b } from '../home/b.tsx';"],
		['electron/preload.ts', "import { b } from './workbench.ts';"],
		['electron/workbench.ts', "import { b } from './browser/http.ts';"],
		['electron/workbench.ts', "import { app } from 'electron';"],
	])('a planted arrow in %s is caught: %s', (file, text) => {
		expect(arrowsOf(file, text).map(wrong)).not.toContain(null);
	});
});
