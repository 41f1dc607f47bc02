import { commitmentsOf } from '../../shared/analysis/commitments.ts';
import { gapsOf } from '../../shared/analysis/gaps.ts';
import { readPlan } from '../../shared/plan/plan.ts';
import { showPlan, visibleRecords } from '../../shared/plan/show.ts';
import type { Command } from './command.ts';
import { conflictLines, countOf, dayOf, oneLine, openPlan, table } from './plan-files.ts';

export const showCommand: Command = {
	usage: 'covalent show plan.jbp [--json]',
	summary: 'everything in the plan, its conflicts, and what waits',
	options: {},
	files: [1, 1],
	run: async (given, world) => {
		const { planId, ledger } = await openPlan(given.files[0], world);
		const shown = showPlan(planId, ledger);
		const counts = Object.entries(shown.collections)
			.filter(([name, records]) => records.length > 0 && name !== 'plan' && name !== 'parties')
			.map(([name, records]) => `  ${name}: ${records.length}`);
		const lines = [
			oneLine(
				`${shown.title} — ${shown.parties.vendor} and ${shown.parties.partner}, ${shown.period.start} to ${shown.period.end}, ${shown.currency}`,
			),
			...counts,
			...(shown.conflicts.length > 0
				? [`${countOf(shown.conflicts.length, 'conflict')}:`, ...conflictLines(shown.conflicts)]
				: []),
			...shown.notices.map(oneLine),
		];
		return { text: lines.join('\n'), json: shown };
	},
};

export const gapsCommand: Command = {
	usage: 'covalent gaps plan.jbp [--on DATE] [--json]',
	summary: 'the expectation gap matrix',
	options: { on: { type: 'string' } },
	files: [1, 1],
	run: async (given, world) => {
		const { ledger } = await openPlan(given.files[0], world);
		const gaps = gapsOf(readPlan(visibleRecords(ledger)), dayOf(given, ledger, world));
		const number = (value: number | null) => (value === null ? '–' : String(value));
		const rows = gaps.expectations.map((row) => [
			row.statement ?? row.id,
			row.zone,
			number(row.minimum),
			number(row.desired),
			number(row.holder === 'partner' ? row.perceivedPartner : row.perceivedVendor),
			number(row.misreading),
			row.outcome ?? '',
		]);
		const header = ['Expectation', 'Zone', 'Minimum', 'Desired', 'Met today', 'Misreading', 'Ends in'];
		return {
			text: `${table([header, ...rows])}\n${countOf(gaps.open, 'gap')} below minimum without an ending.`,
			json: gaps,
		};
	},
};

export const commitmentsCommand: Command = {
	usage: 'covalent commitments plan.jbp [--on DATE] [--json]',
	summary: 'commitments of both sides, their state on a day, kept on time and balance',
	options: { on: { type: 'string' } },
	files: [1, 1],
	run: async (given, world) => {
		const { ledger } = await openPlan(given.files[0], world);
		const on = dayOf(given, ledger, world);
		const answer = commitmentsOf(readPlan(visibleRecords(ledger)), on);
		const rows = answer.commitments.map((row) => [
			row.due ?? '–',
			`${row.from} → ${row.to}`,
			row.state,
			row.deliverable ?? row.id,
		]);
		const kept = (['vendor', 'partner'] as const).map((side) => {
			const { kept, due, tooFew, awaiting } = answer.kept[side];
			return `${side}: ${kept} of ${due} kept on time${tooFew ? ' (too few to say)' : ''}${awaiting > 0 ? `, ${awaiting} await the other side’s yes` : ''}`;
		});
		return { text: [table(rows), ...kept].join('\n'), json: answer };
	},
};
