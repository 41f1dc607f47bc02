import type { Day } from '../../../../shared/base/dates.ts';
import { say } from '../../../../shared/words/spoken.ts';
import type { EndingKind } from '../../../app/endings/ending-kinds.ts';

/** What the one line of each ending asks for. */
export const ENDING_WORDS: Readonly<Record<EndingKind, string>> = {
	commitment: say('What is committed to'),
	'agree to differ': say('What you see differently'),
	pivot: say('What you will do instead'),
	'accept as is': say('Why it is acceptable'),
};

interface Typed {
	readonly text: string;
	/** As typed. */
	readonly day: string;
	readonly until: Day | null;
	readonly today: Day;
}

/** What is still missing before a yes can be given; null where nothing is. */
export function problemOf(kind: EndingKind, { text, day, until, today }: Typed): string | null {
	if (text === '') return say('It needs words first.');
	if (kind === 'commitment')
		return day.trim() !== '' && until === null ? say('The day is not clear yet: write it like 30 Nov, or +6w.') : null;
	if (kind !== 'agree to differ') return null;
	if (until === null) return say('It needs the day on which you look at it again.');
	return until < today ? say('That day has passed already.') : null;
}
