import { describe, expect, it } from 'vitest';
import { scenariosOf } from '../../../shared/analysis/transition-scenarios.ts';
import { planDocument } from '../../../shared/document/plan-document.ts';
import type { Cell } from '../../../shared/document/tree.ts';
import { loadWords } from '../../../shared/words/load.ts';
import { aPlan, aRecord } from '../../builders/plan.ts';
import { exampleInput } from './example-plan.ts';

const RESALE = { start: 'resale', months: 60, shifted: 60, ramp: 12, multiple: 20 };
const words = ({ paragraphs }: Cell) =>
	paragraphs.flatMap(({ runs }) => runs.map((run) => (run.kind === 'text' ? run.text : ''))).join('');

function printed(scenario: Readonly<Record<string, number>>, title: string | null = 'Planned') {
	const plan = aPlan({ scenarios: [aRecord('scenarios', { title, ...RESALE, ...scenario })] });
	const { sections } = planDocument(exampleInput({ plan, conflicts: [] }));
	const blocks = sections.find(({ id }) => id === 'transition')?.blocks ?? [];
	const cells = blocks.flatMap((block) =>
		block.kind === 'table' ? block.rows.map((row) => row.cells.map(words)) : [],
	);
	const alt = blocks.flatMap((block) => (block.kind === 'picture' ? [block.alt] : []));
	return { cells: cells[0], alt: alt[0] };
}

describe('the way from resale to recurring on paper', () => {
	it('is paid back when the shortfall is made up', () => {
		const { cells, alt } = printed({});
		expect(cells).toEqual(['Planned', '59.5, Dec 2027', 'Feb 2029', '552.5', '0', '552.5', 'Sep 2030']);
		expect(alt).toContain('It has paid for itself in Sep 2030.');
	});

	it('calls a scenario without a name by its place, in the language of the document', async () => {
		const plan = aPlan({ scenarios: [aRecord('scenarios', { id: 's', ...RESALE })] });
		expect(scenariosOf(plan, await loadWords('de')).map(({ title }) => title)).toEqual(['Szenario 1']);
		expect(printed({}, null).alt).toMatch(/^Scenario 1: /);
		expect(printed({}, null).cells?.[0]).toBe('Scenario 1');
	});

	it('is carried in parts that add up to what is to be funded', () => {
		const { cells, alt } = printed({ churn: 0.1, relief: 16.35, reliefMonths: 9 });
		expect(cells?.slice(3, 6)).toEqual(['556.5', '147.1', '409.4']);
		expect(alt).toContain('To fund: 556.5, 147.1 by the vendor, 409.4 by the partner.');
	});

	it('has nothing to pay back where the vendor’s relief covers every shortfall', () => {
		const { cells, alt } = printed({ relief: 60, reliefMonths: 12 });
		expect(cells?.slice(3)).toEqual(['552.5', '552.5', '0', '–']);
		expect(alt).toContain('Nothing is ever missing in total.');
	});
});
