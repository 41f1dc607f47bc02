import type { Party, RecordView } from '../../../../shared/ledger/change.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { Field } from '../../../app/field/field.tsx';
import { usePermission } from '../../../state/pen.ts';
import { useSides } from '../../../state/plan-hooks.ts';
import { WhyNot } from '../why-not.tsx';

const POSITION_FIELD = { vendor: 'positionVendor', partner: 'positionPartner' } as const;

export function PositionCell({ topic, party }: { readonly topic: RecordView; readonly party: Party }) {
	const { [party]: side } = useSides();
	const field = POSITION_FIELD[party];
	const { may } = usePermission(topic.ref, field);
	const { name } = side;
	return (
		<WhyNot record={topic.ref} field={field}>
			<Field
				record={topic.ref}
				field={field}
				label={say('{name_s} position', { name })}
				placeholder={may ? say('Write {name_s} position …', { name }) : say('Nothing written yet')}
			/>
		</WhyNot>
	);
}
