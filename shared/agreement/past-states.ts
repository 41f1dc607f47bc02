/** The plan as it stood at heads that statements name. Changes never change, so what was read once need not be read again. */
import { ok, type Result } from '../base/result.ts';
import type { ChangeId } from '../ledger/change.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { type Covers, fingerprintOf, termsIn } from './terms.ts';

/** Each holds a whole plan: the newest few are asked for again and again, the rest now and then. */
const MOST_STATES = 4;
/** Each is a line: those of every statement of a long agreement are asked for whenever its standing is. */
const MOST_TEXTS = 1000;

/** What is compared of a text. */
export interface PastText {
	/** 32 hex digits. */
	readonly fingerprint: string;
	/** How many terms it has. */
	readonly terms: number;
}

export class PastStates {
	readonly #states = new Map<string, Ledger>();
	readonly #texts = new Map<string, Result<PastText>>();

	/** See `Ledger.at`; null where one of the heads does not count in this ledger now. */
	at(ledger: Ledger, heads: readonly ChangeId[]): Ledger | null {
		if (!heads.every((head) => ledger.counts(head))) return null;
		const key = keyOf(heads);
		const state = this.#states.get(key) ?? ledger.at(heads);
		if (state !== null) keep(this.#states, key, state, MOST_STATES);
		return state;
	}

	/**
	 * The covered terms of a plan at these heads; a refusal as `termsIn` has it, null as above. However many texts a
	 * plan has seen, each is computed once.
	 */
	text(ledger: Ledger, heads: readonly ChangeId[], covers: Covers, planId: string): Result<PastText> | null {
		if (!heads.every((head) => ledger.counts(head))) return null;
		const key = JSON.stringify([planId, keyOf(heads), covers]);
		const text = this.#texts.get(key) ?? this.#read(ledger, heads, covers, planId);
		if (text !== null) keep(this.#texts, key, text, MOST_TEXTS);
		return text;
	}

	#read(ledger: Ledger, heads: readonly ChangeId[], covers: Covers, planId: string): Result<PastText> | null {
		const state = this.at(ledger, heads);
		if (state === null) return null;
		const terms = termsIn(state, covers);
		if (!terms.ok) return terms;
		return ok({ fingerprint: fingerprintOf(planId, covers, terms.value), terms: terms.value.length });
	}
}

function keyOf(heads: readonly ChangeId[]): string {
	return [...heads].sort().join(' ');
}

/** As the newest; the one that was not asked for the longest goes where there are too many. */
function keep<Value>(kept: Map<string, Value>, key: string, value: Value, most: number): void {
	kept.delete(key);
	kept.set(key, value);
	for (const oldest of kept.keys()) {
		if (kept.size <= most) break;
		kept.delete(oldest);
	}
}
