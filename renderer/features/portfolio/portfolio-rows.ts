/** The plans in the order in which they need someone: by day, never by partner. */

import { isOurLate as isOverdue, type Need } from '../../../shared/analysis/needs.ts';
import { addDays, type Day, mondayOf } from '../../../shared/base/dates.ts';
import type { PlanSummary } from '../../../shared/contract/app.ts';
import type { PlanStanding } from '../../../shared/contract/portfolio.ts';
import { say } from '../../../shared/words/spoken.ts';

export interface PortfolioRow {
	/** One a plan, or one a plan and label where they are grouped by label. */
	readonly key: string;
	readonly plan: PlanSummary;
	/** Null until it has been read for the first time. */
	readonly standing: PlanStanding | null;
	readonly next: Need | null;
	readonly group: string;
	/** What a search looks through, in small letters. */
	readonly words: string;
	readonly order: string;
}

export const FILTERS = ['all', 'late', 'settle', 'review', 'gaps', 'draft'] as const;
export type Filter = (typeof FILTERS)[number];

export interface Look {
	readonly filter: Filter;
	readonly words: string;
	readonly label: string | null;
	readonly by: 'day' | 'label';
}

/** Reviews so many days ahead are due soon. */
const SOON = 14;

export const WITHOUT_LABEL = say('Without a label');

/** Every plan in its place; a plan with several labels stands under each. */
export function allRows(
	plans: readonly PlanSummary[],
	standings: ReadonlyMap<string, PlanStanding>,
	today: Day,
	by: Look['by'],
): readonly PortfolioRow[] {
	const rows = plans.flatMap((plan) => {
		const standing = standings.get(plan.planId) ?? null;
		const next = standing?.needs[0] ?? null;
		const groups = by === 'day' ? [dayGroup(plan, next, standing, today)] : groupsOf(plan);
		return groups.map((group): PortfolioRow => {
			const row = { key: `${plan.planId} ${by === 'day' ? '' : group}`, plan, standing, next, group };
			return { ...row, words: wordsOf(plan), order: `${by === 'day' ? '' : groupKey(group)}${sortKey(row, today)}` };
		});
	});
	return rows.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
}

/** Those that are asked for, the same objects as before: what stays on screen is not drawn again. */
export function shownRows(
	rows: readonly PortfolioRow[],
	today: Day,
	{ filter, words, label, by }: Look,
): readonly PortfolioRow[] {
	const asked = words.trim().toLowerCase().split(/\s+/).filter(Boolean);
	return rows.filter(
		({ plan, standing, group, words: text }) =>
			(label === null || (by === 'label' ? group === label : plan.labels.includes(label))) &&
			fits(plan, standing, today, filter) &&
			asked.every((word) => text.includes(word)),
	);
}

export function fits(plan: PlanSummary, standing: PlanStanding | null, today: Day, filter: Filter): boolean {
	if (filter === 'all') return true;
	if (standing === null) return false;
	switch (filter) {
		case 'late':
			return standing.overdue[plan.speaksFor] > 0;
		case 'settle':
			return standing.toSettle > 0 || standing.waiting > 0;
		case 'review':
			return standing.review !== null && standing.review.day <= addDays(dayOf(standing, today), SOON);
		case 'gaps':
			return standing.gapsOpen > 0;
		case 'draft':
			return !standing.agreed;
	}
}

/** Every label there is, in the order of the alphabet. */
export function labelsOf(plans: readonly PlanSummary[]): readonly string[] {
	return [...new Set(plans.flatMap(({ labels }) => labels))].sort((a, b) => a.localeCompare(b));
}

/** The day a plan is read on: where its newest change lies ahead of today, as in the sample, the day of that. */
export function dayOf(standing: PlanStanding | null, today: Day): Day {
	return standing !== null && standing.on > today ? standing.on : today;
}

/** A commitment of ours beyond its day. */
export function isOurLate(
	{ plan, next, standing }: Pick<PortfolioRow, 'plan' | 'next' | 'standing'>,
	today: Day,
): boolean {
	return next !== null && isOverdue(next, plan.speaksFor, dayOf(standing, today));
}

function wordsOf({ title, vendor, partner, labels }: PlanSummary): string {
	return `${title} ${vendor} ${partner} ${labels.join(' ')}`.toLowerCase();
}

function dayGroup(plan: PlanSummary, next: Need | null, standing: PlanStanding | null, today: Day): string {
	if (standing === null) return say('Not read yet');
	if (next === null) return say('Nothing next');
	if (isOurLate({ plan, next, standing }, today)) return say('Overdue, ours');
	if (next.day === null) return say('For no day');
	const on = dayOf(standing, today);
	if (next.day < on) return say('From before today');
	return next.day <= addDays(mondayOf(on), 6) ? say('This week') : say('Later');
}

function groupsOf({ labels }: PlanSummary): readonly string[] {
	return labels.length === 0 ? [WITHOUT_LABEL] : labels;
}

function groupKey(group: string): string {
	return `${group === WITHOUT_LABEL ? '1' : '0'}${group.toLowerCase()}\u0000`;
}

function sortKey(row: Pick<PortfolioRow, 'plan' | 'standing' | 'next'>, today: Day): string {
	const { plan, standing, next } = row;
	const first = isOurLate(row, today) ? 0 : standing === null ? 3 : next === null ? 2 : 1;
	return `${first} ${next?.day ?? '9999'} ${plan.title.toLowerCase()} ${plan.planId}`;
}
