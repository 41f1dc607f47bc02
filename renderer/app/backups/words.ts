/** What is said of a backup, and of what restoring it would do. */

import type { Backup, BackupReason, RestorePreview } from '../../../shared/contract/backups.ts';
import type { Scalar } from '../../../shared/ledger/change.ts';
import { say } from '../../../shared/words/spoken.ts';

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
	const news = newsOf(more, changes, isFirst);
	return by === null ? news : say('{news}, {by} the last', { news, by });
}

function newsOf(more: number, changes: number, isFirst: boolean): string {
	if (isFirst) return say('{count, plural, one {# change} other {# changes}}', { count: changes });
	if (more < 0)
		return say('{count, plural, one {# change} other {# changes}} fewer than the backup before', { count: -more });
	return more === 0
		? say('Other drafts')
		: say('{count, plural, one {# more change} other {# more changes}}', { count: more });
}

export function sentencesOf(preview: RestorePreview, other: string): readonly string[] {
	const { isLost, comeBack, fields, stays } = preview;
	if (isLost)
		return [
			say(
				'The files of this plan are gone. Restoring puts all {count, plural, one {# change} other {# changes}} of this backup in their place.',
				{ count: comeBack },
			),
			say('What was written after it can come back with {other_s} copy.', { other }),
		];
	const sentences: string[] = [];
	if (comeBack > 0)
		sentences.push(
			say(
				'{count, plural, one {# change that the plan has lost comes back} other {# changes that the plan has lost come back}}.',
				{ count: comeBack },
			),
		);
	if (fields > 0)
		sentences.push(
			say(
				'{count, plural, one {# field becomes again what it was} other {# fields become again what they were}}, by one new change that Undo takes back.',
				{ count: fields },
			),
		);
	if (stays > 0)
		sentences.push(
			say(
				'{count, plural, one {# field stays} other {# fields stay}} as now: {other_s}, or agreed, rated or still to be settled.',
				{ count: stays, other },
			),
		);
	if (comeBack === 0 && fields === 0) return [say('There is nothing to restore from it.'), ...sentences];
	return [...sentences, say('Nothing is overwritten, and the plan as it is now is kept as a backup first.')];
}

const LONGEST = 70;

export function valueWords(value: Scalar): string {
	if (value === null || value === '') return say('empty');
	if (typeof value === 'boolean') return value ? say('yes') : say('no');
	const text = String(value).replace(/\s+/g, ' ');
	return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
