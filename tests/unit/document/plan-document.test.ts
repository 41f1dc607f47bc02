import { describe, expect, it } from 'vitest';
import { planDocument } from '../../../shared/document/plan-document.ts';
import type { Block, Cell, DocumentTree, Run, Section, Table } from '../../../shared/document/tree.ts';
import { coverMark } from '../../../shared/plan/agreement.ts';
import { TRUST_STATEMENTS } from '../../../shared/plan/rounds.ts';
import { fieldSpec } from '../../../shared/plan/schema.ts';
import {
	aCommitment,
	aGoal,
	anEffect,
	anExpectation,
	aPivot,
	aPlan,
	aPriority,
	aRecord,
	aTarget,
	aTopic,
} from '../../builders/plan.ts';
import { aRound } from '../../builders/revealed-rounds.ts';
import { exampleInput, examplePlan, openFields } from './example-plan.ts';

const words = (runs: readonly Run[]) =>
	runs.map((run) => (run.kind === 'text' ? run.text : run.kind === 'mark' ? run.letter : '')).join('');
const cellWords = ({ paragraphs }: Cell) => paragraphs.map(({ runs }) => words(runs)).join(' / ');

function section(tree: DocumentTree, id: string): Section {
	const found = tree.sections.find((candidate) => candidate.id === id);
	if (found === undefined) throw new Error(`no section ${id}`);
	return found;
}

function tables(tree: DocumentTree, id: string): readonly Table[] {
	return section(tree, id).blocks.filter((block): block is Table => block.kind === 'table');
}

function table(tree: DocumentTree, id: string, at = 0): Table {
	const found = tables(tree, id)[at];
	if (found === undefined) throw new Error(`no table ${at} in ${id}`);
	return found;
}

const bodyRows = ({ rows }: Table) =>
	rows.filter(({ kind }) => kind === 'body').map(({ cells }) => cells.map(cellWords));
const allText = (tree: DocumentTree) => JSON.stringify(tree);

describe('the plan as a document', () => {
	it('has its sections in the order both sides read them', () => {
		expect(planDocument(exampleInput()).sections.map(({ id }) => id)).toEqual([
			'cover',
			'scorecard',
			'why',
			'strategies',
			'measured-on',
			'goals',
			'expectations',
			'commitments',
			'funding',
			'open-items',
			'recorded-agreement',
		]);
	});

	it('leaves out what is empty, never the open items', () => {
		const tree = planDocument(exampleInput({ plan: aPlan() }));
		expect(tree.sections.map(({ id }) => id)).toEqual(['cover', 'open-items', 'recorded-agreement']);
		expect(
			section(tree, 'open-items').blocks.map((block) => (block.kind === 'paragraph' ? words(block.runs) : '')),
		).toEqual(['Nothing is open on 31 August 2027.']);
	});

	it('ends with the standing paragraph, word for word', () => {
		const block = section(planDocument(exampleInput()), 'recorded-agreement').blocks.at(-1);
		expect(block?.kind === 'paragraph' && words(block.runs)).toBe(
			'This plan records intentions. It changes no contract between the parties and creates no exclusivity, agency or duty to pay; a signed contract prevails.',
		);
	});

	it('gives the same tree for the same input', () => {
		expect(planDocument(exampleInput())).toEqual(planDocument(exampleInput()));
	});

	it('has rows that fill the columns of every table', () => {
		for (const { id, blocks } of planDocument(exampleInput({ conflicts: openFields })).sections) {
			for (const block of blocks.filter((candidate): candidate is Table => candidate.kind === 'table')) {
				for (const cells of [...block.head, ...block.rows.map((row) => row.cells)]) {
					const span = cells.reduce((sum, cell) => sum + (cell.span ?? 1), 0);
					expect([id, block.description, span]).toEqual([id, block.description, block.columns.length]);
				}
			}
		}
	});

	it('speaks of the two sides by their own names and marks', () => {
		const plan = aPlan({ names: { vendor: 'Kiel Mills', partner: 'Corner Shops' }, commitments: [aCommitment()] });
		const parties = {
			vendor: { ...plan.parties.vendor, mark: 'S', label: 'supplier' },
			partner: { ...plan.parties.partner, mark: 'R', label: 'retailer' },
		};
		const tree = planDocument(exampleInput({ plan: { ...plan, parties } }));
		const party = section(tree, 'cover').blocks.filter(
			(block) => block.kind === 'paragraph' && block.style === 'party',
		);
		expect(party.map((block) => (block.kind === 'paragraph' ? words(block.runs) : ''))).toEqual([
			'S\u00A0\u00A0Kiel Mills  supplier',
			'R\u00A0\u00A0Corner Shops  retailer',
		]);
		expect(allText(tree)).not.toMatch(/Northwind|Harbor/);
	});
});

describe('the scorecard', () => {
	it('shows both sides’ record in the same size, always with its n', () => {
		const block = section(planDocument(exampleInput()), 'scorecard').blocks.find(({ kind }) => kind === 'figures');
		const figures = block?.kind === 'figures' ? block.items : [];
		expect(figures.map(({ figure, beside, tally }) => [figure, beside, tally.length])).toEqual([
			['7 of 8', '88%', 9],
			['1 of 2', 'too few to say', 3],
		]);
	});

	it('says beside the record what each side still carries', () => {
		const block = section(planDocument(exampleInput()), 'scorecard').blocks.find(({ kind }) => kind === 'figures');
		expect(block?.kind === 'figures' && block.items.map(({ notes }) => notes.at(-1))).toEqual([
			'Open: 3 commitments, 5 person-days, £12,000.',
			'Open: 3 commitments, 15 person-days, £6,400.',
		]);
	});

	it('prints months with the quarters and every target exactly', () => {
		const [head = []] = table(planDocument(exampleInput()), 'scorecard').head;
		expect(head.map(cellWords).slice(3)).toEqual([
			'Q1 / Feb–Apr\n2027',
			'Q2 / May–Jul\n2027',
			'Q3 / Aug–Oct\n2027',
			'Q4 / Nov 2027–\nJan 2028',
		]);
		expect(bodyRows(table(planDocument(exampleInput()), 'scorecard')).map((cells) => cells.slice(1))).toEqual([
			['Recurring revenue, £ thousand a month', '18.4', '22.0', '31.0', '45.0', '62.0'],
			['Recurring share of billings, %', '24.0', '–', '34.0', '–', '55.5'],
			['Managed customers, customers', '9', '13', '–', '–', '40'],
		]);
	});

	it('never rounds a share', () => {
		const plan = aPlan({ goals: [aGoal({ unit: 'percent', baseline: 12.345 })], targets: [aTarget('g1', 'Q1', 0.57)] });
		const [row = []] = bodyRows(table(planDocument(exampleInput({ plan })), 'scorecard'));
		expect(row.slice(2, 4)).toEqual(['12.345', '0.570']);
	});

	it('never rounds money', () => {
		const plan = aPlan({ goals: [aGoal({ baseline: 1_234_567 })], targets: [aTarget('g1', 'Q1', 20_000_000)] });
		const [row = []] = bodyRows(table(planDocument(exampleInput({ plan })), 'scorecard'));
		expect(row.slice(1, 4)).toEqual(['Cloud ARR, £', '12,345.67', '200,000.00']);
	});
});

describe('the matrix', () => {
	it('never shows a gap alone: all ratings stand in its row', () => {
		const rows = bodyRows(table(planDocument(exampleInput()), 'expectations'));
		expect(rows.find(([number]) => number === 'E1')).toEqual([
			'E1',
			'Deal registrations are answered in two working days',
			...['5', '8', '6', '9', '7', '3', '6'],
			...['▼\u00A0−3', '−6', '−3'],
		]);
	});

	it('keeps unrated, abstained and too early apart', () => {
		const plan = aPlan({
			expectations: [
				anExpectation({ perceivedVendor: 'too early to say', guess: 'abstained', importanceVendor: null }),
			],
		});
		const tree = planDocument(exampleInput({ plan }));
		const [row = []] = bodyRows(table(tree, 'expectations'));
		expect([row[2], row[6], row[8]]).toEqual(['–', 'early', 'abs.']);
		const [reading] = section(tree, 'expectations').blocks.filter(
			(block) => block.kind === 'paragraph' && block.style === 'note',
		);
		expect(reading?.kind === 'paragraph' && words(reading.runs)).toMatch(
			/–\u00A0not rated yet, abs\. abstained, early: too early to say\.$/,
		);
	});

	it('says beneath every row below minimum where it ends, or that it does not yet', () => {
		const { rows } = table(planDocument(exampleInput()), 'expectations');
		const ends = rows.flatMap((row, at) => {
			if (row.kind !== 'detail') return [];
			return [[...(rows[at - 1]?.cells ?? []).slice(0, 1), ...row.cells.slice(1)].map(cellWords)];
		});
		expect(ends).toEqual([
			['E3', 'Both agree to differ until 30 November 2027: Harbor keeps a second vendor for insured customers.'],
			['E1', 'C-10. Ends in a commitment, due 30 September 2027: Relief for the trough, second quarter.'],
			['E2', 'Open: no ending chosen yet.'],
		]);
	});

	it('names what is rated and nowhere below minimum in one sentence under the heat map', () => {
		const tree = planDocument(exampleInput());
		const named = bodyRows(table(tree, 'expectations', 1)).map(([category]) => category);
		expect(named).toEqual(['reliability', 'responsiveness', 'demand', 'commercial']);
		const note = section(tree, 'expectations').blocks.at(-1);
		expect(note?.kind === 'paragraph' && words(note.runs)).toMatch(/Nothing below minimum: enablement\.$/);
	});

	it('shades the heat map by its worst row', () => {
		const grounds = table(planDocument(exampleInput()), 'expectations', 1).rows.map(({ cells }) =>
			cells.map(({ ground }) => ground ?? null),
		);
		expect(grounds).toContainEqual([null, null, 'breach']);
		expect(grounds).toContainEqual([null, 'breach tint', null]);
	});
});

describe('the owners of a goal', () => {
	const printed = (worthVendor: string | null) =>
		planDocument(exampleInput({ plan: aPlan({ goals: [aGoal({ ownerVendor: 'S. Lindqvist', worthVendor })] }) }));

	it('stand beside what the goal is worth to their side', () => {
		const [head = []] = table(printed('A reference'), 'goals').head;
		expect(head.map(cellWords)[0]).toContain('   owner S. Lindqvist');
	});

	it('are named where nothing is written about its worth', () => {
		const tree = printed(null);
		expect(tables(tree, 'goals')).toEqual([]);
		expect(allText(tree)).toContain('S. Lindqvist');
	});
});

describe('the commitments', () => {
	const lane = (tree: DocumentTree, at: number) => {
		const rows = table(tree, 'commitments', at).rows.map(({ cells }) => cells.map(cellWords));
		const split = rows.findIndex(([first = '']) => first.startsWith('Settled'));
		return split < 0 ? { open: rows, settled: [] } : { open: rows.slice(0, split), settled: rows.slice(split) };
	};
	const notes = (tree: DocumentTree) =>
		section(tree, 'commitments').blocks.flatMap((block) =>
			block.kind === 'paragraph' && block.style === 'note' ? [words(block.runs)] : [],
		);

	it('that are open stand in full, each with its test, owner, day and state', () => {
		expect(lane(planDocument(exampleInput()), 1).open).toEqual([
			[
				...['C-12', 'Two more certified practitioners', 'Northwind can run a test incident from it', 'A. Karim'],
				...['20\u00A0Apr\u00A02027', 'Delivered 18\u00A0Apr\u00A02027 / awaits Northwind'],
			],
			[
				...['C-13', 'Move 8 resale accounts', 'Northwind can run a test incident from it', 'A. Karim'],
				...['20\u00A0May\u00A02027', '▼ Overdue / 103 days late'],
			],
			[
				...['C-14', 'Forecast by the third working day', 'Northwind can run a test incident from it', 'A. Karim'],
				...['20\u00A0Jun\u00A02027', '▼ Overdue / 72 days late, awaits Northwind'],
			],
		]);
	});

	it('that were settled in this plan quarter, or the last thirty days, take one line, older ones a sentence', () => {
		const tree = planDocument(exampleInput({ on: '2027-07-20' }));
		expect(lane(tree, 0).settled).toEqual([
			['Settled since 1 May 2027'],
			['C-6', 'Enablement day 6 at Harbor’s desk in Bristol', 'Elena Marsh', '15\u00A0Jun\u00A02027', 'Kept'],
		]);
		expect(notes(tree)).toContain('Kept before 1 May 2027: C-11 Runbook for the 24/7 desk.');
		const inAugust = planDocument(exampleInput({ on: '2027-08-05' }));
		expect(lane(inAugust, 0).settled).toEqual([]);
		expect(notes(inAugust).filter((said) => said.startsWith('Kept before 6 Jul'))).toHaveLength(2);
	});

	it('are all named, whatever their state and age', () => {
		const text = JSON.stringify(section(planDocument(exampleInput()), 'commitments'));
		const { commitments } = examplePlan().collections;
		expect(commitments.filter(({ deliverable }) => !text.includes(deliverable ?? ''))).toEqual([]);
	});

	it('tell a late one by its days and a renegotiated one by what has taken its place', () => {
		const facts = { accepted: '2027-07-01', due: '2027-08-10' };
		const late = { delivered: '2027-08-13', acknowledged: '2027-08-14' };
		const plan = aPlan({
			frame: { start: '2027-02-01', end: '2028-01-31' },
			commitments: [
				aCommitment({ ...facts, ...late, id: 'c1' }),
				aCommitment({ ...facts, id: 'c2', asked: '2027-08-01', successor: 'c3' }),
				aCommitment({ ...facts, id: 'c3', due: '2027-09-30' }),
			],
		});
		const { settled } = lane(planDocument(exampleInput({ plan })), 0);
		expect(settled.slice(1).map((cells) => cells.at(-1))).toEqual(['Kept late, 3 days', 'Renegotiated: C-3']);
	});

	it('stand beside measures of which a side speaks for itself alone', () => {
		const text = (holder: 'vendor' | 'partner') => {
			const plan = aPlan({
				goals: [aGoal({ id: 'g' })],
				priorities: [aPriority({ id: 'p' })],
				effects: [anEffect(holder, 'p', 'g', 'works against')],
			});
			return JSON.stringify(section(planDocument(exampleInput({ plan, conflicts: [] })), 'measured-on'));
		};
		expect([text('partner').includes('Works against G1.'), text('vendor').includes('Works against')]).toEqual([
			...[true, false],
		]);
	});

	it('that were delivered and then taken back do not show the day of the delivery as that of the withdrawal', () => {
		const plan = aPlan({
			frame: { start: '2027-02-01', end: '2028-01-31' },
			commitments: [
				aCommitment({
					...{ id: 'c1', deliverable: 'Price book', accepted: '2027-02-01', due: '2027-08-20' },
					...{ delivered: '2027-07-15', withdrawn: '2027-07-20' },
				}),
			],
		});
		const text = JSON.stringify(section(planDocument(exampleInput({ plan, conflicts: [] })), 'commitments'));
		expect([text.includes('Withdrawn'), /15\sJul/.test(text)]).toEqual([true, false]);
	});

	it('that were taken back or renegotiated pay nothing any more', () => {
		const plan = aPlan({
			frame: { start: '2027-02-01', end: '2028-01-31' },
			commitments: [
				aCommitment({ id: 'c1', deliverable: 'Taken back', money: 100_000, withdrawn: '2027-03-01' }),
				aCommitment({
					...{ id: 'c2', deliverable: 'First terms', money: 200_000, accepted: '2027-02-01', due: '2027-06-30' },
					...{ asked: '2027-03-01', successor: 'c3' },
				}),
				aCommitment({ id: 'c3', deliverable: 'New terms', money: 150_000, accepted: '2027-03-02', due: '2027-09-30' }),
			],
		});
		const text = JSON.stringify(section(planDocument(exampleInput({ plan, conflicts: [] })), 'funding'));
		expect(['Taken back', 'First terms', 'New terms'].filter((words) => text.includes(words))).toEqual(['New terms']);
	});

	it('that are kept but hold several versions of a field are open', () => {
		const kept = { accepted: '2027-01-02', delivered: '2027-03-30', acknowledged: '2027-03-31' };
		const values = [...(openFields[0]?.values ?? [])];
		const plan = aPlan({ commitments: [aCommitment({ ...kept, id: 'c1' })] });
		const tree = planDocument(exampleInput({ plan, conflicts: [{ record: 'commitments/c1', field: 'test', values }] }));
		expect(lane(tree, 0).open.map((cells) => cells[2])).toEqual(['Several versions: see Open items.']);
	});

	it('of a plan without days are all news', () => {
		const kept = { accepted: '2027-01-02', delivered: '2027-03-30', acknowledged: '2027-03-31' };
		const plan = aPlan({ frame: { start: null, end: null }, commitments: [aCommitment({ ...kept, id: 'c1' })] });
		const tree = planDocument(exampleInput({ plan }));
		expect(lane(tree, 0).settled).toHaveLength(2);
		expect(lane(tree, 0).settled[0]).toEqual(['Settled']);
	});
});

describe('open items', () => {
	const tree = planDocument(exampleInput({ conflicts: openFields, waiting: ['A change by Callum Reid is missing.'] }));

	it('list both values of a field in conflict, and neither is printed elsewhere as if it stood', () => {
		expect(bodyRows(table(tree, 'open-items'))).toEqual([
			['G1 Recurring revenue / Baseline', '£18,400  Elena Marsh for Northwind / £19,000  Callum Reid for Harbor'],
		]);
		expect(bodyRows(table(tree, 'scorecard'))[0]?.[2]).toBe('open');
	});

	it('list what waits, what ends nowhere, what is not agreed and what is late', () => {
		const headings = section(tree, 'open-items').blocks.flatMap((block: Block) =>
			block.kind === 'heading' ? [words(block.runs)] : [],
		);
		expect(headings).toEqual([
			'Fields with more than one version: 1',
			'Changes that have not arrived, or do not fit: 1',
			'Expectations below minimum without an ending: 1',
			'Topics not agreed by both sides: 3',
			'Commitments past their day: 3',
			'What awaits a yes: 2',
			'What we agree to differ on, or take as it is: 1',
		]);
	});
});

describe('agreed text', () => {
	const column = (tree: DocumentTree) =>
		table(tree, 'strategies')
			.rows.filter(({ kind }) => kind === 'body')
			.map(({ cells }) => cells[2]);

	it('alone speaks in the agreed voice, and says who stands behind it', () => {
		const tree = planDocument(exampleInput());
		expect(column(tree).map((cell) => cell && cellWords(cell).split(' / ').at(-1))).toEqual([
			'Agreed by V and P',
			'Agreed by P, awaits Northwind',
			'Proposed, agreed by neither side yet',
			'No text proposed yet.',
		]);
		const others = { ...tree, sections: tree.sections.filter(({ id }) => id !== 'strategies') };
		expect(allText(others)).not.toContain('"voice":"agreed"');
	});

	it('falls back to proposed as soon as a word of it changes', () => {
		const plan = examplePlan();
		const topics = plan.collections.topics.map((topic) => ({
			...topic,
			agreedText: `${topic.agreedText ?? ''} More.`,
		}));
		const changed = { ...plan, collections: { ...plan.collections, topics } };
		for (const cell of column(planDocument(exampleInput({ plan: changed })))) {
			expect(cell && cellWords(cell)).toMatch(/agreed by neither side yet$/);
		}
	});

	it('of a topic without a level still has a place', () => {
		const plan = aPlan({ topics: [aTopic({ level: null, title: 'Homeless' })] });
		expect(allText(planDocument(exampleInput({ plan })))).toContain('Homeless');
	});
});

describe('what sessions have left behind', () => {
	const five = (value: number) => Object.fromEntries(TRUST_STATEMENTS.map((said) => [`trust ${said}`, value]));
	const rounds = [
		aRound({ kind: 'trust', id: 'pulse', vendor: five(7), partner: five(5) }),
		aRound({
			kind: 'goals',
			id: 'order',
			asked: 'g1 g2',
			vendor: { 'goals/g1 rank': 1, 'goals/g2 rank': 2 },
			partner: { 'goals/g1 rank': 2, 'goals/g2 rank': 1 },
		}),
		aRound({
			partner: {
				'expectations/e1 importancePartner': 8,
				'expectations/e1 minimum': 6,
				'expectations/e1 desired': 8,
				'expectations/e1 perceivedPartner': [7, 3, 4, 8],
			},
		}),
		aRound({ id: 'hidden', asked: 'e2', vendor: 'locked', partner: 'nothing' }),
	];
	const plan = aPlan({
		goals: [aGoal(), aGoal({ id: 'g2', title: 'Certified people' })],
		expectations: [anExpectation(), anExpectation({ id: 'e2' })],
		decisions: [aRecord('decisions', { id: 'd1', statement: 'Tuesdays', day: '2027-08-20', expectation: 'e1' })],
		parkedItems: [aRecord('parkedItems', { id: 'p1', statement: 'The insurer’s letter', parked: '2027-08-20' })],
		rounds: rounds.map(({ round }) => round),
		ballots: rounds.flatMap(({ ballots }) => ballots),
	});
	const tree = planDocument(exampleInput({ plan, on: '2027-09-09' }));
	const notes = (id: string) =>
		section(tree, id).blocks.flatMap((block) => (block.kind === 'paragraph' ? [words(block.runs)] : []));

	it('has no pulse and no order of goals on a day before they were revealed', () => {
		const earlier = planDocument(exampleInput({ plan, on: '2027-09-08' }));
		expect(earlier.sections.map(({ id }) => id)).not.toContain('trust');
		expect(table(earlier, 'scorecard').columns.some(({ side }) => side !== undefined)).toBe(false);
	});

	it('shows stated trust before any performance, with how many rated and a labelled mean', () => {
		const order = tree.sections.map(({ id }) => id);
		expect(order.indexOf('trust')).toBeLessThan(order.indexOf('goals'));
		expect(bodyRows(table(tree, 'trust'))[0]).toEqual(['keeps commitments', '7  (1)', '5  (1)']);
		expect(bodyRows(table(tree, 'trust')).at(-1)).toEqual(['Mean', '7, the mean of 5', '5, the mean of 5']);
	});

	it('sets both orders of the goals side by side', () => {
		const places = bodyRows(table(tree, 'scorecard')).map((cells) => [cells[0], ...cells.slice(-2)]);
		expect(places).toEqual([
			['G1', '1', '2'],
			['G2', '2', '1'],
		]);
		expect(notes('scorecard')[0]).toBe(
			'Targets: reached by the end of the plan quarter. ' +
				'Place: what matters most to each side, 1 is first, put in order blind on 9 September 2027. ' +
				'0 of 1 pair in the same order. Kendall’s τ-b: −1.',
		);
	});

	it('gives a goal that was in no round a dash for its place, and no plan without a round the columns', () => {
		const later = { ...plan.collections, goals: [...plan.collections.goals, aGoal({ id: 'g3', title: 'Later' })] };
		const more = planDocument(exampleInput({ plan: { ...plan, collections: later }, on: '2027-09-09' }));
		expect(bodyRows(table(more, 'scorecard')).at(-1)?.slice(-2)).toEqual(['–', '–']);
		const none = table(planDocument(exampleInput()), 'scorecard');
		expect(none.columns.some(({ side }) => side !== undefined)).toBe(false);
	});

	it('says how many ratings were given blind, and where one side is far apart', () => {
		expect(notes('expectations').join(' ')).toContain(
			'1 of 2 rated blind on 9 September 2027; 1 written openly, outside a round. Far apart inside one side: E1 how well it is met, Harbor 4 to 8 (3 people).',
		);
	});

	it('prints an open round as open', () => {
		const open = plan.collections.rounds.map((round) =>
			round.mode === null ? round : { ...round, mode: 'open' as const },
		);
		const printed = planDocument(
			exampleInput({ plan: { ...plan, collections: { ...plan.collections, rounds: open } } }),
		);
		expect(allText(printed)).toContain('rated openly on 9 September 2027');
		expect(allText(printed)).not.toContain('blind');
	});

	it('ends what people wrote with one full stop among the open items, theirs or ours', () => {
		const plan = aPlan({
			commitments: ['Second day, Sep.–Oct.', 'A deputy'].map((deliverable, at) =>
				aCommitment({ id: `c${at}`, deliverable, due: '2027-12-31' }),
			),
			decisions: ['Tuesdays.', 'Wednesdays'].map((statement, at) => {
				const decision = aRecord('decisions', { id: `d${at}`, statement, day: '2027-08-20' });
				const spec = fieldSpec('decisions', 'agreedVendor');
				return { ...decision, agreedVendor: spec ? coverMark(spec, { values: decision }) : null };
			}),
		});
		const items = section(planDocument(exampleInput({ plan })), 'open-items').blocks.flatMap((block) =>
			block.kind === 'list' ? block.items.map(words) : [],
		);
		expect(items).toEqual([
			'C-1 Second day, Sep.–Oct. Proposed; awaits Harbor’s yes.',
			'C-2 A deputy. Proposed; awaits Harbor’s yes.',
			'D-1 Tuesdays. Awaits Harbor.',
			'D-2 Wednesdays. Awaits Harbor.',
		]);
	});

	it('lists decisions, and among the open items what is parked and what is not revealed', () => {
		expect(bodyRows(table(tree, 'decisions'))).toEqual([
			['D-1', 'Tuesdays  from E1', '20\u00A0Aug\u00A02027', 'noted'],
		]);
		const items = section(tree, 'open-items').blocks.flatMap((block) =>
			block.kind === 'list' ? block.items.map(words) : [],
		);
		expect(items).toEqual([
			'1 expectation, opened on 9 September 2027.',
			'The insurer’s letter  since 20\u00A0Aug\u00A02027',
		]);
	});
});

describe('progress by quarter', () => {
	const input = (source: string | null) => ({
		...exampleInput(),
		on: '2027-05-15',
		plan: aPlan({
			measures: [aRecord('measures', { id: 'm', name: 'Seats sold', kind: 'lagging' })],
			goals: [
				aGoal({ id: 'g', title: 'Seats', unit: 'number', unitLabel: 'seats', counts: 'sum', measure: 'm' }),
				aGoal({ id: 'h', title: 'Reach', unit: 'percent', counts: 'rate', baseline: 10 }),
			],
			targets: [aTarget('g', 'Q1', 90), aTarget('g', 'Q2', 91)],
			actuals: [
				aRecord('actuals', { id: 'g-2027-01', goal: 'g', period: '2027-01', value: 25, source }),
				aRecord('actuals', { id: 'g-2027-04', goal: 'g', period: '2027-04', value: 30, source }),
			],
			checkIns: [aRecord('checkIns', { id: '2027-05-10', week: '2027-05-10', day: '2027-05-11' })],
			recommitments: [aRecord('recommitments', { id: 'g-2027-05-11', goal: 'g', day: '2027-05-11' })],
		}),
	});

	it('says what each quarter brought of what was expected by the last month measured, and how far that is behind', () => {
		expect(bodyRows(table(planDocument(input('Billing')), 'progress'))).toEqual([
			[
				'G1',
				'Seats, seats, lagging, recommitted 11 May 2027',
				'▼\u00A025 of\u00A031',
				'30 of\u00A030',
				'▼\u00A06 behind, 90%',
			],
			['G2', 'Reach, %', '–', '–', 'nothing measured'],
		]);
	});

	it('marks what was only stated, and says when the last check-in was', () => {
		const tree = planDocument(input(null));
		expect(bodyRows(table(tree, 'progress'))[0]?.slice(2, 4)).toEqual(['▼\u00A025* of\u00A031', '30* of\u00A030']);
		expect(JSON.stringify(section(tree, 'progress'))).toContain(
			'* stated, without a source. Weekly check-ins: One week in a row. The last on 11 May 2027.',
		);
	});
});

describe('pivots', () => {
	const input = (...yes: ('vendor' | 'partner')[]) => ({
		...exampleInput(),
		on: '2027-05-15',
		plan: aPlan({
			goals: [aGoal({ id: 'g', title: 'Seats', unit: 'number', unitLabel: 'seats', counts: 'sum' })],
			targets: [aTarget('g', 'Q1', 90), aTarget('g', 'Q2', 91)],
			actuals: [aRecord('actuals', { id: 'g-2027-04', goal: 'g', period: '2027-04', value: 20, source: 'Billing' })],
			pivots: [
				aPivot(
					{
						...{ id: 'p', goal: 'g', day: '2027-05-04', occasion: 'trigger met' },
						...{
							assumption: 'Two engineers a quarter.',
							evidence: 'One in April.',
							change: 'One engineer, and a partner desk.',
						},
						targetQ2: 60.5,
					},
					...yes,
				),
			],
		}),
	});

	it('stand with what was assumed and what changes, and each new target beside the original one', () => {
		const tree = planDocument(input('vendor', 'partner'));
		expect(bodyRows(table(tree, 'pivots'))).toEqual([
			[
				'Pivot 1 / G1, 4\u00A0May\u00A02027, trigger met',
				'Two engineers a quarter. One in April.',
				'One engineer, and a partner desk. Q2\u00A060.5, was\u00A091.0 seats.',
				'V\u00A0P',
			],
		]);
		expect(bodyRows(table(tree, 'scorecard'))[0]?.slice(3, 5)).toEqual(['90.0', '60.5 was\u00A091.0']);
		expect(bodyRows(table(tree, 'progress'))[0]?.slice(1, 4)).toEqual([
			'Seats, seats, pivoted 4 May 2027',
			'–',
			'20 of\u00A019.9 was\u00A030',
		]);
	});

	it('change no target while a yes is missing, and are named among the open items', () => {
		const tree = planDocument(input('partner'));
		expect(bodyRows(table(tree, 'scorecard'))[0]?.slice(3, 5)).toEqual(['90', '91']);
		expect(bodyRows(table(tree, 'pivots'))[0]?.at(-1)).toMatch(/^P\s+awaits\sNorthwind$/);
		const items = section(tree, 'open-items').blocks.flatMap((block) =>
			block.kind === 'list' ? block.items.map(words) : [],
		);
		expect(items).toContain('Pivot 1: One engineer, and a partner desk. Awaits Northwind.');
	});
});
