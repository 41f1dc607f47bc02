import { Select } from '@mantine/core';
import { say } from '../../../../shared/words/spoken.ts';
import { ConflictChip } from '../../../app/conflict/conflict-chip.tsx';
import { useLockReason } from '../../../app/field/lock-reason.ts';
import { edit } from '../../../state/edits.ts';
import { usePermission } from '../../../state/pen.ts';
import { useRecord, useTypedRecord } from '../../../state/plan-hooks.ts';
import { Labelled } from '../part.tsx';
import classes from './select-field.module.css';

const FRAME = 'plan/plan';
const ZONES = Intl.supportedValuesOf('timeZone');

/** Where a due day begins and ends. */
export function ZoneField() {
	const zone = useTypedRecord('plan', 'plan')?.timeZone ?? null;
	const versions = useRecord(FRAME)?.conflicts?.timeZone?.length;
	const locked = useLockReason(usePermission(FRAME, 'timeZone'));
	if (versions !== undefined)
		return (
			<Labelled record={FRAME} field="timeZone">
				<ConflictChip record={FRAME} field="timeZone" count={versions} />
			</Labelled>
		);
	return (
		<Labelled record={FRAME} field="timeZone">
			<Select
				aria-label={say('Time zone')}
				variant="unstyled"
				classNames={{ input: classes.input ?? '' }}
				searchable
				onClick={(event) => event.currentTarget.select()}
				onFocus={(event) => event.currentTarget.select()}
				limit={60}
				data={zone === null || ZONES.includes(zone) ? ZONES : [zone, ...ZONES]}
				value={zone}
				placeholder={say('Choose …')}
				disabled={locked !== undefined}
				maxDropdownHeight="16rem"
				onChange={(next) => next !== null && next !== zone && void edit([[FRAME, 'timeZone', next]])}
			/>
		</Labelled>
	);
}
