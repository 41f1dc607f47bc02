import { describe, expect, it } from 'vitest';
import { visibleMarks } from '../../../../renderer/app/conflict/visible-marks.ts';
import { choicesOf, heldAgainst } from '../../../../renderer/features/exchange/card-choices.ts';
import {
	allWords,
	cardLead,
	choiceHead,
	choiceMeta,
	choiceShort,
	settledWords,
} from '../../../../renderer/features/exchange/card-words.ts';
import type { ConflictCard } from '../../../../shared/contract/exchange.ts';
import { aCard, aVersion } from './cards.ts';

const NAMES = { vendor: 'Northwind Cloud', partner: 'Harbor IT' };
const heads = (card: ConflictCard) =>
	choicesOf(card).map((choice, _, all) => [choice.key, choiceHead(choice, NAMES), choiceShort(choice, all, NAMES)]);
const REMOVED = aCard({
	kind: 'removed',
	field: 'removed',
	label: 'Removed',
	was: null,
	versions: [aVersion('partner', true), aVersion('vendor', false)],
});

describe('what can be taken on a card', () => {
	it('is the earlier words first, then the vendor’s, then the partner’s, each with its number', () => {
		expect(heads(aCard())).toEqual([
			['1', 'Before', 'as before'],
			['2', 'Northwind Cloud', 'Northwind Cloud'],
			['3', 'Harbor IT', 'Harbor IT'],
		]);
	});

	it('begins with the vendor’s where nothing stood before, and has a number for each of many versions', () => {
		const versions = [
			aVersion('joint', 'c'),
			aVersion('partner', 'b'),
			aVersion('vendor', 'a'),
			aVersion('partner', 'd'),
		];
		expect(heads(aCard({ was: null, versions }))).toEqual([
			['1', 'Northwind Cloud', 'Northwind Cloud'],
			['2', 'Harbor IT', 'Callum Reid'],
			['3', 'Harbor IT', 'Callum Reid'],
			['4', 'Both', 'Both'],
		]);
	});

	it('of a removed row is to keep or to remove it, and each says who stands for it', () => {
		expect(choicesOf(REMOVED).map(({ key, kind, value, name }) => [key, kind, value, name])).toEqual([
			['1', 'keep', false, 'Elena Marsh'],
			['2', 'remove', true, 'Callum Reid'],
		]);
		const alone = { ...REMOVED, versions: [aVersion('partner', true)] };
		expect(choicesOf(alone).map(({ kind, value, name }) => [kind, value, name])).toEqual([
			['remove', true, 'Callum Reid'],
			['keep', false, null],
		]);
	});

	it('is held against the earlier words, or where there are none against the one other version', () => {
		const [base, vendor] = choicesOf(aCard());
		expect(base && heldAgainst(base, choicesOf(aCard()))).toBeUndefined();
		expect(vendor && heldAgainst(vendor, choicesOf(aCard()))).toBe('Harbor renews.');
		const bare = choicesOf(aCard({ was: null }));
		expect(bare.map((choice) => heldAgainst(choice, bare))).toEqual(['Harbor renews all.', 'Harbor renews some.']);
		const three = choicesOf(aCard({ was: null, versions: ['a', 'b', 'c'].map((value) => aVersion('vendor', value)) }));
		expect(three.map((choice) => heldAgainst(choice, three))).toEqual([undefined, undefined, undefined]);
	});

	it('says who wrote it and when, with the day in one line', () => {
		expect(choicesOf(aCard()).map(choiceMeta)).toEqual([
			'as of 20\u00a0Aug',
			'Elena Marsh, 31\u00a0Aug',
			'Callum Reid, 31\u00a0Aug',
		]);
	});
});

describe('what happened, in plain words', () => {
	it('needs no sentence where two wordings stand side by side, and one where nothing stood before', () => {
		expect(cardLead(aCard(), NAMES)).toBeNull();
		expect(cardLead(aCard({ was: null }), NAMES)).toBe(
			'Neither side had seen the other’s words, and nothing stood here before.',
		);
	});

	it('names who removed a row and who went on writing in it, or only moved it', () => {
		expect(cardLead(REMOVED, NAMES)).toBe(
			'Callum Reid of Harbor IT removed this topic. Elena Marsh of Northwind Cloud went on writing in it without knowing. It stays in sight until someone decides.',
		);
		expect(cardLead({ ...REMOVED, kind: 'moved and removed' }, NAMES)).toBe(
			'Callum Reid of Harbor IT removed this topic. Elena Marsh of Northwind Cloud only moved it to another place: no words were written in it since.',
		);
	});

	it('says what a yes was given to', () => {
		expect(cardLead(aCard({ kind: 'agreed' }), NAMES)).toMatch(
			/A yes holds only for the very words it was given to\.$/,
		);
	});

	it('says what was chosen, and by whose words', () => {
		const settled = (how: string, card = aCard()) =>
			settledWords({ value: null, how, revision: 1 }, card, choicesOf(card), NAMES);
		expect(['1', '2', '3', 'third', 'elsewhere'].map((how) => settled(how))).toEqual([
			'as it was before',
			'Northwind Cloud’s version',
			'Harbor IT’s version',
			'written by hand from both',
			'settled meanwhile in another place',
		]);
		expect(['1', '2'].map((how) => settled(how, REMOVED))).toEqual([
			'kept, with all that was written in it',
			'removed, as one side wished',
		]);
	});

	it('names the side whose version is to stand everywhere', () => {
		expect([allWords(40, 'Harbor IT'), allWords(1, 'Atlas')]).toEqual([
			'Settle all 40 with Harbor IT’s version',
			'Settle it with Atlas’ version',
		]);
	});
});

describe('signs that nobody sees', () => {
	it('are made visible, so that no wording reads as what it is not', () => {
		expect(visibleMarks('50\u202E%5 of\u200B it')).toBe('50⟦U+202E⟧%5 of⟦U+200B⟧ it');
		expect(visibleMarks('a\u200Db')).toBe('a⟦U+200D⟧b');
		expect(visibleMarks('a family 👩‍👩‍👧 stays')).toBe('a family 👩‍👩‍👧 stays');
	});
});
