/** Which backups stay: enough to go back an hour, a day or a month, and never more than they are worth on the disk. */
import type { Day } from '../../shared/base/dates.ts';
import type { KeptBackup } from './backup-file.ts';

export const KEPT = { newest: 10, days: 14, weeks: 8, bytes: 200 * 1024 * 1024 } as const;

/**
 * The newest ten, the last of each of the fourteen latest days and of the eight latest weeks on which any was made, and
 * the newest of those with the most changes: a plan only grows, so a shorter one may have lost something. What goes over
 * the bytes allowed is let go from the old end, but never the newest two, nor the fullest.
 */
export function backupsToKeep(backups: readonly KeptBackup[], dayOf: (at: Date) => Day): ReadonlySet<string> {
	const sorted = [...backups].sort((a, b) => b.number - a.number);
	const fullest = sorted.reduce<KeptBackup | null>(
		(most, one) => (most === null || one.journal > most.journal ? one : most),
		null,
	);
	const kept = new Set(sorted.slice(0, KEPT.newest));
	for (const one of lastOfEach(sorted, dayOf, KEPT.days)) kept.add(one);
	for (const one of lastOfEach(sorted, (at) => weekOf(dayOf(at)), KEPT.weeks)) kept.add(one);
	const ids = new Set<string>(fullest === null ? [] : [fullest.id]);
	let bytes = fullest?.bytes ?? 0;
	for (const [place, one] of sorted.entries()) {
		if (!kept.has(one) || one === fullest) continue;
		bytes += one.bytes;
		if (place >= 2 && bytes > KEPT.bytes) break;
		ids.add(one.id);
	}
	return ids;
}

function lastOfEach(sorted: readonly KeptBackup[], nameOf: (at: Date) => string, most: number): readonly KeptBackup[] {
	const last = new Map<string, KeptBackup>();
	for (const one of sorted) {
		const name = nameOf(new Date(one.at));
		if (!last.has(name) && last.size < most) last.set(name, one);
	}
	return [...last.values()];
}

/** The Monday of a day's week. */
function weekOf(day: string): string {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
	return date.toISOString().slice(0, 10);
}
