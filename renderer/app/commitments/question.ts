/** The one question about commitments that is open: a new one, a day, a reason, new terms. */
import { create } from 'zustand';
import type { Deed } from './deeds.ts';

export type Question =
	| { readonly kind: 'add' }
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
