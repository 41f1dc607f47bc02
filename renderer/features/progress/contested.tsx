import { Button } from '@mantine/core';
import { RESERVED, type RecordRef } from '../../../shared/ledger/change.ts';
import { say } from '../../../shared/words/spoken.ts';
import { resolve } from '../../state/edits.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { InspectorSection } from '../../ui/inspector.tsx';
import classes from './commitment-inspector.module.css';

/** One side removed it while the other changed it. */
export function Contested({ record, may }: { readonly record: RecordRef; readonly may: boolean }) {
	const revision = usePlanStore((state) => state.revision);
	const settle = (removed: boolean) => void resolve(record, RESERVED.removed, removed, revision);
	return (
		<InspectorSection title={say('Removed, and changed meanwhile')}>
			<p className={classes.sentence}>{say('One copy removed this commitment while another went on writing in it.')}</p>
			<div className={classes.deeds}>
				<Button size="xs" disabled={!may} onClick={() => settle(false)}>
					{say('Keep it')}
				</Button>
				<Button size="xs" disabled={!may} onClick={() => settle(true)}>
					{say('Remove it')}
				</Button>
			</div>
			{!may && <p className={classes.note}>{say('The side that promises it settles this.')}</p>}
		</InspectorSection>
	);
}
