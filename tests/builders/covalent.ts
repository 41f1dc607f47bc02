/** Runs the built terminal door as a process of its own, in a folder of its own. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parsePlanFile } from '../../shared/file/jbp.ts';
import type { Edit, Pen, PenParty } from '../../shared/ledger/change.ts';
import { createLedger, type Ledger } from '../../shared/ledger/ledger.ts';
import { printLine } from '../../shared/ledger/line.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The built program; another build is named by `COVALENT_CLI`. */
const cli = process.env.COVALENT_CLI ?? join(root, 'out/main/cli.js');

export const SAMPLE = join(root, 'resources/sample/northwind-harbor.jbp');

/** Builds the program where its sources are newer. */
export function buildCovalent(): void {
	if (process.env.COVALENT_CLI) return;
	const built = spawnSync(process.execPath, [join(root, 'electron/bin/covalent.mjs'), '--version'], {
		encoding: 'utf8',
	});
	if (built.status !== 0) throw new Error(built.stderr);
}

export interface Ran {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

/** A folder in which one person works in the terminal. */
export class Shell {
	readonly #more: Readonly<Record<string, string>>;

	/** What is set in its environment besides. */
	constructor(more: Readonly<Record<string, string>> = {}) {
		this.#more = more;
	}

	readonly folder = mkdtempSync(join(tmpdir(), 'covalent-terminal-'));
	/** Its keys and what it remembers; beside the folder, whose state tests compare. */
	readonly data = mkdtempSync(join(tmpdir(), 'covalent-terminal-data-'));

	readonly #running = new Set<ChildProcess>();

	run(...args: readonly string[]): Promise<Ran> {
		return this.runWith('', ...args);
	}

	runWith(input: string, ...args: readonly string[]): Promise<Ran> {
		const { child, ended } = this.#start(args);
		child.stdin.end(input);
		return ended;
	}

	/** A run that goes on until it is ended. */
	start(...args: readonly string[]): { readonly end: (signal: NodeJS.Signals) => Promise<Ran> } {
		const { child, ended } = this.#start(args);
		return {
			end: (signal) => {
				child.kill(signal);
				return ended;
			},
		};
	}

	/** Ends what a test that failed has left running. */
	endAll(): void {
		for (const child of this.#running) child.kill('SIGKILL');
	}

	#start(args: readonly string[]) {
		const child = spawn(process.execPath, [cli, ...args], { cwd: this.folder, env: this.#env(), stdio: 'pipe' });
		this.#running.add(child);
		const said = { out: '', err: '' };
		child.stdout.setEncoding('utf8').on('data', (text: string) => {
			said.out += text;
		});
		child.stderr.setEncoding('utf8').on('data', (text: string) => {
			said.err += text;
		});
		const ended = new Promise<Ran>((done) => child.once('close', (code) => done({ code, ...said })));
		void ended.then(() => this.#running.delete(child));
		return { child, ended };
	}

	/** Nobody reads what it says. */
	runUnread(...args: readonly string[]): Promise<Ran> {
		return this.#runAside('pipe', args);
	}

	/** What it says goes into this file or device. */
	runInto(path: string, ...args: readonly string[]): Promise<Ran> {
		const out = openSync(path, 'w');
		return this.#runAside(out, args).finally(() => closeSync(out));
	}

	#runAside(out: 'pipe' | number, args: readonly string[]): Promise<Ran> {
		const child = spawn(process.execPath, [cli, ...args], {
			...{ cwd: this.folder, env: this.#env() },
			stdio: ['ignore', out, 'pipe'],
		});
		let err = '';
		child.stdout?.destroy();
		child.stderr?.setEncoding('utf8').on('data', (text: string) => {
			err += text;
		});
		return new Promise((done) => child.once('close', (code) => done({ code, out: '', err })));
	}

	/** What a run says with `--json`; it has to end with this code. */
	async json<Answer>(code: number, ...args: readonly string[]): Promise<Answer> {
		const ran = await this.run(...args, '--json');
		if (ran.code !== code || ran.err !== '')
			throw new Error(`covalent ${args.join(' ')} ended ${ran.code}: ${ran.err}`);
		return JSON.parse(ran.out) as Answer;
	}

	edit(file: string, pen: PenParty, ...edits: readonly Edit[]): Promise<Ran> {
		const name = { vendor: 'Ana Ruiz', partner: 'Ben Okafor', joint: 'Ana and Ben' }[pen];
		return this.runWith(JSON.stringify(edits), 'edit', file, '--pen', pen, '--name', name, '--edits', '-', '--json');
	}

	/** The two companies’ copies of one plan, each edited at home: `name-mine.jbp` and `name-theirs.jbp`. */
	async editApart(name: string, mine: readonly Edit[], theirs: readonly Edit[]): Promise<void> {
		await this.run(
			...['new', '--template', 'first-90-days', '--vendor', 'Northwind Cloud', '--partner', 'Harbor IT'],
			...['-o', `${name}-mine.jbp`],
		);
		this.put(`${name}-theirs.jbp`, this.bytes(`${name}-mine.jbp`));
		for (const [file, pen, edits] of [
			[`${name}-mine.jbp`, 'vendor', mine],
			[`${name}-theirs.jbp`, 'partner', theirs],
		] as const) {
			const { code, err } = await this.edit(file, pen, ...edits);
			if (code !== 0) throw new Error(`${file} could not be edited: ${err}`);
		}
	}

	path(name: string): string {
		return join(this.folder, name);
	}

	put(name: string, content: string | Uint8Array): void {
		writeFileSync(this.path(name), content);
	}

	text(name: string): string {
		return readFileSync(this.path(name), 'utf8');
	}

	bytes(name: string): Uint8Array {
		return new Uint8Array(readFileSync(this.path(name)));
	}

	ledger(name: string): Ledger {
		const parsed = parsePlanFile(this.bytes(name));
		if (!parsed.ok) throw new Error(parsed.error.message);
		return createLedger(parsed.value.lines);
	}

	/** A whole plan file of this header and these lines, its trailer right. */
	sealed(header: string, ...lines: readonly string[]): string {
		const body = [header, ...lines, ''].join('\n');
		const sha256 = createHash('sha256').update(body).digest('hex');
		return `${body}${JSON.stringify({ changes: lines.length, sha256 })}\n`;
	}

	/** A file of the plan in another one, with a change that no door would write; alone, or after all the others. */
	forge(name: string, of: string, pen: Pen, edits: readonly Edit[], given: { at?: string; whole?: true } = {}): void {
		const ledger = this.ledger(of);
		const { at = '2027-02-09T10:14:03Z', whole } = given;
		const line = printLine({ replica: 'eve', seq: 1, prev: null, after: ledger.heads(), at, pen, label: '', edits });
		const before = whole ? ledger.lines().map(({ text }) => text) : [];
		this.put(name, this.sealed(this.text(of).split('\n')[0] ?? '', ...before, line.text));
	}

	/** Every file with the hash of its bytes: two states of the folder that are equal are the same folder. */
	state(): Readonly<Record<string, string>> {
		const entries = readdirSync(this.folder, { withFileTypes: true });
		return Object.fromEntries(
			entries.map((entry) => [
				entry.name,
				entry.isFile()
					? createHash('sha256')
							.update(readFileSync(this.path(entry.name)))
							.digest('hex')
					: 'folder',
			]),
		);
	}

	forget(): void {
		for (const folder of [this.folder, this.data]) rmSync(folder, { recursive: true, force: true });
	}

	#env(): NodeJS.ProcessEnv {
		return { ...process.env, COVALENT_DATA: this.data, ...this.#more };
	}
}
