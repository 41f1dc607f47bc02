import { say, spoken } from '../../../../shared/words/spoken.ts';
import { ConflictChip } from '../../../app/conflict/conflict-chip.tsx';
import { useLockReason } from '../../../app/field/lock-reason.ts';
import { edit } from '../../../state/edits.ts';
import { usePermission } from '../../../state/pen.ts';
import { type Side, useRecord, useTypedRecord } from '../../../state/plan-hooks.ts';
import { type Choice, InlineChoice } from '../../../ui/inline-choice.tsx';
import { Labelled } from '../part.tsx';

const FRAME = 'plan/plan';
const MONTHS: readonly Choice<string>[] = Array.from({ length: 12 }, (_, month) => ({
	value: String(month + 1),
	label: spoken().month(month + 1),
}));

/** The month a side’s fiscal year begins in. */
export function FiscalCalendar({ side }: { readonly side: Side }) {
	const field = side.party === 'vendor' ? 'fiscalVendor' : 'fiscalPartner';
	const month = useTypedRecord('plan', 'plan')?.[field] ?? null;
	const versions = useRecord(FRAME)?.conflicts?.[field]?.length;
	const locked = useLockReason(usePermission(FRAME, field));
	const label = say('{name_s} fiscal year begins in', { name: side.name });
	return (
		<Labelled record={FRAME} field={field} label={label}>
			{versions === undefined ? (
				<InlineChoice
					value={month === null ? null : String(month)}
					choices={MONTHS}
					label={label}
					locked={locked}
					none={say('Not said')}
					onCommit={(next) => void edit([[FRAME, field, next === null ? null : Number(next)]])}
				>
					{month === null && locked !== undefined ? say('not said yet') : undefined}
				</InlineChoice>
			) : (
				<ConflictChip record={FRAME} field={field} count={versions} />
			)}
		</Labelled>
	);
}
