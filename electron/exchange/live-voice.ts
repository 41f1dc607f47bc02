/** What one copy tells the others of itself: who it is, what lies on its disk, and which row is being looked at. */
import type { ChangeId, RecordRef } from '../../shared/ledger/change.ts';
import { type Here, tellable } from './live-messages.ts';
import type { LiveParts } from './live-parts.ts';
import type { Timers } from './live-turns.ts';

/** Several reasons to speak within this time are one message. */
const SOON_MS = 15;

export interface VoiceParts {
	readonly id: string;
	readonly self: LiveParts['self'];
	readonly timers: Timers;
	/** The copies this one hears. */
	readonly heard: () => string[];
	readonly send: (message: Here) => void;
}

export class Voice {
	readonly #parts: VoiceParts;
	#turn = 0;
	#isTelling = false;
	/** What is on disk: what the others may be told. */
	#heads: readonly ChangeId[] = [];
	#record: RecordRef | null = null;

	constructor(parts: VoiceParts) {
		this.#parts = parts;
	}

	get record(): RecordRef | null {
		return this.#record;
	}

	/** False where that row is looked at already. */
	attend(record: RecordRef | null): boolean {
		if (this.#record === record) return false;
		this.#record = record;
		this.soon();
		return true;
	}

	onDisk(heads: readonly ChangeId[]): void {
		this.#heads = heads;
	}

	soon(): void {
		if (this.#isTelling) return;
		this.#isTelling = true;
		this.#parts.timers.after(SOON_MS, () => {
			this.#isTelling = false;
			this.tell();
		});
	}

	tell(more: Pick<Here, 'wants' | 'greets' | 'leaves'> = {}): void {
		const { id, self, heard, send } = this.#parts;
		const { name, party, computer } = self;
		this.#turn += 1;
		send({
			...{ id, turn: this.#turn, name, party, computer, record: this.#record },
			...{ heads: tellable(this.#heads), hears: heard(), ...more },
		});
	}
}
