import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { RecordView } from '../../../../shared/ledger/change.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { useTermsLocked } from '../../../app/field/lock-reason.ts';
import { useViews } from '../../../state/plan-hooks.ts';
import { select, useSelection } from '../../../state/route.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Kbd } from '../../../ui/kbd.tsx';
import { Spacer, Toolbar } from '../../../ui/page-header.tsx';
import { parts } from '../../../ui/parts.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { VirtualTable } from '../../../ui/virtual-table.tsx';
import { openAdd, usePlanView } from '../plan-view.ts';
import { AgreementStrip } from './agreement-strip.tsx';
import { GoalStrip } from './goal-strip.tsx';
import classes from './side-by-side.module.css';
import { standingOf } from './topic-agreement.ts';
import { topicColumns } from './topic-columns.tsx';
import { countTopics, filterTopics, type TopicFilter } from './topic-filter.ts';
import { TopicGroupHead } from './topic-group-head.tsx';

const WORDS: Readonly<Record<TopicFilter, string>> = {
	all: say('All'),
	tension: say('In tension'),
	'not agreed': say('Not agreed by both'),
	'not discussed': say('Not discussed'),
};
const FILTERS = ['all', 'tension', 'not agreed', 'not discussed'] as const satisfies readonly TopicFilter[];
const LEVELS = ['strategic', 'tactical'];

/** Two positions and the words between them, a row a topic. */
export function SideBySide() {
	const views = useViews('topics');
	const [filter, setFilter] = useState<TopicFilter>('all');
	const selected = useSelection();
	const topics = useMemo(() => byLevel(views), [views]);
	const counts = useMemo(() => countTopics(topics), [topics]);
	const rows = useMemo(() => filterTopics(topics, filter, selected), [topics, filter, selected]);
	const segments = FILTERS.map((value) => ({ value, label: WORDS[value], count: counts[value] }));
	return (
		<>
			<GoalStrip />
			{topics.length === 0 ? (
				<NoTopics />
			) : (
				<>
					<Toolbar label={say('Which topics')}>
						<Segmented label={say('Which topics')} segments={segments} value={filter} onChange={setFilter} />
						<Spacer />
						<AgreementStrip topics={topics} />
					</Toolbar>
					<VirtualTable
						label={say('Positions side by side')}
						columns={topicColumns}
						rows={rows}
						rowId={refOf}
						rowHeight={5.25}
						stacks
						groupOf={levelOf}
						groupHead={(level, group) => <TopicGroupHead level={level} count={group.length} />}
						selected={selected}
						onSelect={select}
						onOpen={() => usePlanView.setState({ panel: true })}
						rowClassName={rowClass}
						foot={<Foot isEmpty={rows.length === 0} />}
					/>
				</>
			)}
		</>
	);
}

function NoTopics() {
	const locked = useTermsLocked();
	return (
		<EmptyState
			title={say('What do the two of you need to settle?')}
			actions={
				<Button variant="filled" disabled={locked !== undefined} title={locked} onClick={openAdd}>
					{say('Add the first topic')}
				</Button>
			}
		>
			{say(
				'A topic is two or three words: renewals, deal registration, who creates demand. Each side writes its own position beside the other’s; then you write the words between them that both can stand behind. What you differ on is in the open before it costs a customer.',
			)}
		</EmptyState>
	);
}

function Foot({ isEmpty }: { readonly isEmpty: boolean }) {
	const isLocked = useTermsLocked() !== undefined;
	return (
		<div className={classes.foot}>
			{isEmpty && <span>{say('No topic is left under this filter.')}</span>}
			{!isLocked && (
				<Button size="xs" variant="subtle" onClick={openAdd}>
					{say('Add a topic')}
				</Button>
			)}
			<span className={classes.keys}>
				{parts('{enter} writes, {up} {down} move, {yes} agrees', {
					enter: <Kbd keys="Enter" />,
					up: <Kbd keys="Alt+↑" />,
					down: <Kbd keys="Alt+↓" />,
					yes: <Kbd keys="Ctrl+Enter" />,
				})}
			</span>
		</div>
	);
}

function refOf({ ref }: RecordView): string {
	return ref;
}

function levelOf({ values }: RecordView): string {
	return typeof values.level === 'string' ? values.level : '';
}

function rowClass(topic: RecordView): string | undefined {
	return standingOf(topic) === 'both' ? `${classes.row} ${classes.both}` : classes.row;
}

/** Strategic before tactical, whichever was written first; what has no single level comes last. */
function byLevel(views: readonly RecordView[]): readonly RecordView[] {
	return [...LEVELS, ''].flatMap((level) =>
		views.filter((view) => (level === '' ? !LEVELS.includes(levelOf(view)) : levelOf(view) === level)),
	);
}
