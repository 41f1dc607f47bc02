/** Someone settled the field while third words were being written: what stands now, and the words, until a person decides. */

import type { RecordRef, Scalar } from '../../../shared/ledger/change.ts';
import { splitRef } from '../../../shared/plan/plan.ts';
import { fieldSpec } from '../../../shared/plan/schema.ts';
import { resolve } from '../../state/edits.ts';
import { useRecord } from '../../state/plan-hooks.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { parts } from '../../ui/parts.tsx';
import { valueWords } from '../field/value-words.ts';
import classes from './conflict.module.css';
import { TypedWords } from './typed-words.tsx';

export interface OvertakenProps {
	readonly record: RecordRef;
	readonly field: string;
	readonly text: string;
	/** The value these words make; undefined where they make none yet. */
	readonly typed: Scalar | undefined;
	/** The typed words stand in the plan. */
	readonly onTaken: (value: Scalar) => void;
}

export function Overtaken({ record, field, text, typed, onTaken }: OvertakenProps) {
	const now = useRecord(record)?.values[field] ?? null;
	const revision = usePlanStore((state) => state.revision);
	const isAgreedText = field === 'agreedText';
	const take = async (value: Scalar) => {
		// What stands now is on screen at this revision: whoever takes theirs has read it.
		if (await resolve(record, field, value, revision)) onTaken(value);
	};
	return (
		<div className={classes.overtaken} role="alert">
			<p className={classes.lead}>
				{parts('This was settled while you were writing. It now says {value}', {
					value: (
						<q data-voice={isAgreedText ? 'serif' : undefined}>
							{valueWords(fieldSpec(splitRef(record).collection, field), now, record)}
						</q>
					),
				})}
			</p>
			<TypedWords
				words={text}
				isAgreedText={isAgreedText}
				onTake={typed === undefined ? undefined : () => void take(typed)}
			/>
		</div>
	);
}
