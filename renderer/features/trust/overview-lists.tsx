/** The rest of the page: gaps, frictions beyond their time, the next review, what needs a decision. */

import { useState } from 'react';
import type { Meeting } from '../../../shared/analysis/meetings.ts';
import { capitalized, type Names } from '../../../shared/analysis/names.ts';
import type { Overview } from '../../../shared/analysis/overview.ts';
import { PARTIES } from '../../../shared/plan/field.ts';
import { say } from '../../../shared/words/spoken.ts';
import type { Sides } from '../../state/plan-hooks.ts';
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
						const who = gap.holder === null ? '' : `${names[gap.holder]} needs `;
						return (
							<li key={gap.id}>
								<Lead kind="row" to={placeOfRecord(`expectations/${gap.id}`)}>
									<span>{gap.number}</span>
									<span>
										{gap.statement ?? say('Without words yet')}
										<em>{`${capitalized(who)}${gap.minimum ?? '–'}, sees ${met ?? '–'}; ends in: ${gap.outcome ?? 'nothing'}`}</em>
									</span>
									<span className={classes.late}>
										<i aria-hidden="true">▼ </i>
										{`${gap.adequacyGap ?? ''}`.replace('-', '−')}
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

export function LateFrictions({ overview, sides, names }: ListProps) {
	const rows = PARTIES.flatMap((party) => overview.frictions[party].map((row) => ({ party, row })));
	const each = PARTIES.map((party) => `${names[party]} ${overview.frictions[party].length}`).join(', ');
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
										<Mark tone={sides[party].tone} letter={sides[party].letter} size="sm" />
										{` ${names[party]} owes the answer`}
									</em>
								</span>
								<span className={classes.late}>
									<i aria-hidden="true">▼ </i>
									{row.due === null
										? 'late'
										: say('due {due}', { due: formatDayShort(row.due.slice(0, 10), overview.on) })}
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
	const { meeting, review } = overview;
	return (
		<Card title={say('Next review')}>
			{meeting === null ? (
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
	const away = meeting.away.map((party) => names[party]).join(' and ');
	return (
		<li>
			<Lead kind="row" to={placeOfRecord(`rhythms/${meeting.rhythm.id}`)}>
				<span aria-hidden="true">◦</span>
				<span>
					{meeting.rhythm.title ?? say('Meeting')}
					{away !== '' && <em>{say('{away} away on that day', { away })}</em>}
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
						{isWhole ? say('Show the first six only') : say('Show {more} more', { more })}
					</WordButton>
				</p>
			)}
		</Card>
	);
}
