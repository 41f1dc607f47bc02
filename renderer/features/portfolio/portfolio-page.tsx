/** Every plan of this computer by what needs a person next. It says where to look, and ranks no partner. */

import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { type ReactNode, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { dayInZone, mondayOf } from '../../../shared/base/dates.ts';
import type { PlanSummary } from '../../../shared/contract/app.ts';
import { say } from '../../../shared/words/spoken.ts';
import type { Command } from '../../app/commands.ts';
import { LetterKey } from '../../app/letter-key.tsx';
import { useRoomCommands } from '../../app/room-commands.ts';
import { useAppStore } from '../../state/app-state.ts';
import { printWeek, readPortfolio, usePortfolio } from '../../state/portfolio.ts';
import { go } from '../../state/route.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { parts } from '../../ui/parts.tsx';
import { useWidthInRem } from '../../ui/use-width-in-rem.ts';
import { VirtualTable } from '../../ui/virtual-table.tsx';
import { LabelDialog } from './label-dialog.tsx';
import { placeOfNeed } from './place-of-need.ts';
import classes from './portfolio.module.css';
import { hiddenWords, portfolioColumns } from './portfolio-columns.tsx';
import { allRows, type Look, labelsOf, type PortfolioRow, shownRows } from './portfolio-rows.ts';
import { PortfolioToolbar } from './portfolio-toolbar.tsx';

const NO_PLANS: readonly PlanSummary[] = [];
const FRESH: Look = { filter: 'all', words: '', label: null, by: 'day' };

export function PortfolioPage() {
	const plans = useAppStore((state) => state.app?.plans ?? NO_PLANS);
	const { standings, toRead, unreadable } = usePortfolio();
	const [look, setLook] = useState<Look>(FRESH);
	const [selected, setSelected] = useState<string | null>(null);
	const [labelled, setLabelled] = useState<string | null>(null);
	useEffect(() => void readPortfolio(), []);
	const today = dayInZone(new Date(), Intl.DateTimeFormat().resolvedOptions().timeZone);
	// What is typed stands at once; the list follows when there is time.
	const shown = useDeferredValue(look);
	const { by } = shown;
	const all = useMemo(() => allRows(plans, standings, today, by), [plans, standings, today, by]);
	const rows = useMemo(() => shownRows(all, today, shown), [all, today, shown]);
	const area = useRef<HTMLDivElement>(null);
	const width = useWidthInRem(area);
	const columns = useMemo(() => portfolioColumns(today, width), [today, width]);
	const current = rows.find(({ key }) => key === selected) ?? null;
	const open = useCallback(
		(key: string) => {
			const row = rows.find((one) => one.key === key);
			if (row) go(placeOfNeed(row.plan.planId, row.next));
		},
		[rows],
	);
	const print = useCallback(
		() => void printWeek({ monday: mondayOf(today), format: 'pdf', label: look.label }),
		[today, look.label],
	);
	usePageCommands(current, setLabelled, print);
	return (
		<>
			<PageHeader
				title={say('What next')}
				aside={asideOf(toRead, unreadable.length)}
				actions={
					<Button
						leftSection={<IconPrinter size="0.875rem" stroke={1.6} aria-hidden />}
						onClick={print}
						disabled={plans.length === 0}
					>
						{say('Print this week')}
					</Button>
				}
			/>
			<div ref={area} className={classes.measure} />
			{plans.length === 0 ? (
				<EmptyState title={say('No plan on this computer yet')}>
					{say(
						'When there are several, they stand here by the day on which someone is needed: what is late, what waits for an answer, which review comes next. So nobody on either side waits for you unseen.',
					)}
				</EmptyState>
			) : (
				<div className={classes.area}>
					<PortfolioToolbar
						{...{ plans, standings, today, look }}
						onLook={(change) => setLook((before) => ({ ...before, ...change }))}
					/>
					{rows.length === 0 ? (
						<EmptyState
							title={say('No plan is like that')}
							actions={<Button onClick={() => setLook(FRESH)}>{say('Show all')}</Button>}
						>
							{say('The filters leave nothing over.')}
						</EmptyState>
					) : (
						<VirtualTable
							label={say('What each plan needs next')}
							columns={columns}
							rows={rows}
							rowId={keyOf}
							groupOf={groupOf}
							groupHead={groupHead}
							rowHeight={3.25}
							selected={selected}
							onSelect={setSelected}
							onOpen={open}
						/>
					)}
					<p className={classes.foot}>
						{current === null
							? say('Choose a plan: Enter opens it where it needs you.')
							: footOf(current, hiddenWords(current, width, today))}
					</p>
				</div>
			)}
			<LabelDialog
				plan={plans.find(({ planId }) => planId === labelled) ?? null}
				known={labelsOf(plans)}
				onClose={() => setLabelled(null)}
			/>
		</>
	);
}

const keyOf = ({ key }: PortfolioRow) => key;
const groupOf = ({ group }: PortfolioRow) => group;
const groupHead = (group: string, rows: readonly PortfolioRow[]) => (
	<span className={classes.group}>
		{group} <em>{rows.length}</em>
	</span>
);

function asideOf(toRead: number, unreadable: number): string {
	if (toRead > 0) return say('{count, plural, one {Reading # plan} other {Reading # plans}}', { count: toRead });
	if (unreadable > 0)
		return say('{count, plural, one {# plan could not be read} other {# plans could not be read}}', {
			count: unreadable,
		});
	return '';
}

function footOf({ plan, standing }: PortfolioRow, hidden: string | null): ReactNode {
	const more = (standing?.needs.length ?? 0) - 1;
	const name = hidden === null ? plan.title : `${plan.title} (${hidden})`;
	const key = <LetterKey letter="L" />;
	if (more <= 0) return parts('{plan}: Enter opens it where it needs you. {key} gives it labels.', { plan: name, key });
	return parts(
		'{plan}: Enter opens it where it needs you, then {more, plural, one {# more thing} other {# more things}}. {key} gives it labels.',
		{ plan: name, more, key },
	);
}

function usePageCommands(current: PortfolioRow | null, onLabel: (planId: string) => void, print: () => void): void {
	const now = useRef({ current, print });
	now.current = { current, print };
	const commands = useMemo(
		(): readonly Command[] => [
			{
				id: 'portfolio.label',
				label: say('Labels of the selected plan'),
				keys: ['l', 'Alt+l'],
				group: 'This page',
				when: () => now.current.current !== null,
				perform: () => {
					const row = now.current.current;
					if (row) onLabel(row.plan.planId);
				},
			},
			{
				id: 'portfolio.print',
				label: say('Print this week over all plans'),
				group: 'This page',
				perform: () => now.current.print(),
			},
		],
		[onLabel],
	);
	useRoomCommands(commands);
}
