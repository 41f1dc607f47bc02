/** Trust: what each side states about the other beside what the record says, and the page a sponsor reads. */

import { useMemo } from 'react';
import { overviewOf } from '../../../shared/analysis/overview.ts';
import { say } from '../../../shared/words/spoken.ts';
import { useRoomCommands } from '../../app/room-commands.ts';
import { usePlan, useToday } from '../../state/plan-hooks.ts';
import { goToRoom, useRoute } from '../../state/route.ts';
import { formatDay } from '../../ui/format-day.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { OverviewTab } from './overview-tab.tsx';
import { StartPulse, startPulse } from './start-pulse.tsx';
import { TrustTab } from './trust-tab.tsx';

const COMMANDS = [
	{
		id: 'trust.overview',
		label: say('Overview'),
		group: 'This page' as const,
		perform: () => goToRoom('trust'),
	},
	{
		id: 'trust.trust',
		label: say('Trust over time'),
		group: 'This page' as const,
		perform: () => goToRoom('trust', { tab: 'trust' }),
	},
	{ id: 'trust.pulse', label: say('Start a trust pulse'), group: 'This page' as const, perform: startPulse },
];

export function TrustRoom() {
	const route = useRoute();
	const plan = usePlan();
	const today = useToday();
	const overview = useMemo(() => overviewOf(plan, today), [plan, today]);
	const tab = route.place === 'plan' && route.tab === 'trust' ? 'trust' : 'overview';
	useRoomCommands(COMMANDS);
	return (
		<>
			<PageHeader
				title={say('Trust')}
				tabs={
					<Segmented
						label={say('Part of the room')}
						value={tab}
						onChange={(next) => goToRoom('trust', { tab: next === 'trust' ? 'trust' : null })}
						segments={[
							{ value: 'overview', label: say('Overview') },
							{ value: 'trust', label: say('Trust') },
						]}
					/>
				}
				aside={say('On {day}', { day: formatDay(today) })}
				actions={<StartPulse />}
			/>
			{tab === 'overview' ? <OverviewTab overview={overview} /> : <TrustTab plan={plan} overview={overview} />}
		</>
	);
}
