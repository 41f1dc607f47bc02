/** Points as the room shows them: as they are, or as money where this computer knows what a hundred stands for. */
import { useMemo } from 'react';
import { create } from 'zustand';
import { POINTS_STEP, pointsInWords, type SayAmount } from '../../../shared/analysis/transition-sentences.ts';
import { decimalsOf } from '../../../shared/base/money.ts';
import { useOneTimeProfit } from '../../state/one-time-profit.ts';
import { useTypedRecord } from '../../state/plan-hooks.ts';
import { formatMoney } from '../../ui/format-money.ts';

export const useUnit = create<{ readonly inMoney: boolean }>(() => ({ inMoney: false }));

export interface Amounts {
	readonly inAmount: SayAmount;
	/** What amounts are rounded to, in points. */
	readonly step: number;
	/** Null where nobody has said what a hundred points are. */
	readonly perHundred: number | null;
	readonly inMoney: boolean;
	readonly currency: string | null;
}

export function useAmounts(): Amounts {
	const { shared, own } = useOneTimeProfit();
	const currency = useTypedRecord('plan', 'plan')?.currency ?? null;
	const wanted = useUnit((state) => state.inMoney);
	const perHundred = shared ?? own;
	const inMoney = wanted && perHundred !== null;
	return useMemo(() => {
		const shown = inMoney ? inWhole(perHundred, currency) : { inAmount: pointsInWords, step: POINTS_STEP };
		return { ...shown, perHundred, inMoney, currency };
	}, [inMoney, perHundred, currency]);
}

/** Pounds without pence: a forecast knows no pence. */
function inWhole(perHundred: number, currency: string | null): Pick<Amounts, 'inAmount' | 'step'> {
	const unit = 10 ** decimalsOf(currency);
	return {
		inAmount: (points) =>
			formatMoney(Math.round(((points / 100) * perHundred) / unit) * unit, currency).replace('-', '−'),
		step: perHundred === 0 ? POINTS_STEP : (100 * unit) / perHundred,
	};
}
