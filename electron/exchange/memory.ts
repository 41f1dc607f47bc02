/** What this computer remembers of the copies of its plans: one file a plan, opened when it is first asked for. */

import type { ExchangeEntry } from '../../shared/contract/exchange.ts';
import type { ChangeId } from '../../shared/ledger/change.ts';
import { say } from '../../shared/words/spoken.ts';
import type { DataPaths } from '../store/data-paths.ts';
import type { ExchangeFile, KeptEntry } from '../store/exchange-file.ts';
import { type ExchangeStore, openExchangeStore } from '../store/exchange-store.ts';
import type { Disk } from '../store/file-system.ts';

export interface MemoryParts {
	readonly disk: Disk;
	readonly paths: DataPaths;
	/** Whether any copy of a plan ever left or came in here, as the register of plans has it. */
	readonly hasExchanged: (planId: string) => boolean;
	readonly notify: (text: string) => void;
}

export class Memory {
	readonly #parts: MemoryParts;
	readonly #stores = new Map<string, Promise<ExchangeStore>>();

	constructor(parts: MemoryParts) {
		this.#parts = parts;
	}

	of(planId: string): Promise<ExchangeStore> {
		const known = this.#stores.get(planId);
		if (known) return known;
		const { disk, paths, notify, hasExchanged } = this.#parts;
		const about = { quarantine: paths.quarantine, isExpected: hasExchanged(planId) };
		const opening = openExchangeStore(disk, paths.exchanged(planId), about).then((store) => {
			if (store.damage) notify(store.damage.message);
			return store;
		});
		this.#stores.set(planId, opening);
		return opening;
	}
}

/** Newest first, without what only this computer needs. */
export function entriesOf({ entries }: ExchangeFile): readonly ExchangeEntry[] {
	return entries
		.map(({ kind, at, with: who, name, changes, note, for: reader = 'other side' as const }) => ({
			...{ kind, at, with: who, name: nameWords(name), changes, note, for: reader },
		}))
		.reverse();
}

/** Of what is no file: it is kept in English, whoever reads it. */
function nameWords(name: string): string {
	switch (name) {
		case 'Live session':
			return say('Live session');
		case 'Synced folder':
			return say('Synced folder');
		default:
			return name;
	}
}

/** Copies that left, and those that came in and were not taken back. */
function standing(entries: readonly KeptEntry[]): readonly KeptEntry[] {
	const copies: KeptEntry[] = [];
	for (const entry of entries) {
		const taken = copies.findLastIndex(({ kind, act }) => kind === 'received' && act === entry.act);
		if (entry.kind !== 'taken back') copies.push(entry);
		else if (taken >= 0) copies.splice(taken, 1);
	}
	return copies;
}

/**
 * The newest copy that told the other side of the plan or came from it, and how much of the plan it knows by the newest
 * that left and the newest that came in. What a colleague has been given tells the other side nothing.
 */
export function lastCopies({ entries }: ExchangeFile): {
	readonly newest: KeptEntry | null;
	readonly heads: readonly ChangeId[];
} {
	// A sheet to fill in has no heads: it tells the other side a part of the plan.
	const copies = standing(entries).filter(({ heads, for: reader }) => heads !== undefined && reader !== 'colleague');
	const headsOf = (wanted: KeptEntry['kind']) => copies.findLast(({ kind }) => kind === wanted)?.heads ?? [];
	const [sent, received] = [headsOf('sent'), headsOf('received')];
	return { newest: copies.at(-1) ?? null, heads: [...new Set([...sent, ...received])] };
}

/** The copy that this act brought in, where it is the newest that did. */
export function receivedBy({ entries }: ExchangeFile, act: string | null): KeptEntry | null {
	const last = standing(entries).findLast(({ kind }) => kind === 'received');
	return act !== null && last?.act === act ? last : null;
}
