import { readinessIn } from '../../shared/agreement/ready.ts';
import type { Finding, Readiness } from '../../shared/analysis/readiness.ts';
import type { Command } from './command.ts';
import { countOf, dayOf, openPlan } from './plan-files.ts';

export const readinessCommand: Command = {
	usage: 'covalent readiness plan.jbp [--on DATE] [--json]',
	summary: 'what stands between the draft and an agreement: what refuses it, and what is open',
	options: { on: { type: 'string' } },
	files: [1, 1],
	run: async (given, world) => {
		const { ledger } = await openPlan(given.files[0], world);
		const readiness = readinessIn(ledger, dayOf(given, ledger, world));
		return { text: readinessWords(readiness), json: readiness };
	},
};

function readinessWords({ signable, refusals, open }: Readiness): string {
	const told = ({ record, text }: Finding) => `  ${text}${record === null ? '' : ` (${record})`}`;
	return [
		signable ? 'The plan can be agreed to today.' : 'The plan cannot be agreed to today. Settle these first:',
		...refusals.map(told),
		open.length === 0
			? 'Nothing is open.'
			: `${countOf(open.length, 'item is', 'items are')} open, and would be agreed with:`,
		...open.map(told),
	].join('\n');
}
