import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
	fieldOfAnswer,
	lockOf,
	type PersonalBallot,
	parseAnswers,
	printAnswers,
	sharedAnswers,
} from '../../../shared/plan/ballots.ts';
import type { Question } from '../../../shared/plan/rounds.ts';

const question = (field: string): Question => ({ id: `expectations/e1 ${field}`, record: 'expectations/e1', field });
const minimum = question('minimum');
const desired = question('desired');
const shared = (...values: (PersonalBallot[string] | undefined)[]) =>
	sharedAnswers(
		[minimum],
		values.map((value): PersonalBallot => (value === undefined ? {} : { [minimum.id]: value })),
	)[0];

const halves = fc.integer({ min: 2, max: 18 }).map((value) => value / 2);
const answer = fc.oneof(
	{ weight: 4, arbitrary: halves },
	{ weight: 1, arbitrary: fc.constantFrom('abstained' as const, 'too early to say' as const) },
);
const person = fc
	.record({ minimum: fc.option(answer, { nil: undefined }), desired: fc.option(answer, { nil: undefined }) })
	.map(
		({ minimum: low, desired: high }): PersonalBallot => ({
			...(low === undefined ? {} : { [minimum.id]: low }),
			...(high === undefined ? {} : { [desired.id]: high }),
		}),
	);
const people = fc.array(person, { minLength: 1, maxLength: 6 });
const ask = [minimum, desired];

describe('what of the people’s ballots is shared', () => {
	it('is the median, with how many gave a number, the lowest and the highest', () => {
		expect(shared(3, 9, 4)).toEqual({ question: minimum.id, value: 4, n: 3, low: 3, high: 9 });
		expect(shared(6)).toEqual({ question: minimum.id, value: 6, n: 1, low: 6, high: 6 });
	});

	test.each([
		[[4, 5], 4.5],
		[[4, 4.5], 4.5],
		[[4.5, 5], 5],
		[[1, 9], 5],
	])('of an even number of people it is between the middle two, a quarter upward: %j gives %s', (values, median) => {
		expect(shared(...values)?.value).toBe(median);
	});

	it('counts only numbers where somebody gave one', () => {
		expect(shared('abstained', 7, 'too early to say', undefined)).toMatchObject({ value: 7, n: 1, low: 7, high: 7 });
	});

	test.each([
		[['too early to say', 'too early to say', 'abstained'], 'too early to say'],
		[['too early to say', 'abstained'], 'abstained'],
		[['abstained'], 'abstained'],
		[['too early to say', undefined], 'too early to say'],
	] as const)('says in words what is no number: %j is %s', (values, word) => {
		expect(shared(...values)).toEqual({ question: minimum.id, value: word, n: 0, low: null, high: null });
	});

	it('leaves out what nobody answered: unrated is no answer', () => {
		expect(shared(undefined, undefined)).toBeUndefined();
		expect(sharedAnswers([minimum], [])).toEqual([]);
	});

	it('holds nothing that was not asked', () => {
		expect(sharedAnswers([desired], [{ [minimum.id]: 4 }])).toEqual([]);
	});

	it('does not depend on who sits where', () => {
		fc.assert(
			fc.property(
				people.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
				([list, seated]) => {
					expect(sharedAnswers(ask, seated)).toEqual(sharedAnswers(ask, list));
				},
			),
		);
	});

	it('keeps minimum at or below desired where every person does and gives both', () => {
		const both = fc
			.tuple(halves, halves)
			.map(([a, b]) => ({ [minimum.id]: Math.min(a, b), [desired.id]: Math.max(a, b) }));
		fc.assert(
			fc.property(fc.array(both, { minLength: 1, maxLength: 6 }), (list) => {
				const [low, high] = sharedAnswers(ask, list);
				expect(Number(low?.value)).toBeLessThanOrEqual(Number(high?.value));
			}),
		);
	});

	it('lies between its lowest and highest, in halves', () => {
		fc.assert(
			fc.property(people, (list) => {
				for (const { value, n, low, high } of sharedAnswers(ask, list)) {
					expect(n === 0).toBe(typeof value === 'string');
					expect([low === null, high === null]).toEqual([n === 0, n === 0]);
					if (typeof value !== 'number' || low === null || high === null) continue;
					expect(value >= low && value <= high && Number.isInteger(value * 2)).toBe(true);
				}
			}),
		);
	});
});

describe('the answers as one text', () => {
	it('are read back as they were written', () => {
		fc.assert(
			fc.property(people, (list) => {
				const answers = sharedAnswers(ask, list);
				expect(parseAnswers(printAnswers(answers))).toEqual({ ok: true, value: answers });
			}),
		);
	});

	test.each([
		'',
		'null',
		'{}',
		'[null]',
		'"[]"',
		' []',
		'[["q",4,1,4]]',
		'[["q",4,1,4,4,4]]',
		'[[1,4,1,4,4]]',
		'[["q","never",0,null,null]]',
		'[["q",null,0,null,null]]',
		'[["q",4,1.5,4,4]]',
		'[["q",4,-1,4,4]]',
		'[["q",4,1,"4",4]]',
		'[["q",1e999,1,4,4]]',
		'[["q",4.0,1,4,4]]',
		'[["q",4,1,4,4],["q",5,1,5,5]]',
		'[["q",4,1,4,4],{}]',
	])('are refused where they are anything else: %s', (text) => {
		expect(parseAnswers(text)).toMatchObject({ ok: false, error: { code: 'unreadable' } });
	});

	it('are refused for every text that was not printed from answers', () => {
		const text = fc.oneof(fc.string(), fc.json());
		fc.assert(
			fc.property(text, (foreign) => {
				const parsed = parseAnswers(foreign);
				expect(parsed.ok ? printAnswers(parsed.value) : foreign).toBe(foreign);
				if (parsed.ok) expect(parsed.value.every(({ n }) => n >= 0)).toBe(true);
			}),
		);
	});
});

describe('the lock of a ballot', () => {
	const ballot = {
		planId: 'p1',
		round: 'r1',
		party: 'vendor' as const,
		questions: [minimum.id, desired.id],
		answers: '[["expectations/e1 minimum",4,1,4,4]]',
		salt: '0'.repeat(64),
	};

	it('is the same for the same ballot, and 64 hex digits', () => {
		expect(lockOf(ballot)).toMatch(/^[0-9a-f]{64}$/);
		expect(lockOf({ ...ballot, questions: [...ballot.questions] })).toBe(lockOf(ballot));
	});

	test.each([
		['the plan', { planId: 'p2' }],
		['the round', { round: 'r2' }],
		['the side', { party: 'partner' as const }],
		['the questions', { questions: [minimum.id] }],
		['their order', { questions: [desired.id, minimum.id] }],
		['an answer', { answers: '[["expectations/e1 minimum",5,1,5,5]]' }],
		['the salt', { salt: `${'0'.repeat(63)}1` }],
	])('is another for another ingredient: %s', (_, other) => {
		expect(lockOf({ ...ballot, ...other })).not.toBe(lockOf(ballot));
	});

	it('keeps its ingredients apart: words moved from one to the next make another lock', () => {
		const words = fc.string({ maxLength: 6 });
		fc.assert(
			fc.property(words, words, words, words, (a, b, c, d) => {
				fc.pre(JSON.stringify([a, b]) !== JSON.stringify([c, d]));
				expect(lockOf({ ...ballot, planId: a, round: b })).not.toBe(lockOf({ ...ballot, planId: c, round: d }));
				expect(lockOf({ ...ballot, questions: [a, b] })).not.toBe(lockOf({ ...ballot, questions: [c, d] }));
				expect(lockOf({ ...ballot, answers: a, salt: b })).not.toBe(lockOf({ ...ballot, answers: c, salt: d }));
			}),
		);
	});
});

describe('the place of an answer in the plan', () => {
	it('is the rating field of its expectation; ranks and trust live in their round alone', () => {
		expect(fieldOfAnswer(minimum)).toEqual(['expectations/e1', 'minimum']);
		expect(fieldOfAnswer({ id: 'goals/g1 rank', record: 'goals/g1', field: 'rank' })).toBeNull();
		expect(fieldOfAnswer({ id: 'trust knows its craft', record: null, field: 'knows its craft' })).toBeNull();
	});
});
