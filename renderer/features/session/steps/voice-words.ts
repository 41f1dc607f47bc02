import type { Voices } from '../../../../shared/contract/session.ts';
import { say } from '../../../../shared/words/spoken.ts';

/** "11 edits", "1 edit, 1 decision". */
export function voiceWords({ edits, decisions }: Voices['joint']): string {
	const all = edits === 1 ? say('1 edit') : say('{edits} edits', { edits });
	if (decisions === 0) return all;
	return `${all}, ${decisions} ${decisions === 1 ? 'decision' : 'decisions'}`;
}
