import type { GoalProgress } from '../../../shared/analysis/progress.ts';
import { decimalsOf } from '../../../shared/base/money.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import { formatMoney, formatNumber, formatPercent } from '../../ui/format-money.ts';

/** A value of a goal as people say it: whole pounds, percent, one decimal; “–” where there is none. */
export function goalValue(value: number | null, unit: GoalProgress['unit'], currency: string | null): string {
	if (value === null) return '–';
	if (unit === 'money') {
		const whole = 10 ** decimalsOf(currency);
		return formatMoney(Math.round(value / whole) * whole, currency);
	}
	const rounded = Math.round(value * 10) / 10;
	return (unit === 'percent' ? formatPercent(rounded) : formatNumber(rounded)).replace('-', '−');
}

/** “behind for two periods”, “not behind”, or why it cannot be said. */
export function standingWords({ behind, behindTwoPeriods, latest, why }: GoalProgress): string {
	if (behind === null)
		return latest === null ? say('nothing measured') : why === null ? say('cannot be said') : term(why);
	if (!behind) return say('not behind');
	return behindTwoPeriods ? say('behind for two periods') : say('behind|a goal');
}
