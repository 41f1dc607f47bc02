/** Beside the expectation table: how the numbers came about, and where a median hides that a side is not of one mind. */
import { capitalized } from '../analysis/names.ts';
import { type RatedIn, ratedIn, type Spread } from '../analysis/rated-in.ts';
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
function shares({ plan }: Context, { rounds, outside, of }: RatedIn): string {
	const [only] = rounds;
	if (only !== undefined && only.count === of) return `${capitalized(howRated(plan, only.round))}.`;
	const parts = rounds.map(
		({ round, count }, index) => `${count}${index === 0 ? ` of ${of}` : ''} ${howRated(plan, round)}`,
	);
	return `${[...parts, ...(outside === 0 ? [] : [`${outside} written openly, outside a round`])].join('; ')}.`;
}

function spreads({ names, numbers }: Context, { spreads: all }: RatedIn): string {
	if (all.length === 0) return '';
	const shown = all.slice(0, MOST_SPREADS).map((spread) => {
		const { ref, field, party, low, high, n } = spread;
		return `${numbers.get(ref) ?? ref} ${FIELD_WORDS[field]}, ${names[party]} ${low} to ${high} (${n} people)`;
	});
	return `Far apart inside one side: ${shown.join('; ')}${rest(all)}.`;
}

function rest(all: readonly Spread[]): string {
	return all.length > MOST_SPREADS ? `; and ${all.length - MOST_SPREADS} more` : '';
}

const FIELD_WORDS: Readonly<Record<RatingField, string>> = {
	importanceVendor: 'importance',
	importancePartner: 'importance',
	minimum: 'minimum',
	desired: 'desired',
	perceivedVendor: 'how well it is met',
	perceivedPartner: 'how well it is met',
	guess: 'the guess',
};
