/**
 * Who else is in the session and what they have, by what their computers say: never older than what they said before,
 * and gone after silence.
 */
import type { ChangeId } from '../../shared/ledger/change.ts';
import type { Ledger } from '../../shared/ledger/ledger.ts';
import type { Here } from './live-messages.ts';

/** A computer says that it is here at least this often. */
export const BEAT_MS = 3_000;
/** After this long without a word it is taken to be gone. */
export const SILENCE_MS = 12_000;

export interface Peer {
	readonly said: Here;
	readonly heardAt: number;
	/** Changes here that it does not have on its disk, as far as it told. */
	readonly lacking: Set<ChangeId>;
}

export class Roster {
	readonly #self: string;
	readonly #ledger: () => Ledger;
	readonly #peers = new Map<string, Peer>();
	/** Who left: a message of theirs that a stranger repeats brings nobody back. */
	readonly #turns = new Map<string, number>();
	/** What each of those who were here said last. */
	readonly #met = new Map<string, Here>();
	readonly #undelivered = new Set<ChangeId>();
	/** How many lines of which ledger were counted. */
	#counted = 0;
	#of: Ledger | null = null;

	constructor(self: string, ledger: () => Ledger) {
		this.#self = self;
		this.#ledger = ledger;
	}

	/** Changes that count here and that no other copy has said to have on its disk. */
	get undelivered(): number {
		return this.#undelivered.size;
	}

	/** `new`: answer at once, so that it hears of this computer. Null where it says nothing new. */
	note(said: Here, now: number): 'new' | 'known' | 'left' | null {
		const { id, turn } = said;
		if (id === this.#self || turn <= (this.#turns.get(id) ?? -1)) return null;
		this.#turns.set(id, turn);
		const before = this.#peers.get(id);
		if (said.leaves) {
			this.#peers.delete(id);
			return 'left';
		}
		this.#peers.set(id, { said, heardAt: now, lacking: before?.lacking ?? new Set(this.#ids()) });
		if (said.hears.includes(this.#self)) this.#met.set(id, said);
		this.#settle();
		return before === undefined ? 'new' : 'known';
	}

	/** True where somebody was silent for too long. */
	expire(now: number): boolean {
		const silent = [...this.#peers].filter(([, { heardAt }]) => now - heardAt > SILENCE_MS);
		for (const [id] of silent) this.#peers.delete(id);
		return silent.length > 0;
	}

	/** Those who hear this computer, in the order they came: a repeated message of old names nobody new. */
	present(): readonly Peer[] {
		return [...this.#peers.values()].filter(({ said }) => said.hears.includes(this.#self));
	}

	/** Everybody who was here, those who left as well. */
	met(): readonly Here[] {
		return [...this.#met.values()];
	}

	heard(): string[] {
		return [...this.#peers.keys()].slice(-200);
	}

	/** Counts what is new here among what nobody else has. */
	count(): void {
		const ledger = this.#ledger();
		const lines = ledger.lines();
		if (ledger !== this.#of) {
			// Something was taken back or reduced: everything is counted anew.
			this.#of = ledger;
			this.#counted = 0;
			for (const set of [this.#undelivered, ...[...this.#peers.values()].map(({ lacking }) => lacking)]) set.clear();
		}
		for (const { id } of lines.slice(this.#counted)) {
			this.#undelivered.add(id);
			for (const { lacking } of this.#peers.values()) lacking.add(id);
		}
		this.#counted = lines.length;
		this.#settle();
	}

	#ids(): ChangeId[] {
		return this.#ledger()
			.lines()
			.map(({ id }) => id);
	}

	#settle(): void {
		const ledger = this.#ledger();
		for (const { said, lacking } of this.present())
			for (const set of [lacking, this.#undelivered]) settle(set, said.heads, ledger);
	}
}

/** Takes out of a set what somebody with these heads has. */
function settle(lacking: Set<ChangeId>, heads: readonly ChangeId[], ledger: Ledger): void {
	if (lacking.size === 0) return;
	const known = heads.filter((head) => ledger.counts(head));
	if (known.length === 0) return;
	const own = ledger.heads();
	const hasAll = own.length === known.length && own.every((head) => known.includes(head));
	if (hasAll) lacking.clear();
	else for (const id of lacking) if (ledger.covers(known, id)) lacking.delete(id);
}
