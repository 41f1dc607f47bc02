import { describe, expect, it, test } from 'vitest';
import { revealedOn, revealedRounds } from '../../../shared/analysis/round-answers.ts';
import { revealsOf } from '../../../shared/analysis/rounds-revealed.ts';
import { anExpectation, aPlan } from '../../builders/plan.ts';
import { aRound, type RoundParts } from '../../builders/revealed-rounds.ts';

type Numbers = Readonly<Record<string, number | string>>;

/** Harbor expects it of Northwind; each side’s answers by field. */
function reveal(partner: Numbers, vendor: Numbers = {}, live: Parameters<typeof anExpectation>[0] = {}) {
	const asked = (numbers: Numbers) =>
		Object.fromEntries(Object.entries(numbers).map(([field, value]) => [`expectations/e1 ${field}`, value]));
	const { round, ballots } = aRound({
		partner: asked(partner) as RoundParts['partner'],
		vendor: asked(vendor) as RoundParts['vendor'],
	} as RoundParts);
	const [first] = revealsOf(aPlan({ expectations: [anExpectation(live)], rounds: [round], ballots }), round);
	if (first === undefined) throw new Error('Nothing was revealed.');
	return first;
}

const wants = { importancePartner: 9, minimum: 8, desired: 9 };

describe('a revealed expectation', () => {
	it('shows the numbers of the round, whatever stands in the plan now', () => {
		const shown = reveal(
			{ ...wants, perceivedPartner: 5 },
			{ perceivedVendor: 8, guess: 6 },
			{ minimum: 2, desired: 3 },
		);
		expect(shown.answers.minimum).toEqual({ value: 8, n: 1, low: 8, high: 8 });
		expect(shown).toMatchObject({ adequacyGap: -3, superiorityGap: -4, misreading: -3, viewGap: 3, severity: 27 });
		expect(shown).toMatchObject({ ref: 'expectations/e1', number: 'E1', holder: 'partner', deliverer: 'vendor' });
	});

	it('leaves what the round did not answer unrated, even where the plan has a number', () => {
		const shown = reveal({ minimum: 8 }, {}, { perceivedPartner: 5 });
		expect(shown.answers.perceivedPartner).toEqual({ value: null, n: 0, low: null, high: null });
		expect(shown.zone).toBe('unrated');
	});

	it('takes no answer from a side that was not asked for it, nor one off the scale', () => {
		const shown = reveal({ minimum: 12, guess: 4, perceivedPartner: 4.25 }, { minimum: 4, guess: 0 });
		expect(Object.values(shown.answers).every(({ value }) => value === null)).toBe(true);
	});

	it('keeps unrated, abstained and too early to say apart', () => {
		const shown = reveal({ minimum: 'abstained', perceivedPartner: 'too early to say' });
		const { minimum, perceivedPartner, desired } = shown.answers;
		expect([minimum.value, perceivedPartner.value, desired.value]).toEqual(['abstained', 'too early to say', null]);
	});

	it('of a side that abstains as a whole has abstained on everything it was asked', () => {
		const { round, ballots } = aRound({ vendor: 'abstains', partner: { 'expectations/e1 minimum': 8 } });
		const [shown] = revealsOf(aPlan({ expectations: [anExpectation()], rounds: [round], ballots }), round);
		expect(shown?.answers.guess.value).toBe('abstained');
		expect(shown?.answers.minimum.value).toBe(8);
	});

	it('is nothing of a ballot that is only locked, or cannot be read', () => {
		const { round, ballots } = aRound({ vendor: 'locked', partner: { 'expectations/e1 minimum': 8 } });
		const broken = ballots.map((ballot) => (ballot.answers === null ? ballot : { ...ballot, answers: 'x' }));
		const plan = aPlan({ expectations: [anExpectation()], rounds: [round], ballots: broken });
		expect(
			revealsOf(plan, round)
				.flatMap(({ answers }) => Object.values(answers))
				.every(({ n }) => n === 0),
		).toBe(true);
	});
});

describe('the order of a reveal', () => {
	const three = ['e1', 'e2', 'e3'].map((id) => anExpectation({ id }));
	const order = (partner: Numbers, vendor: Numbers) => {
		const { round, ballots } = aRound({ asked: 'e1 e2 e3 gone', partner, vendor } as RoundParts);
		return revealsOf(aPlan({ expectations: three, rounds: [round], ballots }), round).map(({ id }) => id);
	};
	const importance = Object.fromEntries(['e1', 'e2', 'e3'].map((id) => [`expectations/${id} importancePartner`, 5]));

	it('is below minimum times importance first', () => {
		const rated = (id: string, minimum: number, perceived: number) => ({
			[`expectations/${id} minimum`]: minimum,
			[`expectations/${id} perceivedPartner`]: perceived,
		});
		const partner = { ...importance, ...rated('e1', 6, 6), ...rated('e2', 6, 3), ...rated('e3', 6, 5) };
		expect(order(partner, {})).toEqual(['e2', 'e3', 'e1']);
	});

	it('is led by the misreadings where nothing is perceived yet', () => {
		const desired = Object.fromEntries(['e1', 'e2', 'e3'].map((id) => [`expectations/${id} desired`, 8]));
		const guess = { 'expectations/e1 guess': 8, 'expectations/e2 guess': 5, 'expectations/e3 guess': 9 };
		expect(order({ ...importance, ...desired }, guess)).toEqual(['e2', 'e3', 'e1']);
	});

	it('is empty for a round of goals or trust', () => {
		const { round, ballots } = aRound({ kind: 'goals' });
		expect(revealsOf(aPlan({ expectations: three, rounds: [round], ballots }), round)).toEqual([]);
	});
});

describe('a revealed expectation in words', () => {
	const say = (partner: Numbers, vendor: Numbers = {}) => reveal(partner, vendor).sentences;

	test.each([
		[{ ...wants, perceivedPartner: 5 }, 'Three below what Harbor can live with.'],
		[{ ...wants, perceivedPartner: 7.5 }, 'Half a point below what Harbor can live with.'],
		[
			{ ...wants, minimum: 6, perceivedPartner: 7 },
			'One above what Harbor can live with, two below what it hopes for.',
		],
		[{ ...wants, minimum: 6, perceivedPartner: 6 }, 'What Harbor can live with, three below what it hopes for.'],
		[{ ...wants, perceivedPartner: 9 }, 'What Harbor hopes for.'],
		[{ minimum: 3, desired: 7, perceivedPartner: 8.5 }, 'One and a half above what Harbor hopes for.'],
		[{ perceivedPartner: 5 }, 'Harbor has not rated what it would accept.'],
		[{ minimum: 4, perceivedPartner: 5 }, 'Harbor has not rated what it hopes for.'],
		[{ perceivedPartner: 'too early to say' }, 'For Harbor it is too early to say how well it is met.'],
		[{ perceivedPartner: 'abstained' }, 'Harbor abstained on how well it is met.'],
	])('says where it lies: %j', (partner, headline) => {
		expect(say(partner).headline).toBe(headline);
	});

	test.each([
		[6, 'Northwind guessed three below what Harbor hopes for.', 'Northwind guessed 6; Harbor wants 9.'],
		[9, 'Northwind guessed what Harbor hopes for.', 'Northwind guessed 9, and Harbor wants 9.'],
	])('leads with the misreading where nothing is perceived yet: a guess of %s', (guess, headline, misreading) => {
		expect(say(wants, { guess })).toMatchObject({ headline, misreading });
	});

	it('names both numbers of a misreading, and none where one is missing', () => {
		expect(say({ ...wants, desired: 4 }, { guess: 6 }).misreading).toBe('Northwind guessed 6; Harbor wants 4.');
		expect(say(wants).misreading).toBeNull();
		expect(say({ ...wants, desired: 'abstained' }, { guess: 6 }).misreading).toBeNull();
	});

	test.each([
		[
			{ ...wants, perceivedPartner: 5 },
			{ perceivedVendor: 8 },
			'Harbor rates it 5, would accept 8 and hopes for 9. Northwind rates itself 8.',
		],
		[
			{ perceivedPartner: 5 },
			{ perceivedVendor: 'abstained' },
			'Harbor rates it 5. Northwind abstained on how well it keeps this.',
		],
		[{ desired: 9 }, {}, 'Harbor hopes for 9. Northwind has not rated how well it keeps this.'],
		[
			{ desired: 9 },
			{ guess: 6 },
			'Harbor has not rated how well it is met. Harbor hopes for 9. Northwind has not rated how well it keeps this.',
		],
	])('shows the raw numbers beside it: %j', (partner, vendor, detail) => {
		expect(say(partner, vendor as Numbers).detail).toBe(detail);
	});

	test.each([{}, { desired: 9 }, { minimum: 4 }, { perceivedPartner: 'too early to say' }, { perceivedPartner: 5 }])(
		'never says in the detail what the headline says already: %j',
		(partner) => {
			const { headline, detail } = say(partner as Numbers);
			expect(detail).not.toContain(headline);
		},
	);

	it('begins with a capital where a side has no name yet', () => {
		const { round, ballots } = aRound({
			partner: { 'expectations/e1 desired': 4 },
			vendor: { 'expectations/e1 guess': 6 },
		});
		const plan = aPlan({
			names: { vendor: null, partner: null },
			expectations: [anExpectation()],
			rounds: [round],
			ballots,
		});
		expect(revealsOf(plan, round)[0]?.sentences.misreading).toBe('The vendor guessed 6; the partner wants 4.');
	});
});

describe('the rounds that are revealed', () => {
	it('are the newest first, by the day of their reveal', () => {
		const rounds = [
			aRound({ id: 'spring', day: '2027-03-01' }),
			aRound({ id: 'autumn', day: '2027-09-09' }),
			aRound({ id: 'open', day: '2027-10-01', vendor: 'locked' }),
			aRound({ id: 'order', kind: 'goals', day: '2027-06-01' }),
		];
		const plan = aPlan({ rounds: rounds.map(({ round }) => round), ballots: rounds.flatMap(({ ballots }) => ballots) });
		expect(revealedRounds(plan).map(({ id }) => id)).toEqual(['autumn', 'order', 'spring']);
		expect(revealedRounds(plan, 'goals').map(({ id }) => id)).toEqual(['order']);
	});

	it('have the day the last side showed its numbers', () => {
		const { round, ballots } = aRound();
		const late = ballots.map((ballot) =>
			ballot.holder === 'partner' ? { ...ballot, revealed: '2027-09-12' } : ballot,
		);
		expect(revealedOn(aPlan({ rounds: [round], ballots: late }), round)).toBe('2027-09-12');
	});
});
