import { IconGitMerge } from '@tabler/icons-react';
import type { RecordRef } from '../../../shared/ledger/change.ts';
import { say } from '../../../shared/words/spoken.ts';
import { openOverlay } from '../../state/view-state.ts';
import { useTabIndex } from '../../ui/in-grid.ts';
import classes from './conflict.module.css';

export interface ConflictChipProps {
	readonly record: RecordRef;
	readonly field: string;
	readonly count: number;
}

/** Stands where a value would: the field has several, and a person decides. */
export function ConflictChip({ record, field, count }: ConflictChipProps) {
	const tabIndex = useTabIndex();
	return (
		<button
			type="button"
			className={classes.chip}
			data-grid-edit
			tabIndex={tabIndex}
			onClick={() => openOverlay({ kind: 'conflict', record, field })}
		>
			<IconGitMerge size="0.875rem" stroke={1.7} aria-hidden />
			{say('{count} versions', { count })}
		</button>
	);
}
