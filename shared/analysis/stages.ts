/** How close the two companies work: each side’s view, never averaged, and what the plan shows for each step. */
import type { Day } from '../base/dates.ts';
import type { Party, RecordRef, Scalar } from '../ledger/change.ts';
import { isAgreed } from '../plan/agreement.ts';
import { STAGES } from '../plan/collections/frame.ts';
import type { Plan, Topic } from '../plan/plan.ts';
import { schema } from '../plan/schema.ts';
import { spoken } from '../words/spoken.ts';
import type { Words } from '../words/words.ts';
import { type CommitmentRow, commitmentsOf } from './commitments.ts';
import { type EvidencedTrust, evidencedTrustOf } from './evidenced-trust.ts';
import { type FrictionRow, overdueFrictions } from './frictions.ts';
import { type Gaps, gapsOf } from './gaps.ts';
import { isDated } from './meetings.ts';
import { capitalized, filled, type Names, namesOf } from './names.ts';
import { type Progress, progressOf } from './progress.ts';
import { type StatedPoint, statedSeriesOf } from './trust-series.ts';

export type Stage = (typeof STAGES)[number];

export interface StageView {
	/** Null: this side has not said. */
	readonly current: Stage | null;
	readonly desired: Stage | null;
}

/** Where a piece of evidence is made: the part of the plan a person goes to. */
export type EvidencePlace =
	| 'commitments'
	| 'goals'
	| 'actuals'
	| 'ladder'
	| 'meetings'
	| 'frictions'
	| 'topics'
	| 'pulses'
	| 'gaps';

export interface StageEvidence {
	/** What the step needs, as a statement that is true once it is there. */
	readonly needs: string;
	readonly has: boolean;
	/** What the plan shows today, in a few words. */
	readonly found: string;
	readonly place: EvidencePlace;
	/** The first record that is missing something; null where none is, or nothing is there yet. */
	readonly record: RecordRef | null;
}

export interface StageStep {
	readonly stage: Stage;
	readonly evidence: readonly StageEvidence[];
	/** All of its evidence is there. It decides nothing: each side says for itself where the two stand. */
	readonly complete: boolean;
}

export interface Stages {
	readonly vendor: StageView;
	readonly partner: StageView;
	/** Where the two sides see it differently, today and as wished; null where they do not, or one has not said. */
	readonly disagreement: string | null;
	/** The four steps beyond the first stage, which needs nothing. */
	readonly steps: readonly StageStep[];
}

/** What has been computed for the day already. */
export interface StageFacts {
	readonly rows: readonly CommitmentRow[];
	readonly evidenced: Readonly<Record<Party, EvidencedTrust>>;
	readonly series: readonly StatedPoint[];
	readonly progress: Progress;
	readonly gaps: Gaps;
	/** Answers beyond their time. */
	readonly overdue: readonly FrictionRow[];
}

/** The stages on a day. The desired stage is what a side wants by the end of the plan. */
export function stagesOf(plan: Plan, on: Day, facts: StageFacts = factsOf(plan, on), words: Words = spoken()): Stages {
	const { stageVendor, stagePartner, desiredStageVendor, desiredStagePartner } = plan.frame;
	const vendor = { current: stageVendor, desired: desiredStageVendor };
	const partner = { current: stagePartner, desired: desiredStagePartner };
	const steps: readonly (readonly [Stage, readonly StageEvidence[]])[] = [
		['repeat', [keptBothWays(plan, facts, words), measuredTwice(facts, words)]],
		['co-operating', [ladder(plan, words), rhythm(plan, words), answersInTime(facts, words)]],
		['jointly planned', [ownedGoals(plan, words), agreedTopics(plan, words)]],
		['full partnership', [twoPulses(facts, words), recordsSpeak(plan, facts, words), gapsEnd(facts, words)]],
	];
	return {
		vendor,
		partner,
		disagreement: disagreementOf(vendor, partner, namesOf(plan, words), words),
		steps: steps.map(([stage, evidence]) => ({ stage, evidence, complete: evidence.every(({ has }) => has) })),
	};
}

function factsOf(plan: Plan, on: Day): StageFacts {
	const rows = commitmentsOf(plan, on).commitments;
	return {
		rows,
		evidenced: evidencedTrustOf(plan, on, rows),
		series: statedSeriesOf(plan, on),
		progress: progressOf(plan, on),
		gaps: gapsOf(plan, on),
		overdue: overdueFrictions(plan, on),
	};
}

function disagreementOf(vendor: StageView, partner: StageView, names: Names, { say, term }: Words): string | null {
	const differ = (kind: keyof StageView) => {
		const [one, other] = [vendor[kind], partner[kind]];
		if (one === null || other === null || one === other) return [];
		const steps = Math.abs(STAGES.indexOf(one) - STAGES.indexOf(other));
		const values = { ...names, one: term(one), other: term(other), steps };
		return [
			kind === 'current'
				? say(
						'{Vendor} says “{one}” today, {partner} “{other}”: {steps, plural, =1 {one step} other {# steps}} apart.',
						values,
					)
				: say(
						'{Vendor} wants “{one}”, {partner} “{other}”: {steps, plural, =1 {one step} other {# steps}} apart.',
						values,
					),
		];
	};
	const sentences = [...differ('current'), ...differ('desired')];
	return sentences.length === 0 ? null : sentences.join(' ');
}

function evidence(place: EvidencePlace, needs: string, rest: Omit<StageEvidence, 'place' | 'needs'>): StageEvidence {
	return { needs, has: rest.has, found: rest.found, place, record: rest.has ? null : rest.record };
}

function keptBothWays(plan: Plan, { rows }: StageFacts, words: Words): StageEvidence {
	const { say } = words;
	const names = namesOf(plan, words);
	const kept = (side: Party) =>
		rows.filter((row) => row.state === 'kept' && row.fromSide === side && row.toSide !== null && row.toSide !== side)
			.length;
	const [vendor, partner] = [kept('vendor'), kept('partner')];
	return evidence('commitments', say('Each side has kept a commitment to the other'), {
		has: vendor > 0 && partner > 0,
		found: say('{One} kept {vendor}, {other} {partner}', { one: names.vendor, other: names.partner, vendor, partner }),
		record: null,
	});
}

function measuredTwice({ progress }: StageFacts, { say }: Words): StageEvidence {
	const { goals } = progress;
	const twice = goals.filter(({ standings }) => standings.length >= 2).length;
	const first = goals.find(({ standings }) => standings.length < 2);
	return evidence('actuals', say('A goal has been measured twice'), {
		has: twice > 0,
		found: goals.length === 0 ? say('no goal yet') : say('{some} of {all} goals', { some: twice, all: goals.length }),
		record: first === undefined ? null : `goals/${first.id}`,
	});
}

function ladder(plan: Plan, { say }: Words): StageEvidence {
	const levels = plan.collections.escalationLevels;
	const isStaffed = ({ personVendor, personPartner }: (typeof levels)[number]) =>
		filled(personVendor) !== null && filled(personPartner) !== null;
	const gap = levels.find((level) => !isStaffed(level));
	return evidence('ladder', say('The escalation ladder names a person of each side on every level'), {
		has: levels.length > 0 && gap === undefined,
		found:
			levels.length === 0
				? say('no level yet')
				: say('{some} of {all} levels', { some: levels.filter(isStaffed).length, all: levels.length }),
		record: gap === undefined ? null : `escalationLevels/${gap.id}`,
	});
}

function rhythm(plan: Plan, { say }: Words): StageEvidence {
	const { rhythms } = plan.collections;
	const dated = rhythms.filter(isDated);
	const undated = rhythms.find((one) => !isDated(one));
	return evidence('meetings', say('The two sides meet in an agreed rhythm'), {
		has: dated.length > 0,
		found:
			dated.length === 0
				? say('no rhythm with a first day')
				: say('{count, plural, one {# agreed} other {# agreed}}', { count: dated.length }),
		record: undated === undefined ? null : `rhythms/${undated.id}`,
	});
}

function answersInTime({ overdue }: StageFacts, { say }: Words): StageEvidence {
	return evidence('frictions', say('No answer to a friction is overdue'), {
		has: overdue.length === 0,
		found: overdue.length === 0 ? say('none overdue') : say('{count} overdue', { count: overdue.length }),
		record: overdue[0] === undefined ? null : `frictions/${overdue[0].id}`,
	});
}

function ownedGoals(plan: Plan, { say }: Words): StageEvidence {
	const { goals } = plan.collections;
	const isShared = ({ ownerVendor, ownerPartner, worthVendor, worthPartner }: (typeof goals)[number]) =>
		[ownerVendor, ownerPartner, worthVendor, worthPartner].every((words) => filled(words) !== null);
	const gap = goals.find((goal) => !isShared(goal));
	return evidence('goals', say('Every goal has an owner on each side, and says what it is worth to both'), {
		has: goals.length > 0 && gap === undefined,
		found:
			goals.length === 0
				? say('no goal yet')
				: say('{some} of {all} goals', { some: goals.filter(isShared).length, all: goals.length }),
		record: gap === undefined ? null : `goals/${gap.id}`,
	});
}

/** Both sides’ yes stands for exactly the text the topic has. */
export function isAgreedByBoth(topic: Topic): boolean {
	const { agreedVendor, agreedPartner } = schema.topics.fields;
	const values: Readonly<Record<string, Scalar>> = { ...topic };
	return isAgreed(agreedVendor, 'agreedVendor', { values }) && isAgreed(agreedPartner, 'agreedPartner', { values });
}

function agreedTopics(plan: Plan, { say }: Words): StageEvidence {
	const strategic = plan.collections.topics.filter(({ level }) => level === 'strategic');
	const gap = strategic.find((topic) => !isAgreedByBoth(topic));
	const agreed = strategic.filter(isAgreedByBoth).length;
	return evidence('topics', say('Every strategic topic is agreed by both'), {
		has: strategic.length > 0 && gap === undefined,
		found:
			strategic.length === 0
				? say('no strategic topic yet')
				: say('{some} of {all} topics', { some: agreed, all: strategic.length }),
		record: gap === undefined ? null : `topics/${gap.id}`,
	});
}

function twoPulses({ series }: StageFacts, { say }: Words): StageEvidence {
	const both = series.filter(({ sides }) => sides.vendor.mean !== null && sides.partner.mean !== null).length;
	return evidence('pulses', say('Both sides have answered two trust pulses'), {
		has: both >= 2,
		found: both === 0 ? say('none answered by both') : say('{count} answered by both', { count: both }),
		record: null,
	});
}

function recordsSpeak(plan: Plan, { evidenced }: StageFacts, words: Words): StageEvidence {
	const names = namesOf(plan, words);
	const due = (side: Party) => `${names[side]} ${evidenced[side].kept.due}`;
	return evidence(
		'commitments',
		words.say('Each side’s record of the last 90 days is long enough to speak: five were due'),
		{
			has: !evidenced.vendor.kept.tooFew && !evidenced.partner.kept.tooFew,
			found: capitalized(`${due('vendor')}, ${due('partner')}`),
			record: null,
		},
	);
}

function gapsEnd({ gaps }: StageFacts, { say }: Words): StageEvidence {
	const { expectations, open } = gaps;
	const rated = expectations.filter(({ zone }) => zone !== 'unrated').length;
	const first = expectations.find(({ outcome }) => outcome === 'open');
	return evidence('gaps', say('No gap below minimum is left without an ending'), {
		has: rated > 0 && open === 0,
		found:
			rated === 0
				? say('nothing rated yet')
				: open === 0
					? say('every one ends somewhere')
					: say('{count, plural, one {# open} other {# open}}', { count: open }),
		record: first === undefined ? null : `expectations/${first.id}`,
	});
}
