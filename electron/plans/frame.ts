/** What the frame of a plan says: its title, who the sides are, and which day it is there. */
import { type Day, isDay } from '../../shared/base/dates.ts';
import type { Party } from '../../shared/ledger/change.ts';
import type { Ledger } from '../../shared/ledger/ledger.ts';
import { planToday } from '../../shared/plan/today.ts';

export function titleIn(ledger: Ledger): string {
	return String(ledger.record('plan/plan')?.values.title ?? 'Joint plan');
}

export function partyNameIn(ledger: Ledger, party: Party): string {
	return String(ledger.record(`parties/${party}`)?.values.name ?? `the ${party}`);
}

/** Today in the plan's time zone, never before its newest change. */
export function todayIn(ledger: Ledger, now: Date): Day {
	const { timeZone, end } = ledger.record('plan/plan')?.values ?? {};
	const zone = typeof timeZone === 'string' ? timeZone : null;
	const lastDay = typeof end === 'string' && isDay(end) ? end : null;
	return planToday(now, zone, ledger.newest, lastDay);
}
