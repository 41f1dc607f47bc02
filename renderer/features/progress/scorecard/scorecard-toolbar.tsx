import { Button } from '@mantine/core';
import { IconLayoutSidebarRight } from '@tabler/icons-react';
import { checkInsOf } from '../../../../shared/analysis/check-ins.ts';
import { PARTIES } from '../../../../shared/plan/field.ts';
import { say } from '../../../../shared/words/spoken.ts';
import type { Progress } from '../../../app/commitments/use-progress.ts';
import { useSides } from '../../../state/plan-hooks.ts';
import { CRM } from '../../../state/receive.ts';
import { goToRoom } from '../../../state/route.ts';
import { formatDayShort } from '../../../ui/format-day.ts';
import { Mark } from '../../../ui/mark.tsx';
import { Toolbar } from '../../../ui/page-header.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { look } from './score-view.ts';
import classes from './scorecard-tab.module.css';
import type { ScorecardShown } from './use-scorecard.ts';

export interface ScorecardToolbarProps {
	readonly card: ScorecardShown;
	readonly progress: Progress;
	readonly panelShown: boolean;
}

export function ScorecardToolbar({ card, progress, panelShown }: ScorecardToolbarProps) {
	const { plan, today, names } = progress;
	const sides = useSides();
	const months = { vendor: plan.frame.fiscalVendor, partner: plan.frame.fiscalPartner };
	const fiscal = PARTIES.filter((side) => months[side] !== null);
	const { quarters, open, rows } = card;
	const known = rows.filter(({ goal }) => goal.behind !== null);
	const notBehind = known.filter(({ goal }) => goal.behind === false).length;
	const { last } = checkInsOf(plan, today);
	return (
		<Toolbar label={say('How the scorecard is shown')}>
			{fiscal.length > 0 && (
				<Segmented
					label={say('Whose quarters')}
					value={card.calendar}
					onChange={(calendar) => look({ calendar, open: null, column: null })}
					segments={[
						{ value: 'plan', label: say('Plan quarters') },
						...fiscal.map((side) => ({
							value: side,
							label: (
								<>
									<Mark tone={sides[side].tone} letter={sides[side].letter} size="sm" />
									<span className={classes.name} title={names[side]}>
										{say('{Name_s} fiscal', { name: names[side] })}
									</span>
								</>
							),
						})),
					]}
				/>
			)}
			<Segmented
				label={say('Months')}
				value={open.length === 0 ? 'none' : open.length === quarters.length ? 'all' : 'some'}
				onChange={(which) =>
					look({ open: which === 'some' ? null : which === 'all' ? quarters.map(({ id }) => id) : [] })
				}
				segments={[
					{ value: 'none', label: say('Quarters') },
					{ value: 'some', label: say('This quarter’s months') },
					{ value: 'all', label: say('All months') },
				]}
			/>
			<div className={classes.end}>
				<span className={classes.said}>
					{known.length > 0 && `${say('{notBehind} of {count} not behind.', { notBehind, count: known.length })} `}
					{last === null ? say('No check-in yet') : say('Last check-in {day}', { day: formatDayShort(last, today) })}
				</span>
				<Button size="xs" variant="subtle" onClick={() => goToRoom('progress', { tab: CRM })}>
					{say('Bring in CRM figures')}
				</Button>
				<Button
					size="xs"
					variant="subtle"
					aria-pressed={panelShown}
					leftSection={<IconLayoutSidebarRight size="0.875rem" stroke={1.6} aria-hidden />}
					onClick={() => look({ panel: !panelShown })}
				>
					{say('Details')}
				</Button>
			</div>
		</Toolbar>
	);
}
