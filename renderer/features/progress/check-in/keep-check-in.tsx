import { Button } from '@mantine/core';
import { useCallback } from 'react';
import type { CheckIns } from '../../../../shared/analysis/check-ins.ts';
import { filled } from '../../../../shared/analysis/names.ts';
import type { Day } from '../../../../shared/base/dates.ts';
import type { Edit } from '../../../../shared/ledger/change.ts';
import { refOf } from '../../../../shared/plan/plan.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { announceDone, edit } from '../../../state/edits.ts';
import { usePermission } from '../../../state/pen.ts';
import { formatLongDay } from '../../../ui/format-day.ts';
import classes from './keep-check-in.module.css';
import { dropDraft, useDraft } from './next-draft.ts';

export interface Keeping {
	readonly keep: () => void;
	/** There is something to keep, and the pen in hand may. */
	readonly may: boolean;
}

/** Writes the week down: one dated record. */
export function useKeeping({ week, current }: CheckIns, today: Day): Keeping {
	const draft = useDraft(week);
	const ref = refOf('checkIns', current === null ? week : current.id);
	const isAllowed = usePermission(ref, 'next').may;
	const isChanged = draft !== null && draft !== (current?.next ?? '');
	const keep = useCallback(async () => {
		const edits: Edit[] = [];
		if (current === null) edits.push([ref, 'week', week], [ref, 'day', today]);
		if (isChanged) edits.push([ref, 'next', filled(draft)]);
		if (edits.length === 0 || !(await edit(edits))) return;
		dropDraft(week, draft);
		announceDone(current === null ? say('This week’s check-in is kept in the plan.') : say('Next steps kept.'));
	}, [current, draft, isChanged, ref, today, week]);
	return { keep: () => void keep(), may: isAllowed && (current === null || isChanged) };
}

export interface KeepCheckInProps {
	readonly checkIns: CheckIns;
	readonly keeping: Keeping;
	readonly today: Day;
}

/** By Ctrl and Enter from anywhere on the page, also while the next steps are typed. */
export function KeepCheckIn({ checkIns, keeping, today }: KeepCheckInProps) {
	const { current } = checkIns;
	return (
		<footer className={classes.foot}>
			<p>
				{current === null
					? say('Keeping it writes down that the two of you met this week, with the next steps above.')
					: say('Held on {day}. What you change above is written at once; the next steps when you keep them.', {
							day: formatLongDay(current.day ?? today),
						})}
			</p>
			<Button variant="filled" disabled={!keeping.may} title={say('Ctrl Enter')} onClick={keeping.keep}>
				{current === null ? say('Keep this check-in') : say('Keep the next steps')}
			</Button>
		</footer>
	);
}
