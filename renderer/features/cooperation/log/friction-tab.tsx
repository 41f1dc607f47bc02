/** The friction log: what rubbed, who is asked, and how the clock stands, for both sides alike. */

import { Button } from '@mantine/core';
import { useCallback, useMemo, useRef } from 'react';
import type { FrictionRow } from '../../../../shared/analysis/frictions.ts';
import { refOf } from '../../../../shared/plan/plan.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { Questions } from '../../../app/commitments/questions.tsx';
import { useProgress } from '../../../app/commitments/use-progress.ts';
import { edit } from '../../../state/edits.ts';
import { useFrictions } from '../../../state/frictions.ts';
import { useSides } from '../../../state/plan-hooks.ts';
import { select, useSelection } from '../../../state/route.ts';
import { useNames } from '../../../state/use-names.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { VirtualTable } from '../../../ui/virtual-table.tsx';
import { AnswerStrip } from './answer-strip.tsx';
import { frictionColumns } from './friction-columns.tsx';
import { FrictionInspector } from './friction-inspector.tsx';
import { FrictionQuestions } from './friction-questions.tsx';
import classes from './friction-tab.module.css';
import { LadderStrip } from './ladder-strip.tsx';
import { useLogCommands } from './log-commands.ts';
import { LogToolbar } from './log-toolbar.tsx';
import { filterFrictions, look, raise, showAll, useLogView } from './log-view.ts';

export function FrictionTab() {
	const log = useFrictions();
	const sides = useSides();
	const names = useNames();
	const selection = useSelection();
	const { show, side, isInspecting } = useLogView();
	const progress = useProgress();
	const area = useRef<HTMLDivElement>(null);
	const { numbers } = progress;
	const columns = useMemo(() => frictionColumns(sides, names, numbers), [sides, names, numbers]);
	// The newest first: what is owed now stands on top.
	const shown = useMemo(() => [...filterFrictions(log.frictions, { show, side })].reverse(), [log, show, side]);
	const selected = log.frictions.find(({ id }) => refOf('frictions', id) === selection) ?? null;
	useLogCommands(selected);
	const onOpen = useCallback(() => {
		look({ isInspecting: true });
		const focus = (frames: number) => {
			const deed = area.current?.querySelector<HTMLElement>('[data-deed]:not(:disabled)');
			if (deed) deed.focus();
			else if (frames > 0) requestAnimationFrame(() => focus(frames - 1));
		};
		focus(MOST_FRAMES);
	}, []);
	return (
		<div ref={area} className={classes.area} data-beside>
			<div className={classes.main}>
				{log.frictions.length === 0 ? (
					<NoFrictions />
				) : (
					<>
						<AnswerStrip log={log} sides={sides} names={names} />
						<LogToolbar log={log} names={names} />
						{shown.length === 0 ? (
							<EmptyState
								title={say('No friction is like that')}
								actions={<Button onClick={showAll}>{say('Show all')}</Button>}
							>
								{say('The filters leave nothing over.')}
							</EmptyState>
						) : (
							<VirtualTable
								label={say('Friction log')}
								columns={columns}
								rows={shown}
								rowId={refOfRow}
								rowHeight={3.25}
								selected={selection}
								onSelect={select}
								onOpen={onOpen}
							/>
						)}
						<LadderStrip selected={selected} names={names} />
					</>
				)}
			</div>
			{selected && isInspecting && <FrictionInspector key={selected.id} row={selected} log={log} progress={progress} />}
			<FrictionQuestions log={log} />
			<Questions
				progress={progress}
				onAdded={(ref) => {
					if (selected) void edit([[refOf('frictions', selected.id), 'commitment', ref.slice(ref.indexOf('/') + 1)]]);
				}}
			/>
		</div>
	);
}

/** Until what stands beside the log is drawn. */
const MOST_FRAMES = 12;

const refOfRow = ({ id }: FrictionRow) => refOf('frictions', id);

function NoFrictions() {
	return (
		<EmptyState
			title={say('Nothing has rubbed yet')}
			actions={
				<Button variant="filled" onClick={() => raise()}>
					{say('Raise the first friction')}
				</Button>
			}
		>
			{say(
				'A friction is something that went wrong between the two of you, said in one line and without blame. The other side answers within the time you agreed, and you write down what you learned. Small things that are answered do not grow into large ones.',
			)}
		</EmptyState>
	);
}
