/** What waits, in sentences for people. */
import type { Fork } from '../ledger/fork.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Missing } from '../ledger/missing.ts';
import { spoken } from '../words/spoken.ts';
import type { Words } from '../words/words.ts';

/** One sentence for each company or person whose changes are missing, and one for each fork. */
export function waitingSentences(ledger: Ledger, words: Words = spoken()): readonly string[] {
	return [
		...missingSentences(ledger, words),
		...ledger.forks().flatMap((fork) => forkSentence(ledger, fork, words) ?? []),
	];
}

/** One sentence for each company or person whose changes are missing. */
export function missingSentences(ledger: Ledger, words: Words = spoken()): readonly string[] {
	return ledger.missing().map((one) => missingSentence(one, words));
}

function missingSentence({ ids, name, computer, newestKnown, seenBy }: Missing, { say, shortDay }: Words): string {
	const about = { count: ids.length, name: name ?? '', computer: computer ?? '' };
	const missing =
		name === null
			? say('{count, plural, =1 {A change is} other {# changes are}} missing', about)
			: computer === null
				? say('{count, plural, =1 {A change by {name} is} other {# changes by {name} are}} missing', about)
				: say(
						'{count, plural, =1 {A change by {name} on {computer} is} other {# changes by {name} on {computer} are}} missing',
						about,
					);
	const known =
		newestKnown === null
			? `${missing}.`
			: say('{missing}, newest known {day}.', { missing, day: shortDay(newestKnown.slice(0, 10)) });
	if (seenBy.length === 0) return known;
	return `${known} ${say('Ask {names} for a newer copy.', { names: eitherOf(seenBy, say) })}`;
}

/** What a fork means for people; null once all of its branches are admitted. */
export function forkSentence(
	ledger: Ledger,
	{ replica, seq, branches, waiting }: Fork,
	{ say, list }: Words = spoken(),
): string | null {
	if (waiting.length === 0) return null;
	const authors = branches.flatMap((id) => ledger.line(id)?.change.pen.name ?? []);
	const computer = ledger.lines().find(({ change }) => change.replica === replica && change.seq === 1)?.change.computer;
	const where = computer ?? say('the copy {replica}', { replica });
	const whose = list([...new Set(authors)]);
	return whose === ''
		? say(
				'Two different changes claim number {seq} of one run on {where}, as after a restored backup; both wait until a person admits them.',
				{ seq, where },
			)
		: say(
				'Two different changes by {whose} claim number {seq} of one run on {where}, as after a restored backup; both wait until a person admits them.',
				{ whose, seq, where },
			);
}

function eitherOf(names: readonly string[], say: Words['say']): string {
	const [first = '', ...others] = names;
	return others.reduce((one, other) => say('{one} or {other}', { one, other }), first);
}
