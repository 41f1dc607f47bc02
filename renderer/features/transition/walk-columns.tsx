import { MOVEMENTS, type WalkMonth } from '../../../shared/analysis/mrr-walk.ts';
import { refOf } from '../../../shared/plan/plan.ts';
import { schema } from '../../../shared/plan/schema.ts';
import { say, spoken, term } from '../../../shared/words/spoken.ts';
import { periodName } from '../../app/goals/period-name.ts';
import type { Unit } from '../../app/goals/quantities.ts';
import { QuantityField } from '../../app/goals/quantity-field.tsx';
import { formatMoney } from '../../ui/format-money.ts';
import type { TableColumn } from '../../ui/virtual-table.tsx';
import classes from './walk-card.module.css';

/** One month a row; the five movements are written where they stand. */
export function walkColumns(goal: string, unit: Unit): readonly TableColumn<WalkMonth>[] {
	const figure = (id: string, header: string, title: string, shown: (month: WalkMonth) => string) => ({
		...{ id, header: <span title={title}>{header}</span>, width: 'minmax(4.25rem, 1fr)', align: 'end' as const },
		...{ className: classes.quiet, headClassName: classes.head },
		cell: (month: WalkMonth) => shown(month),
	});
	const money = (amount: number | null) => (amount === null ? '–' : sayExactly(amount, unit));
	return [
		{
			...{
				id: 'month',
				header: say('Month'),
				width: 'minmax(5.75rem, 1fr)',
				isRowHeader: true,
				className: classes.month,
			},
			cell: ({ period }) => periodName(period),
		},
		...MOVEMENTS.map(
			(field): TableColumn<WalkMonth> => ({
				id: field,
				header: <span title={term(schema.actuals.fields[field].help)}>{term(schema.actuals.fields[field].label)}</span>,
				...{ width: 'minmax(5.375rem, 1fr)', align: 'end', className: classes.figure, headClassName: classes.head },
				cell: ({ period, moved }) => (
					<QuantityField
						{...{ field, unit, align: 'end' }}
						record={refOf('actuals', `${goal}-${period}`)}
						label={`${term(schema.actuals.fields[field].label)}, ${periodName(period)}`}
					>
						{money(moved[field])}
					</QuantityField>
				),
			}),
		),
		figure(
			'rest',
			say('Unexplained'),
			say('What the movements leave of the way from start to end'),
			({ unexplained }) => (unexplained === 0 ? say('nothing') : money(unexplained)),
		),
		{
			...{ id: 'end', header: say('End|of a month'), width: 'minmax(4.75rem, 1fr)', align: 'end' },
			...{ className: classes.figure, headClassName: classes.head },
			cell: ({ end }) => <b>{money(end)}</b>,
		},
		figure(
			'net',
			say('Net'),
			say('Net revenue retention: start, expansion, contraction and churn, of the start'),
			(month) => percent(month.netRetention),
		),
		figure('gross', say('Gross'), say('Gross revenue retention: losses alone, at most 100 %'), (month) =>
			percent(month.grossRetention),
		),
		figure(
			'quick',
			say('Quick'),
			say('Quick ratio: gained for one lost; none where nothing was lost'),
			({ quickRatio }) => (quickRatio === null ? '–' : spoken().number(quickRatio, 1)),
		),
	];
}

/** In pounds and pence: what is to be explained is not rounded. */
export function sayExactly(amount: number, { currency }: Unit): string {
	return formatMoney(amount, currency).replace('-', '−');
}

function percent(ratio: number | null): string {
	return ratio === null ? '–' : say('{percent}%', { percent: spoken().number(ratio * 100, 1) });
}
