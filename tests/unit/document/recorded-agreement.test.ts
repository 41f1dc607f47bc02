import { expect, it } from 'vitest';
import { STRANGER, verifyAgreement } from '../../../electron/agreement/verify.ts';
import { planDocument } from '../../../shared/document/plan-document.ts';
import type { Block, DocumentTree, Run } from '../../../shared/document/tree.ts';
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

function printed(lines: readonly Line[], timeZone: string | null = null): DocumentTree {
	const ledger = createLedger(lines);
	const agreement = verifyAgreement({ ledger, planId: PLAN_ID, on: DAY }, STRANGER);
	const plan = readPlan(visibleRecords(ledger));
	const nothing = { conflicts: [], waiting: [], changedOn: null };
	const there = { ...plan, frame: { ...plan.frame, timeZone } };
	return planDocument({ plan: there, ...nothing, on: DAY, printedOn: DAY, agreement });
}

/** A section as lines; a table’s row is one line. */
function page(lines: readonly Line[], section = 'recorded-agreement', timeZone?: string): readonly string[] {
	const blocks = printed(lines, timeZone).sections.find(({ id }) => id === section)?.blocks ?? [];
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
		'This plan has not been agreed to yet. Agreeing means agreeing to its terms, with the open items above.',
		...['Name |  | ', 'Role |  | ', 'Date |  | ', 'Signature |  | '],
	]);
});

it('an agreed plan names its fingerprint, who agreed and how, and what that proves', () => {
	const lines = agreedLines();
	const changed = [...lines, written(lines, DAVID, [['goals/g1', 'title', 'Cloud MRR']])];
	const [state, ...rest] = page(changed);
	expect(state).toMatch(
		/^Both sides have agreed to the same text, version 1\. Terms have changed since: an amendment that is not agreed to yet\. Fingerprint of the text: ([0-9A-F]{4} ){7}[0-9A-F]{4}$/,
	);
	expect(rest.slice(0, 2)).toEqual(['Name | David Okafor | Tom Whitlock', 'Role | Director | Director']);
	expect(rest).toContain(
		'It shows that the text has not changed since, and which copies agreed to it. It does not prove who a person is, that they had authority, or when.',
	);
});

it('an agreed plan is dated on its own clock, where it may be the next day already', () => {
	const lines = agreedLines();
	expect(page(lines)).toContain('Date | 1 March 2027 | 1 March 2027');
	expect(page(lines, 'recorded-agreement', 'Pacific/Kiritimati')).toContain('Date | 2 March 2027 | 2 March 2027');
	expect(printed(lines, 'Pacific/Kiritimati').footer.left).toMatch(/^Agreed on 2\sMar\s2027,/);
});

it('what has changed since is an appendix, word by word, the words that are gone struck out before the new ones', () => {
	const lines = agreedLines();
	expect(page(lines, 'changes-since')).toEqual([]);
	const changed = [...lines, written(lines, DAVID, [['goals/g1', 'title', 'Cloud MRR']])];
	const [against, row, note] = page(changed, 'changes-since');
	expect(against).toMatch(
		/^Against version 1, ([0-9A-F]{4} ){7}[0-9A-F]{4}\. Struck out: agreed, and gone\. Underlined: written since\.$/,
	);
	expect(row).toBe('Cloud MRR Goal | Cloud ARR\u2009MRR | David Okafor 9\u00A0Feb\u00A02027');
	expect(note).toBe('What was agreed to stays in force until both sides agree to the changes.');
	const blocks = printed(changed).sections.find(({ id }) => id === 'changes-since')?.blocks ?? [];
	const runs = blocks.flatMap((block) =>
		block.kind === 'table' ? (block.rows[0]?.cells[1]?.paragraphs[0]?.runs ?? []) : [],
	);
	expect(runs.map((run) => (run.kind === 'text' ? [run.voice, run.text] : []))).toEqual([
		['plain', 'Cloud '],
		['gone', 'ARR'],
		['plain', '\u2009'],
		['added', 'MRR'],
	]);
});

it('foot and cover say in which state the plan is: a draft, agreed, or amended since', () => {
	const state = (lines: readonly Line[]) => {
		const { footer, sections } = printed(lines);
		const control = sections[0]?.blocks.find((block) => block.kind === 'definitions');
		const items = control?.kind === 'definitions' ? control.items.slice(0, 2) : [];
		return [footer.left, ...items.map(({ term, runs }) => `${term}: ${said(runs)}`)].map((text) =>
			text.replace(/([0-9A-F]{4} ){7}[0-9A-F]{4}/, 'FINGERPRINT'),
		);
	};
	const [draft, agreed] = [draftLines(), agreedLines()];
	const changed = [...agreed, written(agreed, DAVID, [['goals/g1', 'title', 'Cloud MRR']])];
	expect(state(draft)).toEqual([
		'Draft, printed on 1\u00A0Mar\u00A02027',
		'Version: Draft, printed on 1 March 2027',
		'Period: 1 January 2027 to 31 December 2027',
	]);
	expect(state(agreed.slice(0, -1))[1]).toBe('Version: Draft, agreed to by Northwind alone, printed on 1 March 2027');
	expect(state(agreed)).toEqual([
		'Agreed on 1\u00A0Mar\u00A02027, FINGERPRINT, printed on 1\u00A0Mar\u00A02027',
		'Version: Version 1, agreed on 1 March 2027',
		'Fingerprint: FINGERPRINT',
	]);
	expect(state(changed).slice(0, 2)).toEqual([
		'Amended since 1\u00A0Mar\u00A02027, FINGERPRINT, printed on 1\u00A0Mar\u00A02027',
		'Version: Version 1, amended since 1 March 2027: 1 term changed, not agreed yet',
	]);
});
