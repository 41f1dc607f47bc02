import { useMemo } from 'react';
import type { RecordRef, RecordView } from '../../../../shared/ledger/change.ts';
import { splitRef } from '../../../../shared/plan/plan.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { typed, useRefs, useSides, useTypedRecord, useViews } from '../../../state/plan-hooks.ts';
import { goToRoom, select, useSelection } from '../../../state/route.ts';
import { Mark } from '../../../ui/mark.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { type TableColumn, VirtualTable } from '../../../ui/virtual-table.tsx';
import { WordButton } from '../../../ui/word-button.tsx';
import { useNumber } from '../numbers.ts';
import { EffectCell } from './effect-cell.tsx';
import classes from './effect-matrix.module.css';

/** Measures down, goals across. */
export function EffectMatrix() {
	const views = useViews('priorities');
	const goals = useRefs('goals');
	const selected = useSelection();
	const columns = useMemo(() => [measureColumn, ...goals.map(goalColumn)], [goals]);
	const rows = useMemo(() => [...of(views, 'vendor'), ...of(views, 'partner')], [views]);
	if (goals.length === 0)
		return (
			<p className={classes.none}>
				{say('There are no goals to hold them against yet.')}{' '}
				<WordButton onClick={() => goToRoom('plan', { tab: 'goals' })}>{say('Set goals')}</WordButton>
			</p>
		);
	return (
		<div className={classes.frame}>
			<VirtualTable
				label={say('What each measure does to each goal')}
				columns={columns}
				rows={rows}
				rowId={refOf}
				rowHeight={2.75}
				selected={selected}
				onSelect={select}
			/>
		</div>
	);
}

const measureColumn: TableColumn<RecordView> = {
	id: 'measure',
	header: say('Measured on'),
	width: 'minmax(11rem, 1.6fr)',
	isRowHeader: true,
	cell: (priority) => <MeasureName priority={priority} />,
};

function goalColumn(goal: RecordRef): TableColumn<RecordView> {
	return {
		id: goal,
		header: <GoalHead goal={goal} />,
		width: 'minmax(8rem, 1fr)',
		cell: (priority) => <EffectCell priority={priority} goal={splitRef(goal).id} />,
		className: classes.effect,
	};
}

function GoalHead({ goal }: { readonly goal: RecordRef }) {
	const number = useNumber(goal);
	const title = useTypedRecord('goals', splitRef(goal).id)?.title ?? '';
	return (
		<span className={classes.goal} title={title}>
			<Tag>{number}</Tag>
			<span>{title}</span>
		</span>
	);
}

function MeasureName({ priority }: { readonly priority: RecordView }) {
	const sides = useSides();
	const { measure, who, holder } = typed('priorities', priority);
	const side = holder === 'vendor' || holder === 'partner' ? sides[holder] : null;
	return (
		<div className={classes.measure}>
			{side && <Mark tone={side.tone} letter={side.letter} title={side.name} />}
			<span>
				<b>{measure ?? say('No single name')}</b>
				{who && <span>{who}</span>}
			</span>
		</div>
	);
}

function of(views: readonly RecordView[], holder: string): readonly RecordView[] {
	return views.filter(({ values }) => values.holder === holder);
}

function refOf({ ref }: RecordView): string {
	return ref;
}
