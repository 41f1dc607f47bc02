/** Which gaps were closed and which are left, and what both learned. */

import { useState } from 'react';
import type { GapLine, LookBack } from '../../../../shared/analysis/look-back.ts';
import { say, spoken } from '../../../../shared/words/spoken.ts';
import type { Sides } from '../../../state/plan-hooks.ts';
import { Card, Nothing } from '../../../ui/card.tsx';
import { Mark } from '../../../ui/mark.tsx';
import { WordButton } from '../../../ui/word-button.tsx';
import classes from './look-back.module.css';
import { RecordLink } from './record-link.tsx';

const SHOWN = 6;

export function GapsCard({ page, sides }: { readonly page: LookBack; readonly sides: Sides }) {
	const closed = [...page.expectations.closed, ...page.capabilities.closed];
	const left = [...page.expectations.left, ...page.capabilities.left];
	return (
		<Card wide title={say('Gaps')} aside={say('expectations, skills and processes')}>
			{closed.length === 0 && left.length === 0 ? (
				<Nothing>{say('Nothing that was rated or assessed was below what is needed.')}</Nothing>
			) : (
				<div className={classes.pair}>
					<Lines
						title={say('Closed: {count}', { count: closed.length })}
						rows={closed}
						sides={sides}
						none={say('None was closed.')}
					/>
					<Lines
						title={say('Left: {count}', { count: left.length })}
						rows={left}
						sides={sides}
						none={say('None is left.')}
					/>
				</div>
			)}
		</Card>
	);
}

interface LinesProps {
	readonly title: string;
	readonly rows: readonly GapLine[];
	readonly sides: Sides;
	readonly none: string;
}

function Lines({ title, rows, sides, none }: LinesProps) {
	const [isWhole, setWhole] = useState(false);
	const more = rows.length - SHOWN;
	return (
		<div className={classes.half}>
			<h3>{title}</h3>
			{rows.length === 0 && <p className={classes.note}>{none}</p>}
			<ul>
				{(isWhole ? rows : rows.slice(0, SHOWN)).map((row) => (
					<li key={`${row.record} ${row.side}`}>
						{row.side !== null && (
							<Mark
								tone={sides[row.side].tone}
								letter={sides[row.side].letter}
								size="sm"
								title={sides[row.side].name}
							/>
						)}
						<span>
							<RecordLink record={row.record}>
								{row.number !== '' && `${row.number} `}
								{row.title ?? say('Without words yet')}
							</RecordLink>
							<em>
								{row.from !== null && row.from !== row.to && `${figure(row.from)} → `}
								{say('{level} of {needed} needed', { level: figure(row.to), needed: figure(row.needed) })}
							</em>
						</span>
					</li>
				))}
			</ul>
			{more > 0 && (
				<WordButton onClick={() => setWhole(!isWhole)}>
					{isWhole ? say('Show fewer') : say('Show {more} more', { more })}
				</WordButton>
			)}
		</div>
	);
}

function figure(value: number | null): string {
	return value === null ? '–' : spoken().number(value);
}

export function LessonsCard({ page: { lessons } }: { readonly page: LookBack }) {
	return (
		<Card title={say('What we learned')} aside={say('from frictions and pivots')}>
			{lessons.length === 0 ? (
				<Nothing>
					{say('Nothing is written down. A settled friction has a line for what both learned from it.')}
				</Nothing>
			) : (
				<ul className={classes.lessons}>
					{lessons.map(({ record, number, about, learned }) => (
						<li key={record}>
							{learned}
							<em>
								<RecordLink record={record}>{number}</RecordLink>
								{about !== null && `, ${about}`}
							</em>
						</li>
					))}
				</ul>
			)}
		</Card>
	);
}
