/** The ways in which rows become one figure a period. The order of the rows makes no difference to any of them. */
import { type Day, daysBetween } from '../base/dates.ts';
import type { Period } from '../base/periods.ts';
import type { AmountUnit } from './amount.ts';
import type { Aggregate } from './import-map.ts';

/** A figure before it is rounded, so that those of several files can be put together: `sum` ÷ `over`. */
export interface Exact {
	readonly sum: bigint;
	readonly over: bigint;
}

/** What a row brings, read; a text says why it cannot be, and begins with the column. */
export interface RowReader {
	/** Whole units of the last decimal place of the amount. */
	amount(): bigint | string;
	/** In hundred-millionths, from 0 to 10⁸. */
	probability(): bigint | string;
	distinct(): { readonly value: string } | string;
	/** The day it began and the one it ended. */
	cycle(): readonly [from: Day, to: Day] | string;
}

export interface Adder {
	/** Null where the row was counted, else why not. */
	add(period: Period, row: RowReader): string | null;
	figures(): readonly (readonly [Period, Exact])[];
	/** Decimal places that the figures are rounded to. */
	readonly decimals: number;
}

/** One probability of 1. */
export const CERTAIN = 100_000_000n;

export function adderFor(aggregate: Aggregate, unit: AmountUnit): Adder {
	switch (aggregate) {
		case 'sum':
			return adding(unit.decimals, 1n, (row) => row.amount());
		case 'count':
			return adding(0, 1n, () => 1n);
		case 'distinct':
			return counting();
		case 'weighted':
			return adding(unit.decimals, CERTAIN, (row) => {
				const amount = row.amount();
				const probability = typeof amount === 'string' ? amount : row.probability();
				return typeof amount === 'string' || typeof probability === 'string' ? probability : amount * probability;
			});
		case 'cycle':
			return averaging();
	}
}

/** `sum` ÷ `over` in whole units, halves away from zero. */
export function rounded({ sum, over }: Exact): bigint {
	const size = sum < 0n ? -sum : sum;
	const units = (size * 2n + over) / (over * 2n);
	return sum < 0n ? -units : units;
}

function adding(decimals: number, over: bigint, read: (row: RowReader) => bigint | string): Adder {
	const sums = new Map<Period, bigint>();
	return {
		decimals,
		add: (period, row) => {
			const value = read(row);
			if (typeof value === 'string') return value;
			sums.set(period, (sums.get(period) ?? 0n) + value);
			return null;
		},
		figures: () => [...sums].map(([period, sum]) => [period, { sum, over }]),
	};
}

function counting(): Adder {
	const different = new Map<Period, Set<string>>();
	return {
		decimals: 0,
		add: (period, row) => {
			const read = row.distinct();
			if (typeof read === 'string') return read;
			const values = different.get(period);
			if (values === undefined) different.set(period, new Set([read.value]));
			else values.add(read.value);
			return null;
		},
		figures: () => [...different].map(([period, { size }]) => [period, { sum: BigInt(size), over: 1n }]),
	};
}

/** To a tenth of a day. */
function averaging(): Adder {
	const days = new Map<Period, { sum: number; rows: number }>();
	return {
		decimals: 1,
		add: (period, row) => {
			const read = row.cycle();
			if (typeof read === 'string') return read;
			const [from, to] = read;
			const known = days.get(period) ?? { sum: 0, rows: 0 };
			days.set(period, { sum: known.sum + daysBetween(from, to), rows: known.rows + 1 });
			return null;
		},
		figures: () => [...days].map(([period, { sum, rows }]) => [period, { sum: BigInt(sum) * 10n, over: BigInt(rows) }]),
	};
}
