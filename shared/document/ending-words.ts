/** Where a gap ends, in words. */
import { endingSentence } from '../analysis/gap-sentences.ts';
import type { GapRow } from '../analysis/gaps.ts';
import { alert, plain } from './build.ts';
import { type Context, numberOf } from './context.ts';
import type { Run } from './tree.ts';

/** A few words for a narrow column: `C-22, 30 Sep 2027`, `Open`. */
export function endingShort(context: Context, { ending, outcome }: GapRow): Run {
	if (ending === null) return outcome === 'open' ? alert(context.say('Open')) : plain('');
	const until = ending.until === null ? '' : context.words.shortDay(ending.until);
	switch (ending.kind) {
		case 'commitment': {
			const number = numberOf(context, 'commitments', ending.commitment) ?? context.say('Commitment');
			return plain(until === '' ? number : `${number}, ${until}`);
		}
		case 'agree to differ':
			return plain(context.say('Agree to differ until {day}', { day: until }));
		case 'pivot':
			return plain(context.say('Pivot'));
		case 'accept as is':
			return plain(context.say('Accepted as is'));
	}
}

/** A whole sentence: what was agreed, or why it is open; before it the number of the commitment. */
export function endingLong(context: Context, gap: GapRow): readonly Run[] {
	const sentence = endingSentence(gap, context.names, context.words);
	if (gap.ending === null) return sentence === '' ? [] : [alert(sentence)];
	const number = numberOf(context, 'commitments', gap.ending.commitment);
	return [plain(number === null ? sentence : `${number}. ${sentence}`)];
}
