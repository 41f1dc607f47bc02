import { nextMeetings } from '../../../../shared/analysis/meetings.ts';
import { refOf } from '../../../../shared/plan/plan.ts';
import { say, spoken } from '../../../../shared/words/spoken.ts';
import { Field } from '../../../app/field/field.tsx';
import { RemoveButton } from '../../../app/remove-button.tsx';
import { edit } from '../../../state/edits.ts';
import { mintId } from '../../../state/mint-id.ts';
import { currentPlan, type Sides, useSides, useToday, useTyped, useTypedRecord } from '../../../state/plan-hooks.ts';
import { useNames } from '../../../state/use-names.ts';
import { formatWeekday } from '../../../ui/format-day.ts';
import { Mark } from '../../../ui/mark.tsx';
import { AddLine, lastPlace } from '../add-line.tsx';
import { useMayWriteJointly } from '../may.ts';
import classes from './rhythm-section.module.css';
import { Named, Section } from './section.tsx';

const NEXT = 6;

/** When the sides meet, what they go through, and the days that come of it. */
export function RhythmSection() {
	const rhythms = useTyped('rhythms');
	const sides = useSides();
	const locked = useMayWriteJointly();
	const add = (title: string) => {
		const ref = refOf('rhythms', mintId());
		return edit([
			[ref, 'title', title],
			[ref, 'every', 'month'],
			[ref, 'order', lastPlace('rhythms')],
		]);
	};
	return (
		<Section
			title={say('Rhythm')}
			help={say('Meetings that happen whether or not there is news. The first day decides all others.')}
		>
			<ul className={classes.list}>
				{rhythms.map(({ id, title }) => (
					<RhythmRow key={id} id={id} title={title ?? say('this meeting')} sides={sides} />
				))}
			</ul>
			<AddLine
				label={say('Another meeting')}
				placeholder={say('Add a meeting, by its name')}
				locked={locked}
				onAdd={add}
			/>
			<Coming />
		</Section>
	);
}

function RhythmRow({ id, title, sides }: { readonly id: string; readonly title: string; readonly sides: Sides }) {
	const ref = refOf('rhythms', id);
	return (
		<li className={classes.rhythm}>
			<div className={classes.title}>
				<Field record={ref} field="title" />
				<RemoveButton record={ref} name={title} />
			</div>
			<div className={classes.facts}>
				<Named label={say('Every')}>
					<Field record={ref} field="every" />
				</Named>
				<Named label={say('First on')}>
					<Field record={ref} field="first" placeholder={say('A day')} />
				</Named>
				<Named label={say('At')}>
					<Field record={ref} field="time" placeholder="09:30" />
				</Named>
				<Named label={say('Minutes')}>
					<Field record={ref} field="minutes" placeholder="60" />
				</Named>
				<Named label={say('Where')}>
					<Field record={ref} field="place" placeholder={say('A room, a link')} />
				</Named>
			</div>
			<div className={classes.words}>
				<Named label={say('Agenda')}>
					<Field record={ref} field="agenda" placeholder={say('One item a line')} />
				</Named>
				<div className={classes.people}>
					{(['vendor', 'partner'] as const).map((side) => (
						<div key={side}>
							<Mark tone={sides[side].tone} letter={sides[side].letter} size="sm" title={sides[side].name} />
							<Field
								record={ref}
								field={side === 'vendor' ? 'attendeesVendor' : 'attendeesPartner'}
								label={say('From {name}', { name: sides[side].name })}
								placeholder={say('Who comes')}
							/>
						</div>
					))}
				</div>
			</div>
		</li>
	);
}

/** The next days of all of them; a holiday of either side is said, and moves nothing. */
function Coming() {
	const rhythms = useTyped('rhythms');
	const holidays = useTyped('holidays');
	const frame = useTypedRecord('plan', 'plan');
	const today = useToday();
	const names = useNames();
	if (rhythms.length === 0 || frame === undefined) return null;
	const plan = currentPlan();
	const meetings = nextMeetings({ ...plan, collections: { ...plan.collections, rhythms, holidays } }, today, NEXT);
	if (meetings.length === 0)
		return <p className={classes.none}>{say('No meeting is to come: give one a first day before the plan ends.')}</p>;
	return (
		<>
			<h3 className={classes.next}>{say('Next|meetings')}</h3>
			<ol className={classes.coming}>
				{meetings.map(({ rhythm, index, day, away }) => (
					<li key={`${rhythm.id} ${index}`}>
						<b>{formatWeekday(day)}</b>
						<span>{rhythm.time ?? ''}</span>
						<span>
							{rhythm.title}
							{away.length > 0 && (
								<em>
									▲{' '}
									{say('{count, plural, one {{names} has} other {{names} have}} a holiday', {
										count: away.length,
										names: spoken().list(away.map((side) => names[side])),
									})}
								</em>
							)}
						</span>
					</li>
				))}
			</ol>
		</>
	);
}
