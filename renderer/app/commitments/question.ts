/** The one question about commitments that is open: a new one, a day, a reason, new terms. */
import { create } from 'zustand';
import type { Day } from '../../../shared/base/dates.ts';
import type { Party } from '../../../shared/ledger/change.ts';
import { announce } from '../../state/messages.ts';
import { termsLocked } from '../field/lock-reason.ts';
import type { Deed } from './deeds.ts';

interface Proposed {
	readonly deliverable: string;
	readonly test: string;
	readonly due: Day;
}

/** What a new commitment is proposed with, where it comes from somewhere. */
export type CommitmentStart =
	/** A gap in a skill or process, and the side whose level it raises. */
	| (Proposed & { readonly kind: 'capability'; readonly capability: string; readonly side: Party })
	/** Relief in a scenario: why, and the money in minor units where it is known. */
	| (Proposed & { readonly kind: 'relief'; readonly lead: string; readonly money: number | null });

export type Question =
	| { readonly kind: 'add'; readonly start?: CommitmentStart }
	/** The day of a deed that was not today. */
	| { readonly kind: 'day'; readonly id: string; readonly deed: Deed }
	| { readonly kind: 'return' | 'reason' | 'terms' | 'withdraw'; readonly id: string };

export const useQuestion = create<{ readonly question: Question | null }>(() => ({ question: null }));

/** A new commitment is not asked for where it could not be written: nobody fills in a form in vain. */
export function ask(question: Question): void {
	const locked = question.kind === 'add' ? termsLocked() : undefined;
	if (locked === undefined) useQuestion.setState({ question });
	else announce(locked);
}

export function closeQuestion(): void {
	useQuestion.setState({ question: null });
}
