/** The same plan as a Word file by other programs, beside ours: pandoc from our own page, python-docx from our own tree. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeHtml } from '../../electron/documents/html.ts';
import { planDocument } from '../../shared/document/plan-document.ts';
import type { Block, Cell, DocumentTree, Run } from '../../shared/document/tree.ts';
import { createLedger } from '../../shared/ledger/ledger.ts';
import { readPlan } from '../../shared/plan/plan.ts';
import { visibleRecords } from '../../shared/plan/show.ts';
import { findPythonDocx } from '../builders/python-docx.ts';
import { planLines } from './big-plan.ts';
import { best, type Figure, ms, told } from './report.ts';

const ON = '2027-06-01';

/** With the start of their programs; ours is timed without, and with the reading of the plan. */
export async function otherWriters(size: number): Promise<readonly Figure[]> {
	const folder = mkdtempSync(join(tmpdir(), 'covalent-paper-'));
	const path = (name: string) => join(folder, name);
	const tree = treeOf(size);
	writeFileSync(path('plan.html'), await writeHtml(tree));
	writeFileSync(path('plan.json'), JSON.stringify(plainBlocks(tree)));
	const script = join(process.env.COVALENT_ROOT ?? '.', 'tests/bench/python-docx-write.py');
	const python = findPythonDocx({ install: false });
	const hasPandoc = spawnSync('pandoc', ['--version']).status === 0;
	const figures = [
		hasPandoc
			? await time(`  the same by pandoc, from the page`, 'pandoc', [
					'--quiet',
					path('plan.html'),
					'-o',
					path('pandoc.docx'),
				])
			: told('  the same by pandoc', 'pandoc is not on this machine'),
		python === null
			? told('  the same by python-docx', 'python-docx is not on this machine')
			: await time('  the same by python-docx, unformatted', python, [script, path('plan.json'), path('python.docx')]),
	];
	rmSync(folder, { recursive: true });
	return figures;
}

async function time(what: string, program: string, given: readonly string[]): Promise<Figure> {
	const took = await best(2, () => {
		const run = spawnSync(program, given, { stdio: ['ignore', 'ignore', 'inherit'] });
		if (run.status !== 0) throw new Error(`${program} failed.`);
	});
	return told(what, ms(took));
}

function treeOf(size: number): DocumentTree {
	const plan = readPlan(visibleRecords(createLedger(planLines(size))));
	return planDocument({ plan, conflicts: [], waiting: [], on: ON, printedOn: ON, changedOn: ON });
}

type Plain =
	| { readonly heading: string }
	| { readonly paragraph: string }
	| { readonly table: readonly (readonly string[])[] };

const wordsOf = (runs: readonly Run[]) => runs.map((run) => (run.kind === 'text' ? run.text : '')).join('');
const cellWords = ({ paragraphs }: Cell) => paragraphs.map(({ runs }) => wordsOf(runs)).join('\n');

function plainBlocks({ sections }: DocumentTree): readonly Plain[] {
	return sections.flatMap(({ title, blocks }) => [
		...(title === null ? [] : [{ heading: title }]),
		...blocks.flatMap(plain),
	]);
}

function plain(block: Block): readonly Plain[] {
	switch (block.kind) {
		case 'heading':
			return [{ heading: wordsOf(block.runs) }];
		case 'paragraph':
			return [{ paragraph: wordsOf(block.runs) }];
		case 'list':
			return block.items.map((runs) => ({ paragraph: wordsOf(runs) }));
		case 'definitions':
			return [{ table: block.items.map(({ term, runs }) => [term, wordsOf(runs)]) }];
		case 'table':
			return [{ table: [...block.head, ...block.rows.map(({ cells }) => cells)].map((cells) => cells.map(cellWords)) }];
		case 'caption':
			return [{ paragraph: block.text }];
		default:
			return [];
	}
}
