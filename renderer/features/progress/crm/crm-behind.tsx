/** The rows behind one figure, on the computer that imported them; elsewhere which one that is. */

import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import type { CrmBehind as Behind } from '../../../../shared/contract/crm.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { periodName } from '../../../app/goals/period-name.ts';
import { bridge } from '../../../bridge/bridge.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import { usePutAway } from '../../../state/put-away.ts';
import { useNames } from '../../../state/use-names.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { formatDay } from '../../../ui/format-day.ts';
import { LoadingLine } from '../../../ui/loading-line.tsx';
import { parts } from '../../../ui/parts.tsx';
import { type TableColumn, VirtualTable } from '../../../ui/virtual-table.tsx';
import classes from './crm.module.css';

export interface Asked {
	/** `goals/g1`. */
	readonly goal: string;
	readonly period: string;
}

type Rows = Extract<Behind, { readonly kind: 'rows' }>;
type Shown = { readonly answer: Behind } | { readonly refusal: string };

export function CrmBehind({ asked, onClose }: { readonly asked: Asked | null; readonly onClose: () => void }) {
	const isPutAway = usePutAway() !== null;
	return (
		<Dialog
			opened={asked !== null && !isPutAway}
			onClose={onClose}
			title={asked === null ? '' : say('Rows behind {period}', { period: periodName(asked.period) })}
			width="xl"
		>
			{asked !== null && !isPutAway && <Content key={`${asked.goal} ${asked.period}`} asked={asked} />}
		</Dialog>
	);
}

function Content({ asked }: { readonly asked: Asked }) {
	const planId = usePlanStore((state) => state.planId);
	const names = useNames();
	const [shown, setShown] = useState<Shown | null>(null);
	const { goal, period } = asked;
	useEffect(() => {
		let isWanted = true;
		if (planId !== null)
			void bridge.call('crm.behind', { planId, goal, period }).then((answer) => {
				if (isWanted) setShown(answer.ok ? { answer: answer.value } : { refusal: answer.error.message });
			});
		return () => {
			isWanted = false;
		};
	}, [planId, goal, period]);
	const more = async (rows: Rows, from: number) => {
		if (planId === null) return;
		const answer = await bridge.call('crm.behind', { planId, goal, period, from });
		if (!answer.ok) setShown({ refusal: answer.error.message });
		else if (answer.value.kind === 'rows')
			setShown({ answer: { ...answer.value, rows: [...rows.rows, ...answer.value.rows] } });
	};
	if (shown === null) return <LoadingLine label={say('Reading the file again')} />;
	if ('refusal' in shown)
		return (
			<p role="alert" className={classes.refusal}>
				{shown.refusal}
			</p>
		);
	const { answer } = shown;
	if (answer.kind === 'no rows') return <p>{say('No rows of a CRM stand behind this figure.')}</p>;
	if (answer.kind === 'elsewhere') {
		const computer = answer.computer === null ? say('another computer') : <b>{answer.computer}</b>;
		return (
			<p>
				{answer.party === 'joint'
					? parts('The rows lie on {computer}. They can be shown there, and nowhere else.', { computer })
					: parts('The rows lie on {computer}, entered for {name}. They can be shown there, and nowhere else.', {
							computer,
							name: names[answer.party],
						})}
			</p>
		);
	}
	return <RowTable rows={answer} onMore={(from) => void more(answer, from)} />;
}

interface RowTableProps {
	readonly rows: Rows;
	readonly onMore: (from: number) => void;
}

function RowTable({ rows, onMore }: RowTableProps) {
	const { columns: names, next } = rows;
	const columns = useMemo(
		(): readonly TableColumn<Rows['rows'][number]>[] => [
			{ id: 'line', header: say('Line'), width: '5rem', align: 'end', isRowHeader: true, cell: ({ line }) => line },
			...names.map((name, at) => ({
				...{ id: `column ${at}`, header: name, width: 'minmax(8rem, 1fr)' },
				cell: ({ cells }: Rows['rows'][number]) => <span className={classes.cell}>{cells[at]}</span>,
			})),
		],
		[names],
	);
	return (
		<>
			<p className={classes.lead}>
				<IconLock size="0.75rem" stroke={1.8} aria-hidden />{' '}
				{next === null
					? say(
							'{file}, imported on {day}: the columns that were read, of {count, plural, one {# row} other {# rows}}. Only on this computer.',
							{ file: rows.file, day: formatDay(rows.day), count: rows.rows.length },
						)
					: say(
							'{file}, imported on {day}: the columns that were read, of the first {count} rows. Only on this computer.',
							{ file: rows.file, day: formatDay(rows.day), count: rows.rows.length },
						)}
			</p>
			<div className={classes.tall}>
				<VirtualTable
					label={say('Rows behind the figure')}
					columns={columns}
					rows={rows.rows}
					rowId={({ line }) => `${line}`}
				/>
			</div>
			{next !== null && (
				<div className={classes.end}>
					<Button onClick={() => onMore(next)}>{say('Show more rows')}</Button>
				</div>
			)}
		</>
	);
}
