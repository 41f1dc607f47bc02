/** A value that neither side wrote, from what a person types. */

import type { Day } from '../../../shared/base/dates.ts';
import { decimalsOf } from '../../../shared/base/money.ts';
import type { Scalar } from '../../../shared/ledger/change.ts';
import { type FieldSpec, NO_NUMBER } from '../../../shared/plan/field.ts';
import { checkValue, problemWith } from '../../../shared/plan/values.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import { formatDay } from '../../ui/format-day.ts';
import { typedNumber } from '../../ui/format-money.ts';
import { parseDay } from '../../ui/parse-day.ts';
import { parseNumber } from '../../ui/parse-number.ts';

export interface ThirdContext {
	readonly today: Day;
	readonly currency: string | null;
}

export type Third = { readonly value: Scalar } | { readonly problem: string };

/** How it is written; null where there is nothing to write: a yes, a link, a removal. */
export function thirdKind(spec: FieldSpec | undefined): 'text' | 'line' | 'choice' | null {
	switch (spec?.kind) {
		case undefined:
		case 'yes':
		case 'link':
		case 'party':
		case 'agreement':
			return null;
		case 'text':
			return 'text';
		case 'choice':
			return 'choice';
		default:
			return 'line';
	}
}

/** What writing begins with: the value as it is typed. */
export function typedText(spec: FieldSpec | undefined, value: Scalar, { currency }: ThirdContext): string {
	if (value === null) return '';
	if (spec?.kind === 'day' && typeof value === 'string') return formatDay(value);
	if (spec?.kind === 'money' && typeof value === 'number') return typedNumber(value / minorPerMajor(currency));
	if (typeof value === 'number') return typedNumber(value);
	if (spec?.kind === 'rating' && typeof value === 'string') return term(value);
	return String(value);
}

/** The value that was typed, or in a sentence why it is none. */
export function readThird(spec: FieldSpec, typed: string, { today, currency }: ThirdContext): Third {
	const text = (spec.kind === 'text' ? typed.replace(/[ \t]+$/gm, '') : typed.replace(/\s*\n\s*/g, ' ')).trim();
	if (text === '') return { problem: say('Write something, or take one of the versions.') };
	const value = scalarOf(spec, text, today, currency);
	if (value === null)
		return { problem: spec.kind === 'day' ? say('Write a day like 31 Mar 2027.') : say('It has to be a number.') };
	const problem = checkValue(spec, value);
	return problem === null ? { value } : { problem: problemWith(spec, problem) };
}

function scalarOf(spec: FieldSpec, text: string, today: Day, currency: string | null): Scalar {
	switch (spec.kind) {
		case 'day':
			return parseDay(text, today);
		case 'number':
		case 'quantity':
			return parseNumber(text);
		case 'rating':
			return parseNumber(text) ?? NO_NUMBER.find((word) => term(word) === text) ?? text;
		case 'money': {
			const major = parseNumber(text);
			return major === null ? null : Math.round(major * minorPerMajor(currency));
		}
		default:
			return text;
	}
}

function minorPerMajor(currency: string | null): number {
	return 10 ** decimalsOf(currency);
}
