/** The page a plan is closed with: trust first, then kept, reached, closed, learned, and what each side takes along. */

import { Button } from '@mantine/core';
import { IconArrowRight, IconFileTypeDocx } from '@tabler/icons-react';
import { useMemo } from 'react';
import { lookBackOf } from '../../../../shared/analysis/look-back.ts';
import { namesOf } from '../../../../shared/analysis/names.ts';
import { LOOK_BACK } from '../../../../shared/plan/closed.ts';
import { otherParty } from '../../../../shared/plan/field.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { useLockReason } from '../../../app/field/lock-reason.ts';
import { closePlan, reopenPlan } from '../../../state/closed.ts';
import { startExport } from '../../../state/exports.ts';
import { askForNextPlan } from '../../../state/next-plan.ts';
import { usePermission } from '../../../state/pen.ts';
import { useOwnSide, usePlan, useSides, useToday } from '../../../state/plan-hooks.ts';
import { useRoute } from '../../../state/route.ts';
import { formatDay } from '../../../ui/format-day.ts';
import { GapsCard, LessonsCard } from './gone-cards.tsx';
import { GoalsCard, KeptCard } from './kept-cards.tsx';
import classes from './look-back.module.css';
import { TakesAlong } from './takes-along.tsx';
import { TrustCard } from './trust-card.tsx';

export function LookBackTab() {
	const plan = usePlan();
	const today = useToday();
	const sides = useSides();
	const page = useMemo(() => lookBackOf(plan, today), [plan, today]);
	const names = namesOf(plan);
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a page that scrolls has to be scrolled by keyboard too
		<div className={classes.page} tabIndex={0} role="region" aria-label={say('Look back')}>
			<State closed={page.closed} today={today} end={plan.frame.end} />
			<TrustCard page={page} sides={sides} names={names} />
			<KeptCard page={page} sides={sides} names={names} />
			<GoalsCard page={page} currency={plan.frame.currency} />
			<LessonsCard page={page} />
			<GapsCard page={page} sides={sides} />
			<TakesAlong sides={sides} />
		</div>
	);
}

interface StateProps {
	readonly closed: string | null;
	readonly today: string;
	readonly end: string | null;
}

/** What state the plan is in, and the acts that follow: close it or open it, take the page along, begin the next. */
function State({ closed, today, end }: StateProps) {
	const route = useRoute();
	const own = useOwnSide();
	const other = useSides()[otherParty(own)].name;
	const why = useLockReason(usePermission(LOOK_BACK, 'closed'));
	const next = (
		<Button
			variant={closed === null ? 'default' : 'filled'}
			rightSection={<IconArrowRight size="0.875rem" stroke={1.6} aria-hidden />}
			onClick={() => route.place === 'plan' && void askForNextPlan(route.planId)}
		>
			{say('Next year’s plan')}
		</Button>
	);
	return (
		<section className={classes.state} aria-label={say('Closing the plan')}>
			<p>
				{closed === null ? openWords(today, end) : say('Closed on {day}.', { day: formatDay(closed) })}{' '}
				<span>
					{closed === null
						? say(
								'Closing keeps its terms as they are. Late facts can still be written, and either side can open it again.',
							)
						: say('Its terms stay as they were; what happened can still be written. Either side can open it again.')}
				</span>
			</p>
			<div className={classes.acts}>
				{why !== undefined && <span className={classes.why}>{why}</span>}
				<Button onClick={() => void startExport('look-back', 'pdf')} aria-label={say('Look back as PDF')}>
					{say('PDF')}
				</Button>
				<Button
					leftSection={<IconFileTypeDocx size="0.9375rem" stroke={1.6} aria-hidden />}
					onClick={() => void startExport('look-back', 'docx')}
					aria-label={say('Look back as Word')}
				>
					{say('Word')}
				</Button>
				{closed !== null && (
					<Button disabled={why !== undefined} onClick={() => void reopenPlan()}>
						{say('Open it again')}
					</Button>
				)}
				{next}
				{closed === null && (
					<Button variant="filled" disabled={why !== undefined} onClick={() => void closePlan(today, other)}>
						{say('Close the plan')}
					</Button>
				)}
			</div>
		</section>
	);
}

function openWords(today: string, end: string | null): string {
	if (end !== null && today > end) return say('Its last day has passed, and nobody has closed it.');
	return end === null
		? say('The plan is open.')
		: say('The plan is open; its last day is {day}.', { day: formatDay(end) });
}
