import { Button } from '@mantine/core';
import { IconFilter, IconX } from '@tabler/icons-react';
import { isPending } from '../../../shared/analysis/balance.ts';
import type { CommitmentRow } from '../../../shared/analysis/commitments.ts';
import { capitalized } from '../../../shared/analysis/names.ts';
import { say } from '../../../shared/words/spoken.ts';
import { numberOf, type Progress } from '../../app/commitments/use-progress.ts';
import { InlineChoice } from '../../ui/inline-choice.tsx';
import { Toolbar } from '../../ui/page-header.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import classes from './commitments-toolbar.module.css';
import { changeFilter, show, showAll, showSide, useProgressView } from './view.ts';

export interface CommitmentsToolbarProps {
	readonly progress: Progress;
	readonly fitting: readonly CommitmentRow[];
}

export function CommitmentsToolbar({ progress, fitting }: CommitmentsToolbarProps) {
	const { shown, filter } = useProgressView();
	const { names } = progress;
	const open = fitting.filter(isPending).length;
	return (
		<Toolbar label={say('Which commitments are shown')}>
			<Segmented
				label={say('Open or closed')}
				value={shown}
				onChange={show}
				segments={[
					{ value: 'open', label: say('Open'), count: open },
					{ value: 'closed', label: say('Closed'), count: fitting.length - open },
				]}
			/>
			<Segmented
				label={say('Whose commitments')}
				value={filter.side}
				onChange={showSide}
				segments={[
					{ value: 'all', label: say('Both sides') },
					{ value: 'vendor', label: <span className={classes.name}>{capitalized(names.vendor)}</span> },
					{ value: 'partner', label: <span className={classes.name}>{capitalized(names.partner)}</span> },
				]}
			/>
			<GoalFilter progress={progress} />
			{filter.ids !== null && (
				<Button variant="subtle" rightSection={<IconX size="0.75rem" stroke={1.8} aria-hidden />} onClick={showAll}>
					{say('{count} picked out', { count: filter.ids.length })}
				</Button>
			)}
		</Toolbar>
	);
}

function GoalFilter({ progress }: { readonly progress: Progress }) {
	const goal = useProgressView((state) => state.filter.goal);
	const { goals } = progress.plan.collections;
	if (goals.length === 0) return null;
	const choices = goals.map(({ id, title }) => ({
		value: id,
		label: `${numberOf(progress, 'goals', id) ?? ''} ${title ?? ''}`,
	}));
	const number = numberOf(progress, 'goals', goal);
	return (
		<span className={classes.filter}>
			<InlineChoice
				label={say('Goal')}
				value={goal}
				choices={choices}
				none={say('All goals')}
				onCommit={(next) => changeFilter({ goal: next })}
			>
				<span className={classes.goal} data-on={goal !== null || undefined}>
					<IconFilter size="0.875rem" stroke={1.6} aria-hidden />
					{number === null ? say('All goals') : say('Goal {number}', { number })}
				</span>
			</InlineChoice>
		</span>
	);
}
