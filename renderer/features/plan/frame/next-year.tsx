import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { say } from '../../../../shared/words/spoken.ts';
import { useAppStore } from '../../../state/app-state.ts';
import { askForNextPlan } from '../../../state/next-plan.ts';
import { useTypedRecord } from '../../../state/plan-hooks.ts';
import { hrefOf, useRoute } from '../../../state/route.ts';
import { formatDay } from '../../../ui/format-day.ts';
import { parts } from '../../../ui/parts.tsx';
import { Part } from '../part.tsx';
import classes from './frame-tab.module.css';

/** The plan before, where there is one, and the way to the one after. */
export function NextYear() {
	const route = useRoute();
	const previous = useTypedRecord('previous', 'plan');
	const isHere = useAppStore((state) => state.app?.plans.some(({ planId }) => planId === previous?.planId) ?? false);
	if (route.place !== 'plan') return null;
	const { planId } = route;
	const before =
		previous !== undefined && isHere && previous.planId !== null ? (
			<a
				href={hrefOf({ place: 'plan', planId: previous.planId, room: 'plan', tab: 'frame', select: null })}
				className={classes.before}
			>
				{previous.title}
			</a>
		) : (
			<b>{previous?.title}</b>
		);
	return (
		<Part
			title={say('Year after year')}
			help={say(
				'The next plan begins with what is still true: both sides, how you work together, where the goals stand, and every open commitment with its day. Each side’s record goes along.',
			)}
		>
			<div className={classes.years}>
				{previous && (
					<p>
						{previous.takenOn === null
							? parts('It follows {plan}. What you did then stands at the end of the document.', { plan: before })
							: parts('It follows {plan}, read on {day}. What you did then stands at the end of the document.', {
									plan: before,
									day: formatDay(previous.takenOn),
								})}
					</p>
				)}
				<Button
					rightSection={<IconArrowRight size="0.875rem" stroke={1.6} aria-hidden />}
					onClick={() => void askForNextPlan(planId)}
				>
					{say('Make the next plan')}
				</Button>
			</div>
		</Part>
	);
}
