/** The register: what the two sides decided together, when, and who has said yes to it. */
import { decisionsOf } from '../../analysis/sessions.ts';
import { cell, plain, quiet, row } from '../build.ts';
import { type Context, words } from '../context.ts';
import { shortDay } from '../format.ts';
import type { Section, Table } from '../tree.ts';
import { yesOf } from '../yes-of.ts';

export function decisions(context: Context): Section | null {
	const rows = decisionsOf(context.plan);
	if (rows.length === 0) return null;
	const table: Table = {
		kind: 'table',
		description: 'Decisions, the day of each, and which side has said yes',
		frame: 'ruled',
		columns: [{ share: 6 }, { share: 63 }, { share: 12 }, { share: 19 }],
		head: [[cell(), cell(plain('Decision')), cell(plain('Day')), cell(plain('Yes of'))]],
		rows: rows.map((decision) =>
			row(
				cell(quiet(decision.number)),
				cell(
					...words(context, ['decisions', decision.id, 'statement'], decision.statement),
					...(decision.expectation === null ? [] : [quiet(`  from ${decision.expectation}`)]),
				),
				cell(plain(decision.day === null ? '' : shortDay(decision.day))),
				cell(...yesOf(context, decision)),
			),
		),
	};
	return { id: 'decisions', title: 'Decisions', blocks: [table] };
}
