/** How fields are declared: one short call each, with what most of its kind share filled in. */
import type { FieldSpec } from '../field.ts';
import type { FieldUnit } from '../units.ts';

type Rest = Pick<FieldSpec, 'owner' | 'label' | 'help'> & {
	nature?: 'record';
	frozenBy?: string;
	role?: true;
	act?: true;
	unit?: FieldUnit;
};

export const line = <const R extends Rest>(rest: R) => ({
	kind: 'line' as const,
	maxLength: 200,
	nature: 'term' as FieldSpec['nature'],
	...rest,
});
export const text = <const R extends Rest>(rest: R) => ({
	kind: 'text' as const,
	maxLength: 4000,
	nature: 'term' as FieldSpec['nature'],
	...rest,
});
export const day = <const R extends Rest>(rest: R) => ({
	kind: 'day' as const,
	nature: 'term' as FieldSpec['nature'],
	...rest,
});
export const rating = <const R extends Rest>(rest: R) => ({
	kind: 'rating' as const,
	nature: 'record' as FieldSpec['nature'],
	...rest,
});
export const quantity = <const R extends Rest & { min?: number }>(rest: R) => ({
	kind: 'quantity' as const,
	nature: 'term' as FieldSpec['nature'],
	...rest,
});
export const choice = <const C extends readonly string[], const R extends Rest>(choices: C, rest: R) => ({
	kind: 'choice' as const,
	choices,
	nature: 'term' as FieldSpec['nature'],
	...rest,
});
export const link = <const T extends string, const R extends Rest>(to: T, rest: R) => ({
	kind: 'link' as const,
	to,
	nature: 'term' as FieldSpec['nature'],
	...rest,
});
export const party = <const R extends Rest>(rest: R) => ({
	kind: 'party' as const,
	nature: 'term' as FieldSpec['nature'],
	role: true as const,
	...rest,
});
export const agreement = <const R extends Rest>(covers: readonly string[], rest: R) => ({
	kind: 'agreement' as const,
	covers,
	nature: 'record' as FieldSpec['nature'],
	...rest,
});
/** 0 to 5, whole: how well something is mastered. */
export const level = <const R extends Omit<Rest, 'nature'> & { nature?: FieldSpec['nature'] }>(rest: R) => ({
	kind: 'number' as const,
	min: 0,
	max: 5,
	whole: true as const,
	nature: 'record' as FieldSpec['nature'],
	...rest,
});
export const moment = <const R extends Rest>(rest: R) => ({
	kind: 'moment' as const,
	nature: 'term' as FieldSpec['nature'],
	...rest,
});
export const period = <const R extends Rest>(rest: R) => ({
	kind: 'period' as const,
	nature: 'term' as FieldSpec['nature'],
	...rest,
});
export const month = <const R extends Rest>(rest: R) => ({
	kind: 'number' as const,
	min: 1,
	max: 12,
	whole: true as const,
	nature: 'term' as FieldSpec['nature'],
	...rest,
});
