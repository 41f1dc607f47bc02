/** A card in plain words: what happened, what each choice means, and what was chosen. */

import { capitalized, type Names } from '../../../shared/analysis/names.ts';
import { type ConflictCard, isMetYes, type Version } from '../../../shared/contract/exchange.ts';
import type { PenParty } from '../../../shared/ledger/change.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import { formatDayOf } from '../../ui/format-day.ts';
import type { CardChoice } from './card-choices.ts';
import type { Settled } from './deck.ts';

/** What happened; null where two versions side by side say it themselves. */
export function cardLead(card: ConflictCard, names: Names): string | null {
	const [remover, other] = [
		card.versions.find(({ value }) => value === true),
		card.versions.find(({ value }) => value !== true),
	];
	switch (card.kind) {
		case 'field':
			return card.was === null && card.versions.length > 1
				? say('Neither side had seen the other’s words, and nothing stood here before.')
				: null;
		case 'removed':
			return say(
				'{remover} removed this {noun}. {other} went on writing in it without knowing. It stays in sight until someone decides.',
				{ remover: who(remover, names), noun: term(card.noun), other: who(other, names) },
			);
		case 'moved and removed':
			return say(
				'{remover} removed this {noun}. {other} only moved it to another place: no words were written in it since.',
				{ remover: who(remover, names), noun: term(card.noun), other: who(other, names) },
			);
		case 'agreed':
			return say(
				'{agreeing} agreed to the words on one side. {writing} wrote the others without knowing of it. A yes holds only for the very words it was given to.',
				{ agreeing: who(card.versions[0], names), writing: who(card.versions[1], names) },
			);
		case 'accepted':
			return say('{accepting} accepted what stands on one side. {writing} wrote the other, which stands here now.', {
				accepting: who(card.versions[0], names),
				writing: who(card.versions[1], names),
			});
	}
}

function who(version: Version | undefined, names: Names): string {
	if (version === undefined) return say('Someone');
	if (version.by.party === 'joint') return say('{name}, for both sides,', { name: version.by.name });
	return say('{name} of {company}', { name: version.by.name, company: names[version.by.party] });
}

/** The name over a choice: "Before", "Northwind", "Both". */
export function choiceHead({ kind, party }: CardChoice, names: Names): string {
	if (kind === 'base') return say('Before');
	return sideName(party, names);
}

function sideName(party: PenParty | null, names: Names): string {
	if (party === null) return say('Nobody yet');
	return party === 'joint' ? say('Both') : capitalized(names[party]);
}

/** Who and when, beside the name. */
export function choiceMeta({ kind, name, at }: CardChoice): string {
	// A day stays in one line.
	const day = at === null ? '' : formatDayOf(at).replaceAll(' ', '\u00a0');
	if (kind === 'base') return day === '' ? '' : say('as of {day}', { day });
	return [name ?? '', day].filter((part) => part !== '').join(', ');
}

/** A choice in two or three words, beside its key; two versions of one side by who wrote them. */
export function choiceShort(choice: CardChoice, choices: readonly CardChoice[], names: Names): string {
	switch (choice.kind) {
		case 'base':
			return say('as before');
		case 'remove':
			return say('remove it');
		case 'keep':
			return say('keep it');
		case 'version':
			return isAlone(choice, choices) ? sideName(choice.party, names) : (choice.name ?? sideName(choice.party, names));
	}
}

function isAlone({ key, party }: CardChoice, choices: readonly CardChoice[]): boolean {
	return !choices.some((other) => other.key !== key && other.kind === 'version' && other.party === party);
}

/** What was chosen, and by whose words. */
export function settledWords(
	settled: Settled,
	{ kind }: Pick<ConflictCard, 'kind'>,
	choices: readonly CardChoice[],
	names: Names,
): string {
	if (settled.how === 'elsewhere')
		return isMetYes(kind) ? say('no longer open') : say('settled meanwhile in another place');
	if (settled.how === 'third') return say('written by hand from both');
	const choice = choices.find(({ key }) => key === settled.how);
	switch (choice?.kind) {
		case undefined:
			return say('settled');
		case 'base':
			return say('as it was before');
		case 'remove':
			return say('removed, as one side wished');
		case 'keep':
			return say('kept, with all that was written in it');
		case 'version':
			return say('{name_s} version', { name: choiceShort(choice, choices, names) });
	}
}

/** "Settle all 40 with Harbor IT’s version". */
export function allWords(count: number, name: string): string {
	return say('{count, plural, one {Settle it with {name_s} version} other {Settle all # with {name_s} version}}', {
		count,
		name,
	});
}
