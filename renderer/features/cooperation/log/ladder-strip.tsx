import { answerDueSentence } from '../../../../shared/analysis/friction-sentences.ts';
import type { FrictionRow } from '../../../../shared/analysis/frictions.ts';
import type { Names } from '../../../../shared/analysis/names.ts';
import { workingTimeOf } from '../../../../shared/analysis/working-hours.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { currentPlan, useTyped, useTypedRecord } from '../../../state/plan-hooks.ts';
import { goToRoom } from '../../../state/route.ts';
import { formatMomentIn } from '../../../ui/format-day.ts';
import { parts } from '../../../ui/parts.tsx';
import { WordButton } from '../../../ui/word-button.tsx';
import classes from './ladder-strip.module.css';

export interface LadderStripProps {
	readonly selected: FrictionRow | null;
	readonly names: Names;
}

/** The escalation ladder under the log, with the step the selected friction stands on. */
export function LadderStrip({ selected, names }: LadderStripProps) {
	const levels = useTyped('escalationLevels');
	if (levels.length === 0)
		return (
			<p className={classes.none}>
				{parts('No escalation ladder yet, so no answer has a time. {button}', {
					button: <WordButton onClick={() => goToRoom('cooperation')}>{say('Agree one')}</WordButton>,
				})}
			</p>
		);
	return (
		<div className={classes.strip}>
			<h2>{say('Escalation ladder')}</h2>
			<ol>
				{levels.map(({ id, title, hours, personVendor, personPartner }, at) => (
					<li key={id} aria-current={selected?.level?.id === id ? 'step' : undefined}>
						<span className={classes.step}>{at + 1}</span>
						<span>
							<b>{[personVendor, personPartner].filter((person) => person !== null).join(', ') || title}</b>
							<span>
								{hours === null
									? say('no time agreed')
									: say('{hours, plural, one {# working hour} other {# working hours}}', { hours })}
							</span>
						</span>
					</li>
				))}
			</ol>
			{selected && <Standing row={selected} names={names} />}
		</div>
	);
}

/** In whose hours the clock of the selected one runs, and until when. */
function Standing({ row, names }: { readonly row: FrictionRow; readonly names: Names }) {
	const zone = useTypedRecord('plan', 'plan')?.timeZone ?? null;
	// The hours are read where they stand: this renders with every change of the log.
	const { deliverer, due, number } = row;
	if (deliverer === null || due === null) return null;
	const { isUsual } = workingTimeOf(currentPlan(), deliverer);
	const isDue = row.clock === 'open in time';
	const isOwed = row.state === 'open' && row.clock === 'open and late';
	const asked = { number, moment: formatMomentIn(due, zone), name: names[deliverer] };
	return (
		<p>
			{answerDueSentence(asked, { isDue, isUsual })}
			{isOwed ? ` ${say('{Name} owes it.', { name: names[deliverer] })}` : ''}
		</p>
	);
}
