/** Which ratings a side gives: read from who owns the fields, so that the sheet offers exactly those. */

import type { RatingField } from '../../../shared/analysis/ratings.ts';
import type { Party, PenParty, RecordView, Scalar } from '../../../shared/ledger/change.ts';
import type { RatingValue } from '../../../shared/plan/field.ts';
import { NO_NUMBER } from '../../../shared/plan/field.ts';
import { ownerOf } from '../../../shared/plan/owners.ts';
import { say, spoken } from '../../../shared/words/spoken.ts';

/** The five questions of the sheet. */
export const QUESTIONS = ['importance', 'minimum', 'desired', 'perceived', 'guess'] as const;
export type Question = (typeof QUESTIONS)[number];

/** The field a side answers a question in. */
export function fieldFor(question: Question, side: Party): RatingField {
	const isVendor = side === 'vendor';
	switch (question) {
		case 'importance':
			return isVendor ? 'importanceVendor' : 'importancePartner';
		case 'perceived':
			return isVendor ? 'perceivedVendor' : 'perceivedPartner';
		case 'minimum':
		case 'desired':
		case 'guess':
			return question;
	}
}

/** True where this side is asked this question of this expectation. */
export function isAsked(question: Question, side: Party, view: RecordView): boolean {
	return ownerOf(view.ref, fieldFor(question, side), view.values) === (side satisfies PenParty);
}

/** The answer as it stands: a number, one of the two that are none, or null. */
export function ratingIn(value: Scalar | undefined): RatingValue | null {
	if (typeof value === 'number') return value;
	return NO_NUMBER.find((word) => word === value) ?? null;
}

/** How far a side is: rows whose every question it has answered, in whichever of the three ways. */
export function progressOf(views: readonly RecordView[], side: Party): { readonly done: number; readonly of: number } {
	const done = views.filter((view) =>
		QUESTIONS.every((question) => !isAsked(question, side, view) || view.values[fieldFor(question, side)] != null),
	).length;
	return { done, of: views.length };
}

/** The question in words, for the side that is asked it. `other` is how the other side is named. */
export function questionInWords(question: Question, side: Party, holder: Scalar | undefined, other: string): string {
	const isHolder = holder === side;
	switch (question) {
		case 'importance':
			return say('How much does it matter to you?');
		case 'minimum':
			return say('What would you still accept?');
		case 'desired':
			return say('What do you hope for?');
		case 'perceived':
			return isHolder ? say('How well does {other} meet it today?', { other }) : say('How well do you meet it today?');
		case 'guess':
			return say('What do you think {other} hopes for?', { other });
	}
}

/** What the two ends of the scale mean. */
export function anchorsOf(question: Question): readonly [low: string, high: string] {
	return question === 'importance'
		? [say('1 hardly matters'), say('9 decides whether this works')]
		: [say('1 not at all'), say('9 as well as could be')];
}

/** A minimum above the desired: what is wrong, and which way out there is. */
export interface Contradiction {
	readonly text: string;
	readonly remedy: { readonly label: string; readonly question: 'minimum' | 'desired'; readonly value: number };
}

/** Null where the two fit together, or one of them is no number. */
export function contradictionOf(question: Question, value: RatingValue | null, view: RecordView): Contradiction | null {
	if (typeof value !== 'number' || (question !== 'minimum' && question !== 'desired')) return null;
	const minimum = question === 'minimum' ? value : view.values.minimum;
	const desired = question === 'desired' ? value : view.values.desired;
	if (typeof minimum !== 'number' || typeof desired !== 'number' || minimum <= desired) return null;
	const { number } = spoken();
	const rating = number(value);
	return {
		text: say('What you would still accept ({minimum}) cannot be above what you hope for ({desired}).', {
			minimum: number(minimum),
			desired: number(desired),
		}),
		remedy:
			question === 'minimum'
				? { label: say('Raise the desired to {rating} too', { rating }), question: 'desired', value }
				: { label: say('Lower the minimum to {rating} too', { rating }), question: 'minimum', value },
	};
}
