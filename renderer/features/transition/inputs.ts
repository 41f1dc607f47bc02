/** Which numbers a scenario is made of, in the order they are thought about, and how far their sliders reach. */

import type { ScenarioNumber } from '../../../shared/analysis/transition-scenarios.ts';
import { say } from '../../../shared/words/spoken.ts';

export interface Input {
	readonly field: ScenarioNumber;
	/** The usual span; what is typed may go further, as far as the field allows. */
	readonly from: number;
	readonly to: number;
	readonly step: number;
}

export interface InputGroup {
	readonly title: string;
	/** Not where there is no one-time business to move. */
	readonly resaleOnly?: true;
	/** Folded until someone wants it. */
	readonly folded?: true;
	readonly inputs: readonly Input[];
}

const input = (field: ScenarioNumber, from: number, to: number, step: number): Input => ({ field, from, to, step });

export const INPUT_GROUPS: readonly InputGroup[] = [
	{
		title: say('What moves'),
		resaleOnly: true,
		inputs: [input('shifted', 0, 100, 1), input('ramp', 1, 36, 1), input('multiple', 4, 40, 1)],
	},
	{
		title: say('What grows'),
		inputs: [
			input('newCustomers', 0, 10, 0.5),
			input('perCustomer', 0, 5, 0.1),
			input('churn', 0, 5, 0.1),
			input('expansion', 0, 3, 0.1),
		],
	},
	{
		title: say('What it costs, and who helps'),
		inputs: [
			input('investment', 0, 50, 1),
			input('investmentMonths', 0, 36, 1),
			input('relief', 0, 50, 1),
			input('reliefMonths', 0, 36, 1),
		],
	},
	{ title: say('How far to look'), inputs: [input('months', 12, 120, 12)] },
	{
		title: say('Margins, for the vendor’s view'),
		folded: true,
		inputs: [
			input('marginResale', 1, 60, 1),
			input('marginNew', 1, 60, 1),
			input('marginExpansion', 1, 60, 1),
			input('marginRenewal', 1, 60, 1),
		],
	},
];
