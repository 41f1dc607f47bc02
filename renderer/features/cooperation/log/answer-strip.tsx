import { answersSentence, overdueWords } from '../../../../shared/analysis/friction-sentences.ts';
import type { FrictionsOn } from '../../../../shared/analysis/frictions.ts';
import type { Names } from '../../../../shared/analysis/names.ts';
import type { Sides } from '../../../state/plan-hooks.ts';
import { Mark } from '../../../ui/mark.tsx';
import classes from './answer-strip.module.css';

export interface AnswerStripProps {
	readonly log: FrictionsOn;
	readonly sides: Sides;
	readonly names: Names;
}

/** Both sides’ record in the same words and the same size. */
export function AnswerStrip({ log, sides, names }: AnswerStripProps) {
	return (
		<div className={classes.strip}>
			{(['vendor', 'partner'] as const).map((side) => {
				const { tone, letter } = sides[side];
				const owed = log.overdue[side];
				return (
					<p key={side}>
						<Mark tone={tone} letter={letter} />
						<span>{answersSentence(log.answers[side], side, names)}</span>
						<b data-owed={owed > 0 || undefined}>
							{owed > 0 && '▼ '}
							{overdueWords(owed)}
						</b>
					</p>
				);
			})}
		</div>
	);
}
