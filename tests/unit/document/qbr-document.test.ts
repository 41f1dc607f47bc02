import { describe, expect, it } from 'vitest';
import { planQuarters } from '../../../shared/base/dates.ts';
import { reviewedQuarter } from '../../../shared/document/qbr/reviewed-quarter.ts';
import { qbrDocument } from '../../../shared/document/qbr-document.ts';
import type { Block, DocumentTree } from '../../../shared/document/tree.ts';
import { aGoal, aPivot, aPlan, aRecord } from '../../builders/plan.ts';
import { treeTexts } from '../documents/tree-texts.ts';
import { exampleInput, openFields } from './example-plan.ts';

const { plan: example } = exampleInput({});
const plan = { ...example, frame: { ...example.frame, stageVendor: 'repeat' as const } };
const tree = qbrDocument(exampleInput({ plan, conflicts: openFields }), null);

function sectionOf(of: DocumentTree | null, id: string) {
	return of?.sections.find((section) => section.id === id);
}

const tableOf = (blocks: readonly Block[] | undefined) => blocks?.find((block) => block.kind === 'table');
const textOf = (blocks: readonly Block[]) =>
	treeTexts({ sections: [{ id: 'x', title: null, blocks }] } as unknown as DocumentTree).join(' ');

describe('the pack of a quarterly review', () => {
	it('puts last commitments first, and trust before performance', () => {
		expect(tree?.sections.map(({ id }) => id)).toEqual([
			...[
				'opening',
				'quarter-commitments',
				'trust',
				'scorecard',
				'top-gaps',
				'decisions-needed',
				'next-quarter',
				'standing',
			],
		]);
		expect(tree?.title).toBe('Quarterly review Q2: From resale to recurring');
	});

	it('has a place for every decision, and asks for each version, gap and missed commitment', () => {
		const table = tableOf(sectionOf(tree, 'decisions-needed')?.blocks);
		expect(table?.rows.length).toBeGreaterThan(2);
		for (const { cells } of table?.rows ?? []) expect(cells.at(-1)?.paragraphs.flatMap(({ runs }) => runs)).toEqual([]);
		const said = textOf(table === undefined ? [] : [table]);
		for (const asked of ['Which one stands?', 'accept as is?', 'A new day, another commitment, or none?'])
			expect(said).toContain(asked);
	});

	it('asks about a goal behind for two periods until both recommit to it, as the check-in does', () => {
		const behind = (...recommitted: string[]) => {
			const goals = aPlan({
				goals: [aRecord('goals', { id: 'g', title: 'Cloud ARR', counts: 'level', direction: 'up', baseline: 0 })],
				targets: [aRecord('targets', { id: 'g-Q1', goal: 'g', quarter: 'Q1', value: 90 })],
				actuals: ['2027-01', '2027-02'].map((period) =>
					aRecord('actuals', { id: `g-${period}`, goal: 'g', period, value: 10 }),
				),
				recommitments: recommitted.map((day) => aRecord('recommitments', { id: `g-${day}`, goal: 'g', day })),
			});
			const pack = qbrDocument(exampleInput({ plan: goals, conflicts: [], on: '2027-03-10' }), null);
			return textOf(sectionOf(pack, 'decisions-needed')?.blocks ?? []).includes('Recommit or pivot?');
		};
		expect([behind(), behind('2027-02-20'), behind('2027-03-02')]).toEqual([true, true, false]);
	});

	it('asks about a pivot that waits for a yes, as the overview does', () => {
		const change = { id: 'p', goal: 'g1', day: '2027-03-02', change: 'Sell less, better' };
		const said = (...yes: ('vendor' | 'partner')[]) => {
			const pivoted = aPlan({ goals: [aGoal({ id: 'g1' })], pivots: [aPivot(change, ...yes)] });
			const pack = qbrDocument(exampleInput({ plan: pivoted, conflicts: [], on: '2027-03-10' }), null);
			return textOf(sectionOf(pack, 'decisions-needed')?.blocks ?? []);
		};
		expect(said('vendor')).toContain('Pivot 1 Sell less, better');
		expect(said('vendor')).toContain('Pivot proposed: does Harbor agree?');
		expect(said()).toContain('Pivot proposed: do both sides agree?');
		expect(said('vendor', 'partner')).toContain('Nothing waits for a decision');
	});

	it('has each commitment of the quarter once, under the side that promised it', () => {
		const q3 = qbrDocument(exampleInput({}), 'Q3');
		const rows = tableOf(sectionOf(q3, 'quarter-commitments')?.blocks)?.rows ?? [];
		const numbers = rows.flatMap(({ kind, cells }) => (kind === 'body' ? [textOf(cells[0]?.paragraphs ?? [])] : []));
		expect(numbers.length).toBeGreaterThan(1);
		expect(new Set(numbers).size).toBe(numbers.length);
	});

	it('names the next review that comes, whichever stands first in the plan', () => {
		const rhythms = [
			aRecord('rhythms', { id: 'late', title: 'Late', every: 'quarter', first: '2027-09-20' }),
			aRecord('rhythms', { id: 'soon', title: 'Soon', every: 'quarter', first: '2027-07-20' }),
		];
		const pack = qbrDocument(exampleInput({ plan: aPlan({ rhythms }), conflicts: [], on: '2027-07-01' }), null);
		expect(JSON.stringify(sectionOf(pack, 'opening'))).toContain('20 July 2027');
	});

	it('is none where the plan has no days, or no such quarter', () => {
		expect(qbrDocument(exampleInput({ plan: aPlan({ frame: { start: null, end: null } }) }), null)).toBeNull();
		expect(qbrDocument(exampleInput({}), 'Q7')).toBeNull();
	});

	it('of an empty plan says what there is to say', () => {
		const empty = qbrDocument(exampleInput({ plan: aPlan({}) }), null);
		expect(empty?.sections.map(({ id }) => id)).toEqual([
			...['opening', 'quarter-commitments', 'decisions-needed', 'next-quarter', 'standing'],
		]);
	});
});

describe('the quarter that is reviewed', () => {
	const quarters = planQuarters('2027-02-01', '2028-01-31');
	it.each([
		['2026-12-01', 'Q1', 'Q2'],
		['2027-02-01', 'Q1', 'Q2'],
		['2027-04-30', 'Q1', 'Q2'],
		['2027-05-01', 'Q1', 'Q2'],
		['2027-06-14', 'Q1', 'Q2'],
		['2027-06-15', 'Q2', 'Q3'],
		['2028-02-10', 'Q4', undefined],
		['2029-02-10', 'Q4', undefined],
	])('on %s is %s, and next comes %s', (on, quarter, next) => {
		const reviewed = reviewedQuarter(quarters, on, null);
		expect([reviewed?.quarter.name, reviewed?.next?.name]).toEqual([quarter, next]);
	});

	it('is the last of two that have just ended, where the plan ends with a short one', () => {
		const [q4, q5] = ['2028-01-31', '2028-02-20'];
		const thirteen = planQuarters('2027-02-01', q5);
		expect(reviewedQuarter(thirteen, '2028-02-10', null)?.quarter).toMatchObject({ name: 'Q4', end: q4 });
		expect(reviewedQuarter(thirteen, '2028-02-25', null)?.quarter).toMatchObject({ name: 'Q5', end: q5 });
	});

	it('is the one that is asked for', () => {
		expect(reviewedQuarter(quarters, '2027-06-15', 'Q4')?.quarter.name).toBe('Q4');
		expect(reviewedQuarter(quarters, '2027-06-15', 'Q5')).toBeNull();
		expect(reviewedQuarter([], '2027-06-15', null)).toBeNull();
	});
});
