import { IconLock } from '@tabler/icons-react';
import type { RecordRef } from '../../shared/ledger/change.ts';
import { say } from '../../shared/words/spoken.ts';
import { useAppStore } from '../state/app-state.ts';
import { saveNote, useNote } from '../state/notes.ts';
import { usePutAway } from '../state/put-away.ts';
import { InlineText } from '../ui/inline-text.tsx';
import { InspectorSection } from '../ui/inspector.tsx';
import { useKeptWords } from './field/kept-words.ts';
import classes from './private-note.module.css';

/** The one thing here that stays on this computer, on its own paper. */
export function PrivateNote({ record }: { readonly record: RecordRef }) {
	const note = useNote(record);
	const { unsaved } = useKeptWords(record, 'private note');
	const whyPutAway = usePutAway();
	const readOnly = useAppStore((state) => state.app?.readOnly ?? null);
	return (
		<InspectorSection material="private">
			<h3 className={classes.head}>
				<IconLock size="0.875rem" stroke={1.6} aria-hidden />
				{say('Private note')}
				<span>{say('only on this computer')}</span>
			</h3>
			<div className={classes.note}>
				{note !== null && (
					<InlineText
						key={record}
						value={note}
						label={say('Private note')}
						multiline
						maxLength={20_000}
						placeholder={say('For your own eyes …')}
						locked={readOnly ?? undefined}
						onCommit={(text) => saveNote(record, text)}
						unsaved={unsaved}
					/>
				)}
			</div>
			<p className={classes.foot}>
				{whyPutAway !== null ? `${whyPutAway}.` : say('Left out of every copy you send and of the document.')}
			</p>
		</InspectorSection>
	);
}
