/**
 * One plan's journal and drafts. Lines are opaque here. What cannot be written stays in memory, in order, and is
 * tried again until it is on disk; nothing later overtakes it.
 */

import { dirname } from 'node:path';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { SaveState } from '../../shared/contract/plan.ts';
import { say } from '../../shared/words/spoken.ts';
import { GONE } from './checked-writing.ts';
import type { DataPaths } from './data-paths.ts';
import { errorCode } from './disk-errors.ts';
import { makeFolder } from './durable-file.ts';
import type { Disk } from './file-system.ts';
import { type Journal, type JournalContent, openJournal } from './journal.ts';
import { checkNewLine, type LineCheck } from './journal-lines.ts';
import { writeRescueCopy } from './rescue-copy.ts';

export interface PlanStoreOptions {
	readonly planId: string;
	readonly checkJournal?: LineCheck;
	readonly checkDrafts?: LineCheck;
	/** Told when the plan's files were removed under it, and stand there again from memory. */
	readonly onWrittenAnew?: () => void;
}

export interface OpenedPlanStore {
	readonly store: PlanStore;
	readonly journal: JournalContent;
	readonly drafts: JournalContent;
}

/** Every promise of a save answers once its lines are on disk, and not before; `close` answers those left over. */
export interface PlanStore {
	appendJournal(lines: readonly string[]): Promise<Result<undefined>>;
	appendDrafts(lines: readonly string[]): Promise<Result<undefined>>;
	replaceDrafts(lines: readonly string[]): Promise<Result<undefined>>;
	/** All of it, saved and pending, as it would stand in the files. */
	content(): { readonly journal: readonly string[]; readonly drafts: readonly string[] };
	/** `pending` counts lines. `at`: when it was last saved, or since when it cannot be. */
	saveState(): SaveState;
	/** Called at each change of the state; answers with the way to stop it. */
	watch(listener: (state: SaveState) => void): () => void;
	/** Tries at once instead of at the next interval. */
	retry(): void;
	/** Everything, saved and pending, written to one file elsewhere. The pending lines stay pending. */
	rescue(path: string): Promise<Result<undefined>>;
	/** Tries a last time; a failure says how many lines were not saved. */
	close(): Promise<Result<undefined>>;
}

/** Opens or begins a plan. The caller owns the data folder. */
export async function openPlanStore(
	disk: Disk,
	paths: DataPaths,
	options: PlanStoreOptions,
): Promise<Result<OpenedPlanStore>> {
	const { planId, checkJournal, checkDrafts } = options;
	const made = await makeFolder(disk, dirname(paths.journal(planId)));
	if (!made.ok) return made;
	const open = (path: string, name: string, check: LineCheck | undefined) =>
		openJournal(disk, {
			path,
			quarantine: paths.quarantine,
			keepAs: `${planId}-${name}`,
			...(check === undefined ? {} : { check }),
		});
	const journal = await open(paths.journal(planId), 'journal.jbp', checkJournal);
	if (!journal.ok) return journal;
	const drafts = await open(paths.drafts(planId), 'drafts.jbp', checkDrafts);
	if (!drafts.ok) {
		await journal.value.journal.close();
		return drafts;
	}
	const store = new QueuedPlanStore(disk, options, paths, {
		journal: { file: journal.value.journal, lines: journal.value.lines },
		drafts: { file: drafts.value.journal, lines: drafts.value.lines },
	});
	return ok({ store, journal: journal.value, drafts: drafts.value });
}

type FileName = 'journal' | 'drafts';

interface Save {
	readonly file: FileName;
	readonly how: 'append' | 'replace';
	readonly lines: readonly string[];
	readonly done: (result: Result<undefined>) => void;
}

interface Part {
	readonly file: Journal;
	readonly lines: readonly string[];
}

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;

class QueuedPlanStore implements PlanStore {
	readonly #disk: Disk;
	readonly #options: PlanStoreOptions;
	readonly #paths: DataPaths;
	readonly #files: Readonly<Record<FileName, Journal>>;
	/** What is on disk, kept for a rescue copy: the disk may be the very thing that is gone. */
	readonly #saved: Record<FileName, string[]>;
	readonly #listeners = new Set<(state: SaveState) => void>();
	#queue: Save[] = [];
	#running: Promise<void> | null = null;
	#trouble: { readonly message: string; readonly since: string } | null = null;
	#savedAt: string | null = null;
	#pause = new AbortController();
	#closing = false;

	constructor(disk: Disk, options: PlanStoreOptions, paths: DataPaths, parts: Readonly<Record<FileName, Part>>) {
		this.#disk = disk;
		this.#options = options;
		this.#paths = paths;
		this.#files = { journal: parts.journal.file, drafts: parts.drafts.file };
		this.#saved = { journal: [...parts.journal.lines], drafts: [...parts.drafts.lines] };
	}

	appendJournal(lines: readonly string[]): Promise<Result<undefined>> {
		return this.#save('journal', 'append', lines);
	}

	appendDrafts(lines: readonly string[]): Promise<Result<undefined>> {
		return this.#save('drafts', 'append', lines);
	}

	replaceDrafts(lines: readonly string[]): Promise<Result<undefined>> {
		return this.#save('drafts', 'replace', lines);
	}

	saveState(): SaveState {
		const pending = this.#queue.reduce((sum, save) => sum + save.lines.length, 0);
		if (this.#trouble !== null) {
			return { state: 'cannot save', pending, message: this.#trouble.message, at: this.#trouble.since };
		}
		const state = this.#queue.length === 0 ? 'saved' : 'saving';
		return { state, pending, message: null, at: this.#savedAt };
	}

	watch(listener: (state: SaveState) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	retry(): void {
		this.#pause.abort();
	}

	content(): Readonly<Record<FileName, readonly string[]>> {
		const lines = { journal: [...this.#saved.journal], drafts: [...this.#saved.drafts] };
		for (const save of this.#queue) apply(lines, save);
		return lines;
	}

	rescue(path: string): Promise<Result<undefined>> {
		const at = this.#disk.now().toISOString();
		return writeRescueCopy(this.#disk, path, { planId: this.#options.planId, at, ...this.content() });
	}

	async close(): Promise<Result<undefined>> {
		this.#closing = true;
		this.#pause.abort();
		await this.#running;
		await this.#keepNames();
		await this.#files.journal.close();
		await this.#files.drafts.close();
		const left = this.#queue.splice(0);
		if (left.length === 0) return ok();
		const lines = left.reduce((sum, save) => sum + save.lines.length, 0);
		const reason = this.#trouble?.message ?? say('The plan was closed.');
		const failure = fail(
			'not-saved',
			say('{lines} lines of the plan {planId} were not saved. {reason}', {
				lines,
				planId: this.#options.planId,
				reason,
			}),
			{
				lines,
			},
		);
		for (const save of left) save.done(failure);
		return failure;
	}

	#save(file: FileName, how: Save['how'], lines: readonly string[]): Promise<Result<undefined>> {
		if (this.#closing)
			return Promise.resolve(fail('not-saved', say('The plan {planId} is closed.', { planId: this.#options.planId })));
		for (const line of lines) {
			const checked = checkNewLine(line);
			if (!checked.ok) return Promise.resolve(checked);
		}
		return new Promise((done) => {
			this.#queue.push({ file, how, lines: [...lines], done });
			this.#pause.abort();
			this.#tell();
			this.#running ??= this.#run();
		});
	}

	async #run(): Promise<void> {
		await Promise.resolve();
		for (let pause = FIRST_PAUSE_MS; this.#queue.length > 0; ) {
			// Made before the attempt: an edit that comes while it fails is a reason to try again at once.
			this.#pause = new AbortController();
			const written = await this.#writeFirst();
			if (written.ok) {
				pause = FIRST_PAUSE_MS;
				continue;
			}
			this.#trouble ??= { message: written.error.message, since: this.#disk.now().toISOString() };
			this.#tell();
			if (this.#closing) break;
			await this.#disk.wait(pause, this.#pause.signal).catch(() => undefined);
			pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
		}
		this.#running = null;
	}

	/** Writes the first save, with those right behind it that go into the same file. */
	async #writeFirst(): Promise<Result<undefined>> {
		const [first] = this.#queue;
		if (first === undefined) return ok();
		const others = this.#queue.findIndex((save) => save.file !== first.file || save.how !== 'append');
		const count = others === -1 ? this.#queue.length : Math.max(others, 1);
		const saves = this.#queue.slice(0, count);
		const lines = saves.flatMap((save) => save.lines);
		const file = this.#files[first.file];
		const attempt = await (first.how === 'replace' ? file.replaceAll(lines) : file.append(lines));
		const written = attempt.ok || attempt.error.details !== GONE ? attempt : await this.#writeAnew(saves);
		if (!written.ok) return written;
		this.#queue.splice(0, count);
		for (const save of saves) apply(this.#saved, save);
		this.#trouble = null;
		this.#savedAt = this.#disk.now().toISOString();
		this.#tell();
		for (const save of saves) save.done(written);
		return written;
	}

	/** What was on disk is in memory too. But a folder that went with its drive is not made anew in the drive's place. */
	async #writeAnew(saves: readonly Save[]): Promise<Result<undefined>> {
		const { root, owner, journal } = this.#paths;
		const isHere = await this.#disk.files.stat(owner).catch(() => null);
		if (isHere === null)
			return fail('not-saved', say('The folder {root} is not there any more, as when a drive is taken out.', { root }));
		const made = await makeFolder(this.#disk, dirname(journal(this.#options.planId)));
		if (!made.ok) return made;
		const lines = { journal: [...this.#saved.journal], drafts: [...this.#saved.drafts] };
		for (const save of saves) apply(lines, save);
		for (const name of ['journal', 'drafts'] as const) {
			const written = await this.#files[name].replaceAll(lines[name]);
			if (!written.ok) return written;
		}
		this.#options.onWrittenAnew?.();
		return ok();
	}

	/** Before the last look at the files ends: what was removed while nobody typed. */
	async #keepNames(): Promise<void> {
		const { journal, drafts } = this.#paths;
		const { planId } = this.#options;
		const isGone = async (path: string) => (await readKind(this.#disk, path)) === 'missing';
		const lost =
			(this.#saved.journal.length > 0 && (await isGone(journal(planId)))) ||
			(this.#saved.drafts.length > 0 && (await isGone(drafts(planId))));
		if (lost) await this.#writeAnew([]);
	}

	#tell(): void {
		const state = this.saveState();
		for (const listener of this.#listeners) listener(state);
	}
}

async function readKind(disk: Disk, path: string): Promise<'there' | 'missing' | 'unknown'> {
	try {
		await disk.files.stat(path);
		return 'there';
	} catch (error) {
		return errorCode(error) === 'ENOENT' ? 'missing' : 'unknown';
	}
}

function apply(lines: Record<FileName, string[]>, save: Save): void {
	if (save.how === 'replace') lines[save.file] = [...save.lines];
	else for (const line of save.lines) lines[save.file].push(line);
}
