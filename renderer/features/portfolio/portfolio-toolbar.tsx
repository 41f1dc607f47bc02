import { Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Day } from '../../../shared/base/dates.ts';
import type { PlanSummary } from '../../../shared/contract/app.ts';
import type { PlanStanding } from '../../../shared/contract/portfolio.ts';
import { Spacer, Toolbar } from '../../ui/page-header.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import classes from './portfolio.module.css';
import { FILTERS, type Filter, fits, type Look, labelsOf } from './portfolio-rows.ts';

const WORDS: Readonly<Record<Filter, string>> = {
	all: 'All',
	late: 'We are late',
	settle: 'To settle',
	review: 'Review soon',
	gaps: 'Open gaps',
	draft: 'Not agreed',
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
		<Toolbar label="Filters">
			<Segmented label="Which plans" value={look.filter} onChange={(filter) => onLook({ filter })} segments={counts} />
			<Spacer />
			{labels.length > 0 && (
				<>
					<Segmented
						label="In the order of"
						value={look.by}
						onChange={(by) => onLook({ by })}
						segments={[
							{ value: 'day', label: 'By day' },
							{ value: 'label', label: 'By label' },
						]}
					/>
					<Select
						size="xs"
						className={classes.label ?? ''}
						aria-label="Label"
						placeholder="Every label"
						clearable
						clearButtonProps={{ 'aria-label': 'Every label' }}
						data={[...labels]}
						value={look.label}
						onChange={(label) => onLook({ label })}
					/>
				</>
			)}
			<TextInput
				size="xs"
				className={classes.find ?? ''}
				aria-label="Find a plan"
				placeholder="Find a plan"
				leftSection={<IconSearch size="0.875rem" stroke={1.6} />}
				value={look.words}
				onChange={(event) => onLook({ words: event.currentTarget.value })}
			/>
		</Toolbar>
	);
}
