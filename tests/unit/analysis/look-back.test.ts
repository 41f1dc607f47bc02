import { describe, expect, it } from 'vitest';
import { lookBackOf } from '../../../shared/analysis/look-back.ts';
import { lookBackDocument } from '../../../shared/document/look-back-document.ts';
import { loadWords } from '../../../shared/words/load.ts';
import { aCommitment, aGoal, anExpectation, aPivot, aPlan, aRecord, aTarget } from '../../builders/plan.ts';
import { aRound } from '../../builders/revealed-rounds.ts';
import { exampleInput } from '../document/example-plan.ts';

const END = '2027-12-31';
const pulse = (day: string, vendor: number, partner: number) =>
	aRound({
		...{ id: `p${day}`, kind: 'trust', day },
		vendor: { 'trust keeps commitments': vendor },
		partner: { 'trust keeps commitments': partner },
	});
const rated = (day: string, perceived: number) =>
	aRound({
		id: `r${day}`,
		day,
		asked: 'e1',
		partner: {
			'expectations/e1 minimum': 6,
			'expectations/e1 desired': 8,
			'expectations/e1 perceivedPartner': perceived,
		},
	});
const rounds = (...shown: readonly ReturnType<typeof aRound>[]) => ({
	rounds: shown.map(({ round }) => round),
	ballots: shown.flatMap(({ ballots }) => ballots),
});
const level = (day: string, value: number) =>
	aRecord('assessments', { id: day, capability: 'k1', side: 'partner', holder: 'vendor', day, level: value });

describe('looking back', () => {
	it('has stated trust of the first pulse and of the last, and nothing subtracted', () => {
		const plan = aPlan(rounds(pulse('2027-02-01', 7, 6), pulse('2027-06-01', 5, 5), pulse('2027-11-30', 6, 8)));
		const at = (on: string) => {
			const { pulses, stated } = lookBackOf(plan, on);
			return [pulses, stated.vendor.statements['keeps commitments'], stated.partner.statements['keeps commitments']];
		};
		expect(at(END)).toEqual([
			{ first: '2027-02-01', last: '2027-11-30' },
			{ first: 7, last: 6 },
			{ first: 6, last: 8 },
		]);
		// A later pulse is ignored on the day before it, and one pulse has no “then”.
		expect(at('2027-11-29')[0]).toEqual({ first: '2027-02-01', last: '2027-06-01' });
		expect(at('2027-02-01')).toEqual([
			{ first: null, last: '2027-02-01' },
			{ first: null, last: 7 },
			{ first: null, last: 6 },
		]);
	});

	it('counts what both sides kept over the whole plan, what came late, and what is still open', () => {
		const promise = (id: string, delivered: string | null, more = {}) =>
			aCommitment({ id, accepted: '2027-01-05', delivered, acknowledged: delivered, ...more });
		const plan = aPlan({
			commitments: [
				promise('kept', '2027-03-31'),
				promise('late', '2027-04-01'),
				promise('open', null),
				promise('theirs', '2027-02-01', { from: 'partner', to: 'vendor' }),
			],
		});
		expect(lookBackOf(plan, END).kept).toEqual({
			vendor: { kept: 1, due: 2, late: 1, carried: 1 },
			partner: { kept: 1, due: 1, late: 0, carried: 0 },
		});
		const input = { plan, conflicts: [], waiting: [], on: END, printedOn: END, changedOn: null };
		const said = JSON.stringify(lookBackDocument(input));
		expect(said).toContain('What is still open does not count here');
	});

	it('calls a gap closed that was below minimum in a round and is not now, and left that still is', () => {
		const began = rounds(rated('2027-02-01', 4), rated('2027-10-01', 7));
		const now = (perceivedPartner: number) => aPlan({ ...began, expectations: [anExpectation({ perceivedPartner })] });
		const line = { record: 'expectations/e1', number: 'E1', side: 'partner', needed: 6 };
		expect(lookBackOf(now(7), END).expectations).toMatchObject({ closed: [{ ...line, from: 4, to: 7 }], left: [] });
		expect(lookBackOf(now(5), END).expectations).toMatchObject({ closed: [], left: [{ ...line, from: 4, to: 5 }] });
		// On a day before its first round it was no gap.
		expect(lookBackOf(now(7), '2027-01-31').expectations).toEqual({ closed: [], left: [] });
	});

	it('calls a level closed that was below what is needed, and left that is', () => {
		const plan = (...assessments: readonly ReturnType<typeof level>[]) =>
			aPlan({
				capabilities: [aRecord('capabilities', { id: 'k1', kind: 'skill', title: 'Triage', requiredPartner: 4 })],
				assessments: [...assessments],
			});
		const line = { record: 'capabilities/k1', title: 'Triage', side: 'partner', from: 2, needed: 4 };
		expect(lookBackOf(plan(level('2027-02-01', 2), level('2027-11-01', 4)), END).capabilities).toMatchObject({
			closed: [{ ...line, to: 4 }],
			left: [],
		});
		expect(lookBackOf(plan(level('2027-02-01', 2)), END).capabilities).toMatchObject({
			closed: [],
			left: [{ ...line, to: 2 }],
		});
		expect(lookBackOf(plan(level('2027-02-01', 5)), END).capabilities).toEqual({ closed: [], left: [] });
	});

	it('has a goal with its target, the original one and what was reached', () => {
		const plan = aPlan({
			goals: [aGoal({ baseline: 0 })],
			targets: [aTarget('g1', 'Q1', 100), aTarget('g1', 'Q2', 200), aTarget('g1', 'Q3', 300), aTarget('g1', 'Q4', 400)],
			actuals: [aRecord('actuals', { id: 'g1-2027-12', goal: 'g1', period: '2027-12', value: 360 })],
			pivots: [
				aPivot(
					{ id: 'p1', goal: 'g1', day: '2027-08-01', change: 'Fewer tenants', targetQ4: 350 },
					'vendor',
					'partner',
				),
			],
		});
		const page = lookBackOf(plan, END);
		expect(page.goals[0]?.latest).toMatchObject({ day: END, target: 350, original: 400, actual: 360 });
		expect(page.lessons).toEqual([{ record: 'pivots/p1', number: 'Pivot 1', about: 'G1', learned: 'Fewer tenants' }]);
	});

	it('has what was learned of a friction, oldest first, and what each side takes along', () => {
		const friction = (id: string, raised: string, learned: string | null) =>
			aRecord('frictions', { id, holder: 'partner', deliverer: 'vendor', what: `What ${id}`, raised, learned });
		const plan = aPlan({
			frictions: [
				friction('a', '2027-02-01T09:00Z', 'Ask before the leave'),
				friction('b', '2027-03-01T09:00Z', '  '),
				friction('c', '2028-01-01T09:00Z', 'Too late for this page'),
			],
			lookBack: [aRecord('lookBack', { id: 'plan', closed: END, takesAlongPartner: 'One calendar for both.' })],
		});
		const { closed, lessons, takesAlong } = lookBackOf(plan, END);
		expect([closed, takesAlong]).toEqual([END, { vendor: null, partner: 'One calendar for both.' }]);
		expect(lessons).toEqual([
			{ record: 'frictions/a', number: 'F-1', about: 'What a', learned: 'Ask before the leave' },
		]);
	});

	it.each([
		['en', '92.5%', '4.5 of 6 needed'],
		['de', '92,5\u00A0%', '4,5 von 6 nötig'],
	] as const)('writes its numbers on paper as one does in %s', async (language, reached, met) => {
		const plan = aPlan({
			goals: [aGoal({ unit: 'percent', counts: 'rate' })],
			actuals: [aRecord('actuals', { goal: 'g1', period: '2027-12', value: 92.5 })],
			expectations: [anExpectation({ perceivedPartner: 4.5 })],
		});
		const input = { plan, conflicts: [], waiting: [], on: END, printedOn: END, changedOn: null };
		const said = JSON.stringify(lookBackDocument({ ...input, words: await loadWords(language) }));
		expect(said).toContain(`"${reached}"`);
		expect(said).toContain(`, ${met}`);
	});

	it('of a plan in which nothing happened says so, on one page', () => {
		const input = { plan: aPlan(), conflicts: [], waiting: [], on: END, printedOn: END, changedOn: null };
		const { layout, sections } = lookBackDocument(input);
		const headings = sections.flatMap(({ blocks }) =>
			blocks.flatMap((block) =>
				block.kind === 'heading' ? block.runs.map((run) => (run.kind === 'text' ? run.text : '')) : [],
			),
		);
		expect([layout, headings]).toEqual(['one page', ['Trust', 'Commitments', 'What each side takes along']]);
	});

	it('knows what was learned from the day it was raised on the plan’s clock', () => {
		const frictions = [aRecord('frictions', { id: 'f', learned: 'Ask first', raised: '2027-03-01T22:30Z' })];
		const plan = aPlan({ frame: { timeZone: 'Asia/Tokyo' }, frictions });
		const learned = (on: string) => lookBackOf(plan, on).lessons.map((lesson) => lesson.learned);
		expect([learned('2027-03-01'), learned('2027-03-02')]).toEqual([[], ['Ask first']]);
	});

	it('says of none that has come to its end that there is none to count, where some are overdue', () => {
		const plan = aPlan({ commitments: [aCommitment({ accepted: '2027-01-05' })] });
		const page = lookBackOf(plan, END);
		expect(page.kept.vendor).toEqual({ kept: 0, due: 0, late: 0, carried: 1 });
		const text = JSON.stringify(lookBackDocument({ ...exampleInput({ plan, conflicts: [] }), on: END }));
		expect([text.includes('none to count'), text.includes('none was due')]).toEqual([true, false]);
	});
});
