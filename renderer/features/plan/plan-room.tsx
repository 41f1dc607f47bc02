import { say } from '../../../shared/words/spoken.ts';
import { useRoomCommands } from '../../app/room-commands.ts';
import { useRefs } from '../../state/plan-hooks.ts';
import { goToRoom, useRoute } from '../../state/route.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { AddHere } from './add-here.tsx';
import { FrameTab } from './frame/frame-tab.tsx';
import { GoalsTab } from './goals/goals-tab.tsx';
import { MeasuredTab } from './measured/measured-tab.tsx';
import { planCommands } from './plan-commands.ts';
import classes from './plan-room.module.css';
import { readTab, type Tab } from './plan-tab.ts';
import { usePlanView } from './plan-view.ts';
import { PanelButton } from './topics/panel-button.tsx';
import { SideBySide } from './topics/side-by-side.tsx';
import { TopicInspector } from './topics/topic-inspector.tsx';

/** Topics side by side, goals, what people are measured on, and the frame around them. */
export function PlanRoom() {
	useRoomCommands(planCommands);
	const route = useRoute();
	const tab = readTab(route);
	const hasTopics = useRefs('topics').length > 0;
	const hasPanel = usePlanView((state) => state.panel) && tab === 'side' && hasTopics;
	return (
		<div className={classes.room} data-beside>
			<div className={classes.page}>
				<PageHeader
					title={say('Plan')}
					tabs={<Tabs tab={tab} />}
					actions={
						<>
							{tab === 'side' && hasTopics && <PanelButton />}
							<AddHere tab={tab} />
						</>
					}
				/>
				{tab === 'side' && <SideBySide />}
				{tab === 'goals' && <GoalsTab />}
				{tab === 'measured' && <MeasuredTab />}
				{tab === 'frame' && <FrameTab />}
			</div>
			{hasPanel && <TopicInspector />}
		</div>
	);
}

function Tabs({ tab }: { readonly tab: Tab }) {
	const goals = useRefs('goals').length;
	const measures = useRefs('priorities').length;
	return (
		<Segmented
			label={say('Part of the plan')}
			value={tab}
			segments={[
				{ value: 'side', label: say('Side by side') },
				{ value: 'goals', label: say('Goals'), count: goals },
				{ value: 'measured', label: say('Measured on|a tab'), count: measures },
				{ value: 'frame', label: say('Frame') },
			]}
			onChange={(next) => goToRoom('plan', { tab: next === 'side' ? null : next })}
		/>
	);
}
