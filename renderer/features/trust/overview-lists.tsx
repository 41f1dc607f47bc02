/** The rest of the page: gaps, frictions beyond their time, the next review, what needs a decision. */

import { useState } from 'react';
import type { Meeting } from '../../../shared/analysis/meetings.ts';
import type { Names } from '../../../shared/analysis/names.ts';
import type { Overview } from '../../../shared/analysis/overview.ts';
import { PARTIES } from '../../../shared/plan/field.ts';
import { dayOfMoment } from '../../../shared/plan/today.ts';
import { say, spoken, term } from '../../../shared/words/spoken.ts';
import { type Sides, useTypedRecord } from '../../state/plan-hooks.ts';
import { Card, Nothing } from '../../ui/card.tsx';
import { formatDayShort, formatWeekday } from '../../ui/format-day.ts';
import { Mark } from '../../ui/mark.tsx';
import { parts } from '../../ui/parts.tsx';
import { WordButton } from '../../ui/word-button.tsx';
import { Lead, placeOf, placeOfRecord } from './leads.tsx';
import classes from './overview.module.css';

const MOST = 5;

export interface ListProps {
	readonly overview: Overview;
	readonly sides: Sides;
	readonly names: Names;
}

export function TopGaps({ overview, names }: ListProps) {
	const { gaps, rated } = overview;
	return (
		<Card
			title={say('Top gaps')}
			aside={
				rated === 0 ? undefined : (
					<Lead to={placeOf('gaps')}>
						{say('{count} below minimum of {rated} rated', { count: gaps.length, rated })}
					</Lead>
				)
			}
		>
			{rated === 0 ? (
				<Nothing>
					{parts('Nothing is rated yet. {lead}, and rate it.', {
						lead: <Lead to={placeOf('gaps')}>{say('Write down what each side expects')}</Lead>,
					})}
				</Nothing>
			) : gaps.length === 0 ? (
				<Nothing>{say('Every rated expectation is met at least at its minimum.')}</Nothing>
			) : (
				<ul className={classes.list}>
					{gaps.slice(0, MOST).map((gap) => {
						const met = gap.holder === 'partner' ? gap.perceivedPartner : gap.perceivedVendor;
						return (
							<li key={gap.id}>
								<Lead kind="row" to={placeOfRecord(`expectations/${gap.id}`)}>
									<span>{gap.number}</span>
									<span>
										{gap.statement ?? say('Without words yet')}
										<em>
											{needWords(gap.holder === null ? null : names[gap.holder], {
												minimum: shown(gap.minimum),
												met: shown(met),
												outcome: gap.outcome === null ? say('nothing|a gap ends in') : term(gap.outcome),
											})}
										</em>
									</span>
									<span className={classes.late}>
										<i aria-hidden="true">▼ </i>
										{gap.adequacyGap === null ? '' : spoken().number(gap.adequacyGap)}
									</span>
								</Lead>
							</li>
						);
					})}
				</ul>
			)}
		</Card>
	);
}

function shown(rating: number | null): string {
	return rating === null ? '–' : spoken().number(rating);
}

/** `Harbor needs 6, sees 4; ends in: pivot`. */
function needWords(
	name: string | null,
	values: { readonly minimum: string; readonly met: string; readonly outcome: string },
) {
	return name === null
		? say('{minimum}, sees {met}; ends in: {outcome}', values)
		: say('{Name} needs {minimum}, sees {met}; ends in: {outcome}', { ...values, name });
}

export function LateFrictions({ overview, sides, names }: ListProps) {
	const rows = PARTIES.flatMap((party) => overview.frictions[party].map((row) => ({ party, row })));
	const each = PARTIES.map((party) => `${names[party]} ${overview.frictions[party].length}`).join(', ');
	const zone = useTypedRecord('plan', 'plan')?.timeZone ?? null;
	return (
		<Card
			title={say('Frictions beyond their time')}
			aside={<Lead to={placeOf('frictions')}>{say('answers owed: {each}', { each })}</Lead>}
		>
			{rows.length === 0 ? (
				<Nothing>{say('No answer is overdue.')}</Nothing>
			) : (
				<ul className={classes.list}>
					{rows.slice(0, MOST).map(({ party, row }) => (
						<li key={row.id}>
							<Lead kind="row" to={placeOfRecord(`frictions/${row.id}`)}>
								<span>{row.number}</span>
								<span>
									{row.friction.what ?? say('Without words yet')}
									<em>
										<Mark tone={sides[party].tone} letter={sides[party].letter} size="sm" />{' '}
										{say('{name} owes the answer', { name: names[party] })}
									</em>
								</span>
								<span className={classes.late}>
									<i aria-hidden="true">▼ </i>
									{row.due === null
										? say('late|an answer')
										: say('due {day}', { day: formatDayShort(dayOfMoment(row.due, zone), overview.on) })}
								</span>
							</Lead>
						</li>
					))}
				</ul>
			)}
		</Card>
	);
}

export function NextReview({ overview, names }: ListProps) {
	const { meeting, review, hasRhythm } = overview;
	return (
		<Card title={say('Next review')}>
			{meeting === null && hasRhythm ? (
				<Nothing>{say('No meeting is left before the plan ends.')}</Nothing>
			) : meeting === null ? (
				<Nothing>
					{parts('No rhythm is agreed. {lead}: a plan nobody opens again is not kept.', {
						lead: <Lead to={placeOf('meetings')}>{say('Agree when you meet')}</Lead>,
					})}
				</Nothing>
			) : (
				<ul className={classes.list}>
					{[meeting, review].map((one) => one && <MeetingRow key={one.rhythm.id} meeting={one} names={names} />)}
				</ul>
			)}
		</Card>
	);
}

function MeetingRow({ meeting, names }: { readonly meeting: Meeting; readonly names: Names }) {
	const away = meeting.away.map((party) => names[party]);
	return (
		<li>
			<Lead kind="row" to={placeOfRecord(`rhythms/${meeting.rhythm.id}`)}>
				<span aria-hidden="true">◦</span>
				<span>
					{meeting.rhythm.title ?? say('Meeting')}
					{away.length > 0 && <em>{say('{names} away on that day', { names: spoken().list(away) })}</em>}
				</span>
				<span>
					{formatWeekday(meeting.day)}
					{meeting.rhythm.time === null ? '' : `, ${meeting.rhythm.time}`}
				</span>
			</Lead>
		</li>
	);
}

export function Decisions({ overview }: ListProps) {
	const { decisions } = overview;
	const [isWhole, setWhole] = useState(false);
	const more = decisions.length - MOST - 1;
	const shown = isWhole ? decisions : decisions.slice(0, MOST + 1);
	return (
		<Card
			title={say('Needs a decision')}
			aside={decisions.length === 0 ? undefined : say('{count}, worst first', { count: decisions.length })}
		>
			{decisions.length === 0 ? (
				<Nothing>{say('Nothing waits for both of you.')}</Nothing>
			) : (
				<ul className={classes.list}>
					{shown.map(({ record, number, title, asks }) => (
						<li key={record}>
							<Lead kind="row" to={placeOfRecord(record)}>
								<span>{number}</span>
								<span>
									{title ?? say('Without words yet')}
									<em>{asks}</em>
								</span>
								<span />
							</Lead>
						</li>
					))}
				</ul>
			)}
			{more > 0 && (
				<p className={classes.more}>
					<WordButton onClick={() => setWhole(!isWhole)}>
						{isWhole ? say('Show the first six only') : say('Show {count} more', { count: more })}
					</WordButton>
				</p>
			)}
		</Card>
	);
}
