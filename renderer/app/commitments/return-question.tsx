import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { refOf } from '../../../shared/plan/plan.ts';
import { schema } from '../../../shared/plan/schema.ts';
import { say } from '../../../shared/words/spoken.ts';
import { write } from './do-deed.ts';
import { About, AnswerForm } from './question-parts.tsx';
import classes from './questions.module.css';
import type { AskedProps } from './questions.tsx';

/** The receiver's no: what is missing, in one line. */
export function ReturnQuestion({ row, progress }: AskedProps) {
	const [reason, setReason] = useState('');
	const words = reason.replace(/\s+/g, ' ').trim();
	const ref = refOf('commitments', row.id);
	return (
		<AnswerForm
			answer={say('Return it')}
			isReady={words !== ''}
			onAnswer={() =>
				write(
					row.id,
					[
						[ref, 'returned', progress.today],
						[ref, 'returnReason', words],
					],
					say('Returned {number}.', { number: row.number }),
				)
			}
		>
			<About row={row} today={progress.today} />
			<p className={classes.lead}>
				{say(
					'Returning takes the delivery back: the commitment is open again, and the other side reads what is missing.',
				)}
			</p>
			<Textarea
				data-autofocus
				label={say('What is missing')}
				autosize
				minRows={2}
				maxLength={schema.commitments.fields.returnReason.maxLength}
				value={reason}
				onChange={(event) => setReason(event.currentTarget.value)}
			/>
		</AnswerForm>
	);
}
