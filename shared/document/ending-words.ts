/** Where a gap ends, in words. */
import type { OpenReason } from '../analysis/endings.ts';
import type { GapRow } from '../analysis/gaps.ts';
import { alert, plain } from './build.ts';
import { type Context, numberOf } from './context.ts';
import { shortDay } from './format.ts';
import type { Run } from './tree.ts';

/** A few words for a narrow column: `C-22, 30 Sep 2027`, `Open`. */
export function endingShort(context: Context, { ending, outcome }: GapRow): Run {
	if (ending === null) return outcome === 'open' ? alert('Open') : plain('');
	const until = ending.until === null ? '' : shortDay(ending.until);
	switch (ending.kind) {
		case 'commitment': {
			const number = numberOf(context, 'commitments', ending.commitment) ?? 'Commitment';
			return plain(until === '' ? number : `${number}, ${until}`);
		}
		case 'agree to differ':
			return plain(`Agree to differ until ${until}`);
		case 'pivot':
			return plain('Pivot');
		case 'accept as is':
			return plain('Accepted as is');
	}
}

/** A whole sentence: what was agreed, or why it is open. */
export function endingLong(context: Context, gap: GapRow): readonly Run[] {
	const { ending, openBecause } = gap;
	if (ending === null) return openBecause === null ? [] : [alert('Open. '), plain(openWords(context, openBecause))];
	const text = ending.text ?? '';
	const until = ending.until === null ? '' : shortDay(ending.until);
	switch (ending.kind) {
		case 'commitment': {
			const number = numberOf(context, 'commitments', ending.commitment) ?? '';
			return [plain(`Commitment ${number}: ${text}${until === '' ? '' : `, due ${until}`}`)];
		}
		case 'agree to differ':
			return [plain(`Agree to differ until ${until}: ${text}`)];
		case 'pivot':
			return [plain(`Pivot: ${text}`)];
		case 'accept as is':
			return [
				plain(
					`Accepted as is by ${gap.holder === null ? 'the side that expects' : context.names[gap.holder]}: ${text}`,
				),
			];
	}
}

export function openWords({ names }: Context, reason: OpenReason): string {
	switch (reason) {
		case 'nothing chosen':
			return 'No ending has been chosen yet.';
		case 'awaits vendor':
			return `Awaits the yes of ${names.vendor}.`;
		case 'awaits partner':
			return `Awaits the yes of ${names.partner}.`;
		case 'awaits both':
			return 'Awaits the yes of both sides.';
		case 'changed since':
			return 'The words or ratings have changed since the yes was given.';
		case 'day passed':
			return 'The day to look at it again has passed.';
		case 'commitment missed':
			return 'The commitment was missed.';
		case 'commitment overdue':
			return 'The commitment is overdue.';
		case 'commitment withdrawn':
			return 'The commitment was withdrawn.';
		case 'commitment removed':
			return 'The commitment is no longer in the plan.';
		case 'commitment not to the holder':
			return 'The commitment is not one to the side that expects.';
	}
}
