/** What numbers of a plan are counted in, as it stands alone: “Effort, days”. */
import type { Words } from '../words/words.ts';

export type FieldUnit = '%' | '% a month' | 'a month' | 'days' | 'hours' | 'minutes' | 'months' | 'points a month';

/** The unit as it stands beside this number: not every language has one point where English has. */
export function unitBeside(unit: FieldUnit, number: number, { say, term }: Words): string {
	const count = Math.abs(number);
	switch (unit) {
		case '%':
		case '% a month':
		case 'a month':
			return term(unit);
		case 'days':
			return say('{count, plural, one {day} other {days}}', { count });
		case 'hours':
			return say('{count, plural, one {hour} other {hours}}', { count });
		case 'minutes':
			return say('{count, plural, one {minute} other {minutes}}', { count });
		case 'months':
			return say('{count, plural, one {month} other {months}}', { count });
		case 'points a month':
			return say('{count, plural, one {point a month} other {points a month}}', { count });
	}
}
