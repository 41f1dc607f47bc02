/** What is open before an agreement beside goals and topics: gaps, obligations, whom to turn to, when to meet, the weight. */
import type { Day } from '../base/dates.ts';
import type { Party } from '../ledger/change.ts';
import { PARTIES } from '../plan/field.ts';
import type { Plan, RecordOf } from '../plan/plan.ts';
import { say, spoken } from '../words/spoken.ts';
import { commitmentsOf } from './commitments.ts';
import { endingSentence } from './gap-sentences.ts';
import { type GapRow, gapsOf } from './gaps.ts';
import { isDated, nextMeetings } from './meetings.ts';
import { filled, namesOf } from './names.ts';
import type { Finding } from './readiness.ts';
import { type Weight, weightsOf } from './weight.ts';

/** Below minimum and ending nowhere, the worst first. */
export function gapsWithoutOutcome(plan: Plan, on: Day): readonly Finding<'gap without outcome'>[] {
	const names = namesOf(plan);
	return gapsOf(plan, on)
		.expectations.filter(({ outcome }) => outcome === 'open')
		.map((gap) => ({
			rule: 'gap without outcome',
			record: `expectations/${gap.id}`,
			text: `${belowMinimum(gap)} ${endingSentence(gap, names)}`,
		}));
}

function belowMinimum({ number, statement, minimum, perceived }: GapRow): string {
	const { say, number: written } = spoken();
	const figures = { minimum: written(minimum ?? 0), met: written(perceived ?? 0) };
	const said = filled(statement);
	return said === null
		? say('{number} “not said yet” is below minimum (minimum {minimum}, met {met}).', { number, ...figures })
		: say('{number} “{said}” is below minimum (minimum {minimum}, met {met}).', { number, said, ...figures });
}

/** Open commitments that are all from one side. */
export function obligations(plan: Plan, on: Day): readonly Finding<'one-sided obligations'>[] {
	return weightsOn(plan, on)
		.filter(({ kind }) => kind === 'all on one side')
		.map(({ text, refs }) => ({ rule: 'one-sided obligations', record: refs[0] ?? null, text }));
}

/** What the weight meter says besides. */
export function weight(plan: Plan, on: Day): readonly Finding<'weight meter'>[] {
	return weightsOn(plan, on)
		.filter(({ kind }) => kind !== 'all on one side')
		.map(({ text, refs }) => ({ rule: 'weight meter', record: refs[0] ?? null, text }));
}

/** No ladder at all, or a level of it on which a side names nobody. */
export function escalation(plan: Plan): readonly Finding<'no escalation person'>[] {
	const { escalationLevels: levels } = plan.collections;
	const rule = 'no escalation person';
	if (levels.length === 0)
		return [{ rule, record: null, text: say('The escalation ladder is empty: nobody is named to turn to.') }];
	const names = namesOf(plan);
	return levels.flatMap((level): Finding<typeof rule>[] => {
		const without = PARTIES.filter((side) => personAt(level, side) === null).map((side) => names[side]);
		if (without.length === 0) return [];
		const title = filled(level.title) ?? say('not named yet');
		const text = say('The escalation level “{title}” names nobody at {sides}.', {
			title,
			sides: spoken().list(without),
		});
		return [{ rule, record: `escalationLevels/${level.id}`, text }];
	});
}

function personAt(level: RecordOf<'escalationLevels'>, side: Party): string | null {
	return filled(side === 'vendor' ? level.personVendor : level.personPartner);
}

/** No meeting of any rhythm falls into the plan. */
export function reviewDates(plan: Plan, on: Day): readonly Finding<'no review dates'>[] {
	const { rhythms } = plan.collections;
	if (nextMeetings(plan, plan.frame.start ?? on, 1).length > 0) return [];
	const [first] = rhythms;
	const text =
		first === undefined
			? say('No meeting is agreed: the plan says nowhere when you look at it again.')
			: rhythms.some(isDated)
				? say('No meeting falls between the first and the last day of the plan.')
				: say('No meeting has a first day, so none falls into the plan.');
	return [{ rule: 'no review dates', record: first === undefined ? null : `rhythms/${first.id}`, text }];
}

function weightsOn(plan: Plan, on: Day): readonly Weight[] {
	return weightsOf(plan, commitmentsOf(plan, on).commitments);
}
