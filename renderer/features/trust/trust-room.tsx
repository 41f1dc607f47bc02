/** Trust: what each side states about the other beside what the record says, and the page a sponsor reads. */
import { lazy, Suspense, useMemo } from 'react';
import { overviewOf } from '../../../shared/analysis/overview.ts';
import { useRoomCommands } from '../../app/room-commands.ts';
import { usePlan, useToday } from '../../state/plan-hooks.ts';
import { goToRoom, useRoute } from '../../state/route.ts';
import { Nothing } from '../../ui/card.tsx';
import { formatDay } from '../../ui/format-day.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { OverviewTab } from './overview-tab.tsx';
import { StartPulse, startPulse } from './start-pulse.tsx';

/** The charts are code of their own: what opens a window does not wait for them. */
const TrustTab = lazy(async () => ({ default: (await import('./trust-tab.tsx')).TrustTab }));

const COMMANDS = [
	{
		id: 'trust.overview',
		label: 'Overview',
		group: 'This page' as const,
		perform: () => goToRoom('trust'),
	},
	{
		id: 'trust.trust',
		label: 'Trust over time',
		group: 'This page' as const,
		perform: () => goToRoom('trust', { tab: 'trust' }),
	},
	{ id: 'trust.pulse', label: 'Start a trust pulse', group: 'This page' as const, perform: startPulse },
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
				title="Trust"
				tabs={
					<Segmented
						label="Part of the room"
						value={tab}
						onChange={(next) => goToRoom('trust', { tab: next === 'trust' ? 'trust' : null })}
						segments={[
							{ value: 'overview', label: 'Overview' },
							{ value: 'trust', label: 'Trust' },
						]}
					/>
				}
				aside={`On ${formatDay(today)}`}
				actions={<StartPulse />}
			/>
			{tab === 'overview' ? (
				<OverviewTab overview={overview} />
			) : (
				<Suspense fallback={<Nothing>Reading …</Nothing>}>
					<TrustTab plan={plan} overview={overview} />
				</Suspense>
			)}
		</>
	);
}
