/** What each side does until next week: commitments already due, new ones, and steps too small for one. */

import { Button, Textarea } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { CheckedPromises, CheckIns } from '../../../../shared/analysis/check-ins.ts';
import { filled } from '../../../../shared/analysis/names.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { dueWords } from '../../../app/commitments/card-words.ts';
import { ask } from '../../../app/commitments/question.ts';
import type { Progress } from '../../../app/commitments/use-progress.ts';
import { useTermsLocked } from '../../../app/field/lock-reason.ts';
import { useSides } from '../../../state/plan-hooks.ts';
import { Mark } from '../../../ui/mark.tsx';
import { useDraft, writeDraft } from './next-draft.ts';
import classes from './next-steps.module.css';

const MOST = 4000;

export interface NextStepsProps {
	readonly promises: CheckedPromises;
	readonly checkIns: CheckIns;
	readonly progress: Progress;
}

export function NextSteps({ promises, checkIns, progress }: NextStepsProps) {
	const sides = useSides();
	const locked = useTermsLocked();
	const draft = useDraft(checkIns.week);
	const before = filled(checkIns.before?.next ?? null);
	return (
		<div className={classes.column}>
			{promises.next.length > 0 && (
				<>
					<h3>{say('Due by next week')}</h3>
					<ul className={classes.list}>
						{promises.next.map((row) => {
							const side = row.fromSide === null ? null : sides[row.fromSide];
							return (
								<li key={row.id}>
									{side && <Mark size="sm" tone={side.tone} letter={side.letter} title={side.name} />}
									<span>
										{row.deliverable ?? say('Not said yet')}{' '}
										<small>
											{row.number}, {dueWords(row.due, progress.today)}
										</small>
									</span>
								</li>
							);
						})}
					</ul>
				</>
			)}
			<Button
				disabled={locked !== undefined}
				title={locked}
				leftSection={<IconPlus size="0.875rem" stroke={1.8} aria-hidden />}
				onClick={() => ask({ kind: 'add' })}
			>
				{say('New commitment')}
			</Button>
			{before !== null && (
				<>
					<h3>{say('Steps of the check-in before')}</h3>
					<p className={classes.before}>{before}</p>
				</>
			)}
			<Textarea
				label={say('Next steps, one a line')}
				placeholder={say('Who does what before the next check-in?')}
				autosize
				minRows={3}
				maxRows={12}
				maxLength={MOST}
				value={draft ?? checkIns.current?.next ?? ''}
				onChange={(event) => writeDraft(checkIns.week, event.currentTarget.value)}
			/>
		</div>
	);
}
