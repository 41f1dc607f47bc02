import { Select } from '@mantine/core';
import { useState } from 'react';
import { USUAL_HOURS, WEEKDAYS } from '../../../../shared/analysis/working-hours.ts';
import { refOf } from '../../../../shared/plan/plan.ts';
import { schema } from '../../../../shared/plan/schema.ts';
import { say, spoken, term } from '../../../../shared/words/spoken.ts';
import { Field } from '../../../app/field/field.tsx';
import { useLockReason } from '../../../app/field/lock-reason.ts';
import { RemoveButton } from '../../../app/remove-button.tsx';
import { edit } from '../../../state/edits.ts';
import { mintId } from '../../../state/mint-id.ts';
import { usePermission } from '../../../state/pen.ts';
import { type Side, useSides, useToday, useTyped, useTypedRecord } from '../../../state/plan-hooks.ts';
import { Mark } from '../../../ui/mark.tsx';
import { parseDay } from '../../../ui/parse-day.ts';
import { AddLine } from '../add-line.tsx';
import classes from './hours-section.module.css';
import { Section } from './section.tsx';

const ZONES = Intl.supportedValuesOf('timeZone');

/** When each side can be reached: a friction’s clock runs only then. */
export function HoursSection() {
	const sides = useSides();
	return (
		<Section
			title={say('Working hours and holidays')}
			help={say('Each side says its own. Where a side has said nothing, Monday to Friday {hours} counts.', {
				hours: USUAL_HOURS.replace('-', '–'),
			})}
		>
			<div className={classes.pair}>
				<SideHours side={sides.vendor} />
				<SideHours side={sides.partner} />
			</div>
		</Section>
	);
}

function SideHours({ side }: { readonly side: Side }) {
	const ref = refOf('workingHours', side.party);
	const record = useTypedRecord('workingHours', side.party);
	const isUsual = WEEKDAYS.every((weekday) => (record?.[weekday] ?? null) === null);
	return (
		<div className={classes.side}>
			<h3>
				<Mark tone={side.tone} letter={side.letter} size="sm" />
				<span>{side.name}</span>
			</h3>
			<Zone side={side} />
			{isUsual && (
				<p className={classes.usual}>
					{say('None given: Monday to Friday {hours} counts.', { hours: USUAL_HOURS.replace('-', '–') })}
				</p>
			)}
			<dl className={classes.week}>
				{WEEKDAYS.map((weekday, at) => (
					<div key={weekday}>
						<dt>{spoken().shortWeekday(at)}</dt>
						<dd>
							<Field
								record={ref}
								field={weekday}
								label={`${side.name}, ${term(schema.workingHours.fields[weekday].label)}`}
								placeholder={isUsual ? say('closed, or 09:00-17:00') : say('closed|no hours that day')}
							/>
						</dd>
					</div>
				))}
			</dl>
			<Holidays side={side} />
		</div>
	);
}

function Zone({ side }: { readonly side: Side }) {
	const ref = refOf('workingHours', side.party);
	const zone = useTypedRecord('workingHours', side.party)?.zone ?? null;
	const usual = useTypedRecord('plan', 'plan')?.timeZone ?? 'UTC';
	const locked = useLockReason(usePermission(ref, 'zone'));
	if (locked !== undefined)
		return <p className={classes.zone}>{zone ?? say('{zone}, as the plan', { zone: usual })}</p>;
	return (
		<Select
			size="xs"
			aria-label={say('Time zone of {name}', { name: side.name })}
			searchable
			clearable
			limit={60}
			data={zone === null || ZONES.includes(zone) ? ZONES : [zone, ...ZONES]}
			value={zone}
			placeholder={say('{zone}, as the plan', { zone: usual })}
			maxDropdownHeight="16rem"
			onChange={(next) => next !== zone && void edit([[ref, 'zone', next]])}
		/>
	);
}

function Holidays({ side }: { readonly side: Side }) {
	const holidays = useTyped('holidays').filter(({ holder }) => holder === side.party);
	const today = useToday();
	const locked = useLockReason(usePermission(refOf('workingHours', side.party), 'monday'));
	const [problem, setProblem] = useState<string | null>(null);
	const add = async (text: string) => {
		const [day, last] = rangeOf(text, today) ?? [];
		if (day === undefined) {
			setProblem(say('That is no day: try 24 Dec 2027, or 24 Dec 2027 to 28 Dec 2027.'));
			return false;
		}
		setProblem(null);
		const ref = refOf('holidays', mintId());
		return edit([
			[ref, 'holder', side.party],
			[ref, 'day', day],
			...(last === undefined || last === day ? [] : [[ref, 'last', last] as const]),
			[ref, 'title', say('Holiday')],
		]);
	};
	return (
		<>
			<h4 className={classes.label}>{say('Holidays')}</h4>
			{holidays.length === 0 && <p className={classes.none}>{say('None given.')}</p>}
			<ul className={classes.holidays}>
				{[...holidays]
					.sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1))
					.map(({ id, title }) => {
						const ref = refOf('holidays', id);
						return (
							<li key={id}>
								<div>
									<Field record={ref} field="title" label={say('Holiday')} placeholder={say('Its name')} />
								</div>
								<span className={classes.days}>
									<Field record={ref} field="day" label={say('First day')} />
									<i>–</i>
									<Field record={ref} field="last" label={say('Last day')} placeholder={say('one day')} />
								</span>
								<RemoveButton record={ref} name={title ?? say('this holiday')} />
							</li>
						);
					})}
			</ul>
			<AddLine
				label={say('Another holiday of {name}', { name: side.name })}
				placeholder={say('Add days: 24 Dec 2027 to 28 Dec 2027')}
				locked={locked}
				onAdd={add}
			/>
			{problem !== null && (
				<p className={classes.problem} role="alert">
					{problem}
				</p>
			)}
		</>
	);
}

/** `24 Dec 2027`, or two of them with “to”, in any of our languages, or a dash between. */
function rangeOf(text: string, today: string): readonly string[] | null {
	const days = text.split(/\s+(?:to|bis|au)\s+|\s*–\s*|\s+-\s+/).map((part) => parseDay(part, today));
	const [day = null, last = null] = days;
	if (days.length > 2 || days.includes(null) || day === null) return null;
	return last === null ? [day] : last < day ? null : [day, last];
}
