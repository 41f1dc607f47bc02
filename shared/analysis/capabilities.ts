/** What each side needs to be able to do, how well it can on a day, and where a gap leads. */
import type { Day } from '../base/dates.ts';
import type { Party } from '../ledger/change.ts';
import { PARTIES } from '../plan/field.ts';
import { type Plan, type RecordOf, refOf } from '../plan/plan.ts';
import { isOpen } from './balance.ts';
import {
	type CertificateRow,
	type CertificateState,
	certificatesOn,
	type DevelopmentLink,
	developmentOn,
} from './capability-evidence.ts';
import { type Assessed, type Basis, levelKey, levelsOn, NO_LEVELS, type SideLevels } from './capability-levels.ts';
import type { CommitmentState } from './commitment-state.ts';
import { asParty } from './names.ts';
import { numbersOf } from './numbering.ts';
import { difference, numberOf } from './ratings.ts';

/**
 * Where one side stands with one capability. `not said`: nobody has said yet which level it needs; `not needed`: level 0
 * is needed, which is an answer; `not assessed`: a level is needed and none given. `open` and `closing` have a gap: it
 * leads to no commitment, or to one that is under way.
 */
export type SideStanding = 'not said' | 'not needed' | 'not assessed' | 'open' | 'closing' | 'met';

export type Evidence =
	| {
			readonly kind: 'certificate';
			readonly id: string;
			readonly title: string | null;
			readonly who: string | null;
			readonly expires: Day | null;
			readonly state: CertificateState;
	  }
	| {
			readonly kind: 'commitment';
			readonly id: string;
			readonly title: string | null;
			readonly number: string;
			/** The day it was delivered. */
			readonly on: Day | null;
			readonly state: CommitmentState;
	  };

export interface Development extends DevelopmentLink {
	/** `C-12`. */
	readonly number: string;
}

export interface CapabilitySide {
	readonly side: Party;
	/** The level it needs, 0 to 5; 0 is not needed, null not said. */
	readonly required: number | null;
	/** The latest level it gives itself, and the latest the other side gives it. Never averaged. */
	readonly self: number | null;
	readonly other: number | null;
	/** Self less other: above 0 the side thinks better of itself. */
	readonly viewDifference: number | null;
	/** The view the gap is counted from: the other side's where given, else its own. */
	readonly basis: Basis | null;
	/** Required less level, −5 to 5: above 0 something is missing. Null where either is not given. */
	readonly gap: number | null;
	/** Largest gap times largest importance is 45; 0 where nothing is missing; null without a gap or an importance. */
	readonly priority: number | null;
	readonly standing: SideStanding;
	readonly evidence: readonly Evidence[];
	/** Ids of the commitments that build it up and are not done with, overdue ones included. */
	readonly commitments: readonly string[];
	/** All that build it up, whatever became of them. */
	readonly development: readonly Development[];
	/** Every level given by that day, oldest first. */
	readonly history: readonly Assessed[];
}

export interface CapabilityRow {
	readonly id: string;
	readonly kind: RecordOf<'capabilities'>['kind'];
	readonly title: string | null;
	/** 1 to 9. */
	readonly importanceVendor: number | null;
	readonly importancePartner: number | null;
	/** The larger of the two sides'. */
	readonly priority: number | null;
	readonly sides: Readonly<Record<Party, CapabilitySide>>;
}

export interface CapabilitiesOn {
	/** The largest priority first, those without one last, else in their shown order. */
	readonly capabilities: readonly CapabilityRow[];
	/** Gaps of either side that lead to no commitment under way. */
	readonly open: number;
	readonly certificates: readonly CertificateRow[];
}

/**
 * The matrix on a day in the plan's time zone; what is of a later day is ignored, and so is what speaks of a capability
 * that is no longer in the plan. Linear in records, plus sorting. Gap = required − the other side's assessment where
 * given, else the side's own. Priority = max(0, gap) × mean importance, the mean of those given. Source: Borich, A needs
 * assessment model, 1980, with the gap of levels in place of his mean discrepancy.
 */
export function capabilitiesOf(plan: Plan, on: Day): CapabilitiesOn {
	const { capabilities, assessments } = plan.collections;
	const certificates = certificatesOn(plan.collections.certificates, on);
	const levels = levelsOn(assessments, on);
	const links = developmentOn(plan, on);
	const numbers = links.size === 0 ? new Map<string, string>() : numbersOf(plan);
	const certified = byCapability(certificates);
	const rows = capabilities.map((capability) => {
		const development = (links.get(capability.id) ?? []).map((link) => ({
			...link,
			number: numbers.get(refOf('commitments', link.id)) ?? '',
		}));
		const levelOf = (side: Party) => levels.get(levelKey(capability.id, side)) ?? NO_LEVELS;
		return rowOf(capability, levelOf, certified.get(capability.id) ?? [], development);
	});
	const sides = rows.flatMap((row) => PARTIES.map((side) => row.sides[side]));
	return {
		capabilities: [...rows].sort((a, b) => (b.priority ?? -1) - (a.priority ?? -1)),
		open: sides.filter(({ standing }) => standing === 'open').length,
		certificates,
	};
}

export interface CapabilityGap {
	readonly row: CapabilityRow;
	readonly side: CapabilitySide;
}

/** Every gap of either side, the largest priority first; equal or without one: the deeper gap first. */
export function capabilityGaps({ capabilities }: CapabilitiesOn): readonly CapabilityGap[] {
	return capabilities
		.flatMap((row) => PARTIES.map((side) => ({ row, side: row.sides[side] })))
		.filter(({ side }) => isGap(side))
		.sort((a, b) => (b.side.priority ?? -1) - (a.side.priority ?? -1) || (b.side.gap ?? 0) - (a.side.gap ?? 0));
}

export function isGap({ standing }: Pick<CapabilitySide, 'standing'>): boolean {
	return standing === 'open' || standing === 'closing';
}

/** Something is promised and neither done with nor late: a gap may rest on it. */
export function isUnderWay(state: CommitmentState): boolean {
	return state === 'proposed' || state === 'accepted' || state === 'delivered';
}

type LevelOf = (side: Party) => SideLevels;

function rowOf(
	capability: RecordOf<'capabilities'>,
	levelOf: LevelOf,
	certificates: readonly CertificateRow[],
	development: readonly Development[],
): CapabilityRow {
	const importances = {
		importanceVendor: numberOf(capability.importanceVendor),
		importancePartner: numberOf(capability.importancePartner),
	};
	const importance = meanOf(importances.importanceVendor, importances.importancePartner);
	const needed = { vendor: capability.requiredVendor, partner: capability.requiredPartner };
	const gaps = { vendor: gapOf(needed.vendor, levelOf('vendor')), partner: gapOf(needed.partner, levelOf('partner')) };
	const sideOf = (side: Party): CapabilitySide => {
		const { gap, basis } = gaps[side];
		const { self, other, history } = levelOf(side);
		const own = development.filter((link) => raisedSide(link, gaps) === side);
		return {
			side,
			required: needed[side],
			self: self?.level ?? null,
			other: other?.level ?? null,
			viewDifference: difference(self?.level ?? null, other?.level ?? null),
			basis,
			gap,
			priority: gap === null || importance === null ? null : Math.max(0, gap) * importance,
			standing: standingOf(needed[side], gap, own),
			evidence: [...certificates.filter(({ holder }) => holder === side).map(certificateEvidence), ...keptOf(own)],
			commitments: own.filter(({ state }) => isOpen(state)).map(({ id }) => id),
			development: own,
			history,
		};
	};
	const sides = { vendor: sideOf('vendor'), partner: sideOf('partner') };
	const priorities = PARTIES.flatMap((side) => sides[side].priority ?? []);
	const { id, kind, title } = capability;
	return { id, kind, title, ...importances, priority: priorities.length === 0 ? null : Math.max(...priorities), sides };
}

interface Gap {
	readonly gap: number | null;
	readonly basis: Basis | null;
}

function gapOf(required: number | null, { self, other }: SideLevels): Gap {
	const used = other ?? self;
	return { gap: difference(required, used?.level ?? null), basis: used?.by ?? null };
}

function standingOf(
	required: number | null,
	gap: number | null,
	development: readonly DevelopmentLink[],
): SideStanding {
	if (required === null) return 'not said';
	if (required === 0) return 'not needed';
	if (gap === null) return 'not assessed';
	if (gap <= 0) return 'met';
	return development.some(({ state }) => isUnderWay(state)) ? 'closing' : 'open';
}

/**
 * Whose level a commitment raises: as it says; else that of the one side with a gap; else that of the side that
 * promises, and of the receiver where a third party does.
 */
function raisedSide({ side, from }: DevelopmentLink, gaps: Readonly<Record<Party, Gap>>): Party {
	if (side !== null) return side;
	const missing = PARTIES.filter((party) => (gaps[party].gap ?? 0) > 0);
	const [only] = missing;
	if (only !== undefined && missing.length === 1) return only;
	return asParty(from) ?? 'partner';
}

function certificateEvidence({ id, title, who, expires, state }: CertificateRow): Evidence {
	return { kind: 'certificate', id, title, who, expires, state };
}

function keptOf(development: readonly Development[]): readonly Evidence[] {
	return development
		.filter(({ state }) => state === 'kept' || state === 'kept late')
		.map(({ id, title, number, deliveredOn, state }) => ({
			kind: 'commitment',
			id,
			title,
			number,
			on: deliveredOn,
			state,
		}));
}

function meanOf(a: number | null, b: number | null): number | null {
	if (a === null || b === null) return a ?? b;
	return (a + b) / 2;
}

function byCapability(certificates: readonly CertificateRow[]): ReadonlyMap<string, readonly CertificateRow[]> {
	const lists = new Map<string, CertificateRow[]>();
	for (const certificate of certificates) {
		if (certificate.capability === null) continue;
		const list = lists.get(certificate.capability) ?? [];
		list.push(certificate);
		lists.set(certificate.capability, list);
	}
	return lists;
}

/** One cell of the heat map: a kind of capability on one side. */
export interface CapabilityHeat {
	readonly kind: 'skill' | 'process';
	readonly side: Party;
	/** Capabilities that need a level above 0 there. */
	readonly needed: number;
	readonly assessed: number;
	/** Below what is needed, and of these without a commitment under way. */
	readonly below: number;
	readonly open: number;
	/** The deepest gap, 0 where all is met; null where nothing needed is assessed. */
	readonly worst: number | null;
}

/** Skills and processes on either side: counted, and shaded by the worst, since a mean would hide it. */
export function heatOf(rows: readonly CapabilityRow[]): readonly CapabilityHeat[] {
	return (['skill', 'process'] as const).flatMap((kind) =>
		PARTIES.map((side) => {
			const needed = rows.filter((row) => row.kind === kind).flatMap(({ sides }) => neededOf(sides[side]));
			const gaps = needed.flatMap(({ gap }) => gap ?? []);
			return {
				kind,
				side,
				needed: needed.length,
				assessed: gaps.length,
				below: gaps.filter((gap) => gap > 0).length,
				open: needed.filter(({ standing }) => standing === 'open').length,
				worst: gaps.length === 0 ? null : gaps.reduce((worst, gap) => Math.max(worst, gap), 0),
			};
		}),
	);
}

function neededOf(side: CapabilitySide): readonly CapabilitySide[] {
	return (side.required ?? 0) > 0 ? [side] : [];
}

/** The side that gives a level with this pen: its own view of itself, or of the other. */
export function basisOf(holder: Party, side: Party): Basis {
	return holder === side ? 'self' : 'other';
}
