import { describe, expect, it } from 'vitest';
import { type Deck, deal, nextOpen, progressOf, settleIn } from '../../../../renderer/features/exchange/deck.ts';
import { aCard } from './cards.ts';

const card = (name: string, locked: string | null = null) => aCard({ record: `topics/${name}`, locked });
const key = (name: string) => `topics/${name} agreedText`;
const standing = (deck: Deck) => deck.map(({ key: each, settled }) => [each, settled?.how ?? 'open']);
const dealt = deal([], { revision: 7, cards: [card('a'), card('b'), card('c')] });

describe('the cards to settle', () => {
	it('stay in their places when one is settled, and what was chosen stays in sight', () => {
		const settled = settleIn(dealt, key('a'), { value: 'x', how: '2', revision: 8 });
		const after = deal(settled, { revision: 8, cards: [card('b'), card('c')] });
		expect(standing(after)).toEqual([
			[key('a'), '2'],
			[key('b'), 'open'],
			[key('c'), 'open'],
		]);
		expect(progressOf(after)).toEqual({ settled: 1, all: 3 });
	});

	it('are not opened again by an answer that was asked for before they were settled', () => {
		const settled = settleIn(dealt, key('a'), { value: 'x', how: '2', revision: 9 });
		expect(standing(deal(settled, { revision: 8, cards: [card('a'), card('b'), card('c')] }))[0]).toEqual([
			key('a'),
			'2',
		]);
	});

	it('open again where two people settled one apart', () => {
		const settled = settleIn(dealt, key('a'), { value: 'x', how: '2', revision: 8 });
		expect(standing(deal(settled, { revision: 12, cards: [card('a'), card('b'), card('c')] }))[0]).toEqual([
			key('a'),
			'open',
		]);
	});

	it('say that somebody else settled one, and put new ones last', () => {
		expect(standing(deal(dealt, { revision: 9, cards: [card('new'), card('b'), card('c')] }))).toEqual([
			[key('a'), 'elsewhere'],
			[key('b'), 'open'],
			[key('c'), 'open'],
			[key('new'), 'open'],
		]);
	});

	it('do not count a yes that met other words, which is only to be read', () => {
		const yes = aCard({ kind: 'agreed', locked: 'Harbor IT agreed to other words.' });
		expect(progressOf(deal([], { revision: 1, cards: [card('a'), yes] }))).toEqual({ settled: 0, all: 1 });
	});

	it('are gone through in order, from the top again after the last, past those that are not ours', () => {
		const deck = deal([], { revision: 1, cards: [card('a'), card('b', 'Only Harbor IT writes this.'), card('c')] });
		expect(nextOpen(deck, null)).toBe(key('a'));
		expect(nextOpen(deck, key('a'))).toBe(key('c'));
		expect(nextOpen(deck, key('c'))).toBe(key('a'));
		const done = deck.map((each) => ({ ...each, settled: { value: '', how: '1', revision: 2 } }));
		expect(nextOpen(done, key('a'))).toBeNull();
	});
});
