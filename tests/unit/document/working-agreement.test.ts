import { describe, expect, it } from 'vitest';
import { planDocument } from '../../../shared/document/plan-document.ts';
import { qbrDocument } from '../../../shared/document/qbr-document.ts';
import type { Block, Run } from '../../../shared/document/tree.ts';
import { coverMark } from '../../../shared/plan/agreement.ts';
import { schema } from '../../../shared/plan/schema.ts';
import { loadWords } from '../../../shared/words/load.ts';
import { aCommitment, aPlan, aRecord } from '../../builders/plan.ts';
import { exampleInput } from './example-plan.ts';

const words = (runs: readonly Run[]) =>
	runs
		.map((run) => (run.kind === 'text' ? run.text : run.kind === 'mark' ? run.letter : ''))
		.join('')
		.replace(/\u00A0/g, ' ')
		.trim();

function said(block: Block): unknown {
	switch (block.kind) {
		case 'table':
			return block.rows.map(({ cells }) =>
				cells.map(({ paragraphs }) => paragraphs.map(({ runs }) => words(runs)).join(' / ')),
			);
		case 'list':
			return block.items.map(words);
		case 'definitions':
			return block.items.map(({ term, runs }) => `${term}: ${words(runs)}`);
		default:
			return block.kind;
	}
}

function documentOf(plan = agreed()) {
	return planDocument(exampleInput({ plan, on: '2027-09-09', conflicts: [], waiting: [] }));
}

const RULE = 'A no comes with its reason.';
function agreed() {
	const yes = coverMark(schema.rules.fields.agreedVendor, { values: { statement: RULE } });
	return aPlan({
		rhythms: [
			aRecord('rhythms', {
				title: 'Review',
				every: 'month',
				first: '2027-01-31',
				time: '09:30',
				minutes: 45,
				agenda: 'Kept?\nNext?',
			}),
		],
		roles: [
			aRecord('roles', { id: 'am', holder: 'vendor', title: 'Partner manager', person: 'Ana Ruiz' }),
			aRecord('roles', { id: 'desk', holder: 'partner', title: 'Desk lead' }),
		],
		responsibilities: [aRecord('responsibilities', { id: 'r', title: 'Registrations' })],
		parts: [
			aRecord('parts', { id: 'r-am', responsibility: 'r', role: 'am', part: 'R' }),
			aRecord('parts', { id: 'r-desk', responsibility: 'r', role: 'desk', part: 'I' }),
		],
		rules: [aRecord('rules', { statement: RULE, agreedVendor: yes })],
		escalationLevels: [
			aRecord('escalationLevels', {
				id: 'l1',
				title: 'Owners',
				personVendor: 'Ana Ruiz',
				personPartner: 'Ben',
				hours: 4,
			}),
		],
		holidays: [aRecord('holidays', { holder: 'partner', title: 'Away day', day: '2027-09-30' })],
		frictions: [
			aRecord('frictions', {
				...{
					id: 'f1',
					holder: 'partner',
					deliverer: 'vendor',
					what: 'No answer',
					raised: '2027-09-06T09:00Z',
					level: 'l1',
				},
			}),
		],
	});
}

describe('the working agreement on paper', () => {
	it.each([
		['en', 1, 'within 1 working hour.'],
		['de', 1, 'innerhalb von 1 Arbeitsstunde.'],
		['de', 1.5, 'innerhalb von 1,5 Arbeitsstunden.'],
	] as const)('says in %s that an answer comes within %s working hours', async (language, hours, answer) => {
		const plan = aPlan({ escalationLevels: [aRecord('escalationLevels', { title: 'Owners', hours })] });
		const { sections } = planDocument(exampleInput({ plan, conflicts: [], words: await loadWords(language) }));
		const blocks = sections.find(({ id }) => id === 'working-agreement')?.blocks ?? [];
		expect(blocks.flatMap(said)).toContainEqual(expect.stringContaining(answer));
	});

	it('has the next meetings, who does what, the rules with their yeses, the ladder and the hours', () => {
		const section = documentOf().sections.find(({ id }) => id === 'working-agreement');
		expect(section?.blocks.filter(({ kind }) => kind !== 'caption').map(said)).toEqual([
			[
				[
					'Review / every month, 45 minutes',
					'30 Sep 2027 and 31 Oct 2027, 09:30 / 30 Sep 2027: holiday of Harbor.',
					'Kept? · Next?',
				],
			],
			[['Registrations', 'V Ana Ruiz', 'nobody yet', '–', 'P Desk lead']],
			[`${RULE}  V  awaits Harbor`],
			[
				'A friction is answered: 1. Ana Ruiz and Ben, within 4 working hours.',
				'Hours of Northwind: Mon–Fri 09:00–17:00 (Europe/London), taken as none are given.',
				'Hours of Harbor: Mon–Fri 09:00–17:00 (Europe/London), taken as none are given. Away: Away day 30 Sep 2027.',
			],
			'heading',
			['F-1 No answer  raised by P, 6 Sep 2027; V  answer overdue'],
			'paragraph',
		]);
	});

	it('lists the open frictions; the review has the log: every open one, then the newest settled, with what was learned and what it ended in', () => {
		const settled = (n: number) =>
			aRecord('frictions', {
				...{ id: `s${n}`, holder: 'vendor', deliverer: 'partner', what: `Settled ${n}`, resolved: '2027-06-30' },
				...{ raised: `2027-06-${String(10 + n)}T09:00Z`, resolution: 'Said sorry', learned: 'Ring first' },
				...(n === 7 ? { repeats: 's6', rule: 'rule', commitment: 'c' } : {}),
			});
		const plan = aPlan({
			rules: [aRecord('rules', { id: 'rule', statement: RULE })],
			commitments: [aCommitment({ id: 'c' })],
			frictions: [
				...Array.from({ length: 8 }, (_, n) => settled(n)),
				aRecord('frictions', {
					...{ id: 'o', holder: 'partner', deliverer: 'vendor', what: 'Still open', raised: '2027-06-01T09:00Z' },
				}),
			],
		});
		const inPlan = documentOf(plan).sections.find(({ id }) => id === 'working-agreement')?.blocks ?? [];
		const heading = inPlan.findIndex((block) => block.kind === 'heading');
		expect(inPlan[heading]).toMatchObject({ aside: '1 of 9 not settled' });
		expect(said(inPlan[heading + 1] ?? { kind: 'space', lines: 1 })).toEqual([
			'F-1 Still open  raised by P, 1 Jun 2027; V  answer owed',
		]);
		const input = exampleInput({ plan, on: '2027-09-09', conflicts: [], waiting: [] });
		const review = qbrDocument(input, null)?.sections.find(({ id }) => id === 'frictions')?.blocks ?? [];
		const [, table, last] = review;
		const rows = said(table ?? { kind: 'space', lines: 1 }) as readonly (readonly string[])[];
		expect(rows.map(([number]) => number)).toEqual(['F-1', 'F-9', 'F-8', 'F-7', 'F-6', 'F-5', 'F-4']);
		expect(rows.slice(0, 2)).toEqual([
			['F-1', 'Still open / raised by P, 1 Jun 2027', 'V  answer owed', 'open'],
			[
				'F-9',
				'Settled 7 / raised by V, 17 Jun 2027 / repeats F-8; 2 of this kind',
				'P  no time agreed',
				`Said sorry / Learned: Ring first / Ended in C-1 / Ended in a rule: ${RULE}`,
			],
		]);
		expect(last?.kind === 'paragraph' && words(last.runs)).toBe(
			'Northwind: no answer has been due yet. Harbor: no answer has been due yet. 2 more are settled.',
		);
	});

	it('counts an answer that is due today as late from tomorrow on, in the log as beside it', () => {
		const plan = aPlan({
			escalationLevels: [aRecord('escalationLevels', { id: 'l', title: 'First', hours: 1 })],
			frictions: [
				aRecord('frictions', {
					...{ id: 'f', holder: 'partner', deliverer: 'vendor', what: 'No answer', level: 'l' },
					raised: '2027-06-01T09:00Z',
				}),
			],
		});
		const log = (on: string) => {
			const { sections } = planDocument(exampleInput({ plan, on, conflicts: [], waiting: [] }));
			return JSON.stringify(sections.find(({ id }) => id === 'working-agreement'));
		};
		expect([log('2027-06-01').includes('answer owed'), log('2027-06-02').includes('answer overdue')]).toEqual([
			true,
			true,
		]);
		expect(log('2027-06-01')).toContain('Northwind: no answer has been due yet.');
		expect(log('2027-06-02')).toContain('Northwind: 0 of 1 answered in time, too few to say.');
	});

	it('says of meetings that are over that none is left, not that no day is agreed', () => {
		const rhythms = [aRecord('rhythms', { title: 'Weekly', every: 'week', first: '2027-01-04' })];
		const text = (first: string | null) =>
			JSON.stringify(
				documentOf(aPlan({ frame: { end: '2027-06-30' }, rhythms: rhythms.map((one) => ({ ...one, first })) })),
			);
		expect([text('2027-01-04').includes('no more in this plan'), text(null).includes('no day agreed')]).toEqual([
			true,
			true,
		]);
		expect(text('2027-01-04')).not.toContain('no day agreed');
	});

	it('has a friction on the day it was raised on the plan’s clock, as the log on the screen', () => {
		const late = { holder: 'partner', deliverer: 'vendor', what: 'No answer', raised: '2027-06-01T20:30Z' };
		const plan = aPlan({ frame: { timeZone: 'Pacific/Auckland' }, frictions: [aRecord('frictions', late)] });
		const blocks = documentOf(plan).sections.find(({ id }) => id === 'working-agreement')?.blocks ?? [];
		expect(blocks.map(said)).toContainEqual(['F-1 No answer  raised by P, 2 Jun 2027; V  answer owed']);
	});

	it('is left out where nothing is agreed', () => {
		expect(documentOf(aPlan()).sections.map(({ id }) => id)).not.toContain('working-agreement');
	});
});

it('open items hold the frictions beyond their time, what nobody answers for, and rules that await a yes', () => {
	const blocks = documentOf().sections.find(({ id }) => id === 'open-items')?.blocks ?? [];
	expect(blocks.filter(({ kind }) => kind === 'list').map(said)).toEqual([
		[
			'F-1 No answer. Northwind’s answer was due 6 Sep 2027.',
			'Registrations: Nobody answers for it: give one role the A.',
		],
		[`Rule: ${RULE} Awaits Harbor.`],
	]);
});
