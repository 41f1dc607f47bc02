import { refOf } from '../../../shared/plan/plan.ts';
import { say } from '../../../shared/words/spoken.ts';
import { write } from './do-deed.ts';
import { About, AnswerForm } from './question-parts.tsx';
import classes from './questions.module.css';
import type { AskedProps } from './questions.tsx';
import { partyName } from './use-progress.ts';

export function WithdrawQuestion({ row, progress }: AskedProps) {
	const receiver = partyName(progress, row.to);
	return (
		<AnswerForm
			answer={say('Withdraw')}
			isReady
			onAnswer={() =>
				write(
					row.id,
					[[refOf('commitments', row.id), 'withdrawn', progress.today]],
					say('Withdrew {number}; awaits {receiver_s} yes.', { number: row.number, receiver }),
				)
			}
		>
			<About row={row} today={progress.today} />
			<p className={classes.lead}>
				{row.accepted === null
					? say('It was never accepted, so it only leaves the list. It stays readable, with its history.')
					: say(
							'With {receiver_s} yes it is counted apart. Without it, it counts as not kept once its day has passed.',
							{
								receiver,
							},
						)}
			</p>
		</AnswerForm>
	);
}
