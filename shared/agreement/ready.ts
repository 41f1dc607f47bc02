/** The check before an agreement, on a ledger as it stands. */

import { type Readiness, readinessOf } from '../analysis/readiness.ts';
import type { Day } from '../base/dates.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { conflictsIn } from '../plan/conflicts.ts';
import { readPlan } from '../plan/plan.ts';
import { visibleRecords } from '../plan/show.ts';
import { waitingSentences } from '../plan/waiting.ts';
import { say } from '../words/spoken.ts';

/** See `readinessOf`. Whatever waits refuses, also where nobody can say whom to ask for it. */
export function readinessIn(ledger: Ledger, on: Day): Readiness {
	const plan = readPlan(visibleRecords(ledger));
	return readinessOf({ plan, conflicts: conflictsIn(ledger), waiting: waitingIn(ledger), on });
}

function waitingIn(ledger: Ledger): readonly string[] {
	const sentences = waitingSentences(ledger);
	const count = ledger.waiting().length;
	if (count === 0 || sentences.length > 0) return sentences;
	return [
		say('{count, plural, =1 {A change is} other {# changes are}} here that do not fit the changes before them.', {
			count,
		}),
	];
}
