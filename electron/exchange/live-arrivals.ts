/** Changes that came over a live session, on their way into the plan here. */
import type { ChangeId, Line } from '../../shared/ledger/change.ts';
import { foreignWrites } from '../../shared/plan/owners.ts';
import type { LiveReplica } from './live-parts.ts';
import { oneAtATime } from './live-turns.ts';
import type { Trouble } from './live-words.ts';

export interface ArrivalsParts {
	readonly replica: LiveReplica;
	readonly trouble: Trouble;
	/** They are in memory. */
	readonly took: () => void;
	/** They are on disk: these are the heads that this computer can stand for. */
	readonly saved: (heads: readonly ChangeId[]) => void;
	readonly changed: () => void;
	readonly fault: (error: unknown) => void;
}

/** Lines taken in at a time, so that windows stay quick. */
const MOST_AT_ONCE = 5_000;

export class Arrivals {
	readonly #parts: ArrivalsParts;
	readonly #waiting = new Map<ChangeId, Line>();
	readonly #refused = new Set<ChangeId>();
	/** Changes taken in, on disk. */
	count = 0;
	readonly #taking = oneAtATime(
		() => this.#take(),
		(error) => this.#parts.fault(error),
	);

	constructor(parts: ArrivalsParts) {
		this.#parts = parts;
	}

	add(lines: readonly Line[]): void {
		const ledger = this.#parts.replica.ledger();
		for (const line of lines) if (!ledger.has(line.id) && !this.#refused.has(line.id)) this.#waiting.set(line.id, line);
		if (this.#waiting.size > 0) void this.#taking();
	}

	/** Once all that came is on disk. */
	taken(): Promise<void> {
		return this.#taking();
	}

	isRefused(id: ChangeId): boolean {
		return this.#refused.has(id);
	}

	async #take(): Promise<void> {
		const { replica, trouble, took, saved, changed } = this.#parts;
		while (this.#waiting.size > 0) {
			const lines = [...this.#waiting.values()].slice(0, MOST_AT_ONCE);
			for (const { id } of lines) this.#waiting.delete(id);
			const fit = this.#judge(lines);
			if (fit.length > 0) {
				const saving = replica.take(fit);
				const heads = replica.ledger().heads();
				took();
				const written = await saving;
				trouble.disk = written.ok ? null : written.error.message;
				if (written.ok) {
					this.count += fit.length;
					saved(heads);
				}
			}
			changed();
		}
	}

	/** Without the changes that write in somebody else's column; what stands on those waits. */
	#judge(lines: readonly Line[]): readonly Line[] {
		const joined = this.#parts.replica.ledger().layer();
		joined.add(lines);
		if (foreignWrites(joined, lines).length === 0) return lines;
		return lines.filter((line) => {
			const [wrong] = foreignWrites(joined, [line]);
			if (wrong === undefined) return true;
			this.#refused.add(line.id);
			this.#parts.trouble.foreign.push(wrong);
			return false;
		});
	}
}
