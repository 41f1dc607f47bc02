/** What each section of the document holds, and what in it is still open. */

import { isLate, isPending } from '../../../shared/analysis/balance.ts';
import { overdueFrictions } from '../../../shared/analysis/frictions.ts';
import { filled } from '../../../shared/analysis/names.ts';
import { pivotsOf } from '../../../shared/analysis/pivots.ts';
import { progressOf } from '../../../shared/analysis/progress.ts';
import { responsibilitiesOf } from '../../../shared/analysis/responsibilities.ts';
import { parkedOn } from '../../../shared/analysis/sessions.ts';
import { agreementTo, type Context } from '../../../shared/document/context.ts';
import { yesTo } from '../../../shared/document/sections/working-agreement.ts';
import type { DocumentTree } from '../../../shared/document/tree.ts';
import { PARTIES } from '../../../shared/plan/field.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { openRounds } from '../../../shared/plan/rounds.ts';
import { say } from '../../../shared/words/spoken.ts';

export interface SectionWords {
	readonly id: string;
	readonly title: string;
	/** How much there is. */
	readonly holds: string;
	/** What is not settled in it. */
	readonly open: string | null;
	/** Where nothing is there to print, the section is left out. */
	readonly isLeftOut: boolean;
}

const LEFT_OUT: readonly (readonly [id: string, title: string, why: string])[] = [
	['why', say('Why this year'), say('not written yet')],
	['trust', say('Trust, as each side states it'), say('no pulse revealed yet')],
	['strategies', say('Two strategies side by side'), say('no topics yet')],
	['measured-on', say('What each side is measured on'), say('nothing named yet')],
	['goals', say('Goals, and what each is worth'), say('no goals yet')],
	['progress', say('Progress by quarter'), say('nothing measured yet')],
	['expectations', say('Expectations and where they are met'), say('none said yet')],
	['capability-plan', say('Capability plan'), say('no skills or processes named yet')],
	['commitments', say('Commitments on both sides'), say('none yet')],
	['funding', say('Funding'), say('no commitment carries money')],
	['transition', say('From resale to recurring'), say('no scenario yet')],
	['working-agreement', say('Working agreement and review rhythm'), say('nothing agreed about working together yet')],
	['pivots', say('Pivots'), say('no change of course yet')],
	['decisions', say('Decisions'), say('none noted yet')],
];

export function sectionWords(tree: DocumentTree, context: Context): readonly SectionWords[] {
	const printed = tree.sections.map(({ id, title }) => ({
		id,
		title: title ?? say('Cover and control'),
		...contentOf(id, context),
		isLeftOut: false,
	}));
	const left = LEFT_OUT.filter(([id]) => !printed.some((section) => section.id === id)).map(([id, title, why]) => ({
		id,
		title,
		holds: why,
		open: null,
		isLeftOut: true,
	}));
	return [...printed, ...left];
}

function contentOf(id: string, context: Context): Pick<SectionWords, 'holds' | 'open'> {
	const { plan, gaps, commitments, capabilities } = context;
	const { topics, goals, priorities, targets, decisions } = plan.collections;
	switch (id) {
		case 'cover': {
			const named = plan.frame.start !== null && plan.frame.end !== null && plan.frame.currency !== null;
			return { holds: say('parties, period, calendars'), open: named ? null : say('period or currency not settled') };
		}
		case 'scorecard':
			return { holds: say('the figures on one page'), open: null };
		case 'why':
			return {
				holds: say('one paragraph'),
				open: filled(plan.frame.whyThisYear) === null ? say('several versions') : null,
			};
		case 'strategies': {
			const open = topics.filter((topic) => !both(agreementTo(topic))).length;
			return {
				holds: say('{count, plural, one {# topic} other {# topics}}', { count: topics.length }),
				open: open === 0 ? null : say('{open} not agreed by both', { open }),
			};
		}
		case 'measured-on':
			return {
				holds: say('{count, plural, one {# measure} other {# measures}}', { count: priorities.length }),
				open: null,
			};
		case 'goals': {
			const aimed = new Set(targets.filter(({ value }) => value !== null).map(({ goal }) => goal));
			const without = goals.filter((goal) => !aimed.has(goal.id)).length;
			return {
				holds: say('{count, plural, one {# goal} other {# goals}}', { count: goals.length }),
				open: without === 0 ? null : say('{without} without a target', { without }),
			};
		}
		case 'progress': {
			const measured = progressOf(plan, context.on).goals.flatMap(({ latest }) => latest ?? []);
			const behind = measured.filter(({ ahead }) => ahead !== null && ahead < 0).length;
			return {
				holds: say('{count, plural, one {# goal measured} other {# goals measured}}', { count: measured.length }),
				open: behind === 0 ? null : say('{behind} behind', { behind }),
			};
		}
		case 'expectations': {
			const open = gaps.expectations.filter(({ outcome }) => outcome === 'open').length;
			return {
				holds: say('{count, plural, one {# expectation} other {# expectations}}', { count: gaps.expectations.length }),
				open: open === 0 ? null : say('{open} below minimum, no ending', { open }),
			};
		}
		case 'capability-plan': {
			const { capabilities: rows, open } = capabilities;
			return {
				holds: say('{count, plural, one {# skill or process} other {# skills and processes}}', { count: rows.length }),
				open: open === 0 ? null : say('{open} without a commitment', { open }),
			};
		}
		case 'commitments': {
			const rows = commitments.commitments;
			const late = rows.filter(isLate).length;
			const open = rows.filter(isPending).length;
			return {
				holds: say('{count, plural, one {# commitment, {open} open} other {# commitments, {open} open}}', {
					count: rows.length,
					open,
				}),
				open: late === 0 ? null : say('{late} past their day', { late }),
			};
		}
		case 'funding': {
			const funded = commitments.commitments.filter(({ money }) => money !== null && money > 0).length;
			return { holds: say('{count, plural, one {# commitment} other {# commitments}}', { count: funded }), open: null };
		}
		case 'transition':
			return {
				holds: say('{count, plural, one {# scenario} other {# scenarios}}', {
					count: plan.collections.scenarios.length,
				}),
				open: null,
			};
		case 'working-agreement': {
			const wrong = openInAgreement(plan);
			return {
				holds: say('meetings, who does what, ladder, rules, hours'),
				open: wrong === 0 ? null : say('{wrong} not settled', { wrong }),
			};
		}
		case 'pivots': {
			const { rows } = pivotsOf(plan, context.on);
			const open = rows.filter(({ isAgreed }) => !isAgreed).length;
			return {
				holds: say('{count, plural, one {# pivot} other {# pivots}}', { count: rows.length }),
				open: open === 0 ? null : say('{open} not agreed by both', { open }),
			};
		}
		case 'trust':
			return { holds: say('five statements of each side'), open: null };
		case 'decisions':
			return {
				holds: say('{count, plural, one {# decision} other {# decisions}}', { count: decisions.length }),
				open: null,
			};
		case 'open-items': {
			const open = openCount(context);
			return {
				holds: say('conflicts, gaps, texts, awaited answers'),
				open: open === 0 ? null : say('{open} open', { open }),
			};
		}
		case 'recorded-agreement':
			return { holds: say('who agreed, to which text'), open: agreementOpen(context) };
		case 'last-year':
			return { holds: say('record and goals of the plan before'), open: null };
		case 'changes-since':
			return {
				holds: say('{count, plural, one {# changed term} other {# changed terms}}', {
					count: context.agreement?.changed.length ?? 0,
				}),
				open: say('not agreed by both'),
			};
		default:
			return { holds: say('a part of the plan'), open: null };
	}
}

function agreementOpen({ agreement }: Context): string | null {
	if (!agreement?.agreed) return say('not agreed by both');
	const { changedSince } = agreement;
	return changedSince === 0
		? null
		: say('{count, plural, one {# term changed since} other {# terms changed since}}', { count: changedSince });
}

/** Everything that is not settled, as the open items list it. */
function openCount({ plan, on, conflicts, waiting, gaps, commitments, capabilities }: Context): number {
	const rows = commitments.commitments;
	return (
		capabilities.capabilities.filter(({ sides }) => PARTIES.some((side) => sides[side].standing === 'open')).length +
		conflicts.length +
		waiting.length +
		gaps.expectations.filter(({ outcome }) => outcome === 'open').length +
		plan.collections.topics.filter((topic) => !both(agreementTo(topic))).length +
		rows.filter((row) => isLate(row) || row.awaits !== null).length +
		openRounds(plan).length +
		pivotsOf(plan, on).rows.filter(({ isAgreed }) => !isAgreed).length +
		openInAgreement(plan) +
		overdueFrictions(plan, on).length +
		parkedOn(plan, on).length
	);
}

/** Rules without both yeses, and rows of the table without one who answers, as the open items list them. */
function openInAgreement(plan: Plan): number {
	return (
		plan.collections.rules.filter((rule) => !both(yesTo(rule))).length +
		responsibilitiesOf(plan).rows.filter(({ problems }) => problems.length > 0).length
	);
}

function both({ vendor, partner }: { readonly vendor: boolean; readonly partner: boolean }): boolean {
	return vendor && partner;
}
