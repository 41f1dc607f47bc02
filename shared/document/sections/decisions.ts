/** The register: what the two sides decided together, when, and who has said yes to it. */
import { decisionsOf } from '../../analysis/sessions.ts';
import { cell, plain, quiet, row } from '../build.ts';
import { type Context, written } from '../context.ts';
import type { Section, Table } from '../tree.ts';
import { yesOf } from '../yes-of.ts';

export function decisions(context: Context): Section | null {
	const rows = decisionsOf(context.plan);
	if (rows.length === 0) return null;
	const table: Table = {
		kind: 'table',
		description: context.say('Decisions, the day of each, and which side has said yes'),
		frame: 'ruled',
		columns: [{ share: 6 }, { share: 63 }, { share: 12 }, { share: 19 }],
		head: [
			[
				cell(),
				cell(plain(context.say('Decision'))),
				cell(plain(context.say('Day'))),
				cell(plain(context.say('Yes of'))),
			],
		],
		rows: rows.map((decision) =>
			row(
				cell(quiet(decision.number)),
				cell(
					...written(context, ['decisions', decision.id, 'statement'], decision.statement),
					...(decision.expectation === null
						? []
						: [quiet(`  ${context.say('from {expectation}', { expectation: decision.expectation })}`)]),
				),
				cell(plain(decision.day === null ? '' : context.words.shortDay(decision.day))),
				cell(...yesOf(context, decision)),
			),
		),
	};
	return { id: 'decisions', title: context.say('Decisions'), blocks: [table] };
}
