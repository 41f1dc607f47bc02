/** What is said of a backup, and of what restoring it would do. */

import type { Backup, BackupReason, RestorePreview } from '../../../shared/contract/backups.ts';
import type { Scalar } from '../../../shared/ledger/change.ts';
import { say } from '../../../shared/words/spoken.ts';
import { count } from '../../state/backups.ts';

const REASONS: Readonly<Record<BackupReason, string>> = {
	opened: say('when it was opened'),
	closed: say('when it was closed'),
	daily: say('once a day'),
	'before restoring': say('before something was restored'),
};

export function whenMade({ why }: Backup): string {
	return REASONS[why];
}

/** “3 changes since the backup before, Ana Ruiz the last”. */
export function whatIsNew({ more, by, changes }: Backup, isFirst: boolean): string {
	const last = by === null ? '' : say(', {by} the last', { by });
	if (isFirst) return `${count(changes, 'change')}${last}`;
	if (more < 0) return `${count(-more, 'change')} fewer than the backup before${last}`;
	return `${more === 0 ? say('Other drafts') : `${count(more, 'more change')}`}${last}`;
}

export function sentencesOf(preview: RestorePreview, other: string): readonly string[] {
	const { isLost, comeBack, fields, stays } = preview;
	if (isLost)
		return [
			`The files of this plan are gone. Restoring puts all ${count(comeBack, 'change')} of this backup in their place.`,
			say('What was written after it can come back with {other}’s copy.', { other }),
		];
	const sentences: string[] = [];
	if (comeBack > 0)
		sentences.push(`${count(comeBack, 'change')} that the plan has lost ${verb(comeBack, 'come')} back.`);
	if (fields > 0)
		sentences.push(
			`${count(fields, 'field')} ${verb(fields, 'become')} again what ${fields === 1 ? 'it was' : 'they were'}, by one new change that Undo takes back.`,
		);
	if (stays > 0)
		sentences.push(
			`${count(stays, 'field')} ${verb(stays, 'stay')} as now: ${other}’s, or agreed, rated or still to be settled.`,
		);
	if (comeBack === 0 && fields === 0) return [say('There is nothing to restore from it.'), ...sentences];
	return [...sentences, say('Nothing is overwritten, and the plan as it is now is kept as a backup first.', {})];
}

function verb(number: number, plural: string): string {
	return number === 1 ? `${plural}s` : plural;
}

const LONGEST = 70;

export function valueWords(value: Scalar): string {
	if (value === null || value === '') return 'empty';
	if (typeof value === 'boolean') return value ? 'yes' : 'no';
	const text = String(value).replace(/\s+/g, ' ');
	return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
