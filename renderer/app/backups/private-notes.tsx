import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { say } from '../../../shared/words/spoken.ts';
import { useAppStore } from '../../state/app-state.ts';
import { bringNotesBack, lookForNotes, useNotesBackups } from '../../state/notes-backups.ts';
import { formatMoment } from '../../ui/format-day.ts';
import classes from './backups-dialog.module.css';

/** What a backup holds of the private notes and is not here now; nothing where all of it is. */
export function PrivateNotes({ planId }: { readonly planId: string }) {
	const { planId: lookedAt, useful } = useNotesBackups();
	useEffect(() => void lookForNotes(planId), [planId]);
	const readOnly = useAppStore((state) => (state.app?.readOnly ?? null) !== null);
	if (lookedAt !== planId || useful === null) return null;
	const { id, at, differ } = useful;
	return (
		<section className={classes.notes} aria-label={say('Your private notes')}>
			<p>
				<b>{say('Your private notes.')}</b>{' '}
				{say(
					'The backup of {time} holds {count, plural, one {one that is not here now, or reads otherwise} other {# that are not here now, or read otherwise}}. Notes written since then on other rows stay.',
					{ time: formatMoment(at), count: differ },
				)}
			</p>
			<Button
				disabled={readOnly}
				title={readOnly ? say('This window can only be read.') : undefined}
				onClick={() => void bringNotesBack(planId, id, false)}
			>
				{differ === 1 ? say('Bring it back') : say('Bring them back')}
			</Button>
		</section>
	);
}
