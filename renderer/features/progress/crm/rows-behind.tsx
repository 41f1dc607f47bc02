import { useState } from 'react';
import { filled } from '../../../../shared/analysis/names.ts';
import type { Period } from '../../../../shared/base/periods.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { useTypedRecord } from '../../../state/plan-hooks.ts';
import { usePutAway } from '../../../state/put-away.ts';
import { WordButton } from '../../../ui/word-button.tsx';
import { CrmBehind } from './crm-behind.tsx';

export interface RowsBehindProps {
	readonly goal: string;
	readonly period: Period;
}

/** From a figure of a CRM to its rows; while what is private is put away, so are they. */
export function RowsBehind({ goal, period }: RowsBehindProps) {
	const source = filled(useTypedRecord('actuals', `${goal}-${period}`)?.source ?? null);
	const isPutAway = usePutAway() !== null;
	const [isOpen, setOpen] = useState(false);
	if (source === null || isPutAway || !/\(file mark [0-9a-f]{12}\)$/.test(source)) return null;
	return (
		<>
			<WordButton onClick={() => setOpen(true)}>{say('Show the rows behind it')}</WordButton>
			<CrmBehind asked={isOpen ? { goal: `goals/${goal}`, period } : null} onClose={() => setOpen(false)} />
		</>
	);
}
