/** What a report says, in sentences. */
import { possessive } from '../../../shared/analysis/names.ts';
import type { PersonsChanges, ReceiveReport } from '../../../shared/contract/exchange.ts';
import { formatDayOf } from '../../ui/format-day.ts';
import { counted } from '../ratings/figures.ts';

/** "37 changes by Harbor IT"; a file that nobody signed names nobody. */
export function titleOf(report: ReceiveReport): string {
	if (!report.known) return 'A plan that is new here';
	if (report.changes === 0) return 'Nothing new in this file';
	const changes = counted(report.changes, 'change');
	if (report.from !== null) return `${changes} by ${report.from.company}`;
	return `A copy came back with ${changes}`;
}

/** Of what is to come, in one sentence. */
export function conflictWords({ conflicts, known, changes }: ReceiveReport): string | null {
	if (!known || changes === 0) return null;
	if (conflicts.length === 0) return 'Nothing was changed by both sides: all of it fits together.';
	return `${counted(conflicts.length, 'field')} will hold two versions, because both sides wrote there. Both are kept until someone settles them.`;
}

/** "5 commitments, 4 actuals", and how many kinds more. */
export function touchedWords(touched: PersonsChanges['touched']): string {
	const shown = touched.slice(0, MOST_NOUNS).map(({ noun, count }) => `${count} ${noun}`);
	const more = touched.length - shown.length;
	return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

const MOST_NOUNS = 4;

/** "23 Aug – 8 Sep"; one day is named once. */
export function spanWords(first: string, last: string): string {
	const [from, to] = [formatDayOf(first), formatDayOf(last)];
	return from === to ? to : `${from} – ${to}`;
}

/** What the button that takes it in says. */
export function takeWords(report: ReceiveReport): string {
	if (!report.known) return 'Take in and open';
	if (report.changes === 0) return 'Open the plan';
	return report.alarms.length > 0 ? 'Take it in all the same' : 'Take it in';
}

/** How far the key of a file is known here. */
export function keyWords(from: NonNullable<ReceiveReport['from']>): string {
	if (from.key.trust === 'ours') return 'Signed on this computer.';
	if (from.isNew)
		return `Signed by a computer that is new here. Ask ${from.name} to read its key to you by phone, and mark it as compared.`;
	if (from.key.trust === 'compared') return `Signed with ${possessive(from.company)} key, which was compared.`;
	return 'Signed with the same key as before; it has not been compared yet.';
}

/** Null where this is the only file, or the last. */
export function waitingWords(files: number): string | null {
	if (files === 0) return null;
	return files === 1 ? 'One more file is shown after this one.' : `${files} more files are shown after this one.`;
}
