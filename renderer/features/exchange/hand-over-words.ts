/** What a hand-over would do, in sentences. */

import type { HandOverPreview, Reader } from '../../../shared/contract/exchange.ts';
import { say, spoken } from '../../../shared/words/spoken.ts';
import { formatDayOf } from '../../ui/format-day.ts';

/** "12 fields will say something else for Harbor IT." */
export function changedWords({ since, changed }: HandOverPreview, other: string): string {
	if (since === null) return say('{other} gets the whole plan.', { other });
	if (changed === 0) return say('Nothing has changed for {other}.', { other });
	return say(
		'{count, plural, one {# field will say something else for {other}.} other {# fields will say something else for {other}.}}',
		{ count: changed, other },
	);
}

/** From when on it is counted. */
export function sinceWords({ since }: HandOverPreview): string {
	if (since === null) return say('No copy has left for them or come from them yet.');
	const day = formatDayOf(since.at);
	return since.how === 'sent'
		? say('Counted since the copy that left for {name} on {day}.', { name: since.with, day })
		: say('Counted since the copy that came from {name} on {day}.', { name: since.with, day });
}

/** What a colleague gets, and what of it has not left this computer before. */
export function colleagueWords({ changed }: HandOverPreview): readonly [string, string] {
	const gets = say('A colleague gets the whole plan as it stands now.');
	if (changed === 0) return [gets, say('Nothing in it leaves this computer for the first time.')];
	const leaves = say(
		'{count, plural, one {# field of it leaves this computer for the first time.} other {# fields of it leave this computer for the first time.}}',
		{ count: changed },
	);
	return [gets, leaves];
}

/** What follows for the other side from a copy that it does not get. */
export function historyWords(other: string): string {
	return say(
		'It does not count as seen by {other}. But what leaves in it stands in the plan’s history from then on: {other} can read it there after its own next copy, even where you have withdrawn it.',
		{ other },
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
	return say(
		'{count, plural, one {One field travels with both its versions, not settled yet.} other {# fields travel with both their versions, not settled yet.}}',
		{ count: conflicts },
	);
}

/** What stays, as counts and never as words. */
export function staysWords({ stays }: HandOverPreview): string {
	const { notes, ballots, staleYeses } = stays;
	const kinds = [
		notes > 0 && say('{count, plural, one {# private note} other {# private notes}}', { count: notes }),
		ballots > 0 &&
			say('{count, plural, one {# ballot not revealed yet} other {# ballots not revealed yet}}', { count: ballots }),
		staleYeses > 0 &&
			say(
				'{count, plural, one {# yes given to words that have changed} other {# yeses given to words that have changed}}',
				{ count: staleYeses },
			),
	].filter((kind) => kind !== false);
	if (kinds.length === 0)
		return say('Private notes and ballots that are not revealed never leave. There are none now.');
	return say(
		'{count, plural, one {{list} stays here: not hidden in the file, but not written to it.} other {{list} stay here: not hidden in the file, but not written to it.}}',
		{ count: notes + ballots + staleYeses, list: spoken().list(kinds) },
	);
}
