import { historyOf } from '../../shared/plan/history.ts';
import { term } from '../../shared/words/spoken.ts';
import { type Command, EXIT, Refused } from './command.ts';
import { inWords, oneLine, openPlan } from './plan-files.ts';

export const historyCommand: Command = {
	usage: 'covalent history plan.jbp [--record goals/g1] [--json]',
	summary: 'who wrote what, when, before and after',
	options: { record: { type: 'string' } },
	files: [1, 1],
	run: async (given, world) => {
		const { ledger } = await openPlan(given.files[0], world);
		const record = given.option('record');
		if (record !== undefined && !ledger.isKnown(record))
			throw new Refused(`There is no ${record} in this plan.`, EXIT.failed);
		const history = historyOf(ledger, record);
		const text = history
			.map(({ at, pen, edits }) =>
				[
					`${at.slice(0, 16).replace('T', ' ')}  ${oneLine(pen.name)} (${pen.party})`,
					...edits.map((edit) => `  ${edit.record} ${edit.field}: ${inWords(edit.before)} → ${inWords(edit.after)}`),
				].join('\n'),
			)
			.join('\n');
		const named = history.map((line) => ({
			...line,
			edits: line.edits.map((edit) => ({ ...edit, label: term(edit.label) })),
		}));
		return { text, json: { history: named } };
	},
};
