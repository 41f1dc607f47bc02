import type { ExportFormat, ExportWhat } from '../../shared/contract/export.ts';
import { say } from '../../shared/words/spoken.ts';
import { handOverCopy, startExport } from '../state/exports.ts';
import type { Command, CommandState } from './commands.ts';

const EXPORTS: readonly (readonly [what: ExportWhat, format: ExportFormat, label: string])[] = [
	['plan', 'docx', say('Plan as a Word document')],
	['plan', 'pdf', say('Plan as a PDF')],
	['plan', 'html', say('Plan as a web page')],
	['qbr', 'docx', say('Quarterly review as a Word document')],
	['qbr', 'pdf', say('Quarterly review as a PDF')],
	['plan', 'xlsx', say('Scorecard, gaps and commitments as an Excel workbook')],
	['commitments', 'csv', say('Commitments as a table (CSV)')],
	['gaps', 'csv', say('Gaps as a table (CSV)')],
	['calendar', 'ics', say('Calendar of reviews (.ics)')],
	['plan', 'json', say('Plan as JSON')],
];

/** Each way out of the program, so that the palette finds it by its name. */
export function exportCommands(when: (state: CommandState) => boolean): readonly Command[] {
	const documents = EXPORTS.map(([what, format, label]) => ({
		id: `export.${what}.${format}`,
		label: say('Export: {label}', { label }),
		perform: () => void startExport(what, format),
	}));
	const copy = {
		id: 'export.plan.jbp',
		label: say('Export: Plan file for the other side (.jbp)'),
		perform: () => void handOverCopy(),
	};
	return [copy, ...documents].map((command) => ({ ...command, group: 'Take along', when }));
}
