import { Button } from '@mantine/core';
import { IconLayoutSidebarRight } from '@tabler/icons-react';
import type { Names } from '../../../shared/analysis/names.ts';
import { PARTIES } from '../../../shared/plan/field.ts';
import { say } from '../../../shared/words/spoken.ts';
import { headed } from '../../app/ratings/figures.ts';
import type { Sides } from '../../state/plan-hooks.ts';
import { InlineChoice } from '../../ui/inline-choice.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Spacer, Toolbar } from '../../ui/page-header.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { type Counts, SORT_KEYS, type SortKey } from './capability-filters.ts';
import classes from './competency-toolbar.module.css';
import { look, useCompetencyView } from './competency-view.ts';

export interface CompetencyToolbarProps {
	readonly counts: Counts;
	readonly sides: Sides;
	readonly names: Names;
	readonly panelShown: boolean;
}

export function CompetencyToolbar({ counts, sides, names, panelShown }: CompetencyToolbarProps) {
	const view = useCompetencyView();
	const sorts = SORT_KEYS.map((value) => ({
		value,
		label: headed(sortWords(value, names)),
	}));
	return (
		<Toolbar label={say('Which skills and processes are shown')}>
			<Segmented
				label={say('Show')}
				value={view.show}
				onChange={(show) => look({ show })}
				segments={[
					{ value: 'all', label: say('All'), count: counts.show.all },
					{ value: 'gaps', label: say('With a gap'), count: counts.show.gaps },
					{ value: 'open', label: say('Open'), count: counts.show.open },
				]}
			/>
			<Segmented
				label={say('Kind')}
				value={view.kind}
				onChange={(kind) => look({ kind })}
				segments={[
					{ value: 'all', label: say('Both kinds') },
					{ value: 'skill', label: say('Skills'), count: counts.kind.skill },
					{ value: 'process', label: say('Processes'), count: counts.kind.process },
				]}
			/>
			<Segmented
				label={say('Whose')}
				value={view.side}
				onChange={(side) => look({ side })}
				segments={[
					{ value: 'both', label: say('Both sides') },
					...PARTIES.map((side) => ({
						value: side,
						label: (
							<>
								<Mark tone={sides[side].tone} letter={sides[side].letter} size="sm" />
								<span className={classes.name}>{headed(names[side])}</span>
							</>
						),
						count: counts.side[side],
					})),
				]}
			/>
			<Spacer />
			<span className={classes.order}>
				<InlineChoice
					label={say('Sorted by')}
					value={view.sort}
					choices={sorts}
					onCommit={(sort) => look({ sort: sort ?? 'priority' })}
				>
					<span className={classes.by} aria-hidden="true">
						{say('Sorted by')}
					</span>
					{sortWords(view.sort, names)}
				</InlineChoice>
			</span>
			<Button
				size="xs"
				variant="subtle"
				aria-pressed={panelShown}
				leftSection={<IconLayoutSidebarRight size="0.875rem" stroke={1.6} aria-hidden />}
				onClick={() => look({ panel: !panelShown })}
			>
				{say('Details')}
			</Button>
		</Toolbar>
	);
}

function sortWords(sort: SortKey, names: Names): string {
	switch (sort) {
		case 'priority':
			return say('priority');
		case 'title':
			return say('name|of a skill');
		case 'vendor':
		case 'partner':
			return say('priority at {name}', { name: names[sort] });
	}
}
