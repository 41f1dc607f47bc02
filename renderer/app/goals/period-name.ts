import { monthsInWords } from '../../../shared/analysis/words.ts';
import { boundsOf, isQuarter, type Period } from '../../../shared/base/periods.ts';

/** `Mar 2027`, `Apr–Jun 2027`. */
export function periodName(period: Period): string {
	const { start, end } = boundsOf(period);
	return isQuarter(period) ? monthsInWords(start, end) : monthsInWords(start, start);
}
