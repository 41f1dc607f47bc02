import { fiscalQuarters } from '../../../../shared/document/calendar.ts';
import { say, spoken } from '../../../../shared/words/spoken.ts';
import { usePlanQuarters } from '../../../app/goals/targets.ts';
import { useSides, useTypedRecord } from '../../../state/plan-hooks.ts';
import { Mark } from '../../../ui/mark.tsx';
import classes from './quarter-line.module.css';

/** The plan's quarters with their months, and what each side calls them. */
export function QuarterLine() {
	const quarters = usePlanQuarters();
	const frame = useTypedRecord('plan', 'plan');
	const sides = useSides();
	const words = spoken();
	if (quarters.length === 0)
		return <p className={classes.none}>{say('Give the plan its first and last day, and its quarters stand here.')}</p>;
	const calendars = [
		{ side: sides.vendor, month: frame?.fiscalVendor ?? null },
		{ side: sides.partner, month: frame?.fiscalPartner ?? null },
	];
	return (
		<ol className={classes.quarters}>
			{quarters.map((quarter) => (
				<li key={quarter.name}>
					<b>{quarter.name}</b>
					<span>{words.months(quarter.start, quarter.end)}</span>
					{calendars.map(({ side, month }) =>
						month === null ? null : (
							<small key={side.party}>
								<Mark tone={side.tone} letter={side.letter} size="sm" title={side.name} />
								{say('fiscal {quarter}', { quarter: fiscalQuarters(quarter, month, words) ?? '' })}
							</small>
						),
					)}
				</li>
			))}
		</ol>
	);
}
