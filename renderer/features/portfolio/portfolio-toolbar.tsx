import { Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Day } from '../../../shared/base/dates.ts';
import type { PlanSummary } from '../../../shared/contract/app.ts';
import type { PlanStanding } from '../../../shared/contract/portfolio.ts';
import { say } from '../../../shared/words/spoken.ts';
import { Spacer, Toolbar } from '../../ui/page-header.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import classes from './portfolio.module.css';
import { FILTERS, type Filter, fits, type Look, labelsOf } from './portfolio-rows.ts';

const WORDS: Readonly<Record<Filter, string>> = {
	all: say('All'),
	late: say('We are late'),
	settle: say('To settle'),
	review: say('Review soon'),
	gaps: say('Open gaps'),
	draft: say('Not agreed'),
};

interface PortfolioToolbarProps {
	readonly plans: readonly PlanSummary[];
	readonly standings: ReadonlyMap<string, PlanStanding>;
	readonly today: Day;
	readonly look: Look;
	readonly onLook: (change: Partial<Look>) => void;
}

export function PortfolioToolbar({ plans, standings, today, look, onLook }: PortfolioToolbarProps) {
	const labels = useMemo(() => labelsOf(plans), [plans]);
	const counts = useMemo(
		() =>
			FILTERS.map((filter) => ({
				value: filter,
				label: WORDS[filter],
				count: plans.filter((plan) => fits(plan, standings.get(plan.planId) ?? null, today, filter)).length,
			})),
		[plans, standings, today],
	);
	return (
		<Toolbar label={say('Filters')}>
			<Segmented
				label={say('Which plans')}
				value={look.filter}
				onChange={(filter) => onLook({ filter })}
				segments={counts}
			/>
			<Spacer />
			{labels.length > 0 && (
				<>
					<Segmented
						label={say('In the order of')}
						value={look.by}
						onChange={(by) => onLook({ by })}
						segments={[
							{ value: 'day', label: say('By day') },
							{ value: 'label', label: say('By label') },
						]}
					/>
					<Select
						size="xs"
						className={classes.label ?? ''}
						aria-label={say('Label')}
						placeholder={say('Every label')}
						clearable
						clearButtonProps={{ 'aria-label': say('Every label') }}
						data={[...labels]}
						value={look.label}
						onChange={(label) => onLook({ label })}
					/>
				</>
			)}
			<TextInput
				size="xs"
				className={classes.find ?? ''}
				aria-label={say('Find a plan')}
				placeholder={say('Find a plan')}
				leftSection={<IconSearch size="0.875rem" stroke={1.6} aria-hidden />}
				value={look.words}
				onChange={(event) => onLook({ words: event.currentTarget.value })}
			/>
		</Toolbar>
	);
}
