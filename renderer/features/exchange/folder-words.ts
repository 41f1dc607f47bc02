/** What a person should know about the synced folder, in sentences. */

import type { FolderConnection, FolderCopy, FolderLook } from '../../../shared/contract/folder.ts';
import { say } from '../../../shared/words/spoken.ts';
import { formatMoment } from '../../ui/format-day.ts';

/** "5 fields in your drafts and 2 changes that the folder does not hold yet." */
export function unsentWords({ fields, changes }: FolderConnection['unsent']): string {
	if (fields + changes === 0) return say('Nothing: the folder holds all of the plan that is yours to send.');
	const written = say('{count, plural, one {# field you changed} other {# fields you changed}}', { count: fields });
	const earlier = say(
		'{count, plural, one {# earlier change the folder does not hold} other {# earlier changes the folder does not hold}}',
		{ count: changes },
	);
	if (fields > 0 && changes > 0) return say('{written}, and {earlier}.', { written, earlier });
	return `${fields > 0 ? written : earlier}.`;
}

/** "Harbor’s last change: today 14:02, by Ben Okafor." */
export function lastWords(last: FolderConnection['last'], other: string): string {
	if (last === null) return say('No change by {other} has come in yet.', { other });
	return say('{moment}, by {name}', { moment: formatMoment(last.at), name: last.name });
}

export function copyName({ name, computer }: FolderCopy): string {
	return name === '' ? computer : `${name}, ${computer}`;
}

export function copyWords({ lacks, at }: FolderCopy): string {
	return lacks === 0
		? say('has everything that lies in the folder, said {moment}', { moment: formatMoment(at) })
		: say(
				'{count, plural, one {has not taken in # change yet, said {moment}} other {has not taken in # changes yet, said {moment}}}',
				{ count: lacks, moment: formatMoment(at) },
			);
}

/** What connecting to a folder would begin with. */
export function lookWords({ comes, leaves }: FolderLook): { readonly leaves: string; readonly comes: string } {
	const all = leaves.fields + leaves.changes;
	return {
		leaves:
			all === 0
				? say('The folder holds all of this plan already; there is nothing to send.')
				: say(
						'Sending puts the plan there as it stands now: {changes, plural, one {# earlier change} other {# earlier changes}} and {fields, plural, one {# field} other {# fields}} you changed since.',
						leaves,
					),
		comes:
			comes === 0
				? say('Nothing in the folder is new here.')
				: say(
						'{count, plural, one {# change in the folder will come in at once.} other {# changes in the folder will come in at once.}}',
						{ count: comes },
					),
	};
}
