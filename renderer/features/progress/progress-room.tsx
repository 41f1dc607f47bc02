/** Progress: the goals by period, the commitments of both sides, and the weekly ten minutes about both. */

import { Button } from '@mantine/core';
import { IconCheckbox, IconPlus } from '@tabler/icons-react';
import { checkInsOf } from '../../../shared/analysis/check-ins.ts';
import { say } from '../../../shared/words/spoken.ts';
import { ask } from '../../app/commitments/question.ts';
import { Questions } from '../../app/commitments/questions.tsx';
import { useProgress } from '../../app/commitments/use-progress.ts';
import { useTermsLocked } from '../../app/field/lock-reason.ts';
import { useRoomCommands } from '../../app/room-commands.ts';
import { CRM } from '../../state/receive.ts';
import { goToRoom, useRoute, useSelection } from '../../state/route.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { CheckInTab } from './check-in/check-in-tab.tsx';
import { CommitmentsTab } from './commitments-tab.tsx';
import { CrmTab } from './crm/crm-tab.tsx';
import classes from './progress-room.module.css';
import { ScorecardTab } from './scorecard/scorecard-tab.tsx';
import { showAdded } from './view.ts';

const TABS = ['scorecard', 'commitments', 'check-in', CRM] as const;
type Tab = (typeof TABS)[number];

const show = (tab: Tab) => goToRoom('progress', { tab: tab === 'scorecard' ? null : tab });

const COMMANDS = TABS.map((tab) => ({
	id: `progress.show ${tab}`,
	label: {
		...{ scorecard: say('Scorecard'), commitments: say('Commitments'), 'check-in': say('Weekly check-in') },
		crm: say('Bring in CRM figures'),
	}[tab],
	group: 'This page' as const,
	perform: () => show(tab),
}));

export function ProgressRoom() {
	const progress = useProgress();
	const route = useRoute();
	const selection = useSelection();
	useRoomCommands(COMMANDS);
	// What was found in the palette is shown where it stands.
	const asked = route.place === 'plan' ? (TABS.find((tab) => tab === route.tab) ?? null) : null;
	const tab = asked ?? (selection?.startsWith('commitments/') ? 'commitments' : 'scorecard');
	const { commitments, plan, today } = progress;
	const locked = useTermsLocked();
	const isDue = commitments.length > 0 && checkInsOf(plan, today).current === null;
	return (
		<div className={classes.room}>
			<PageHeader
				title={say('Progress')}
				tabs={
					<Segmented
						label={say('Part of the room')}
						value={tab}
						onChange={show}
						segments={[
							{ value: 'scorecard', label: say('Scorecard') },
							{ value: 'commitments', label: say('Commitments') },
							{ value: 'check-in', label: say('Weekly check-in') },
							{ value: CRM, label: say('CRM figures') },
						]}
					/>
				}
				actions={
					tab === CRM ? null : tab === 'scorecard' ? (
						isDue && (
							<Button
								leftSection={<IconCheckbox size="0.875rem" stroke={1.8} aria-hidden />}
								onClick={() => show('check-in')}
							>
								{say('This week’s check-in')}
							</Button>
						)
					) : (
						<Button
							variant={tab === 'commitments' ? 'filled' : 'default'}
							disabled={locked !== undefined}
							title={locked}
							leftSection={<IconPlus size="0.875rem" stroke={1.8} aria-hidden />}
							onClick={() => ask({ kind: 'add' })}
						>
							{say('Commitment')}
						</Button>
					)
				}
			/>
			{tab === 'scorecard' && <ScorecardTab progress={progress} />}
			{tab === 'commitments' && <CommitmentsTab progress={progress} />}
			{tab === 'check-in' && <CheckInTab progress={progress} />}
			{tab === CRM && <CrmTab progress={progress} />}
			<Questions progress={progress} {...(tab === 'commitments' ? { onAdded: showAdded } : {})} />
		</div>
	);
}
