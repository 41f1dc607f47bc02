/** What a report says, in sentences. */

import type { PersonsChanges, ReceiveReport } from '../../../shared/contract/exchange.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import { formatDayOf } from '../../ui/format-day.ts';

/** "37 changes by Harbor IT"; a file that nobody signed names nobody. */
export function titleOf(report: ReceiveReport): string {
	if (!report.known) return say('A plan that is new here');
	if (report.changes === 0) return say('Nothing new in this file');
	const count = report.changes;
	return report.from === null
		? say('A copy came back with {count, plural, one {# change} other {# changes}}', { count })
		: say('{count, plural, one {# change} other {# changes}} by {company}', { count, company: report.from.company });
}

/** Of what is to come, in one sentence. */
export function conflictWords({ conflicts, known, changes }: ReceiveReport): string | null {
	if (changes === 0) return null;
	if (!known)
		return conflicts.length === 0
			? null
			: say(
					'{count, plural, one {# field holds} other {# fields hold}} two versions, because both sides wrote there. Both are kept until someone settles them.',
					{ count: conflicts.length },
				);
	if (conflicts.length === 0) return say('Nothing was changed by both sides: all of it fits together.');
	return say(
		'{count, plural, one {# field} other {# fields}} will hold two versions, because both sides wrote there. Both are kept until someone settles them.',
		{ count: conflicts.length },
	);
}

/** "5 commitments, 4 actuals", and how many kinds more. */
export function touchedWords(touched: PersonsChanges['touched']): string {
	const shown = touched.slice(0, MOST_NOUNS).map(({ noun, count }) => `${count} ${term(noun)}`);
	const more = touched.length - shown.length;
	return [...shown, ...(more > 0 ? [say('{count, plural, one {# more} other {# more}}', { count: more })] : [])].join(
		', ',
	);
}

const MOST_NOUNS = 4;

/** "23 Aug – 8 Sep"; one day is named once. */
export function spanWords(first: string, last: string): string {
	const [from, to] = [formatDayOf(first), formatDayOf(last)];
	return from === to ? to : `${from} – ${to}`;
}

/** What the button that takes it in says. */
export function takeWords(report: ReceiveReport): string {
	if (!report.known) return say('Take in and open');
	if (report.changes === 0) return say('Open the plan');
	return report.alarms.length > 0 ? say('Take it in all the same') : say('Take it in');
}

/** How far the key of a file is known here. */
export function keyWords(from: NonNullable<ReceiveReport['from']>): string {
	if (from.key.trust === 'ours') return say('Signed on this computer.');
	if (from.isNew)
		return say(
			'Signed by a computer that is new here. Ask {name} to read its key to you by phone, and mark it as compared.',
			{ name: from.name },
		);
	if (from.key.trust === 'compared')
		return say('Signed with {company_s} key, which was compared.', { company: from.company });
	return say('Signed with the same key as before; it has not been compared yet.');
}

/** Null where this is the only file, or the last. */
export function waitingWords(files: number): string | null {
	if (files === 0) return null;
	return say('{count, plural, one {One more file is} other {# more files are}} shown after this one.', {
		count: files,
	});
}
