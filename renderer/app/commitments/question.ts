/** The one question about commitments that is open: a new one, a day, a reason, new terms. */
import { create } from 'zustand';
import type { Day } from '../../../shared/base/dates.ts';
import type { Party } from '../../../shared/ledger/change.ts';
import type { Deed } from './deeds.ts';

/** What a new commitment is proposed with, where it comes from a gap in a skill or process. */
export interface CommitmentStart {
	readonly capability: string;
	/** The side whose level it raises. */
	readonly side: Party;
	readonly deliverable: string;
	readonly test: string;
	readonly due: Day;
}

export type Question =
	| { readonly kind: 'add'; readonly start?: CommitmentStart }
	/** The day of a deed that was not today. */
	| { readonly kind: 'day'; readonly id: string; readonly deed: Deed }
	| { readonly kind: 'return' | 'reason' | 'terms' | 'withdraw'; readonly id: string };

export const useQuestion = create<{ readonly question: Question | null }>(() => ({ question: null }));

export function ask(question: Question): void {
	useQuestion.setState({ question });
}

export function closeQuestion(): void {
	useQuestion.setState({ question: null });
}
