/** The sentences of the room. */

import type { Finding, OpenRule, RefusalRule } from '../../../shared/analysis/readiness.ts';
import type { Day } from '../../../shared/base/dates.ts';
import type { AgreementState } from '../../../shared/contract/agreement.ts';
import { say } from '../../../shared/words/spoken.ts';
import { goToRecord } from '../../app/place-of.ts';
import { goToRoom, type RoomName } from '../../state/route.ts';
import { formatDay } from '../../ui/format-day.ts';

/** What a check asks, where it holds. */
export const CHECKS: Readonly<Record<RefusalRule | OpenRule, string>> = {
	conflict: say('No field holds several versions'),
	'waiting change': say('No change waits for another'),
	'goal without KPI': say('Every goal says what is counted'),
	'goal without source': say('Every goal names its source'),
	'goal without baseline': say('Every goal has a baseline'),
	'goal without owners': say('Every goal has an owner on each side'),
	'goal without worth to both': say('Every goal says what it is worth to each side'),
	'topic serves nothing': say('Every tactical topic serves a strategic one'),
	'topic not agreed by both': say('Every topic is agreed by both'),
	'gap without outcome': say('Every gap below minimum ends somewhere'),
	'one-sided obligations': say('Both sides have promised something'),
	'no escalation person': say('Both sides name whom to turn to'),
	'no review dates': say('The days of review are set'),
	'weight meter': say('The plan is light enough to keep'),
};

/** Where one mends what is nobody’s record. */
const ROOMS: Readonly<Partial<Record<RefusalRule | OpenRule, RoomName>>> = {
	'waiting change': 'exchange',
	'no escalation person': 'cooperation',
	'no review dates': 'cooperation',
	'one-sided obligations': 'progress',
	'weight meter': 'progress',
};

/** To where a finding is mended. */
export function goToFinding({ rule, record }: Finding): void {
	if (record !== null) goToRecord(record);
	else goToRoom(ROOMS[rule] ?? 'plan');
}

/** Whether one can agree today, in a heading and a sentence. */
export function readyWords(state: AgreementState): { readonly title: string; readonly text: string } {
	const { refusals, open } = state.readiness;
	if (refusals.length > 0)
		return {
			title: say('Not ready to agree'),
			text: say(
				'{count, plural, one {# thing has to be settled first, so that there is one text.} other {# things have to be settled first, so that there is one text.}}',
				{ count: refusals.length },
			),
		};
	const count = open.length;
	const title = isSettled(state) ? say('Agreed by both') : say('Ready to agree');
	if (open.length === 0) return { title, text: say('Nothing is open.') };
	return {
		title,
		text: isSettled(state)
			? say(
					'{count, plural, one {# item is open today.} other {# items are open today.}} The agreement stands whatever becomes of them.',
					{ count },
				)
			: say(
					'{count, plural, one {# item is open.} other {# items are open.}} They stop nobody: they are listed, and agreed with.',
					{ count },
				),
	};
}

/** Both have agreed to the text as it stands. */
export function isSettled({ agreed, proposed, changedSince }: AgreementState): boolean {
	return agreed && proposed === null && changedSince === 0;
}

/** Where the plan stands in its life, for the head of the page. */
export function lifeWords({ life, changedSince, versions }: AgreementState, closed: Day | null): string {
	switch (life) {
		case 'draft':
			return say('Draft');
		case 'agreed':
			return say('Agreed, and not begun yet');
		case 'in force':
			return say('Version {count} in force', { count: versions.length });
		case 'amended':
			return say(
				'{count, plural, one {# term has changed since version {version}} other {# terms have changed since version {version}}}',
				{ count: changedSince, version: versions.length },
			);
		case 'closed':
			return closed === null
				? say('Over: its last day has passed')
				: say('Closed on {day}', { day: formatDay(closed) });
	}
}
