/** Ratings on their way to the core: shown at once, sent one after the other, and put back where they are refused. */

import { create } from 'zustand';
import type { RatingField } from '../../../shared/analysis/ratings.ts';
import { Turns } from '../../../shared/base/turns.ts';
import type { RecordRef } from '../../../shared/ledger/change.ts';
import type { RatingValue } from '../../../shared/plan/field.ts';
import { edit } from '../../state/edits.ts';
import type { Contradiction } from './rate-fields.ts';

export interface RefusedRating {
	readonly ref: RecordRef;
	readonly field: RatingField;
	/** What was tried. */
	readonly value: RatingValue;
	readonly contradiction: Contradiction;
}

interface RateStore {
	readonly onTheWay: Readonly<Record<string, RatingValue | null>>;
	/** The one that cannot be taken as it is; explained where it was tried. */
	readonly refused: RefusedRating | null;
}

export const useRateStore = create<RateStore>(() => ({ onTheWay: {}, refused: null }));

export const ratingKey = (ref: RecordRef, field: RatingField) => `${ref} ${field}`;

export interface Given {
	readonly ref: RecordRef;
	readonly field: RatingField;
	readonly value: RatingValue | null;
}

const turns = new Turns();

/** One change, however many ratings it is made of. */
export function rate(given: readonly Given[]): void {
	const shown = Object.fromEntries(given.map(({ ref, field, value }) => [ratingKey(ref, field), value]));
	useRateStore.setState(({ onTheWay }) => ({ onTheWay: { ...onTheWay, ...shown }, refused: null }));
	void turns.take(async () => {
		await edit(given.map(({ ref, field, value }) => [ref, field, value]));
		useRateStore.setState(({ onTheWay }) => ({
			onTheWay: Object.fromEntries(
				Object.entries(onTheWay).filter(([key, value]) => !Object.hasOwn(shown, key) || shown[key] !== value),
			),
		}));
	});
}

export function refuse(refused: RefusedRating | null): void {
	useRateStore.setState({ refused });
}
