import { expect, it } from 'vitest';
import { STRANGER, verifyAgreement } from '../../../electron/agreement/verify.ts';
import { planDocument } from '../../../shared/document/plan-document.ts';
import type { Block, Run } from '../../../shared/document/tree.ts';
import type { Line } from '../../../shared/ledger/change.ts';
import { createLedger } from '../../../shared/ledger/ledger.ts';
import { readPlan } from '../../../shared/plan/plan.ts';
import { visibleRecords } from '../../../shared/plan/show.ts';
import { agreedLines, DAVID, DAY, draftLines, PLAN_ID, written } from '../../builders/agreed-plan.ts';

const said = (runs: readonly Run[]) =>
	runs
		.map((run) => (run.kind === 'text' ? run.text : ''))
		.join('')
		.trim();

/** The page as lines; a table’s row is one line. */
function page(lines: readonly Line[]): readonly string[] {
	const ledger = createLedger(lines);
	const agreement = verifyAgreement({ ledger, planId: PLAN_ID, on: DAY }, STRANGER);
	const plan = readPlan(visibleRecords(ledger));
	const nothing = { conflicts: [], waiting: [], changedOn: null };
	const { sections } = planDocument({ plan, ...nothing, on: DAY, printedOn: DAY, agreement });
	const blocks = sections.find(({ id }) => id === 'recorded-agreement')?.blocks ?? [];
	return blocks.flatMap((block: Block): string[] => {
		if (block.kind === 'paragraph' || block.kind === 'heading') return [said(block.runs)];
		if (block.kind !== 'table') return [];
		return block.rows.map(({ cells }) =>
			cells.map(({ paragraphs }) => paragraphs.map(({ runs }) => said(runs)).join(' ')).join(' | '),
		);
	});
}

it('a draft has blank lines to sign on', () => {
	expect(page(draftLines()).slice(0, 5)).toEqual([
		'This plan has not been agreed to yet. Agreeing means agreeing to its terms, with every open item listed above.',
		...['Name |  | ', 'Role |  | ', 'Date |  | ', 'Signature |  | '],
	]);
});

it('an agreed plan names its fingerprint, who agreed and how, what that proves, and what has changed since', () => {
	const lines = agreedLines();
	const changed = [...lines, written(lines, DAVID, [['goals/g1', 'title', 'Cloud MRR']])];
	const [state, fingerprint, ...rest] = page(changed);
	expect(state).toBe(
		'Both sides have agreed to the same text, version 1. Terms have changed since: an amendment that is not agreed to yet.',
	);
	expect(fingerprint).toMatch(/^Fingerprint of the text: ([0-9A-F]{4} ){7}[0-9A-F]{4}$/);
	expect(rest.slice(0, 2)).toEqual(['Name | David Okafor | Tom Whitlock', 'Role | Director | Director']);
	expect(rest).toContain(
		'It shows that the text has not changed since, and which copies agreed to it. It does not prove who a person is, that they had authority, or when.',
	);
	expect(rest.at(-1)).toBe('Cloud MRR Goal | “Cloud ARR” | “Cloud MRR”');
});
