import { Button, CloseButton } from '@mantine/core';
import type { RecordRef } from '../../../../shared/ledger/change.ts';
import { splitRef } from '../../../../shared/plan/plan.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { Field } from '../../../app/field/field.tsx';
import { useTermsLocked } from '../../../app/field/lock-reason.ts';
import { useRefs, useTypedRecord } from '../../../state/plan-hooks.ts';
import { openAdd } from '../plan-view.ts';
import { remove } from '../record-actions.ts';
import classes from './third-parties.module.css';

export function ThirdParties() {
	const parties = useRefs('thirdParties');
	const isLocked = useTermsLocked() !== undefined;
	return (
		<>
			{parties.length === 0 && <p className={classes.none}>{say('None. Most pairs need none.')}</p>}
			<ul>
				{parties.map((party) => (
					<ThirdParty key={party} party={party} isLocked={isLocked} />
				))}
			</ul>
			{!isLocked && (
				<Button className={classes.add ?? ''} size="xs" variant="subtle" onClick={openAdd}>
					{say('Add a third party')}
				</Button>
			)}
		</>
	);
}

function ThirdParty({ party, isLocked }: { readonly party: RecordRef; readonly isLocked: boolean }) {
	const name = useTypedRecord('thirdParties', splitRef(party).id)?.name ?? say('this third party');
	return (
		<li className={classes.party}>
			<div>
				<b>
					<Field record={party} field="name" />
				</b>
				<Field record={party} field="about" placeholder={say('What does it do for the two of you?')} />
			</div>
			{!isLocked && (
				<CloseButton
					size="sm"
					aria-label={say('Remove {name}', { name })}
					title={say('Remove')}
					onClick={() => void remove(party)}
				/>
			)}
		</li>
	);
}
