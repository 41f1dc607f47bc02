/** Where the gap ends, or what an open one waits for. */

import { type Icon, IconArrowsSplit2, IconCheckbox, IconCornerUpRight, IconHandStop } from '@tabler/icons-react';
import type { Names } from '../../../shared/analysis/names.ts';
import type { Day } from '../../../shared/base/dates.ts';
import { say } from '../../../shared/words/spoken.ts';
import { formatDay, formatDayShort } from '../../ui/format-day.ts';
import { Tag } from '../../ui/tag.tsx';
import classes from './ending-cell.module.css';
import type { EndingKind } from './ending-kinds.ts';
import type { EndingRow } from './ending-row.ts';

export const ENDING_ICONS: Readonly<Record<EndingKind, Icon>> = {
	commitment: IconCheckbox,
	'agree to differ': IconArrowsSplit2,
	pivot: IconCornerUpRight,
	'accept as is': IconHandStop,
};

export function endingCell(row: EndingRow, names: Names, today: Day) {
	if (row.outcome === null)
		return <span className={classes.none}>{row.zone === 'unrated' ? '' : say('none needed')}</span>;
	if (row.ending === null)
		return (
			<span className={classes.open}>
				<Tag kind="open">{say('Open')}</Tag>
				<span>{openWords(row, names)}</span>
			</span>
		);
	const { kind, until, text } = row.ending;
	const Drawing = ENDING_ICONS[kind];
	return (
		<span className={classes.ending} title={[until && untilWords(kind, until), text].filter(Boolean).join(': ')}>
			<Drawing size="0.875rem" stroke={1.6} aria-hidden />
			<span className={classes.kind}>{endingWords(row, kind)}</span>
			{until !== null && <span className={classes.until}>{formatDayShort(until, today)}</span>}
		</span>
	);
}

function endingWords(row: EndingRow, kind: EndingKind): string {
	switch (kind) {
		case 'commitment':
			return row.commitmentNumber ?? say('Commitment');
		case 'agree to differ':
			return say('Agree to differ|in a narrow column');
		case 'pivot':
			return say('Pivot');
		case 'accept as is':
			return say('Accept as is');
	}
}

function untilWords(kind: EndingKind, until: Day): string {
	const day = formatDay(until);
	return kind === 'commitment' ? say('due {day}', { day }) : say('until {day}', { day });
}

/** A few words beside the tag; the whole sentence stands in the strip. */
export function openWords({ openBecause, commitmentNumber }: EndingRow, names: Names): string {
	const commitment = commitmentNumber ?? say('Commitment');
	switch (openBecause) {
		case 'nothing chosen':
		case null:
			return say('no ending yet');
		case 'awaits vendor':
			return say('awaits {name}', { name: names.vendor });
		case 'awaits partner':
			return say('awaits {name}', { name: names.partner });
		case 'awaits both':
			return say('awaits both');
		case 'changed since':
			return say('changed since');
		case 'day passed':
			return say('the day has passed');
		case 'commitment missed':
			return say('{commitment} missed', { commitment });
		case 'commitment overdue':
			return say('{commitment} overdue', { commitment });
		case 'commitment withdrawn':
			return say('{commitment} withdrawn', { commitment });
		case 'commitment removed':
			return say('{commitment} removed', { commitment });
		case 'commitment not to the holder':
			return say('{commitment} is to the other side', { commitment });
	}
}
