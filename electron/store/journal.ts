/**
 * An append-only file of lines. A line is acknowledged when it is on the disk; what cannot be read on load is kept
 * in quarantine before anything is written over it.
 */

import { basename } from 'node:path';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { say } from '../../shared/words/spoken.ts';
import { type Damage, describeDamage } from './damage.ts';
import { replaceFile, truncateFile } from './durable-file.ts';
import type { Disk } from './file-system.ts';
import { type AppendFile, openAppend } from './growing-file.ts';
import { checkNewLine, type LineCheck, printBatch, type Scan, scanJournal } from './journal-lines.ts';
import { keepInQuarantine } from './quarantine.ts';
import { readWhole } from './read-file.ts';

export interface JournalOptions {
	readonly path: string;
	/** The folder for what cannot be read. */
	readonly quarantine: string;
	/** How the file is called there; its own name unless said otherwise. */
	readonly keepAs?: string;
	/** Refuses a line that is not what this journal holds. Any JSON object is accepted without it. */
	readonly check?: LineCheck;
}

export interface JournalContent {
	/** Every good line in order, also those after a bad one. */
	readonly lines: readonly string[];
	readonly damage: readonly Damage[];
}

export interface OpenedJournal extends JournalContent {
	readonly journal: Journal;
}

/** Calls are carried out in the order they are made; a failure fails all that wait behind it too. */
export interface Journal {
	/** Answers when all the lines are on disk, or none counts. Calls made meanwhile share the next sync. */
	append(lines: readonly string[]): Promise<Result<undefined>>;
	/** Afterwards the journal holds these lines, or those it held. */
	replaceAll(lines: readonly string[]): Promise<Result<undefined>>;
	close(): Promise<void>;
}

/** Reads a journal and changes nothing, for whoever does not own the data folder. */
export async function readJournal(disk: Disk, path: string, check?: LineCheck): Promise<Result<JournalContent>> {
	const scanned = await scanFile(disk, path, check);
	if (!scanned.ok) return scanned;
	const { lines, findings } = scanned.value.scan;
	return ok({ lines, damage: findings.map((finding) => describeDamage(finding, basename(path), null)) });
}

/** A journal that is not there yet is made with its first line. One that cannot be read at all is not opened. */
export async function openJournal(disk: Disk, options: JournalOptions): Promise<Result<OpenedJournal>> {
	const scanned = await scanFile(disk, options.path, options.check);
	if (!scanned.ok) {
		if (scanned.error.code !== 'not-found') return scanned;
		return ok({ journal: new LineJournal(disk, options, { is: 'missing' }), lines: [], damage: [] });
	}
	const { scan, size } = scanned.value;
	const journal = new LineJournal(
		disk,
		options,
		scan.repair.how === 'none' ? { is: 'closed', length: size } : { is: 'damaged', scan, kept: null },
	);
	const kept = await journal.repair();
	const name = basename(options.path);
	return ok({
		journal,
		lines: scan.lines,
		damage: scan.findings.map((finding) => describeDamage(finding, name, kept)),
	});
}

async function scanFile(
	disk: Disk,
	path: string,
	check: LineCheck | undefined,
): Promise<Result<{ readonly scan: Scan; readonly size: number }>> {
	const read = await readWhole(disk, path);
	if (!read.ok) return read;
	return ok({ scan: scanJournal(read.value.bytes, check), size: read.value.bytes.length });
}

type State =
	| { readonly is: 'missing' }
	| { readonly is: 'closed'; readonly length: number }
	| { readonly is: 'open'; readonly file: AppendFile }
	| { readonly is: 'damaged'; readonly scan: Scan; readonly kept: string | null }
	/** Replacing it failed on the way: it holds the old lines or the new ones. */
	| { readonly is: 'unsettled' };

interface Task {
	readonly kind: 'append' | 'replace';
	readonly lines: readonly string[];
	readonly done: (result: Result<undefined>) => void;
}

class LineJournal implements Journal {
	readonly #disk: Disk;
	readonly #options: JournalOptions;
	#state: State;
	#tasks: Task[] = [];
	#running: Promise<void> | null = null;

	constructor(disk: Disk, options: JournalOptions, state: State) {
		this.#disk = disk;
		this.#options = options;
		this.#state = state;
	}

	append(lines: readonly string[]): Promise<Result<undefined>> {
		return this.#queue('append', lines);
	}

	replaceAll(lines: readonly string[]): Promise<Result<undefined>> {
		return this.#queue('replace', lines);
	}

	async close(): Promise<void> {
		await this.#running;
		if (this.#state.is !== 'open') return;
		const { file } = this.#state;
		this.#state = { is: 'closed', length: file.length };
		await file.close();
	}

	/** Where the unreadable bytes are kept. What fails here is tried again before the next append. */
	async repair(): Promise<string | null> {
		if (this.#state.is !== 'damaged') return null;
		await this.#repair(this.#state.scan, this.#state.kept);
		return this.#kept;
	}

	#kept: string | null = null;

	async #repair(scan: Scan, alreadyKept: string | null): Promise<Result<undefined>> {
		const { path, quarantine, keepAs } = this.#options;
		if (alreadyKept === null && scan.unreadable.length > 0) {
			const kept = await keepInQuarantine(this.#disk, quarantine, keepAs ?? basename(path), scan.unreadable);
			if (!kept.ok) return kept;
			this.#kept = kept.value;
			this.#state = { is: 'damaged', scan, kept: kept.value };
		}
		if (scan.repair.how === 'cut') {
			const cut = await truncateFile(this.#disk, path, scan.repair.length);
			if (cut.ok) this.#state = { is: 'closed', length: scan.repair.length };
			return cut;
		}
		return this.#rewrite(scan.lines);
	}

	async #rewrite(lines: readonly string[]): Promise<Result<undefined>> {
		const bytes = printBatch(lines);
		const written = await replaceFile(this.#disk, this.#options.path, bytes);
		if (written.ok) this.#state = { is: 'closed', length: bytes.length };
		return written;
	}

	#queue(kind: Task['kind'], lines: readonly string[]): Promise<Result<undefined>> {
		for (const line of lines) {
			const checked = checkNewLine(line);
			if (!checked.ok) return Promise.resolve(checked);
		}
		if (kind === 'append' && lines.length === 0) return Promise.resolve(ok());
		return new Promise((done) => {
			this.#tasks.push({ kind, lines, done });
			this.#running ??= this.#run();
		});
	}

	async #run(): Promise<void> {
		// One turn of the loop later, so that calls made together share a sync.
		await Promise.resolve();
		while (this.#tasks.length > 0) {
			const tasks = this.#take();
			const result = await this.#carryOut(tasks);
			// What waits behind a failure stands on it: to write it would leave a hole in the order.
			const told = result.ok ? tasks : [...tasks, ...this.#tasks.splice(0)];
			for (const task of told) task.done(result);
		}
		this.#running = null;
	}

	#take(): readonly Task[] {
		const count = this.#tasks.findIndex((task) => task.kind === 'replace');
		return this.#tasks.splice(0, count === -1 ? this.#tasks.length : Math.max(count, 1));
	}

	async #carryOut(tasks: readonly Task[]): Promise<Result<undefined>> {
		const lines = tasks.flatMap((task) => task.lines);
		try {
			return tasks[0]?.kind === 'replace' ? await this.#replaceNow(lines) : await this.#appendNow(lines);
		} catch (error) {
			return fail(
				'internal',
				say('"{name}" could not be saved: {reason}.', { name: basename(this.#options.path), reason: String(error) }),
			);
		}
	}

	async #replaceNow(lines: readonly string[]): Promise<Result<undefined>> {
		if (this.#state.is === 'damaged') {
			const repaired = await this.#repair(this.#state.scan, this.#state.kept);
			if (!repaired.ok) return repaired;
		}
		if (this.#state.is === 'open') await this.#state.file.close();
		this.#state = { is: 'unsettled' };
		return this.#rewrite(lines);
	}

	async #appendNow(lines: readonly string[]): Promise<Result<undefined>> {
		if (this.#state.is === 'missing') return this.#rewrite(lines);
		if (this.#state.is === 'damaged') {
			const repaired = await this.#repair(this.#state.scan, this.#state.kept);
			if (!repaired.ok) return repaired;
		}
		if (this.#state.is === 'unsettled') {
			const settled = await this.#settle();
			if (!settled.ok) return settled;
		}
		if (this.#state.is === 'closed') {
			const opened = await openAppend(this.#disk, this.#options.path, this.#state.length);
			if (!opened.ok) return opened;
			this.#state = { is: 'open', file: opened.value };
		}
		if (this.#state.is !== 'open') return fail('internal', say('The journal is in no state to be appended to.'));
		return this.#state.file.append(printBatch(lines));
	}

	/** The name may not be on disk yet although the file is: written anew, it is. */
	async #settle(): Promise<Result<undefined>> {
		const scanned = await scanFile(this.#disk, this.#options.path, this.#options.check);
		if (!scanned.ok) return scanned;
		return this.#rewrite(scanned.value.scan.lines);
	}
}
