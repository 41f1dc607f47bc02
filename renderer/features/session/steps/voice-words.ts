import type { Voices } from '../../../../shared/contract/session.ts';

/** "11 edits", "1 edit, 1 decision". */
export function voiceWords({ edits, decisions }: Voices['joint']): string {
	const all = edits === 1 ? '1 edit' : `${edits} edits`;
	if (decisions === 0) return all;
	return `${all}, ${decisions} ${decisions === 1 ? 'decision' : 'decisions'}`;
}
