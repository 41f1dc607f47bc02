import { filled } from '../../../../shared/analysis/names.ts';
import type { Period } from '../../../../shared/base/periods.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { edit } from '../../../state/edits.ts';
import { usePermission } from '../../../state/pen.ts';
import { useTypedRecord } from '../../../state/plan-hooks.ts';
import { WordButton } from '../../../ui/word-button.tsx';
import { actualRef } from './actual-field.tsx';
import classes from './score-inspector.module.css';

export interface TakeSourceProps {
	readonly goal: string;
	readonly period: Period;
}

/** The source both sides agreed to believe, with one key; nobody’s word is given a source it has not. */
export function TakeSource({ goal, period }: TakeSourceProps) {
	const ref = actualRef(goal, period);
	const actual = useTypedRecord('actuals', `${goal}-${period}`);
	const record = useTypedRecord('goals', goal);
	const measure = useTypedRecord('measures', record?.measure ?? null);
	const source = filled(measure?.source ?? null) ?? filled(record?.dataSource ?? null);
	const may = usePermission(ref, 'source').may;
	if (!may || source === null || actual?.value == null || filled(actual.source) !== null) return null;
	return (
		<span className={classes.take}>
			<WordButton onClick={() => void edit([[ref, 'source', source]])}>{say('From {source}', { source })}</WordButton>
		</span>
	);
}
