import { describe, expect, it } from 'vitest';
import { isWrongWayRound } from '../../../../renderer/features/session/rating/min-desired.ts';
import { openRows } from '../../../../renderer/features/session/rating/open-rows.ts';
import { questionWords } from '../../../../renderer/features/session/rating/question-words.ts';
import { rankingLines } from '../../../../renderer/features/session/rating/ranking-lines.ts';
import {
	hasTwoInOnePlace,
	inOrder,
	moved,
	placesIn,
	typedPlace,
} from '../../../../renderer/features/session/rating/ranking-order.ts';
import { drawReveal, xOf } from '../../../../renderer/features/session/rating/reveal-drawing.ts';
import { inTurn, proposal, rowsOf } from '../../../../renderer/features/session/rating/round-proposal.ts';
import { revealsOf } from '../../../../shared/analysis/rounds-revealed.ts';
import { printAnswers, type SharedAnswer } from '../../../../shared/plan/ballots.ts';
import type { Plan } from '../../../../shared/plan/plan.ts';
import type { Ballot, Round } from '../../../../shared/plan/rounds.ts';
import { anExpectation, aPlan } from '../../../builders/plan.ts';

const NAMES = { vendor: 'Northwind', partner: 'Harbor' };

const QUICK = anExpectation({ id: 'e1', holder: 'partner', deliverer: 'vendor', statement: 'Answered in two days' });

const ROUND: Round = {
	id: 'r1',
	kind: 'expectations',
	mode: 'blind',
	opened: '2027-05-01',
	asked: 'e1',
	session: null,
	closed: null,
};

type Given = number | 'abstained' | 'too early to say' | Omit<SharedAnswer, 'question'>;

function ballot(holder: 'vendor' | 'partner', given: Readonly<Record<string, Given>>): Ballot {
	const answers = Object.entries(given).map(([field, value]): SharedAnswer => {
		const question = `expectations/e1 ${field}`;
		if (typeof value === 'object') return { question, ...value };
		const isNumber = typeof value === 'number';
		return { question, value, n: isNumber ? 1 : 0, low: isNumber ? value : null, high: isNumber ? value : null };
	});
	return {
		...{ id: `r1-${holder}`, round: 'r1', holder, lock: 'a'.repeat(64), salt: 'b'.repeat(64), abstains: null },
		...{ answers: printAnswers(answers), revealed: '2027-05-01' },
	};
}

function revealed(vendor: Readonly<Record<string, Given>>, partner: Readonly<Record<string, Given>>) {
	const plan: Plan = aPlan({
		expectations: [QUICK],
		rounds: [ROUND],
		ballots: [ballot('vendor', vendor), ballot('partner', partner)],
	});
	const [reveal] = revealsOf(plan, ROUND);
	if (reveal === undefined) throw new Error('Nothing was revealed.');
	return drawReveal(reveal, NAMES);
}

describe('a reveal is drawn', () => {
	it('with both ratings, the zone, and a bar from what is seen up to the minimum', () => {
		const drawn = revealed({ perceivedVendor: 8, guess: 6 }, { minimum: 8, desired: 9, perceivedPartner: 5 });
		expect(drawn.about).toBe('met');
		expect(drawn.sides.map(({ title }) => title)).toEqual(['Northwind says 8', 'Harbor says 5']);
		expect(drawn.bar).toEqual({ kind: 'below', text: '▼ −3', from: xOf(5), to: xOf(8) });
		expect(drawn.zoneWords).toBe('Harbor’s minimum 8, desired 9');
	});

	it('with the guess and the wish where nobody can say yet how well it is met', () => {
		const early = 'too early to say' as const;
		const drawn = revealed({ perceivedVendor: early, guess: 6 }, { minimum: 4, desired: 9, perceivedPartner: early });
		expect(drawn.about).toBe('guess');
		expect(drawn.sides.map(({ title }) => title)).toEqual(['Northwind guessed 6', 'Harbor wants 9']);
		expect(drawn.bar).toMatchObject({ kind: 'misreading', text: '−3' });
	});

	it('with each of the three that are no number in its own words, and none of them on the axis', () => {
		const abstained = revealed({ perceivedVendor: 'abstained' }, { perceivedPartner: 5 });
		expect(abstained.sides[0]).toMatchObject({ title: 'Northwind abstained', x: null });
		const early = revealed({ perceivedVendor: 'too early to say' }, { perceivedPartner: 5 });
		expect(early.sides[0]).toMatchObject({ title: 'Northwind: too early to say', x: null });
		const blank = revealed({ guess: 4 }, { perceivedPartner: 5 });
		expect(blank.sides[0]).toMatchObject({ title: 'Northwind has not rated it', x: null });
	});

	it('without a bar where the rating stands on the minimum, and with one counted from the desired above it', () => {
		expect(revealed({}, { minimum: 5, desired: 8, perceivedPartner: 5 }).bar).toBeNull();
		expect(revealed({}, { minimum: 5, desired: 7, perceivedPartner: 8 }).bar).toMatchObject({
			kind: 'above',
			text: '▲ +1',
		});
	});

	it('with how many people stand behind a number', () => {
		const drawn = revealed({}, { perceivedPartner: { value: 4.5, n: 2, low: 3, high: 6 } });
		expect(drawn.sides[1]?.note).toBe('how well it is met today, 2 people, 3 to 6');
	});
});

describe('an order of goals', () => {
	const QUESTIONS = ['a', 'b', 'c'].map((id) => ({ id }));

	it('is moved as a list and counted anew', () => {
		expect(moved(['a', 'b', 'c'], 'c', 0)).toEqual([
			['c', 1],
			['a', 2],
			['b', 3],
		]);
		expect(moved(['a', 'b', 'c'], 'a', 9).at(-1)).toEqual(['a', 3]);
	});

	it('puts those without a place behind the others, as they were asked', () => {
		expect(inOrder(placesIn(QUESTIONS, { c: 1 }))).toEqual(['c', 'a', 'b']);
	});

	it('is told where two have one place', () => {
		expect(hasTwoInOnePlace(placesIn(QUESTIONS, { a: 1, b: 1 }))).toBe(true);
		expect(hasTwoInOnePlace(placesIn(QUESTIONS, { a: 1, b: 2 }))).toBe(false);
	});

	it('takes a second digit where there are more than nine goals', () => {
		expect(typedPlace(2, 1, 12)).toBe(12);
		expect(typedPlace(3, 1, 12)).toBe(3);
		expect(typedPlace(2, 1, 5)).toBe(2);
		expect(typedPlace(7, null, 5)).toBeNull();
		expect(typedPlace(0, null, 12)).toBeNull();
	});

	it('names what has no place from both, and joins the rest', () => {
		const goal = (id: string, vendor: number | null, partner: number | null) => ({
			...{ id, number: id.toUpperCase(), title: id, vendor, partner },
		});
		const { left, right, lines, unplaced } = rankingLines([goal('a', 1, 2), goal('b', 2, 1), goal('c', 3, null)]);
		expect(left.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
		expect(right.map(({ id }) => id)).toEqual(['b', 'a']);
		expect(lines).toEqual([
			{ id: 'a', from: 0, to: 1 },
			{ id: 'b', from: 1, to: 0 },
		]);
		expect(unplaced).toEqual(['c']);
	});
});

describe('what is asked', () => {
	it('is said from the side that answers, and only how well it is met may be too early to say', () => {
		const plan = aPlan({ expectations: [QUICK] });
		const ask = (field: string, party: 'vendor' | 'partner') =>
			questionWords({ id: '', record: 'expectations/e1', field }, party, NAMES, plan);
		expect(ask('minimum', 'partner').ask).toBe('the least you would accept');
		expect(ask('perceivedPartner', 'partner')).toMatchObject({
			...{ ask: 'how well does Northwind meet it today?', mayBeEarly: true },
		});
		expect(ask('perceivedVendor', 'vendor').ask).toBe('how well do you meet it today?');
		expect(ask('guess', 'vendor')).toMatchObject({ ask: 'your guess: what does Harbor hope for?', mayBeEarly: false });
	});

	it('is refused with a minimum above the desired, and with nothing else', () => {
		const question = { id: '', record: 'expectations/e1', field: 'minimum' };
		const given = (minimum: number | 'abstained', desired: number) => ({
			...{ 'expectations/e1 minimum': minimum, 'expectations/e1 desired': desired },
		});
		expect(isWrongWayRound(question, given(7, 6))).toBe(true);
		expect(isWrongWayRound(question, given(6, 6))).toBe(false);
		expect(isWrongWayRound(question, given('abstained', 6))).toBe(false);
		expect(isWrongWayRound({ ...question, field: 'guess' }, given(7, 6))).toBe(false);
	});

	it('stands in one table in an open round, each cell with the side whose number it is', () => {
		const [row] = openRows(aPlan({ expectations: [QUICK] }), ROUND);
		expect(row?.words).toBe('Answered in two days');
		expect(row?.cells.map((cell) => cell?.party)).toEqual([
			...['vendor', 'partner', 'partner', 'partner', 'vendor', 'partner', 'vendor'],
		]);
	});
});

describe('a new round', () => {
	it('is short where it is the first, and begins with what this session has not asked about', () => {
		const ids = ['a', 'b', 'c', 'd', 'e'];
		expect(proposal(ids, true, new Set())).toEqual(['a', 'b', 'c']);
		expect(proposal(ids, false, new Set(['a', 'b']))).toEqual(['c', 'd', 'e']);
		expect(proposal(['a'], false, new Set(['a']))).toEqual(['a']);
	});

	it('are of both sides in turn in the first round, so that each is rated', () => {
		const expectations = [...'abcd'].map((id) => anExpectation({ id, holder: id === 'd' ? 'vendor' : 'partner' }));
		expect(inTurn(aPlan({ expectations }), ['a', 'b', 'c', 'd'])).toEqual(['a', 'd', 'b', 'c']);
	});

	it('asks nothing that an open round is asking about', () => {
		const other = anExpectation({ id: 'e2', holder: 'vendor', deliverer: 'partner', statement: 'Registered first' });
		const plan = aPlan({ expectations: [QUICK, other], rounds: [ROUND] });
		expect(rowsOf(plan, ['e1', 'e2']).map(({ id }) => id)).toEqual(['e2']);
	});
});
