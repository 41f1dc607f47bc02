/** What a person installs, packed as it would be, around a stand-in for Electron's own program. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractFile, listPackage } from '@electron/asar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wrongFuses } from '../../packaging/fuses.mjs';
import { shippedPackages, writeNotices } from '../../packaging/notices.mjs';
import { buildCovalent } from '../builders/covalent.ts';
import { stubElectron } from '../builders/stub-electron.ts';

interface Config {
	readonly files: readonly string[];
	readonly publish: null;
	readonly fileAssociations: readonly object[];
	readonly win: { readonly target: string };
	readonly mac: { readonly target: object };
	readonly linux: { readonly target: readonly string[] };
	readonly nsis: object;
}

/** Electron-builder's own reading and checking of its configuration. */
const builder: {
	getConfig(folder: string, path: null, given: null): Promise<Config>;
	validateConfiguration(config: object, log: object): Promise<void>;
} = createRequire(import.meta.url)('app-builder-lib/out/util/config/config.js');

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'covalent-package-'));
const unpacked = join(folder, 'dist/linux-unpacked');
const asar = join(unpacked, 'resources/app.asar');
let packed: readonly string[] = [];
let stub = '';

beforeAll(() => {
	buildCovalent();
	writeNotices();
	stub = stubElectron(folder);
	const given = [`-c.electronDist=${stub}`, `-c.directories.output=${join(folder, 'dist')}`];
	const cli = join(root, 'node_modules/electron-builder/cli.js');
	const ran = spawnSync(process.execPath, [cli, '--linux', '--x64', '--dir', '--publish', 'never', ...given], {
		cwd: root,
		encoding: 'utf8',
	});
	if (ran.status !== 0) throw new Error(`${ran.stdout}${ran.stderr}`);
	packed = listPackage(asar, { isPack: false })
		.map((path) => path.replaceAll('\\', '/').slice(1))
		.filter((path) => extname(path) !== '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The packages that a built file imports. */
function namedIn(text: string): readonly string[] {
	const imports = text.matchAll(/\b(?:from|import)\s*\(?["']((?:node:|@?[a-z])[^"'\s]*)["']/g);
	return [...imports].map(([, name]) => name ?? '');
}

describe('the configuration of the packages', () => {
	const config = () => builder.getConfig(root, null, null);
	const check = async (given: object) =>
		builder.validateConfiguration(given, { isEnabled: false, add: () => undefined });

	it('keeps to the schema of electron-builder, which refuses a word it does not know', async () => {
		await check(await config());
		await expect(check({ ...(await config()), electronFuzes: {} })).rejects.toThrow('electronFuzes');
		await expect(check({ ...(await config()), nsis: { oneClick: 'never' } })).rejects.toThrow('oneClick');
	});

	it('makes what each system installs, asks before anything newer, and leaves plans where they are', async () => {
		const { win, mac, linux, publish, nsis } = await config();
		expect([win.target, mac.target, linux.target]).toEqual([
			'nsis',
			{ target: 'dmg', arch: 'universal' },
			['AppImage', 'deb'],
		]);
		expect(nsis).toMatchObject({ oneClick: false, perMachine: false, deleteAppDataOnUninstall: false });
		expect(publish).toBe(null);
		const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
		expect({ ...dependencies, ...devDependencies }).not.toHaveProperty('electron-updater');
	});

	it('makes plan files and templates open with a double-click', async () => {
		expect((await config()).fileAssociations).toEqual([
			expect.objectContaining({ ext: 'jbp', role: 'Editor', mimeType: 'application/x-covalent-plan' }),
			expect.objectContaining({ ext: 'jbpt', role: 'Editor', mimeType: 'application/x-covalent-template' }),
		]);
	});
});

describe('the package', () => {
	it('holds what was built, the templates, the sample and nothing else', () => {
		const elsewhere = packed.filter((path) => !/^out\/(main|preload|renderer)\//.test(path));
		expect(elsewhere.map((path) => path.replace(/(templates\/)[^/]+\.json$/, '$1*.json'))).toEqual([
			'package.json',
			...['-de', '-fr', ''].map((language) => `resources/sample/northwind-harbor${language}.jbp`),
			...Array(7).fill('resources/templates/*.json'),
		]);
		expect([...new Set(packed.map((path) => extname(path)))].sort()).toEqual(
			['.cjs', '.css', '.html', '.jbp', '.js', '.json', '.svg', '.wasm', '.webp', '.woff2'].sort(),
		);
		for (const door of ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html'])
			expect(packed).toContain(door);
	});

	it('carries no packages, no maps, no tests, no drafts of a plan and no place of the machine it was made on', () => {
		expect(
			packed.filter((path) => /node_modules\/|\.map$|\.test\.|(^|\/)tests?\/|drafts|private\//.test(path)),
		).toEqual([]);
		const telling = packed.filter((path) => {
			const text = extractFile(asar, path).toString('utf8');
			return /sourceMappingURL=(?!data:)/.test(text) || text.includes(root) || text.includes(homedir());
		});
		expect(telling).toEqual([]);
	});

	it('needs nothing at run time but Node and Electron', () => {
		const asked = packed
			.filter((path) => /^out\/(main|preload)\//.test(path))
			.flatMap((path) => namedIn(extractFile(asar, path).toString('utf8')));
		expect(asked.length).toBeGreaterThan(10);
		expect([...new Set(asked)].filter((name) => name !== 'electron' && !isBuiltin(name))).toEqual([]);
	});

	it('has every fuse set as it has to be, read back from the program; as it comes it has not', async () => {
		expect(await wrongFuses(join(unpacked, 'covalent'))).toEqual([]);
		expect(await wrongFuses(join(stub, 'electron'))).toEqual([
			'RunAsNode',
			'EnableCookieEncryption',
			'EnableNodeOptionsEnvironmentVariable',
			'EnableNodeCliInspectArguments',
			'EnableEmbeddedAsarIntegrityValidation',
			'OnlyLoadAppFromAsar',
			'GrantFileProtocolExtraPrivileges',
		]);
	});

	it('takes the licences of all that is in it along', () => {
		const text = readFileSync(join(unpacked, 'resources/third-party-licences.txt'), 'utf8');
		const missing = shippedPackages().filter(
			({ name, version, text: words }) => !text.includes(`${name} ${version}`) || !text.includes(words),
		);
		expect(missing).toEqual([]);
		expect(text).toContain('SIL OPEN FONT LICENSE');
	});
});

describe('the icons', () => {
	const icons = join(root, 'resources/icons');

	it('are there in every size, for the program and for plan files', () => {
		for (const size of [16, 24, 32, 48, 64, 128, 256, 512, 1024]) {
			const png = readFileSync(join(icons, `icons/${size}x${size}.png`));
			expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', size, size]);
		}
	});

	it.each(['icon.ico', 'jbp.ico'])('%s has seven sizes for Windows', (name) => {
		const bytes = readFileSync(join(icons, name));
		const sizes = Array.from({ length: bytes.readUInt16LE(4) }, (_, index) => bytes.readUInt8(6 + 16 * index) || 256);
		expect(sizes).toEqual([16, 24, 32, 48, 64, 128, 256]);
	});

	it.each(['icon.icns', 'jbp.icns'])('%s is whole', (name) => {
		const bytes = readFileSync(join(icons, name));
		expect([bytes.toString('latin1', 0, 4), bytes.readUInt32BE(4)]).toEqual(['icns', bytes.length]);
	});
});
