/** The CRM exports that windows have open: chosen where they lie, or handed in part by part and removed again. */

import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { Turns } from '../../shared/base/turns.ts';
import type { CrmFile } from '../../shared/contract/crm.ts';
import { CSV_LIMIT } from '../../shared/contract/limits.ts';
import { say } from '../../shared/words/spoken.ts';
import { tooLarge } from '../crm/importer.ts';
import type { DataPaths } from '../store/data-paths.ts';
import { makeFolder, removeFile } from '../store/durable-file.ts';
import type { Disk } from '../store/file-system.ts';
import { type AppendFile, newAppend } from '../store/growing-file.ts';

export interface OpenFile {
	readonly file: string;
	readonly planId: string;
	readonly name: string;
	readonly path: string;
	readonly size: number;
	/** True for one that lies in the data folder until it is imported or let go. */
	readonly isHandedIn: boolean;
	/** What it is being read for; ended with it. */
	reading: AbortController | null;
}

interface Growing {
	readonly append: AppendFile;
	/** One part after the other. */
	readonly turns: Turns;
}

export interface CrmFilesParts {
	readonly disk: Disk;
	readonly paths: DataPaths;
	readonly mint: () => string;
	readonly askForCsv: (() => Promise<string | null>) | undefined;
}

/** So many at a time; the one that has been open longest is let go first. */
const MOST_OPEN = 8;

export class CrmFiles {
	readonly #parts: CrmFilesParts;
	readonly #open = new Map<string, OpenFile>();
	readonly #growing = new Map<string, Growing>();

	constructor(parts: CrmFilesParts) {
		this.#parts = parts;
	}

	/** What a run that ended badly left behind was never imported. */
	async clear(): Promise<void> {
		const { disk, paths } = this.#parts;
		const names = await disk.files.readdir(paths.incoming).catch(() => []);
		for (const name of names) await removeFile(disk, join(paths.incoming, name));
	}

	async choose(planId: string): Promise<Result<CrmFile | null>> {
		const { askForCsv, mint } = this.#parts;
		if (askForCsv === undefined) return fail('invalid', say('Hand the file in: choose it in the browser.'));
		const path = await askForCsv();
		if (path === null) return ok(null);
		const seen = await stat(path).catch(() => null);
		const name = basename(path);
		if (seen?.isFile() !== true) return fail('unreadable', say('“{name}” is not an ordinary file.', { name }));
		if (seen.size > CSV_LIMIT) return tooLarge(`“${name}”`, seen.size);
		return ok(await this.#add({ file: mint(), planId, name, path, size: seen.size, isHandedIn: false, reading: null }));
	}

	async begin(planId: string, name: string, size: number): Promise<Result<CrmFile>> {
		const { disk, paths, mint } = this.#parts;
		if (size > CSV_LIMIT) return tooLarge(`“${name}”`, size);
		const folder = await makeFolder(disk, paths.incoming);
		if (!folder.ok) return folder;
		const file = mint();
		const path = join(paths.incoming, `${file}.csv`);
		const append = await newAppend(disk, path);
		if (!append.ok) return append;
		this.#growing.set(file, { append: append.value, turns: new Turns() });
		return ok(await this.#add({ file, planId, name, path, size, isHandedIn: true, reading: null }));
	}

	/** Parts come in their order; the last one makes the file whole. */
	part(planId: string, file: string, at: number, bytes: Uint8Array): Promise<Result<{ readonly received: number }>> {
		const growing = this.#growing.get(file);
		const known = this.#open.get(file);
		if (growing === undefined || known === undefined || known.planId !== planId) return Promise.resolve(gone());
		return growing.turns.take(() => this.#write(growing, known, at, bytes));
	}

	/** A whole file of this plan. */
	find(planId: string, file: string): Result<OpenFile> {
		const known = this.#open.get(file);
		if (known === undefined || known.planId !== planId) return gone();
		if (this.#growing.has(file))
			return fail('busy', say('“{name}” has not come in completely yet.', { name: known.name }));
		return ok(known);
	}

	cancel(planId: string, file: string): Result<undefined> {
		const known = this.#open.get(file);
		if (known?.planId === planId) known.reading?.abort();
		return ok();
	}

	async letGo(planId: string, file: string): Promise<Result<undefined>> {
		const known = this.#open.get(file);
		return known?.planId === planId ? this.#remove(known) : ok();
	}

	async close(): Promise<void> {
		for (const known of [...this.#open.values()]) await this.#remove(known);
	}

	async #write(
		{ append }: Growing,
		{ file, name, size }: OpenFile,
		at: number,
		bytes: Uint8Array,
	): Promise<Result<{ readonly received: number }>> {
		if (!this.#growing.has(file)) return gone();
		if (at !== append.length || at + bytes.length > size)
			return fail('invalid', say('“{name}” came in out of order; choose it again.', { name }));
		const written = bytes.length === 0 ? ok() : await append.append(bytes);
		if (!written.ok)
			return fail(
				written.error.code,
				say('“{name}” could not be put aside: {reason}', { name, reason: written.error.message }),
			);
		if (append.length === size) {
			await append.close();
			this.#growing.delete(file);
		}
		return ok({ received: append.length });
	}

	async #add(made: OpenFile): Promise<CrmFile> {
		const [oldest] = this.#open.values();
		if (oldest !== undefined && this.#open.size >= MOST_OPEN) await this.#remove(oldest);
		this.#open.set(made.file, made);
		return { file: made.file, name: made.name, size: made.size };
	}

	async #remove(known: OpenFile): Promise<Result<undefined>> {
		known.reading?.abort();
		this.#open.delete(known.file);
		const growing = this.#growing.get(known.file);
		this.#growing.delete(known.file);
		await growing?.turns.over();
		await growing?.append.close();
		return known.isHandedIn ? removeFile(this.#parts.disk, known.path) : ok();
	}
}

const gone = (): Result<never> => fail('not-found', say('This file is no longer open here; choose it again.'));
