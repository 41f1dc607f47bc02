import type { Voices } from '../../../../shared/contract/session.ts';
import { say } from '../../../../shared/words/spoken.ts';

/** "11 edits", "1 edit, 1 decision". */
export function voiceWords({ edits, decisions }: Voices['joint']): string {
	const all = say('{edits, plural, one {# edit} other {# edits}}', { edits });
	if (decisions === 0) return all;
	return `${all}, ${say('{count, plural, one {# decision} other {# decisions}}', { count: decisions })}`;
}
