/** Beside the expectation table: how the numbers came about, and where a median hides that a side is not of one mind. */
import { capitalized } from '../analysis/names.ts';
import { type RatedIn, ratedIn } from '../analysis/rated-in.ts';
import type { RatingField } from '../analysis/ratings.ts';
import type { Context } from './context.ts';
import { howRated } from './round-words.ts';

const MOST_SPREADS = 3;

/** Empty where no round has been revealed: then every number was written openly, as the plan always is. */
export function ratedWords(context: Context): string {
	const rated = ratedIn(context.plan);
	if (rated.rounds.length === 0) return '';
	return [shares(context, rated), spreads(context, rated)].filter((text) => text !== '').join(' ');
}

/** “Rated blind on 9 September 2027.” Where only some rows are: “12 of 14 rated blind on …; 2 written openly, outside a round.” */
function shares(context: Context, { rounds, outside, of }: RatedIn): string {
	const { say, words } = context;
	const [only] = rounds;
	if (only !== undefined && only.count === of) return `${capitalized(howRated(context, only.round))}.`;
	const parts = rounds.map(({ round, count }, index) => {
		const how = howRated(context, round);
		return index === 0 ? say('{count} of {of} {how}', { count, of, how }) : say('{count} {how}', { count, how });
	});
	const open = outside === 0 ? [] : [say('{count} written openly, outside a round', { count: outside })];
	return `${[...parts, ...open].join(words.semicolon)}.`;
}

function spreads({ names, numbers, say, words }: Context, { spreads: all }: RatedIn): string {
	if (all.length === 0) return '';
	const shown = all.slice(0, MOST_SPREADS).map(({ ref, field, party, low, high, n }) =>
		say('{number} {field}, {name} {low} to {high} ({n} people)', {
			number: numbers.get(ref) ?? ref,
			field: words.term(FIELD_WORDS[field]),
			name: names[party],
			low: words.number(low),
			high: words.number(high),
			n,
		}),
	);
	const more = all.length - MOST_SPREADS;
	const rows = [...shown, ...(more > 0 ? [say('and {count} more', { count: more })] : [])].join(words.semicolon);
	return say('Far apart inside one side: {rows}.', { rows });
}

export const FIELD_WORDS: Readonly<Record<RatingField, string>> = {
	importanceVendor: 'importance',
	importancePartner: 'importance',
	minimum: 'minimum',
	desired: 'desired',
	perceivedVendor: 'how well it is met',
	perceivedPartner: 'how well it is met',
	guess: 'the guess',
};
