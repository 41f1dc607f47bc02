/**
 * lowdb's port to the disk. It keeps lowdb's shape, writes durably, and never takes defaults for what it could not
 * read: that is kept in quarantine before the first write goes over it.
 */

import { basename } from 'node:path';
import type { Adapter } from 'lowdb';
import { type Failure, fail, ok, type Result } from '../../shared/base/result.ts';
import { say } from '../../shared/words/spoken.ts';
import { type Damage, type DamageKind, describeDamage, hasByteOrderMark, wholeFileFault } from './damage.ts';
import { replaceFile } from './durable-file.ts';
import type { Disk } from './file-system.ts';
import { keepInQuarantine } from './quarantine.ts';
import { readWhole } from './read-file.ts';

export interface JsonFileOptions<Content> {
	readonly path: string;
	readonly quarantine: string;
	/** Decides whether what was read is what this file holds. */
	readonly parse: (value: unknown) => Result<Content>;
}

/** What lowdb's promises reject with. */
export class NotSaved extends Error {
	readonly failure: Failure;

	constructor(failure: Failure) {
		super(failure.message);
		this.failure = failure;
	}
}

/** `read` answers null for a file that is not there, and for one that cannot be read: then `damage` says so. */
export class JsonFile<Content> implements Adapter<Content> {
	damage: Damage | null = null;
	/** Whether there was no such file when it was read. */
	isMissing = false;
	readonly #disk: Disk;
	readonly #options: JsonFileOptions<Content>;
	/** Bytes nobody could read and that are not in quarantine yet: nothing is written before they are. */
	#unkept: Uint8Array | null = null;
	/** The file is there and the disk does not give it: writing would destroy what nobody has seen. */
	#unseen: Failure | null = null;

	constructor(disk: Disk, options: JsonFileOptions<Content>) {
		this.#disk = disk;
		this.#options = options;
	}

	async read(): Promise<Content | null> {
		this.damage = null;
		this.#unkept = null;
		this.#unseen = null;
		const read = await readWhole(this.#disk, this.#options.path);
		this.isMissing = !read.ok && read.error.code === 'not-found';
		if (!read.ok) {
			if (!this.isMissing) this.#refuse(read.error);
			return null;
		}
		const { bytes } = read.value;
		const judged = this.#judge(bytes);
		if (judged.ok) return judged.value;
		this.#unkept = bytes;
		const kept = await this.#keep();
		const finding = { kind: judged.error.details ?? 'other-content', line: null, after: 0, lines: 0 } as const;
		this.damage = describeDamage(finding, basename(this.#options.path), kept.ok ? kept.value : null);
		return null;
	}

	async write(content: Content): Promise<void> {
		const written = await this.#write(content);
		if (!written.ok) throw new NotSaved(written.error);
	}

	async #write(content: Content): Promise<Result<undefined>> {
		if (this.#unseen !== null) return fail('not-saved', this.#unseen.message);
		const kept = await this.#keep();
		if (!kept.ok) return kept;
		const bytes = Buffer.from(`${JSON.stringify(content, null, '\t')}\n`);
		return replaceFile(this.#disk, this.#options.path, bytes, { mode: 0o600 });
	}

	#judge(bytes: Uint8Array): Result<Content, DamageKind> {
		const fault = wholeFileFault(bytes) ?? (hasByteOrderMark(bytes) ? 'byte-order-mark' : null);
		if (fault !== null && fault !== 'byte-order-mark') return fail('unreadable', say('The file is damaged.'), fault);
		const start = fault === null ? 0 : 3;
		try {
			const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(start));
			const parsed = this.#options.parse(JSON.parse(text));
			if (parsed.ok) return ok(parsed.value);
		} catch {
			return fail('unreadable', say('The file is not JSON.'), 'bad-line');
		}
		return fail('unreadable', say('The file holds something else.'), 'other-content');
	}

	async #keep(): Promise<Result<string | null>> {
		if (this.#unkept === null) return ok(null);
		const { path, quarantine } = this.#options;
		const kept = await keepInQuarantine(this.#disk, quarantine, basename(path), this.#unkept);
		if (kept.ok) this.#unkept = null;
		return kept;
	}

	#refuse(failure: Failure): void {
		this.#unseen = failure;
		const finding = { kind: 'other-content', line: null, after: 0, lines: 0 } as const;
		this.damage = {
			...finding,
			kept: null,
			message: say('{reason} It is left as it is.', { reason: failure.message }),
		};
	}
}
