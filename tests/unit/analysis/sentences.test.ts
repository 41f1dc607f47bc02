import { describe, expect, test } from 'vitest';
import { apartSentences, keptSentence, stateSentence } from '../../../shared/analysis/commitment-sentences.ts';
import { commitmentsOf } from '../../../shared/analysis/commitments.ts';
import { endingSentence, gapSentences, guessSentence, viewSentence } from '../../../shared/analysis/gap-sentences.ts';
import { gapsOf } from '../../../shared/analysis/gaps.ts';
import { namesOf, possessive } from '../../../shared/analysis/names.ts';
import { pointsInWords } from '../../../shared/analysis/words.ts';
import { aCommitment, agreedTo, anExpectation, aPlan } from '../../builders/plan.ts';

const names = { vendor: 'Northwind', partner: 'Harbor' };
type Values = Parameters<typeof anExpectation>[0];

function rowOf(expectation: ReturnType<typeof anExpectation>, on = '2027-03-01') {
	const commitments = [aCommitment({ accepted: '2027-02-01' })];
	const [row] = gapsOf(aPlan({ expectations: [expectation], commitments }), on).expectations;
	if (row === undefined) throw new Error('The matrix has no row.');
	return row;
}
const view = (values: Values) => viewSentence(rowOf(anExpectation(values)), names);
const guess = (values: Values) => guessSentence(rowOf(anExpectation(values)), names);

describe('both views of one expectation', () => {
	test.each([
		[{ minimum: 8, desired: 9, perceivedPartner: 5 }, 'Harbor scores it 5, three below its minimum.'],
		[{ minimum: 6, perceivedPartner: 5.5 }, 'Harbor scores it 5.5, half a point below its minimum.'],
		[{ perceivedPartner: 6 }, 'Harbor scores it 6, at its minimum and two below what it hopes for.'],
		[
			{ perceivedPartner: 7.5 },
			'Harbor scores it 7.5, one and a half above its minimum and half a point below what it hopes for.',
		],
		[{ perceivedPartner: 8 }, 'Harbor scores it 8, what it hopes for.'],
		[{ perceivedPartner: 9 }, 'Harbor scores it 9, one above what it hopes for.'],
		[{ minimum: null, perceivedPartner: 5 }, 'Harbor scores it 5; its minimum is not given.'],
		[
			{ desired: null, perceivedPartner: 5 },
			'Harbor scores it 5, one below its minimum; what it hopes for is not given.',
		],
		[{ perceivedPartner: null }, 'Harbor has not rated how well it is met yet.'],
		[{ perceivedPartner: 'abstained' }, 'Harbor abstained on how well it is met.'],
		[{ perceivedPartner: 'too early to say' }, 'For Harbor it is too early to say how well it is met.'],
	])('%o: %s', (values, sentence) => {
		expect(view({ perceivedVendor: 8, ...values })).toMatch(new RegExp(`\\. ${sentence.replaceAll('.', '\\.')}$`));
	});

	test.each([
		[8, 'Northwind believes it keeps this (8).'],
		[6, 'Northwind believes it keeps this (6).'],
		[5.5, 'Northwind scores itself 5.5.'],
		[null, 'Northwind has not rated how well it keeps this yet.'],
		['abstained', 'Northwind abstained on how well it keeps this.'],
		['too early to say', 'For Northwind it is too early to say how well it keeps this.'],
	])('the deliverer says %s: %s', (perceivedVendor, sentence) => {
		expect(view({ perceivedVendor }).startsWith(`${sentence} Harbor`)).toBe(true);
	});
});

describe('the guess', () => {
	test.each([
		[{ guess: 6, desired: 9 }, 'Northwind guessed Harbor wants 6; Harbor wants 9.'],
		[{ guess: 9, desired: 9 }, 'Northwind guessed Harbor wants 9, and it does.'],
		[{ guess: null, desired: 9 }, 'Northwind has not guessed what Harbor wants yet; Harbor wants 9.'],
		[{ guess: 'abstained', desired: 9 }, 'Northwind abstained on what Harbor wants; Harbor wants 9.'],
		[{ guess: 6, desired: null }, 'Northwind guessed Harbor wants 6; Harbor has not said what it hopes for yet.'],
		[
			{ guess: 6, desired: 'too early to say' },
			'Northwind guessed Harbor wants 6; for Harbor it is too early to say what it hopes for.',
		],
	])('%o: %s', (values, sentence) => {
		expect(guess(values)).toBe(sentence);
	});
});

describe('the ending', () => {
	const below = anExpectation({ perceivedPartner: 3 });

	test('says what stands', () => {
		const committed = agreedTo({ ...below, commitment: 'c1' }, 'commitmentFor');
		expect(endingSentence(rowOf(committed), names)).toBe(
			'Ends in a commitment, due 31 March 2027: A named deputy for registrations.',
		);
		const accepted = agreedTo({ ...below, acceptReason: 'Portal changes in May' }, 'acceptedAsIs');
		expect(endingSentence(rowOf(accepted), names)).toBe('Harbor accepts it as is: Portal changes in May.');
	});

	test('says why it is open', () => {
		expect(endingSentence(rowOf(below), names)).toBe('Open: no ending chosen yet.');
		expect(endingSentence(rowOf({ ...below, commitment: 'c1' }), names)).toBe('Open: awaits Northwind’s yes.');
		const committed = agreedTo({ ...below, commitment: 'c1' }, 'commitmentFor');
		expect(endingSentence(rowOf(committed, '2027-04-01'), names)).toBe(
			'Open again: its commitment was not there on the due day.',
		);
	});

	test('is silent where none is needed', () => {
		expect(gapSentences(rowOf(anExpectation({ guess: 8, perceivedVendor: 8 })), names)).toHaveLength(2);
	});
});

test('a minimum above the desired is a sentence to the holder', () => {
	const row = rowOf(anExpectation({ minimum: 8, desired: 7, perceivedPartner: 9 }));
	expect(gapSentences(row, names)).toContain(
		'Harbor’s minimum (8) is above what it hopes for (7); one of the two needs another look.',
	);
});

describe('commitments', () => {
	const kept = { accepted: '2027-02-01', delivered: '2027-03-01', acknowledged: '2027-03-01' };
	const answer = (count: number, more: Parameters<typeof aCommitment>[0][] = []) =>
		commitmentsOf(
			aPlan({
				commitments: [
					...Array.from({ length: count }, (_, n) => aCommitment({ ...kept, id: `k${n}` })),
					...more.map((values, n) => aCommitment({ ...values, id: `m${n}` })),
				],
			}),
			'2027-04-02',
		);

	test('the ratio always comes with its n', () => {
		const { vendor, partner } = answer(5, [{ accepted: '2027-02-01' }]).kept;
		expect(keptSentence(vendor, 'vendor', names)).toBe('Northwind kept 5 of 6 on time.');
		expect(keptSentence(partner, 'partner', names)).toBe('Harbor: nothing has been due yet.');
		expect(keptSentence(answer(4).kept.vendor, 'vendor', names)).toBe('Northwind: 4 of 4 on time, too few to say.');
	});

	test('what awaits a yes is named with the side that gives it', () => {
		const { vendor } = answer(0, [{ ...kept, acknowledged: null }]).kept;
		expect(apartSentences(vendor, 'vendor', names)).toEqual(['1 awaits Harbor’s yes.']);
	});

	test('each state is a plain sentence', () => {
		const more = [
			{ accepted: '2027-02-01' },
			{ accepted: '2027-02-01', due: '2027-04-01', missReason: 'third party' },
			{ ...kept, acknowledged: null },
			{ due: '2027-09-30' },
		];
		const sentences = answer(1, more).commitments.map((row) => stateSentence(row, () => 'Harbor'));
		expect(sentences).toEqual([
			'Kept: delivered on 1 March 2027.',
			'Overdue by 2 days.',
			'Missed by 1 day so far; reason: third party.',
			'Delivered on 1 March 2027; awaits Harbor’s yes.',
			'Proposed; awaits Harbor’s yes.',
		]);
	});
});

test('names fall back to what the side is called', () => {
	expect(namesOf(aPlan({ names: { vendor: ' ' } }))).toEqual({ vendor: 'the vendor', partner: 'Harbor' });
	expect([possessive('Harbor'), possessive('Atlas')]).toEqual(['Harbor’s', 'Atlas’']);
});

test('points are words, in halves', () => {
	expect([0.5, 1, 1.5, 8].map((points) => pointsInWords(points))).toEqual([
		'half a point',
		'one',
		'one and a half',
		'eight',
	]);
});
