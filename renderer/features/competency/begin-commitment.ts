/** From a gap to the form of a commitment that closes it. */

import { capabilitiesOf } from '../../../shared/analysis/capabilities.ts';
import { namesOf } from '../../../shared/analysis/names.ts';
import { addMonths } from '../../../shared/base/dates.ts';
import type { Party, RecordRef } from '../../../shared/ledger/change.ts';
import { otherParty } from '../../../shared/plan/field.ts';
import { splitRef } from '../../../shared/plan/plan.ts';
import { say } from '../../../shared/words/spoken.ts';
import { ask } from '../../app/commitments/question.ts';
import { announce } from '../../state/messages.ts';
import { currentPlan, currentToday } from '../../state/plan-hooks.ts';

/** A quarter is what such a step usually takes. */
const MONTHS = 3;

export function beginCommitment(ref: RecordRef, side: Party): void {
	const plan = currentPlan();
	const today = currentToday();
	const { id } = splitRef(ref);
	const row = capabilitiesOf(plan, today).capabilities.find((one) => one.id === id);
	if (row === undefined) return;
	const names = namesOf(plan);
	const { required } = row.sides[side];
	if (required === null || required === 0) {
		announce(say('Say first which level {name} needs: a digit on its “need”.', { name: names[side] }));
		return;
	}
	ask({
		kind: 'add',
		start: {
			kind: 'capability',
			capability: id,
			side,
			deliverable: say('{title}: {name} at level {level}', {
				title: shortened(row.title ?? say('Skill or process')),
				name: names[side],
				level: required,
			}),
			test: say('{name} assesses it at {level} or above', { name: names[otherParty(side)], level: required }),
			due: addMonths(today, MONTHS),
		},
	});
}

function shortened(title: string): string {
	return title.length > 90 ? `${title.slice(0, 89)}…` : title;
}
