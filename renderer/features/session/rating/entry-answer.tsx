import { IconHandStop, IconHourglassLow } from '@tabler/icons-react';
import type { RatingValue } from '../../../../shared/plan/field.ts';
import { say, term } from '../../../../shared/words/spoken.ts';
import { ratingText } from '../../../app/ratings/figures.ts';
import classes from './entry-answer.module.css';

const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

export interface EntryAnswerProps {
	readonly value: RatingValue | null;
	/** False: nothing on screen depends on which answer was given. */
	readonly isShown: boolean;
	/** Others look at this screen too. */
	readonly isInSight: boolean;
	readonly low: string;
	readonly high: string;
	readonly onGive: (key: string) => void;
}

/** What has been answered: the number itself, or only that there is an answer. */
export function EntryAnswer({ value, isShown, isInSight, low, high, onGive }: EntryAnswerProps) {
	return (
		<>
			{isShown ? <Shown value={value} isInSight={isInSight} /> : <Hidden isGiven={value !== null} />}
			<div className={classes.scale}>
				<span className={classes.anchor}>{low}</span>
				{isShown ? (
					<span className={classes.pads} role="group" aria-label={say('Answer')}>
						{NUMBERS.map((number) => (
							<button
								key={number}
								type="button"
								className={classes.pad}
								aria-pressed={typeof value === 'number' && Math.floor(value) === number}
								onMouseDown={(event) => event.preventDefault()}
								onClick={() => onGive(String(number))}
							>
								{number}
							</button>
						))}
					</span>
				) : (
					<span className={classes.pads} aria-hidden="true">
						{NUMBERS.map((number) => (
							<span key={number} className={classes.tick}>
								{number}
							</span>
						))}
					</span>
				)}
				<span className={classes.anchor}>{high}</span>
			</div>
		</>
	);
}

function Hidden({ isGiven }: { readonly isGiven: boolean }) {
	return (
		<p className={classes.answer}>
			<span className={classes.dot} data-given={isGiven || undefined} aria-hidden="true" />
			<span className={classes.words}>{isGiven ? say('answered') : say('not answered yet')}</span>
		</p>
	);
}

function Shown({ value, isInSight }: { readonly value: RatingValue | null; readonly isInSight: boolean }) {
	const Icon = value === 'abstained' ? IconHandStop : value === 'too early to say' ? IconHourglassLow : null;
	return (
		<p className={classes.answer}>
			{typeof value === 'number' ? (
				<span className={classes.number}>{ratingText(value)}</span>
			) : (
				<span className={classes.dot} data-dashed={value === null || undefined} aria-hidden="true">
					{Icon && <Icon size="55%" stroke={1.6} aria-hidden />}
				</span>
			)}
			<span className={classes.words}>
				{typeof value === 'number' ? '' : value === null ? say('not answered yet') : term(value)}
				{isInSight && <em>{say('In sight of the room until the next question. S hides it now.')}</em>}
			</span>
		</p>
	);
}
