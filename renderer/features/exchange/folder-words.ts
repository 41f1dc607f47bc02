/** What a person should know about the synced folder, in sentences. */

import type { FolderConnection, FolderCopy, FolderLook } from '../../../shared/contract/folder.ts';
import { say } from '../../../shared/words/spoken.ts';
import { counted } from '../../app/ratings/figures.ts';
import { formatMoment } from '../../ui/format-day.ts';

/** "5 fields in your drafts and 2 changes that the folder does not hold yet." */
export function unsentWords({ fields, changes }: FolderConnection['unsent']): string {
	const parts = [
		...(fields > 0 ? [`${counted(fields, 'field')} you changed`] : []),
		...(changes > 0 ? [`${counted(changes, 'earlier change')} the folder does not hold`] : []),
	];
	return parts.length === 0
		? say('Nothing: the folder holds all of the plan that is yours to send.')
		: `${parts.join(', and ')}.`;
}

/** "Harbor’s last change: today 14:02, by Ben Okafor." */
export function lastWords(last: FolderConnection['last'], other: string): string {
	if (last === null) return say('No change by {other} has come in yet.', { other });
	return say('{at}, by {name}', { at: formatMoment(last.at), name: last.name });
}

export function copyName({ name, computer }: FolderCopy): string {
	return name === '' ? computer : `${name}, ${computer}`;
}

export function copyWords({ lacks, at }: FolderCopy): string {
	return lacks === 0
		? say('has everything that lies in the folder, said {at}', { at: formatMoment(at) })
		: `has not taken in ${counted(lacks, 'change')} yet, said ${formatMoment(at)}`;
}

/** What connecting to a folder would begin with. */
export function lookWords({ comes, leaves }: FolderLook): { readonly leaves: string; readonly comes: string } {
	const all = leaves.fields + leaves.changes;
	return {
		leaves:
			all === 0
				? say('The folder holds all of this plan already; there is nothing to send.')
				: `Sending puts the plan there as it stands now: ${counted(leaves.changes, 'earlier change')} and ${counted(leaves.fields, 'field')} you changed since.`,
		comes:
			comes === 0
				? say('Nothing in the folder is new here.')
				: `${counted(comes, 'change')} in the folder will come in at once.`,
	};
}
