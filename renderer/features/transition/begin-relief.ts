/** From the vendor’s relief in a scenario to the form of the commitment that pays it. */

import { namesOf } from '../../../shared/analysis/names.ts';
import type { ScenarioOutcome } from '../../../shared/analysis/transition-scenarios.ts';
import { inputsOf } from '../../../shared/analysis/transition-scenarios.ts';
import { pointsInWords } from '../../../shared/analysis/transition-sentences.ts';
import { addDays, addMonths } from '../../../shared/base/dates.ts';
import { say } from '../../../shared/words/spoken.ts';
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
		announce(say('Say first how much {vendor} pays a month, and for how long.', { vendor: names.vendor }));
		return;
	}
	const { open } = usePlanStore.getState();
	if (open?.speaksFor !== 'vendor' && !open?.roomOpen) {
		announce(
			say('Relief is {vendor_s} own word: it gives it on its computer, or in a session with you.', {
				vendor: names.vendor,
			}),
		);
		return;
	}
	takePen(open.speaksFor === 'vendor' ? 'own' : 'other');
	const { oneTimeProfit, currency, start } = plan.frame;
	const monthly = oneTimeProfit === null ? null : Math.round((relief.amount / 100) * oneTimeProfit);
	const points = { points: pointsInWords(relief.amount), lasts, partner: names.partner };
	const deliverable =
		monthly !== null
			? say('Relief of {amount} a month for {lasts} months', { amount: formatMoney(monthly, currency), lasts })
			: oneTime > 0
				? say(
						'Relief of {points} points a month for {lasts} months, 100 being {partner_s} one-time profit today',
						points,
					)
				: say('Relief of {points} points a month for {lasts} months', points);
	const today = currentToday();
	const last = addDays(addMonths(start ?? today, lasts), -1);
	ask({
		kind: 'add',
		start: {
			kind: 'relief',
			lead: say('Pays the relief of the scenario “{title}”: it takes that much off what {partner} has to fund.', {
				title,
				partner: names.partner,
			}),
			deliverable: deliverable.slice(0, 200),
			test: say('{partner} has received every one of the {lasts} payments', { partner: names.partner, lasts }).slice(
				0,
				200,
			),
			due: last > today ? last : addMonths(today, lasts),
			money: monthly === null ? null : monthly * lasts,
		},
	});
}
