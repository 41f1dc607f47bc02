/** What a hand-over would do, in sentences. */

import type { HandOverPreview, Reader } from '../../../shared/contract/exchange.ts';
import { say } from '../../../shared/words/spoken.ts';
import { counted } from '../../app/ratings/figures.ts';
import { formatDayOf } from '../../ui/format-day.ts';

/** "12 fields will say something else for Harbor IT." */
export function changedWords({ since, changed }: HandOverPreview, other: string): string {
	if (since === null) return say('{other} gets the whole plan.', { other });
	if (changed === 0) return say('Nothing has changed for {other}.', { other });
	return `${counted(changed, 'field')} will say something else for ${other}.`;
}

/** From when on it is counted. */
export function sinceWords({ since }: HandOverPreview): string {
	if (since === null) return say('No copy has left for them or come from them yet.');
	const day = formatDayOf(since.at);
	return since.how === 'sent'
		? say('Counted since the copy that left for {with} on {day}.', { with: since.with, day })
		: say('Counted since the copy that came from {with} on {day}.', { with: since.with, day });
}

/** What a colleague gets, and what of it has not left this computer before. */
export function colleagueWords({ changed }: HandOverPreview): readonly [string, string] {
	const gets = say('A colleague gets the whole plan as it stands now.');
	if (changed === 0) return [gets, say('Nothing in it leaves this computer for the first time.')];
	const leave = changed === 1 ? 'leaves' : 'leave';
	return [gets, `${counted(changed, 'field')} of it ${leave} this computer for the first time.`];
}

/** What follows for the other side from a copy that it does not get. */
export function historyWords(other: string): string {
	return say(
		'It does not count as seen by {other}. But what leaves in it stands in the plan’s history from then on: {other2} can read it there after its own next copy, even where you have withdrawn it.',
		{ other, other2: other },
	);
}

/** Over the list of fields, and on what opens it. */
export function changesLabel(reader: Reader, other: string): string {
	return reader === 'colleague'
		? say('What leaves for the first time, field by field')
		: say('What changes for {other}, field by field', { other });
}

/** Null where nothing unsettled travels along. */
export function travelWords({ conflicts }: HandOverPreview): string | null {
	if (conflicts === 0) return null;
	return conflicts === 1
		? say('One field travels with both its versions, not settled yet.')
		: say('{conflicts} fields travel with both their versions, not settled yet.', { conflicts });
}

/** What stays, as counts and never as words. */
export function staysWords({ stays }: HandOverPreview): string {
	const parts = [
		...(stays.notes > 0 ? [counted(stays.notes, say('private note'))] : []),
		...(stays.ballots > 0 ? [`${counted(stays.ballots, 'ballot')} not revealed yet`] : []),
		...(stays.staleYeses > 0
			? [
					stays.staleYeses === 1
						? say('1 yes given to words that have changed')
						: say('{staleYeses} yeses given to words that have changed', { staleYeses: stays.staleYeses }),
				]
			: []),
	];
	if (parts.length === 0)
		return say('Private notes and ballots that are not revealed never leave. There are none now.');
	const list =
		parts.length === 1
			? parts[0]
			: say('{parts} and {parts2}', { parts: parts.slice(0, -1).join(', '), parts2: parts.at(-1) ?? '' });
	return `${list} ${isOne(stays) ? 'stays' : 'stay'} here: not hidden in the file, but not written to it.`;
}

function isOne({ notes, ballots, staleYeses }: HandOverPreview['stays']): boolean {
	return notes + ballots + staleYeses === 1;
}
