/**
 * `npm run test:faults`, `test:fuzz`, `test:security`, `test:soak`, `test:planted`: what must not be lost or leak, tried as
 * often as asked; `test:looks`: every place of the window in every look.
 * `-- --long` tries as often as a release asks for; `-- --kills=200 --seed=7` sets one argument; `-- --only=kill` runs the
 * files with that in their names; `-- --record` writes what was reached, with N, seed and commit, into `tests/FIGURES.md`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { buildIfStale, root } from '../electron/bin/build-if-stale.mjs';
import { findOrInstallWindowless } from './e2e/chromium.mjs';
import { figuresPage } from './figures/page.mjs';
import { SUITES } from './figures/promises.mjs';

const RECORDED = join(root, 'tests/figures/reached.json');
const PAGE = join(root, 'tests/FIGURES.md');

const [name = '', ...args] = process.argv.slice(2);
const suite = Object.hasOwn(SUITES, name) ? SUITES[name] : undefined;
if (suite === undefined) stop(`There is no suite “${name}”; the suites are ${Object.keys(SUITES).join(', ')}.`);
const settings = settingsFrom(args, suite);

const folder = mkdtempSync(join(tmpdir(), 'covalent-figures-'));
const gathered = join(folder, 'figures.jsonl');
const env = { ...process.env, ...suite.env, ...settings.env, COVALENT_FIGURES: gathered };
buildIfStale();
let isGreen = suite.script
	? runScript(suite.script, env)
	: settings.files.length === 0 || run('fast', settings.files, env);
if (settings.browser.length > 0)
	isGreen = run('e2e', settings.browser, { ...env, COVALENT_TEST_BROWSER: findOrInstallWindowless() }) && isGreen;
const figures = existsSync(gathered) ? readFileSync(gathered, 'utf8').trimEnd().split('\n').map(JSON.parse) : [];
rmSync(folder, { recursive: true, force: true });
if (!isGreen) process.exit(1);
if (settings.record) record(figures);

function run(project, files, environment) {
	const vitest = join(root, 'node_modules/vitest/vitest.mjs');
	const ran = spawnSync(process.execPath, [vitest, 'run', '--project', project, '--silent=passed-only', ...files], {
		cwd: root,
		stdio: 'inherit',
		env: environment,
	});
	return ran.status === 0;
}

function runScript(script, environment) {
	return spawnSync(process.execPath, [join(root, script)], { stdio: 'inherit', env: environment }).status === 0;
}

function settingsFrom(given, { files, browser = [], long }) {
	const env = {};
	let isRecorded = false;
	let only = null;
	for (const argument of given) {
		const [, name] = /^--only=([a-z0-9-]+)$/.exec(argument) ?? [];
		if (name !== undefined) {
			only = filesNamed(name, [...files, ...browser]);
			continue;
		}
		const [, key, value] = /^--([a-z]+)(?:=(\d+))?$/.exec(argument) ?? [];
		if (argument === '--long') for (const [one, many] of Object.entries(long)) env[`COVALENT_${one}`] ??= String(many);
		else if (argument === '--record') isRecorded = true;
		else if (value !== undefined && (key === 'seed' || Object.hasOwn(long, key.toUpperCase())))
			env[`COVALENT_${key.toUpperCase()}`] = value;
		else {
			const known = [...Object.keys(long), 'seed'].map((one) => `--${one.toLowerCase()}=N`);
			stop(`“${argument}” is no argument of this suite; it takes --long, --record, --only=NAME, ${known.join(', ')}.`);
		}
	}
	const chosen = (all) => (only === null ? all : only.filter((file) => all.some((one) => file.startsWith(one))));
	return { env, record: isRecorded, files: chosen(files), browser: chosen(browser) };
}

/** The suite's own files, not another's, with this in their names. */
function filesNamed(name, files) {
	const all = files.flatMap((file) =>
		file.endsWith('.ts') ? [file] : readdirSync(join(root, file)).map((one) => `${file}/${one}`),
	);
	const tests = all.filter((file) => file.endsWith('.test.ts'));
	const same = tests.filter((file) => basename(file) === `${name}.test.ts`);
	const named = same.length > 0 ? same : tests.filter((file) => basename(file).includes(name));
	if (named.length === 0) stop(`This suite has no file with “${name}” in its name.`);
	return named;
}

/** The newest figures of each name replace the older ones. */
function record(reached) {
	const commit = git('rev-parse', '--short=10', 'HEAD');
	// The page of figures itself changes nothing that was tried.
	const others = ['.', ':!tests/FIGURES.md', ':!tests/figures/reached.json'];
	const isClean = git('status', '--porcelain', '--untracked-files=no', '--', ...others) === '';
	const before = JSON.parse(readFileSync(RECORDED, 'utf8'));
	const now = Object.fromEntries(
		reached.map(({ what, figures }) => [what, { commit: isClean ? commit : `${commit} and changes`, figures }]),
	);
	const all = Object.fromEntries(Object.entries({ ...before, ...now }).sort(([a], [b]) => (a < b ? -1 : 1)));
	writeFileSync(RECORDED, `${JSON.stringify(all, null, '\t')}\n`);
	writeFileSync(PAGE, figuresPage(all));
}

function git(...command) {
	return spawnSync('git', command, { cwd: root, encoding: 'utf8' }).stdout.trim();
}

function stop(sentence) {
	process.stderr.write(`${sentence}\n`);
	process.exit(2);
}
