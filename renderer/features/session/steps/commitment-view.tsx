/** One commitment for the whole room: what, from whom to whom, done when, how it stands, and what can be said now. */

import type { CommitmentRow } from '../../../../shared/analysis/commitments.ts';
import { capitalized } from '../../../../shared/analysis/names.ts';
import type { Party } from '../../../../shared/ledger/change.ts';
import { say, spoken, term } from '../../../../shared/words/spoken.ts';
import { StateIcon } from '../../../app/commitments/state-icon.tsx';
import { numberOf, type Progress, partyName } from '../../../app/commitments/use-progress.ts';
import { useSides } from '../../../state/plan-hooks.ts';
import { formatDistance } from '../../../ui/format-day.ts';
import classes from './commitment-view.module.css';
import { DeedFoot } from './deed-foot.tsx';
import { LinkedGap } from './linked-gap.tsx';
import { beyondState } from './standing-words.ts';
import { Fact, SideName, StepView } from './step-parts.tsx';

export interface CommitmentViewProps {
	readonly row: CommitmentRow;
	readonly progress: Progress;
	/** "3 of 9". */
	readonly place: string;
}

/** Longer ones are set smaller. */
const LONG = 90;

export function CommitmentView({ row, progress, place }: CommitmentViewProps) {
	const nameOf = (party: string) => partyName(progress, party);
	const words = beyondState(row, nameOf);
	const before = row.replaces === null ? undefined : progress.byId.get(row.replaces);
	return (
		<StepView
			where={
				<>
					<span>{place}</span>
					<span>{row.number}</span>
					<Goal row={row} progress={progress} />
					{before && <span>{say('takes the place of {number}', { number: before.number })}</span>}
				</>
			}
			title={
				<span className={classes.what} data-long={(row.deliverable?.length ?? 0) > LONG || undefined}>
					{row.deliverable ?? say('Not said yet')}
				</span>
			}
			foot={<DeedFoot row={row} progress={progress} />}
		>
			<p className={classes.between}>
				<PartyName party={row.fromSide} name={nameOf(row.from ?? '')} />
				<span className={classes.to}>{say('to|a side')}</span>
				<PartyName party={row.toSide} name={nameOf(row.to ?? '')} />
				<span className={classes.owner}>
					{row.owner === null ? say('no owner named yet') : say('seen to by {owner}', { owner: row.owner })}
				</span>
			</p>
			<div className={classes.columns}>
				<dl className={classes.facts}>
					<Fact label={say('Done when')}>{row.test ?? <i>{say('No acceptance test was written.')}</i>}</Fact>
					{row.expectation !== null && <LinkedGap id={row.expectation} progress={progress} />}
				</dl>
				<div className={classes.standing} data-state={row.state}>
					<StateIcon state={row.state} />
					<div>
						<b>{capitalized(term(row.state))}</b>
						{words !== '' && <p>{words}</p>}
						<Due row={row} progress={progress} />
						{row.returnReason !== null && row.deliveredOn === null && (
							<p>{say('Returned: {reason}', { reason: row.returnReason })}</p>
						)}
					</div>
				</div>
			</div>
		</StepView>
	);
}

/** The day, where the sentence beside it does not name it. */
function Due({ row, progress }: Pick<CommitmentViewProps, 'row' | 'progress'>) {
	if (row.due === null) return row.state === 'accepted' ? null : <p>{say('No day was named.')}</p>;
	if (row.state === 'accepted') return <p>{capitalized(formatDistance(row.due, progress.today))}.</p>;
	return <p>{say('Due {day}.', { day: spoken().day(row.due) })}</p>;
}

function Goal({ row, progress }: Pick<CommitmentViewProps, 'row' | 'progress'>) {
	const goal = progress.plan.collections.goals.find(({ id }) => id === row.goal);
	if (goal === undefined) return null;
	return (
		<span>
			{say('serves {number} {title}', {
				number: numberOf(progress, 'goals', goal.id) ?? '',
				title: goal.title ?? '',
			})}
		</span>
	);
}

/** A third party has a name and no drawing. */
function PartyName({ party, name }: { readonly party: Party | null; readonly name: string }) {
	const sides = useSides();
	return party === null ? <span className={classes.third}>{name}</span> : <SideName side={sides[party]} size="lg" />;
}
