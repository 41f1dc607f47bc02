import { CloseButton } from '@mantine/core';
import type { RecordRef } from '../../shared/ledger/change.ts';
import { say } from '../../shared/words/spoken.ts';
import { edit, undo } from '../state/edits.ts';
import { announce } from '../state/messages.ts';
import { usePermission } from '../state/pen.ts';
import { useLockReason } from './field/lock-reason.ts';

/** Takes a row away; nothing where the pen in hand may not. */
export function RemoveButton({ record, name }: { readonly record: RecordRef; readonly name: string }) {
	const locked = useLockReason(usePermission(record, 'removed'));
	if (locked !== undefined) return null;
	const remove = async () => {
		if (await edit([[record, 'removed', true]]))
			announce(say('Removed “{name}”.', { name }), { label: say('Undo'), perform: () => void undo() });
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
