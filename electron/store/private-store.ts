/**
 * Private notes: they stay on this computer. A note is an object that gives its text only when asked and vanishes
 * from JSON, so that it can neither be a value of the plan nor slip into something that leaves.
 */
import { Low } from 'lowdb';
import { z } from 'zod';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { Damage } from './damage.ts';
import type { DataPaths } from './data-folder.ts';
import { makeFolder } from './durable-file.ts';
import type { Disk } from './file-system.ts';
import { JsonFile, NotSaved } from './lowdb-adapter.ts';

// What a newer version keeps here as well is kept as it is.
const privateFile = z.looseObject({ notes: z.record(z.string(), z.string()) });
type PrivateFile = z.infer<typeof privateFile>;

export class PrivateNote {
	readonly #text: string;

	constructor(text: string) {
		this.#text = text;
	}

	/** For the one window of the side that wrote it. */
	reveal(): string {
		return this.#text;
	}

	toJSON(): undefined {
		return undefined;
	}

	toString(): string {
		return '[private]';
	}
}

export interface PrivateStore {
	readonly damage: Damage | null;
	note(ref: string): PrivateNote | null;
	/** The records that have a note. */
	refs(): readonly string[];
	/** An empty text removes the note. */
	saveNote(ref: string, text: string): Promise<Result<undefined>>;
}

export async function openPrivateStore(disk: Disk, paths: DataPaths, planId: string): Promise<PrivateStore> {
	const file = new JsonFile<PrivateFile>(disk, {
		path: paths.notes(planId),
		quarantine: paths.quarantine,
		parse: (value) => {
			const parsed = privateFile.safeParse(value);
			return parsed.success ? ok(parsed.data) : fail('unreadable', 'The private notes hold something else.');
		},
	});
	const low = new Low<PrivateFile>(file, { notes: {} });
	await low.read();
	return new LowPrivateStore(low, file.damage, () => makeFolder(disk, paths.private));
}

class LowPrivateStore implements PrivateStore {
	readonly damage: Damage | null;
	readonly #low: Low<PrivateFile>;
	readonly #makeFolder: () => Promise<Result<undefined>>;
	#last: Promise<unknown> = Promise.resolve();

	constructor(low: Low<PrivateFile>, damage: Damage | null, folder: () => Promise<Result<undefined>>) {
		this.#low = low;
		this.damage = damage;
		this.#makeFolder = folder;
	}

	note(ref: string): PrivateNote | null {
		const { notes } = this.#low.data;
		const text = Object.hasOwn(notes, ref) ? notes[ref] : undefined;
		return text === undefined ? null : new PrivateNote(text);
	}

	refs(): readonly string[] {
		return Object.keys(this.#low.data.notes);
	}

	saveNote(ref: string, text: string): Promise<Result<undefined>> {
		const saved = this.#last.then(() => this.#save(ref, text));
		this.#last = saved.catch(() => undefined);
		return saved;
	}

	async #save(ref: string, text: string): Promise<Result<undefined>> {
		const made = await this.#makeFolder();
		if (!made.ok) return made;
		const before = this.#low.data;
		const others = Object.entries(before.notes).filter(([other]) => other !== ref);
		this.#low.data = { ...before, notes: Object.fromEntries(text === '' ? others : [...others, [ref, text]]) };
		try {
			await this.#low.write();
			return ok();
		} catch (error) {
			this.#low.data = before;
			if (error instanceof NotSaved) return { ok: false, error: error.failure };
			throw error;
		}
	}
}
