/** The cards to settle, with those already settled left in their places: what was chosen stays in sight. */

import { type ConflictCard, isMetYes } from '../../../shared/contract/exchange.ts';
import type { Scalar } from '../../../shared/ledger/change.ts';

export interface Settled {
	readonly value: Scalar;
	/** The key of the choice taken, words of one’s own, or a decision made somewhere else. */
	readonly how: string | 'third' | 'elsewhere';
	/** The plan’s revision once it was settled: what was asked before that knows nothing of it. */
	readonly revision: number;
}

export interface DeckCard {
	readonly key: string;
	readonly card: ConflictCard;
	readonly settled: Settled | null;
}

export type Deck = readonly DeckCard[];

export interface Answer {
	readonly revision: number;
	readonly cards: readonly ConflictCard[];
}

/** Only to be read: a yes that met other words is nothing to pick from. */
export const isNews = ({ kind, locked }: ConflictCard) => isMetYes(kind) && locked !== null;

export function keyOf(card: ConflictCard): string {
	const { record, field, versions } = card;
	// Either side may have agreed to other words in one and the same field.
	return isNews(card) ? `${record} ${field} yes of ${versions[0]?.by.party ?? ''}` : `${record} ${field}`;
}

/** What the core says is to settle, laid over the deck on the table: nothing changes its place, new cards come last. */
export function deal(deck: Deck, { revision, cards }: Answer): Deck {
	const open = new Map(cards.map((card) => [keyOf(card), card]));
	const kept = deck.map((dealt): DeckCard => {
		const card = open.get(dealt.key);
		open.delete(dealt.key);
		if (card === undefined)
			return dealt.settled ? dealt : { ...dealt, settled: { value: null, how: 'elsewhere', revision } };
		const isOlder = dealt.settled !== null && revision < dealt.settled.revision;
		return isOlder ? dealt : { key: dealt.key, card, settled: null };
	});
	return [...kept, ...[...open].map(([key, card]) => ({ key, card, settled: null }))];
}

export function settleIn(deck: Deck, key: string, settled: Settled): Deck {
	return deck.map((dealt) => (dealt.key === key ? { ...dealt, settled } : dealt));
}

export function progressOf(deck: Deck): { readonly settled: number; readonly all: number } {
	const toSettle = deck.filter(({ card }) => !isNews(card));
	return { settled: toSettle.filter(({ settled }) => settled !== null).length, all: toSettle.length };
}

/** The next card that may be settled, from the top again after the last; null where none is left. */
export function nextOpen(
	deck: Deck,
	after: string | null,
	may: (card: ConflictCard) => boolean = ({ locked }) => locked === null,
): string | null {
	const at = deck.findIndex(({ key }) => key === after);
	const round = [...deck.slice(at + 1), ...deck.slice(0, at + 1)];
	return round.find(({ settled, card }) => settled === null && may(card))?.key ?? null;
}
