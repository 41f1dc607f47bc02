/** Files that the system asked the program to open. They wait, in their order, until a window can show what is in them. */
import { basename } from 'node:path';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { ReceiveReport } from '../../shared/contract/exchange.ts';
import type { TemplateReceived } from '../../shared/contract/templates.ts';
import { TEMPLATE_ENDING } from '../../shared/file/template-file.ts';
import type { Exchange } from '../exchange/exchange.ts';
import type { Disk } from '../store/file-system.ts';
import { readLooseFile } from '../store/loose-file.ts';

export interface OpenedFilesParts {
	readonly disk: Disk;
	readonly exchange: Exchange;
	/** Keeps a template as one that is dropped on the window. */
	readonly keepTemplate: (name: string, bytes: Uint8Array) => Promise<Result<TemplateReceived>>;
	/** Tells the windows that a file waits. */
	readonly tell: () => void;
}

export class OpenedFiles {
	readonly #parts: OpenedFilesParts;
	#waiting: readonly string[] = [];

	constructor(parts: OpenedFilesParts) {
		this.#parts = parts;
	}

	/** A file that waits already is not asked about twice. */
	add(path: string): void {
		if (!this.#waiting.includes(path)) this.#waiting = [...this.#waiting, path];
		this.#parts.tell();
	}

	/** What the next one holds, by the same way as a file that is dropped on the window; null where none waits. */
	async look(): Promise<Result<ReceiveReport | TemplateReceived | null>> {
		const [path, ...rest] = this.#waiting;
		if (path === undefined) return ok(null);
		this.#waiting = rest;
		const name = basename(path);
		const file = await readLooseFile(this.#parts.disk, path);
		if (!file.ok) return file;
		if (name.toLowerCase().endsWith(TEMPLATE_ENDING)) return this.#parts.keepTemplate(name, file.value.bytes);
		const base64 = Buffer.from(file.value.bytes).toString('base64');
		const looked = await this.#parts.exchange.look(name, { base64 });
		return looked.ok ? looked : fail(looked.error.code, `${name}: ${looked.error.message}`);
	}
}
