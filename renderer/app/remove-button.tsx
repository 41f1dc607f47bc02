import { CloseButton } from '@mantine/core';
import type { RecordRef } from '../../shared/ledger/change.ts';
import { say } from '../../shared/words/spoken.ts';
import { announceDone, edit } from '../state/edits.ts';
import { usePermission } from '../state/pen.ts';
import { useLockReason } from './field/lock-reason.ts';

/** Takes a row away; nothing where the pen in hand may not. */
export function RemoveButton({ record, name }: { readonly record: RecordRef; readonly name: string }) {
	const locked = useLockReason(usePermission(record, 'removed'));
	if (locked !== undefined) return null;
	const remove = async () => {
		if (await edit([[record, 'removed', true]])) announceDone(say('Removed “{name}”.', { name }));
	};
	return (
		<CloseButton
			size="sm"
			aria-label={say('Remove {name}', { name })}
			title={say('Remove')}
			onClick={() => void remove()}
		/>
	);
}
