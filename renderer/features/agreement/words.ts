/** The sentences of the room. */
import type { Finding, OpenRule, RefusalRule } from '../../../shared/analysis/readiness.ts';
import type { Day } from '../../../shared/base/dates.ts';
import type { AgreementState } from '../../../shared/contract/agreement.ts';
import { goToRecord } from '../../app/place-of.ts';
import { goToRoom, type RoomName } from '../../state/route.ts';
import { formatDay } from '../../ui/format-day.ts';

/** What a check asks, where it holds. */
export const CHECKS: Readonly<Record<RefusalRule | OpenRule, string>> = {
	conflict: 'No field holds several versions',
	'waiting change': 'No change waits for another',
	'goal without KPI': 'Every goal says what is counted',
	'goal without source': 'Every goal names its source',
	'goal without baseline': 'Every goal has a baseline',
	'goal without owners': 'Every goal has an owner on each side',
	'goal without worth to both': 'Every goal says what it is worth to each side',
	'topic serves nothing': 'Every tactical topic serves a strategic one',
	'topic not agreed by both': 'Every topic is agreed by both',
	'gap without outcome': 'Every gap below minimum ends somewhere',
	'one-sided obligations': 'Both sides have promised something',
	'no escalation person': 'Both sides name whom to turn to',
	'no review dates': 'The days of review are set',
	'weight meter': 'The plan is light enough to keep',
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

export function counted(count: number, one: string, several: string): string {
	return `${count} ${count === 1 ? one : several}`;
}

/** Whether one can agree today, in a heading and a sentence. */
export function readyWords(state: AgreementState): { readonly title: string; readonly text: string } {
	const { refusals, open } = state.readiness;
	if (refusals.length > 0)
		return {
			title: 'Not ready to agree',
			text: `${counted(refusals.length, 'thing has', 'things have')} to be settled first, so that there is one text.`,
		};
	const count = counted(open.length, 'item is', 'items are');
	const title = isSettled(state) ? 'Agreed by both' : 'Ready to agree';
	if (open.length === 0) return { title, text: 'Nothing is open.' };
	return {
		title,
		text: isSettled(state)
			? `${count} open today. The agreement stands whatever becomes of them.`
			: `${count} open. They stop nobody: they are listed, and agreed with.`,
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
			return 'Draft';
		case 'agreed':
			return 'Agreed, and not begun yet';
		case 'in force':
			return `Version ${versions.length} in force`;
		case 'amended':
			return `${counted(changedSince, 'term has', 'terms have')} changed since version ${versions.length}`;
		case 'closed':
			return closed === null ? 'Over: its last day has passed' : `Closed on ${formatDay(closed)}`;
	}
}
