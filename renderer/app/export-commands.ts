import type { ExportFormat, ExportWhat } from '../../shared/contract/export.ts';
import { handOverCopy, startExport } from '../state/exports.ts';
import type { Command, CommandState } from './commands.ts';

const EXPORTS: readonly (readonly [what: ExportWhat, format: ExportFormat, label: string])[] = [
	['plan', 'docx', 'Plan as a Word document'],
	['plan', 'pdf', 'Plan as a PDF'],
	['plan', 'html', 'Plan as a web page'],
	['qbr', 'docx', 'Quarterly review as a Word document'],
	['qbr', 'pdf', 'Quarterly review as a PDF'],
	['plan', 'xlsx', 'Scorecard, gaps and commitments as an Excel workbook'],
	['commitments', 'csv', 'Commitments as a table (CSV)'],
	['gaps', 'csv', 'Gaps as a table (CSV)'],
	['calendar', 'ics', 'Calendar of reviews (.ics)'],
	['plan', 'json', 'Plan as JSON'],
];

/** Each way out of the program, so that the palette finds it by its name. */
export function exportCommands(when: (state: CommandState) => boolean): readonly Command[] {
	const documents = EXPORTS.map(([what, format, label]) => ({
		id: `export.${what}.${format}`,
		label: `Export: ${label}`,
		perform: () => void startExport(what, format),
	}));
	const copy = {
		id: 'export.plan.jbp',
		label: 'Export: Plan file for the other side (.jbp)',
		perform: () => void handOverCopy(),
	};
	return [copy, ...documents].map((command) => ({ ...command, group: 'Take along', when }));
}
