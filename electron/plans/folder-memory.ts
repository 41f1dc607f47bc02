/** What is remembered of a synced folder from one look to the next, and what about it must not be overlooked. */

import type { Line } from '../../shared/ledger/change.ts';
import { say } from '../../shared/words/spoken.ts';
import type { Intake, Refused } from '../exchange/folder-intake.ts';
import type { FolderContents } from '../exchange/folder-reader.ts';
import { hashText } from '../hash.ts';
import type { FolderLink } from '../store/folder-store.ts';

const MOST_ALARMS = 100;
const MOST_NEW_ALARMS = 10;

/** A connection at its beginning. */
export function newLink(path: string, given: Pick<FolderLink, 'copy' | 'computer' | 'since'>): FolderLink {
	return {
		...{ path, copy: given.copy, computer: given.computer, since: given.since, sentAt: null, due: null },
		...{ files: {}, said: { number: 0, heads: [] }, copies: {}, alarms: [], takenBack: [] },
	};
}

/** The same object where there is nothing new to remember. `other` is the other side's name. */
export function remembered(link: FolderLink, contents: FolderContents, intake: Intake, other: string): FolderLink {
	const files = { ...link.files };
	const copies = { ...link.copies };
	const alarms: { id: string; text: string }[] = [];
	for (const [file, found] of contents) {
		if (found.kind === 'segment') {
			const before = Object.hasOwn(files, file) ? files[file] : undefined;
			if (before !== undefined && before !== found.sha256) alarms.push(replacedAlarm(file, found.sha256, other));
			files[file] = found.sha256;
		} else if (found.kind === 'announcement' && found.announcement.copy !== link.copy) {
			const { copy, number } = found.announcement;
			const before = Object.hasOwn(copies, copy) ? copies[copy] : undefined;
			if (before === undefined || number > before.number)
				copies[copy] = { ...found.announcement, heads: [...found.announcement.heads] };
		}
	}
	for (const refused of intake.refused) if (refused.isAlarm) alarms.push(doubtAlarm(refused));
	const fresh = alarms.filter(({ id }) => !link.alarms.some((known) => known.id === id)).slice(0, MOST_NEW_ALARMS);
	const next: FolderLink = {
		...{ ...link, files, copies },
		alarms: [...link.alarms, ...fresh.map((alarm) => ({ ...alarm, seen: false }))].slice(-MOST_ALARMS),
	};
	return JSON.stringify(next) === JSON.stringify(link) ? link : next;
}

/** These came in and were taken back: they stay out until a person wants them. */
export function withTakenBack(link: FolderLink, lost: readonly Line[]): FolderLink {
	const fresh = lost.map(({ id }) => id).filter((id) => !link.takenBack.includes(id));
	return fresh.length === 0 ? link : { ...link, takenBack: [...link.takenBack, ...fresh] };
}

function replacedAlarm(file: string, sha256: string, other: string): { id: string; text: string } {
	const text = say(
		'“{file}” was replaced by other content under the same name, which Covalent never does. Nothing that was here before has changed; ask {other} and whoever looks after the folder how that came about.',
		{ file, other },
	);
	return { id: hashText(`${file} ${sha256}`).slice(0, 32), text };
}

function doubtAlarm({ file, reason, about }: Refused): { id: string; text: string } {
	const text = say('“{file}” is not taken in by itself. {reason} Open it under Receive to look at it and decide.', {
		file,
		reason,
	});
	return { id: hashText(`${file} ${about}`).slice(0, 32), text };
}
