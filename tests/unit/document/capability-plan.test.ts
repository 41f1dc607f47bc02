import { describe, expect, it } from 'vitest';
import { planDocument } from '../../../shared/document/plan-document.ts';
import type { Cell, Run, Table } from '../../../shared/document/tree.ts';
import { aCommitment, aPlan, aRecord, type PlanParts } from '../../builders/plan.ts';

const words = (runs: readonly Run[]) =>
	runs.map((run) => (run.kind === 'text' ? run.text : run.kind === 'mark' ? run.letter : '')).join('');
const cellWords = ({ paragraphs }: Cell) => paragraphs.map(({ runs }) => words(runs)).join(' / ');

function printed(parts: PlanParts) {
	const on = '2027-06-30';
	const input = { plan: aPlan(parts), conflicts: [], waiting: [], on, printedOn: on, changedOn: on };
	const { sections } = planDocument(input);
	const blocks = (id: string) => sections.find((section) => section.id === id)?.blocks ?? [];
	const paragraphs = blocks('capability-plan').flatMap((block) =>
		block.kind === 'paragraph' ? words(block.runs) : [],
	);
	const table = blocks('capability-plan').find((block): block is Table => block.kind === 'table');
	const open = blocks('open-items').flatMap((block) => (block.kind === 'list' ? block.items.map(words) : []));
	return { rows: table?.rows.map(({ cells }) => cells.map(cellWords)), paragraphs, open };
}

const triage = aRecord('capabilities', {
	...{ id: 'triage', kind: 'skill', title: 'Alert triage', requiredVendor: 0, requiredPartner: 4 },
	...{ importanceVendor: 6 },
});
const low = aRecord('assessments', {
	...{ capability: 'triage', side: 'partner', holder: 'vendor', day: '2027-05-01', level: 2 },
});

describe('the capability plan on paper', () => {
	it('is left out where nothing is named', () => {
		expect(printed({}).rows).toBe(undefined);
	});

	it('has both sides in one row, and says that a gap is open, here and among the open items', () => {
		const { rows, open } = printed({ capabilities: [triage], assessments: [low] });
		expect(rows).toEqual([['Alert triage', '0', '–', '–', '', '4', '–', '2', '▼\u00A0−2', 'P\u00A0Open']]);
		expect(open).toEqual(['Alert triage: Harbor needs 4, is at 2.']);
	});

	it('has a level that is just what is needed as nothing missing, without a minus', () => {
		const both = { ...triage, requiredVendor: 3 };
		const own = aRecord('assessments', { ...low, id: 'own', side: 'vendor', holder: 'partner', level: 3 });
		const { rows } = printed({ capabilities: [both], assessments: [low, own] });
		expect(rows?.[0]?.slice(1, 5)).toEqual(['3', '–', '3', '0']);
	});

	it('names the commitment that closes a gap, and then it is no open item', () => {
		const commitments = [aCommitment({ capability: 'triage', due: '2027-09-30', accepted: '2027-06-01' })];
		const { rows, open } = printed({ capabilities: [triage], assessments: [low], commitments });
		expect([rows?.[0]?.at(-1), open]).toEqual(['P\u00A0C-1', []]);
	});

	it('says what is met in a sentence, and which certificates have ended or soon will', () => {
		const certificates = ['2027-06-29', '2027-08-29', '2027-12-31'].map((expires, n) =>
			aRecord('certificates', { id: `x${n}`, holder: 'partner', title: `Badge ${n}`, who: 'Aisha Karim', expires }),
		);
		const met = { ...low, level: 4 };
		expect(printed({ capabilities: [triage], assessments: [met], certificates })).toEqual({
			rows: undefined,
			paragraphs: [
				'Met where needed: Alert triage.',
				'Certificates to renew: P\u00A0Badge 0 (Aisha Karim), ended 29\u00A0Jun\u00A02027; P\u00A0Badge 1 (Aisha Karim), ends 29\u00A0Aug\u00A02027.',
			],
			open: [],
		});
	});

	it('has ten rows of three hundred, and counts the rest', () => {
		const capabilities = Array.from({ length: 300 }, (_, n) => ({ ...triage, id: `k${n}` }));
		const { rows, paragraphs } = printed({ capabilities });
		expect(rows?.length).toBe(10);
		expect(paragraphs[0]).toContain('290 more rows in the plan.');
	});
});
