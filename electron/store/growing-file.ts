/** A file that only grows: what was offered and not confirmed is cut off again before anything follows it. */

import { ok, type Result } from '../../shared/base/result.ts';
import { say } from '../../shared/words/spoken.ts';
import { cut, expectContent, expectSize, notSaved, readExactly, writeAll } from './checked-writing.ts';
import { DiskCheckFailed } from './disk-errors.ts';
import { replaceFile } from './durable-file.ts';
import type { Disk, OpenFile } from './file-system.ts';

/** Makes an empty file that is to grow, in the place of one that stands there. */
export async function newAppend(disk: Disk, path: string): Promise<Result<AppendFile>> {
	const made = await replaceFile(disk, path, new Uint8Array());
	return made.ok ? openAppend(disk, path, 0) : made;
}

/** A file that only grows. One writer; calls follow one another. */
export interface AppendFile {
	/** Bytes that were acknowledged. */
	readonly length: number;
	append(bytes: Uint8Array): Promise<Result<undefined>>;
	close(): Promise<void>;
}

/** Opens an existing file whose whole content, `length` bytes, is known to be good. */
export async function openAppend(disk: Disk, path: string, length: number): Promise<Result<AppendFile>> {
	try {
		return ok(new GrowingFile(disk, path, length, await disk.files.open(path, 'append')));
	} catch (error) {
		return notSaved(path, error);
	}
}

class GrowingFile implements AppendFile {
	length: number;
	readonly #disk: Disk;
	readonly #path: string;
	#handle: OpenFile | null;
	/** What was offered and not confirmed: some of it may stand behind the good bytes. */
	#unconfirmed: Uint8Array | null = null;

	constructor(disk: Disk, path: string, length: number, handle: OpenFile) {
		this.#disk = disk;
		this.#path = path;
		this.length = length;
		this.#handle = handle;
	}

	async append(bytes: Uint8Array): Promise<Result<undefined>> {
		try {
			const handle = await this.#ready();
			await this.#expectOwnName(handle);
			await expectSize(handle, this.length, () => say('another program has changed it'));
			this.#unconfirmed = bytes;
			await writeAll(handle, bytes);
			await expectSize(handle, this.length + bytes.length, () => say('not everything was written'));
			await handle.datasync();
			await expectContent(handle, bytes, this.length);
			this.length += bytes.length;
			this.#unconfirmed = null;
			return ok();
		} catch (error) {
			await this.close();
			// At once if the disk lets us; otherwise the next append does it before it writes.
			await this.#dropUnconfirmed().catch(() => undefined);
			return notSaved(this.#path, error);
		}
	}

	async close(): Promise<void> {
		const handle = this.#handle;
		this.#handle = null;
		await handle?.close().catch(() => undefined);
	}

	/** A descriptor whose sync failed is never used again. */
	async #ready(): Promise<OpenFile> {
		await this.#dropUnconfirmed();
		this.#handle ??= await this.#disk.files.open(this.#path, 'append');
		return this.#handle;
	}

	/** A file that was removed takes bytes as before, and they go with it. */
	async #expectOwnName(handle: OpenFile): Promise<void> {
		const [held, named] = [await handle.stat(), await this.#disk.files.stat(this.#path)];
		if (held.identity !== named.identity) throw new DiskCheckFailed(say('another file has been put in its place'));
	}

	async #dropUnconfirmed(): Promise<void> {
		if (this.#unconfirmed === null) return;
		await expectOwnTail(this.#disk, this.#path, this.length, this.#unconfirmed);
		await cut(this.#disk, this.#path, this.length);
		this.#unconfirmed = null;
	}
}

/** Refuses to cut what somebody else may have written. After a failed sync a disk may show zeros for our bytes. */
async function expectOwnTail(disk: Disk, path: string, from: number, offered: Uint8Array): Promise<void> {
	const handle = await disk.files.open(path, 'read');
	try {
		const { size } = await handle.stat();
		if (size < from || size > from + offered.length) throw new DiskCheckFailed(say('another program has changed it'));
		const tail = await readExactly(handle, from, size - from);
		if (tail.some((byte, index) => byte !== 0 && byte !== offered[index])) {
			throw new DiskCheckFailed(say('another program has changed it'));
		}
	} finally {
		await handle.close().catch(() => undefined);
	}
}
