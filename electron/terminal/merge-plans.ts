import { type Command, EXIT, must, Refused } from './command.ts';
import { conflictLines, countOf, openPlan } from './plan-files.ts';

export const mergePlans: Command = {
	usage: 'covalent merge mine.jbp theirs.jbp -o both.jbp',
	summary: 'join two copies of one plan; ends with code 3 where fields hold several values',
	options: { output: { type: 'string', short: 'o' } },
	files: [2, 2],
	required: ['output'],
	run: async (given, world) => {
		const [first, second] = given.files;
		const mine = await openPlan(first, world);
		const theirs = await openPlan(second, world);
		if (mine.planId !== theirs.planId)
			throw new Refused(`${first} and ${second} are two different plans, not two copies of one.`, EXIT.failed);
		const taken = mine.merge(theirs.ledger.lines());
		// Judged together: whose a field is may stand in the other file only.
		const wrong = mine.foreignWrites()[0];
		if (wrong !== undefined) throw new Refused(wrong, EXIT.failed);
		const output = given.option('output') ?? '';
		must(await mine.saveAs(output));
		const conflicts = mine.conflicts();
		const waiting = mine.ledger.waiting().length;
		const text = [
			`${output}: ${countOf(taken, 'change')} taken in from ${second}.`,
			...(conflicts.length > 0
				? [
						`${countOf(conflicts.length, 'field')} with several values, to settle with covalent resolve:`,
						...conflictLines(conflicts),
					]
				: []),
			...(waiting > 0 ? [`${countOf(waiting, 'change')} waiting for others that are missing.`] : []),
		].join('\n');
		const json = { planId: mine.planId, file: output, taken, changes: mine.ledger.size, conflicts, waiting };
		return conflicts.length > 0 ? { text, json, attention: true } : { text, json };
	},
};
