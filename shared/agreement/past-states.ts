/** The plan as it stood at heads that statements name. Changes never change, so what was read once need not be read again. */
import type { ChangeId } from '../ledger/change.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** Each holds a whole plan: the newest few are asked for again and again, the rest now and then. */
const MOST_KEPT = 4;

export class PastStates {
	readonly #kept = new Map<string, Ledger>();

	/** See `Ledger.at`; null where one of the heads does not count in this ledger now. */
	at(ledger: Ledger, heads: readonly ChangeId[]): Ledger | null {
		if (!heads.every((head) => ledger.counts(head))) return null;
		const key = [...heads].sort().join(' ');
		const kept = this.#kept.get(key);
		const state = kept ?? ledger.at(heads);
		if (state === null) return null;
		this.#kept.delete(key);
		this.#kept.set(key, state);
		for (const oldest of this.#kept.keys()) {
			if (this.#kept.size <= MOST_KEPT) break;
			this.#kept.delete(oldest);
		}
		return state;
	}
}
