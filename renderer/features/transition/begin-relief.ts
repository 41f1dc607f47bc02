/** From the vendor’s relief in a scenario to the form of the commitment that pays it. */
import { namesOf, possessive } from '../../../shared/analysis/names.ts';
import type { ScenarioOutcome } from '../../../shared/analysis/transition-scenarios.ts';
import { inputsOf } from '../../../shared/analysis/transition-scenarios.ts';
import { pointsInWords } from '../../../shared/analysis/transition-sentences.ts';
import { addDays, addMonths } from '../../../shared/base/dates.ts';
import { ask } from '../../app/commitments/question.ts';
import { announce } from '../../state/messages.ts';
import { takePen } from '../../state/pen.ts';
import { currentPlan, currentToday } from '../../state/plan-hooks.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { formatMoney } from '../../ui/format-money.ts';

export function beginRelief({ scenario, title }: ScenarioOutcome): void {
	const plan = currentPlan();
	const names = namesOf(plan);
	const { relief, months, oneTime } = inputsOf(scenario);
	const lasts = Math.min(relief.months, months);
	if (relief.amount === 0 || lasts === 0) {
		announce(`Say first how much ${names.vendor} pays a month, and for how long.`);
		return;
	}
	const { open } = usePlanStore.getState();
	if (open?.speaksFor !== 'vendor' && !open?.roomOpen) {
		announce(`Relief is ${possessive(names.vendor)} own word: it gives it on its computer, or in a session with you.`);
		return;
	}
	takePen(open.speaksFor === 'vendor' ? 'own' : 'other');
	const { oneTimeProfit, currency, start } = plan.frame;
	const monthly = oneTimeProfit === null ? null : Math.round((relief.amount / 100) * oneTimeProfit);
	const amount = monthly === null ? `${pointsInWords(relief.amount)} points` : formatMoney(monthly, currency);
	const index = monthly === null && oneTime > 0 ? `, 100 being ${possessive(names.partner)} one-time profit today` : '';
	const today = currentToday();
	const last = addDays(addMonths(start ?? today, lasts), -1);
	ask({
		kind: 'add',
		start: {
			kind: 'relief',
			lead: `Pays the relief of the scenario “${title}”: it takes that much off what ${names.partner} has to fund.`,
			deliverable: `Relief of ${amount} a month for ${lasts} months${index}`.slice(0, 200),
			test: `${names.partner} has received every one of the ${lasts} payments`.slice(0, 200),
			due: last > today ? last : addMonths(today, lasts),
			money: monthly === null ? null : monthly * lasts,
		},
	});
}
