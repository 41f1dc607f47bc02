/** How close the two companies work: each side’s view, never averaged, and what the plan shows for each step. */
import type { Day } from '../base/dates.ts';
import type { Party, RecordRef, Scalar } from '../ledger/change.ts';
import { isAgreed } from '../plan/agreement.ts';
import { STAGES } from '../plan/collections/frame.ts';
import type { Plan, Topic } from '../plan/plan.ts';
import { schema } from '../plan/schema.ts';
import { type CommitmentRow, commitmentsOf } from './commitments.ts';
import { type EvidencedTrust, evidencedTrustOf } from './evidenced-trust.ts';
import { type FrictionRow, overdueFrictions } from './frictions.ts';
import { type Gaps, gapsOf } from './gaps.ts';
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
export function stagesOf(plan: Plan, on: Day, facts: StageFacts = factsOf(plan, on)): Stages {
	const { stageVendor, stagePartner, desiredStageVendor, desiredStagePartner } = plan.frame;
	const vendor = { current: stageVendor, desired: desiredStageVendor };
	const partner = { current: stagePartner, desired: desiredStagePartner };
	const steps: readonly (readonly [Stage, readonly StageEvidence[]])[] = [
		['repeat', [keptBothWays(plan, facts), measuredTwice(facts)]],
		['co-operating', [ladder(plan), rhythm(plan), answersInTime(facts)]],
		['jointly planned', [ownedGoals(plan), agreedTopics(plan)]],
		['full partnership', [twoPulses(facts), recordsSpeak(plan, facts), gapsEnd(facts)]],
	];
	return {
		vendor,
		partner,
		disagreement: disagreementOf(vendor, partner, namesOf(plan)),
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

function disagreementOf(vendor: StageView, partner: StageView, names: Names): string | null {
	const differ = (kind: keyof StageView, verb: string, when: string) => {
		const [one, other] = [vendor[kind], partner[kind]];
		if (one === null || other === null || one === other) return [];
		const steps = Math.abs(STAGES.indexOf(one) - STAGES.indexOf(other));
		const apart = steps === 1 ? 'one step apart' : `${steps} steps apart`;
		return [capitalized(`${names.vendor} ${verb} “${one}”${when}, ${names.partner} “${other}”: ${apart}.`)];
	};
	const sentences = [...differ('current', 'says', ' today'), ...differ('desired', 'wants', '')];
	return sentences.length === 0 ? null : sentences.join(' ');
}

function evidence(place: EvidencePlace, needs: string, rest: Omit<StageEvidence, 'place' | 'needs'>): StageEvidence {
	return { needs, has: rest.has, found: rest.found, place, record: rest.has ? null : rest.record };
}

function keptBothWays(plan: Plan, { rows }: StageFacts): StageEvidence {
	const names = namesOf(plan);
	const kept = (side: Party) =>
		rows.filter((row) => row.state === 'kept' && row.fromSide === side && row.toSide !== null && row.toSide !== side)
			.length;
	const [vendor, partner] = [kept('vendor'), kept('partner')];
	return evidence('commitments', 'Each side has kept a commitment to the other', {
		has: vendor > 0 && partner > 0,
		found: capitalized(`${names.vendor} kept ${vendor}, ${names.partner} ${partner}`),
		record: null,
	});
}

function measuredTwice({ progress }: StageFacts): StageEvidence {
	const { goals } = progress;
	const twice = goals.filter(({ standings }) => standings.length >= 2).length;
	const first = goals.find(({ standings }) => standings.length < 2);
	return evidence('actuals', 'A goal has been measured twice', {
		has: twice > 0,
		found: goals.length === 0 ? 'no goal yet' : `${twice} of ${goals.length} goals`,
		record: first === undefined ? null : `goals/${first.id}`,
	});
}

function ladder(plan: Plan): StageEvidence {
	const levels = plan.collections.escalationLevels;
	const isStaffed = ({ personVendor, personPartner }: (typeof levels)[number]) =>
		filled(personVendor) !== null && filled(personPartner) !== null;
	const gap = levels.find((level) => !isStaffed(level));
	return evidence('ladder', 'The escalation ladder names a person of each side on every level', {
		has: levels.length > 0 && gap === undefined,
		found: levels.length === 0 ? 'no level yet' : `${levels.filter(isStaffed).length} of ${levels.length} levels`,
		record: gap === undefined ? null : `escalationLevels/${gap.id}`,
	});
}

function rhythm(plan: Plan): StageEvidence {
	const { rhythms } = plan.collections;
	const dated = rhythms.filter(({ every, first }) => every !== null && first !== null);
	const undated = rhythms.find(({ every, first }) => every === null || first === null);
	return evidence('meetings', 'The two sides meet in an agreed rhythm', {
		has: dated.length > 0,
		found: dated.length === 0 ? 'no rhythm with a first day' : `${dated.length} agreed`,
		record: undated === undefined ? null : `rhythms/${undated.id}`,
	});
}

function answersInTime({ overdue }: StageFacts): StageEvidence {
	return evidence('frictions', 'No answer to a friction is overdue', {
		has: overdue.length === 0,
		found: overdue.length === 0 ? 'none overdue' : `${overdue.length} overdue`,
		record: overdue[0] === undefined ? null : `frictions/${overdue[0].id}`,
	});
}

function ownedGoals(plan: Plan): StageEvidence {
	const { goals } = plan.collections;
	const isShared = ({ ownerVendor, ownerPartner, worthVendor, worthPartner }: (typeof goals)[number]) =>
		[ownerVendor, ownerPartner, worthVendor, worthPartner].every((words) => filled(words) !== null);
	const gap = goals.find((goal) => !isShared(goal));
	return evidence('goals', 'Every goal has an owner on each side, and says what it is worth to both', {
		has: goals.length > 0 && gap === undefined,
		found: goals.length === 0 ? 'no goal yet' : `${goals.filter(isShared).length} of ${goals.length} goals`,
		record: gap === undefined ? null : `goals/${gap.id}`,
	});
}

/** Both sides’ yes stands for exactly the text the topic has. */
export function isAgreedByBoth(topic: Topic): boolean {
	const { agreedVendor, agreedPartner } = schema.topics.fields;
	const values: Readonly<Record<string, Scalar>> = { ...topic };
	return isAgreed(agreedVendor, 'agreedVendor', { values }) && isAgreed(agreedPartner, 'agreedPartner', { values });
}

function agreedTopics(plan: Plan): StageEvidence {
	const strategic = plan.collections.topics.filter(({ level }) => level === 'strategic');
	const gap = strategic.find((topic) => !isAgreedByBoth(topic));
	const agreed = strategic.filter(isAgreedByBoth).length;
	return evidence('topics', 'Every strategic topic is agreed by both', {
		has: strategic.length > 0 && gap === undefined,
		found: strategic.length === 0 ? 'no strategic topic yet' : `${agreed} of ${strategic.length} topics`,
		record: gap === undefined ? null : `topics/${gap.id}`,
	});
}

function twoPulses({ series }: StageFacts): StageEvidence {
	const both = series.filter(({ sides }) => sides.vendor.mean !== null && sides.partner.mean !== null).length;
	return evidence('pulses', 'Both sides have answered two trust pulses', {
		has: both >= 2,
		found: both === 0 ? 'none answered by both' : `${both} answered by both`,
		record: null,
	});
}

function recordsSpeak(plan: Plan, { evidenced }: StageFacts): StageEvidence {
	const names = namesOf(plan);
	const due = (side: Party) => `${names[side]} ${evidenced[side].kept.due}`;
	return evidence('commitments', 'Each side’s record of the last 90 days is long enough to speak: five were due', {
		has: !evidenced.vendor.kept.tooFew && !evidenced.partner.kept.tooFew,
		found: capitalized(`${due('vendor')}, ${due('partner')}`),
		record: null,
	});
}

function gapsEnd({ gaps }: StageFacts): StageEvidence {
	const { expectations, open } = gaps;
	const rated = expectations.filter(({ zone }) => zone !== 'unrated').length;
	const first = expectations.find(({ outcome }) => outcome === 'open');
	return evidence('gaps', 'No gap below minimum is left without an ending', {
		has: rated > 0 && open === 0,
		found: rated === 0 ? 'nothing rated yet' : open === 0 ? 'every one ends somewhere' : `${open} open`,
		record: first === undefined ? null : `expectations/${first.id}`,
	});
}
