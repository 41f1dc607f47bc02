/** The parts of the page: each says so where there is nothing in it. */

import type { ReactNode } from 'react';
import { keptSentence } from '../../../../shared/analysis/commitment-sentences.ts';
import type { GapRow } from '../../../../shared/analysis/gaps.ts';
import type { Names } from '../../../../shared/analysis/names.ts';
import type { DecisionRow, ParkedItem, SessionPage } from '../../../../shared/analysis/sessions.ts';
import type { Day } from '../../../../shared/base/dates.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { ratingText, signed } from '../../../app/ratings/figures.ts';
import { useSides } from '../../../state/plan-hooks.ts';
import { formatDayShort } from '../../../ui/format-day.ts';
import { Mark } from '../../../ui/mark.tsx';
import { parts } from '../../../ui/parts.tsx';
import { DecisionYes } from './decision-yes.tsx';
import classes from './page-parts.module.css';

/** As many open gaps as a page names; the rest are counted. */
const MOST_GAPS = 4;

export interface PagePartProps {
	readonly title: string;
	readonly count?: number;
	readonly children: ReactNode;
}

export function PagePart({ title, count, children }: PagePartProps) {
	return (
		<section className={classes.part}>
			<h3>
				{title} {count !== undefined && count > 0 && <span>{count}</span>}
			</h3>
			{children}
		</section>
	);
}

export function PageDecisions({ decisions }: { readonly decisions: readonly DecisionRow[] }) {
	return (
		<PagePart title={say('Decisions')} count={decisions.length}>
			{decisions.length === 0 && <p className={classes.none}>{say('None were written down.')}</p>}
			<ul>
				{decisions.map(({ id, number, statement, expectation, agreed }) => (
					<li key={id} className={classes.row}>
						<span className={classes.number}>{number}</span>
						<span className={classes.what}>
							{statement}
							{expectation !== null && <small> {expectation}</small>}
						</span>
						<DecisionYes agreed={agreed} />
					</li>
				))}
			</ul>
		</PagePart>
	);
}

export interface PageKeptProps extends Pick<SessionPage, 'previous' | 'lastTime'> {
	readonly names: Names;
}

/** Last time’s promises, both sides in the same size. */
export function PageKept({ previous, lastTime, names }: PageKeptProps) {
	const { vendor, partner } = useSides();
	if (lastTime.commitments.length === 0) return null;
	return (
		<PagePart
			title={previous === null ? say('Commitments so far') : say('Last time’s commitments')}
			count={lastTime.commitments.length}
		>
			<ul>
				{[vendor, partner].map(({ party, tone, letter }) => (
					<li key={party} className={classes.row}>
						<Mark tone={tone} letter={letter} />
						<span className={classes.what}>{keptSentence(lastTime.kept[party], party, names)}</span>
					</li>
				))}
			</ul>
		</PagePart>
	);
}

export function PageGaps({ gaps }: { readonly gaps: readonly GapRow[] }) {
	const sides = useSides();
	const rest = gaps.length - MOST_GAPS;
	return (
		<PagePart title={say('Open gaps')} count={gaps.length}>
			{gaps.length === 0 && <p className={classes.none}>{say('Every gap below minimum ends somewhere.')}</p>}
			<ul>
				{gaps.slice(0, MOST_GAPS).map(({ id, number, statement, holder, adequacyGap, perceived, minimum }) => (
					<li key={id} className={classes.row}>
						<span className={classes.number}>{number}</span>
						{holder !== null && (
							<Mark
								tone={sides[holder].tone}
								letter={sides[holder].letter}
								title={say('{name} expects', { name: sides[holder].name })}
							/>
						)}
						<span className={classes.what}>
							{statement}
							{adequacyGap !== null && perceived !== null && minimum !== null && (
								<span className={classes.gap}>
									{parts('{gap} scored {rating}, minimum {minimum}', {
										gap: <b>▼ {signed(adequacyGap)}</b>,
										rating: ratingText(perceived),
										minimum: ratingText(minimum),
									})}
								</span>
							)}
						</span>
					</li>
				))}
			</ul>
			{rest > 0 && <p className={classes.none}>{say('and {rest} more in the matrix', { rest })}</p>}
		</PagePart>
	);
}

export function PageParked({ items, today }: { readonly items: readonly ParkedItem[]; readonly today: Day }) {
	return (
		<PagePart title={say('Parked')} count={items.length}>
			{items.length === 0 && <p className={classes.none}>{say('Nothing is parked.')}</p>}
			<ul>
				{items.map(({ id, statement, parked }) => (
					<li key={id} className={classes.row}>
						<span className={classes.what}>
							{statement}
							{parked !== null && parked !== today && (
								<small> {say('since {day}', { day: formatDayShort(parked, today) })}</small>
							)}
						</span>
					</li>
				))}
			</ul>
		</PagePart>
	);
}
