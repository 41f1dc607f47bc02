/** The row and side in focus in words, with the scale to press: for those who have no keyboard at hand. */

import { Button } from '@mantine/core';
import { isGap } from '../../../shared/analysis/capabilities.ts';
import { closingSentence, LEVEL_ANCHORS, levelSentence } from '../../../shared/analysis/capability-sentences.ts';
import type { Names } from '../../../shared/analysis/names.ts';
import type { Day } from '../../../shared/base/dates.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import { usePen } from '../../state/pen.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { assess } from './assess.ts';
import { beginCommitment } from './begin-commitment.ts';
import type { MatrixRow } from './capability-filters.ts';
import { showAll, useCompetencyView } from './competency-view.ts';
import classes from './level-foot.module.css';

export interface LevelFootProps {
	readonly row: MatrixRow;
	/** False where the filters leave the row out of the table. */
	readonly isListed: boolean;
	readonly names: Names;
	readonly today: Day;
}

export function LevelFoot({ row, isListed, names, today }: LevelFootProps) {
	const side = useCompetencyView(({ focus }) => focus);
	const { party } = usePen();
	const one = row.sides[side];
	const given = party === 'joint' ? undefined : one.history.findLast(({ holder }) => holder === party);
	const asked =
		party === 'joint'
			? say('Take one side’s pen to give its view.')
			: party === side
				? say('How well does {name} do it itself?', { name: names[side] })
				: say('How well does {name} do it, as {other} sees it?', { name: names[side], other: names[party] });
	return (
		<section
			className={classes.foot}
			data-level-foot=""
			aria-label={say('{title}, {name}, in words', { title: row.title ?? say('Skill or process'), name: names[side] })}
		>
			<div className={classes.words} aria-live="polite">
				<b>
					{row.title ?? say('Not named yet')}, {names[side]}
				</b>
				<p>
					{levelSentence(one, names)} {closingSentence(one)}
					{!isListed && (
						<Button size="xs" variant="subtle" onClick={showAll}>
							{say('Hidden by the filter: show all')}
						</Button>
					)}
				</p>
			</div>
			<div className={classes.asked}>
				<span>{asked}</span>
				{/* Pressing keeps the focus in the table, so that the arrows go on from there. */}
				<div
					className={classes.scale}
					role="group"
					aria-label={say('Level of {name} today', { name: names[side] })}
					onMouseDown={keepFocus}
				>
					{LEVEL_ANCHORS.map((anchor, level) => (
						<button
							key={anchor}
							type="button"
							className={classes.level}
							disabled={party === 'joint'}
							title={`${level} ${term(anchor)}`}
							aria-label={`${level}, ${term(anchor)}`}
							aria-pressed={given?.level === level}
							onClick={() => assess(row.id, side, level)}
						>
							{level}
						</button>
					))}
					{given?.day === today && (
						<Button
							size="xs"
							variant="subtle"
							rightSection={<Kbd keys="⌫" />}
							onClick={() => assess(row.id, side, null)}
						>
							{say('Take back')}
						</Button>
					)}
				</div>
			</div>
			<Button
				variant={one.standing === 'open' ? 'filled' : 'default'}
				rightSection={<Kbd keys="C" />}
				onClick={() => beginCommitment(row.ref, side)}
			>
				{isGap(one) ? say('Close {Name_s} gap', { name: names[side] }) : say('Build it up')}
			</Button>
		</section>
	);
}

function keepFocus(event: React.MouseEvent): void {
	event.preventDefault();
}
