import { Radio } from '@mantine/core';
import { useState } from 'react';
import { capitalized } from '../../../shared/analysis/names.ts';
import { MISS_REASONS } from '../../../shared/plan/collections/commitments.ts';
import { refOf } from '../../../shared/plan/plan.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import { write } from './do-deed.ts';
import { About, AnswerForm } from './question-parts.tsx';
import classes from './questions.module.css';
import type { AskedProps } from './questions.tsx';

export function ReasonQuestion({ row, progress }: AskedProps) {
	const [reason, setReason] = useState<string>(row.missReason ?? '');
	return (
		<AnswerForm
			answer={say('Keep this reason')}
			isReady={reason !== ''}
			onAnswer={() =>
				write(
					row.id,
					[[refOf('commitments', row.id), 'missReason', reason]],
					say('{number}: {reason}.', { number: row.number, reason: term(reason) }),
				)
			}
		>
			<About row={row} today={progress.today} />
			<p className={classes.lead}>
				{say('A reason, not a fault. Over a year the reasons say what to change between the two.')}
			</p>
			<Radio.Group aria-label={say('Reason')} value={reason} onChange={setReason}>
				<div className={classes.reasons}>
					{MISS_REASONS.map((value, at) => (
						<Radio
							key={value}
							value={value}
							label={capitalized(term(value))}
							{...(at === 0 ? { 'data-autofocus': true } : {})}
						/>
					))}
				</div>
			</Radio.Group>
		</AnswerForm>
	);
}
