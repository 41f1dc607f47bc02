import type { Day } from '../../../../shared/base/dates.ts';
import type { EndingKind } from '../../../app/endings/ending-kinds.ts';

/** What the one line of each ending asks for. */
export const ENDING_WORDS: Readonly<Record<EndingKind, string>> = {
	commitment: 'What is committed to',
	'agree to differ': 'What you see differently',
	pivot: 'What you will do instead',
	'accept as is': 'Why it is acceptable',
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
	if (text === '') return 'It needs words first.';
	if (kind === 'commitment')
		return day.trim() !== '' && until === null ? 'The day is not clear yet: write it like 30 Nov, or +6w.' : null;
	if (kind !== 'agree to differ') return null;
	if (until === null) return 'It needs the day on which you look at it again.';
	return until < today ? 'That day has passed already.' : null;
}
