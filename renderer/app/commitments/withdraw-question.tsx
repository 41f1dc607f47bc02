import { possessive } from '../../../shared/analysis/names.ts';
import { refOf } from '../../../shared/plan/plan.ts';
import { write } from './do-deed.ts';
import { About, AnswerForm } from './question-parts.tsx';
import classes from './questions.module.css';
import type { AskedProps } from './questions.tsx';
import { partyName } from './use-progress.ts';

export function WithdrawQuestion({ row, progress }: AskedProps) {
	const receiver = possessive(partyName(progress, row.to));
	return (
		<AnswerForm
			answer="Withdraw"
			isReady
			onAnswer={() =>
				write(
					row.id,
					[[refOf('commitments', row.id), 'withdrawn', progress.today]],
					`Withdrew ${row.number}; awaits ${receiver} yes.`,
				)
			}
		>
			<About row={row} today={progress.today} />
			<p className={classes.lead}>
				{row.accepted === null
					? `It was never accepted, so it only leaves the list. It stays readable, with its history.`
					: `With ${receiver} yes it is counted apart. Without it, it counts as not kept once its day has passed.`}
			</p>
		</AnswerForm>
	);
}
