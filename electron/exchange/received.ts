/** Files that were looked at and neither accepted nor put aside yet, kept in memory: nothing of them is on disk. */
import type { ReadFile } from './arriving-file.ts';

export interface KeptFile {
	readonly name: string;
	readonly read: ReadFile;
	/** What stood here when it was judged; what came since may own what it writes. */
	readonly judgedAt: readonly string[];
}

/** A window forgets to put aside what it was shown; only so many are kept. */
const MOST_KEPT = 4;

export class Received {
	readonly #files = new Map<string, KeptFile>();

	keep(id: string, file: KeptFile): void {
		this.#files.set(id, file);
		for (const oldest of this.#files.keys()) {
			if (this.#files.size <= MOST_KEPT) return;
			this.#files.delete(oldest);
		}
	}

	find(id: string): KeptFile | null {
		return this.#files.get(id) ?? null;
	}

	forget(id: string): void {
		this.#files.delete(id);
	}
}
