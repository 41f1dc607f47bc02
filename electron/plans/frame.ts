/** What the frame of a plan says: its title, who the sides are, and which day it is there. */
import { type Day, isDay } from '../../shared/base/dates.ts';
import type { Party } from '../../shared/ledger/change.ts';
import type { Ledger } from '../../shared/ledger/ledger.ts';
import { planToday } from '../../shared/plan/today.ts';
import { say } from '../../shared/words/spoken.ts';

/** For a file, which reads the same whoever writes it. */
export function titleIn(ledger: Ledger): string {
	return titleOf(ledger) ?? 'Joint plan';
}

/** As a person is told it; a plan whose title is open has a name all the same. */
export function titleToRead(ledger: Ledger): string {
	return titleOf(ledger) ?? say('Joint plan');
}

function titleOf(ledger: Ledger): string | null {
	const title = ledger.record('plan/plan')?.values.title ?? null;
	return title === null ? null : String(title);
}

/** The language its documents are written in; null where nobody said. */
export function languageIn(ledger: Ledger): string | null {
	const { language } = ledger.record('plan/plan')?.values ?? {};
	return typeof language === 'string' ? language : null;
}

export function partyNameIn(ledger: Ledger, party: Party): string {
	return String(ledger.record(`parties/${party}`)?.values.name ?? `the ${party}`);
}

/** Today in the plan's time zone, never before its newest change. */
export function todayIn(ledger: Ledger, now: Date): Day {
	const { end } = ledger.record('plan/plan')?.values ?? {};
	const lastDay = typeof end === 'string' && isDay(end) ? end : null;
	return planToday(now, zoneIn(ledger), ledger.newest, lastDay);
}

/** The time zone its days turn by; null where nobody said. */
export function zoneIn(ledger: Ledger): string | null {
	const { timeZone } = ledger.record('plan/plan')?.values ?? {};
	return typeof timeZone === 'string' ? timeZone : null;
}
