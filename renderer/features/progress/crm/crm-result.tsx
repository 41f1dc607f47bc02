/** What the rows add up to beside what the plan has now; and each row that does not count for a fault in it. */

import { Button, Checkbox } from '@mantine/core';
import { useEffect, useMemo, useRef } from 'react';
import { currencyStyle, everyDecimal, toMajor } from '../../../../shared/base/money.ts';
import type { CrmReport, CrmTotal } from '../../../../shared/contract/crm.ts';
import { say, spoken } from '../../../../shared/words/spoken.ts';
import type { Progress } from '../../../app/commitments/use-progress.ts';
import type { Unit } from '../../../app/goals/quantities.ts';
import { useUnit } from '../../../app/goals/targets.ts';
import { enter, takePeriod, useCrm } from '../../../state/crm.ts';
import { formatDay } from '../../../ui/format-day.ts';
import { formatNumber, formatPercent } from '../../../ui/format-money.ts';
import { parts } from '../../../ui/parts.tsx';
import { screenLocale } from '../../../ui/screen-locale.ts';
import { type TableColumn, VirtualTable } from '../../../ui/virtual-table.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import classes from './crm.module.css';
import { DELIMITERS_IN_SENTENCES, ENCODING_NAMES, formatExample } from './crm-words.ts';

export interface CrmResultProps {
	readonly goal: string | null;
	readonly progress: Progress;
}

export function CrmResult({ goal, progress }: CrmResultProps) {
	const report = useCrm((state) => state.report);
	if (report === null || goal === null) return null;
	const number = progress.numbers.get(goal) ?? '';
	return <Report report={report} goal={goal} number={number} />;
}

interface ReportProps {
	readonly report: CrmReport;
	readonly goal: string;
	readonly number: string;
}

function Report({ report, goal, number }: ReportProps) {
	const unit = useUnit(goal.slice('goals/'.length));
	const isEntering = useCrm((state) => state.isEntering);
	const leftOut = useCrm((state) => state.leftOut);
	const { totals, refused, notes, used, rows, problemCount } = report;
	const passed = rows - used - problemCount;
	const taken = totals.filter(({ period }) => !leftOut.includes(period)).length;
	const outside = totals.filter(({ isOutside, period }) => isOutside && leftOut.includes(period)).length;
	const head = useRef<HTMLHeadingElement>(null);
	// The next key goes on from here, and enters nothing by itself.
	// biome-ignore lint/correctness/useExhaustiveDependencies: with each report
	useEffect(() => head.current?.focus(), [report]);
	return (
		<section className={classes.card} aria-labelledby="crm-3">
			<h2 id="crm-3" ref={head} tabIndex={-1}>
				<span>3</span> {say('What it adds up to')}
			</h2>
			<p>
				{parts('{rows, plural, one {# row} other {# rows}}: {counted}.', {
					rows,
					counted: (
						<>
							<b>{say('{count} counted', { count: spoken().number(used) })}</b>
							{passed > 0 && `, ${say('{count} filtered out', { count: spoken().number(passed) })}`}
							{problemCount > 0 && `, ${say('{count} with a problem', { count: spoken().number(problemCount) })}`}
						</>
					),
				})}{' '}
				{say('Read as {encoding}, {delimiter} between columns, days like {example}, decimal {sign}.', {
					encoding: ENCODING_NAMES[report.encoding],
					delimiter: DELIMITERS_IN_SENTENCES[report.delimiter] ?? report.delimiter,
					example: formatExample(report.dateFormat),
					sign: report.decimal === ',' ? say('comma') : say('point|a decimal sign'),
				})}
			</p>
			{notes.map((note) => (
				<p key={note} className={classes.note}>
					{noteWords(note, goal, number)}
				</p>
			))}
			{report.problems.length > 0 && <Problems report={report} />}
			{refused !== null && (
				<p role="alert" className={classes.refusal}>
					{refused.replaceAll(goal, number)}
				</p>
			)}
			{refused === null && totals.length === 0 && (
				<p className={classes.refusal} role="alert">
					{say('No row counts: look at the filters, and at the rows with a problem.')}
				</p>
			)}
			{totals.length > 0 && (
				<>
					{outside > 0 && (
						<p className={classes.note}>
							{say(
								'{count, plural, one {# period outside the days of the plan is} other {# periods outside the days of the plan are}} left out.',
								{ count: outside },
							)}
						</p>
					)}
					<Totals totals={totals} unit={unit} />
					<div className={classes.act}>
						<p className={classes.quiet}>
							{say(
								'The other side reads the totals with the source “{source}” and the day: no row, no count of rows, no filter. A correction keeps the earlier value.',
								{ source: report.source },
							)}
						</p>
						<Button variant="filled" loading={isEntering} disabled={taken === 0} onClick={() => void enter()}>
							{say('Enter {count, plural, one {# total} other {# totals}} for {number}', { count: taken, number })}
						</Button>
					</div>
				</>
			)}
		</section>
	);
}

/** By the number of the goal, and with days as they are written here. */
function noteWords(note: string, goal: string, number: string): string {
	return note.replaceAll(goal, number).replace(/(?<=\p{L} )\d{4}-\d{2}-\d{2}(?=[, ])/gu, (day) => formatDay(day));
}

function Problems({ report }: { readonly report: CrmReport }) {
	const { problems, problemCount } = report;
	return (
		<details className={classes.problems} data-material="private">
			<summary>
				{problems.length < problemCount
					? say(
							'{count, plural, one {# row} other {# rows}} with a problem, not counted; the first {shown} are listed',
							{ count: problemCount, shown: spoken().number(problems.length) },
						)
					: say('{count, plural, one {# row} other {# rows}} with a problem, not counted', { count: problemCount })}
			</summary>
			<div className={classes.short}>
				<VirtualTable label={say('Rows with a problem')} columns={PROBLEM_COLUMNS} rows={problems} rowId={lineOf} />
			</div>
		</details>
	);
}

type Problem = CrmReport['problems'][number];

const lineOf = ({ line }: Problem) => `${line}`;
const PROBLEM_COLUMNS: readonly TableColumn<Problem>[] = [
	{ id: 'line', header: say('Line'), width: '6rem', align: 'end', isRowHeader: true, cell: ({ line }) => line },
	{
		...{ id: 'reason', header: say('What is wrong'), width: 'minmax(0, 1fr)' },
		cell: ({ reason }) => <span className={classes.cell}>{reason}</span>,
	},
];

function Totals({ totals, unit }: { readonly totals: readonly CrmTotal[]; readonly unit: Unit }) {
	const columns = useMemo((): readonly TableColumn<CrmTotal>[] => {
		const exact = (value: number) => exactWords(value, unit);
		return [
			{
				...{ id: 'take', header: <VisuallyHidden>{say('Enter')}</VisuallyHidden>, width: '3.25rem' },
				cell: ({ period, months }) => <Take period={period} months={months} />,
			},
			{
				id: 'period',
				header: say('Period|of a total'),
				width: 'minmax(8rem, 1fr)',
				isRowHeader: true,
				cell: ({ months }) => <b>{months}</b>,
			},
			{
				id: 'value',
				header: say('From the file'),
				width: 'minmax(8rem, 1fr)',
				align: 'end',
				cell: ({ value }) => exact(value),
			},
			{
				...{ id: 'before', header: say('In the plan now'), width: 'minmax(8rem, 1fr)', align: 'end' },
				cell: ({ before }) =>
					before === null ? (
						<span className={classes.quiet}>{say('blank')}</span>
					) : before.value === null ? (
						say('unsettled')
					) : (
						exact(before.value)
					),
			},
			{
				...{ id: 'change', header: say('Change'), width: 'minmax(8rem, 1fr)', align: 'end' },
				cell: (total) => <span className={classes.change}>{changeWords(total, exact)}</span>,
			},
			{
				...{ id: 'from', header: say('Where that came from'), width: 'minmax(14rem, 2fr)' },
				cell: ({ before }) => <span className={classes.cell}>{fromWords(before)}</span>,
			},
		];
	}, [unit]);
	return (
		<div className={classes.short}>
			<VirtualTable label={say('Totals by period')} columns={columns} rows={totals} rowId={({ period }) => period} />
		</div>
	);
}

function Take({ period, months }: Pick<CrmTotal, 'period' | 'months'>) {
	const isTaken = useCrm((state) => !state.leftOut.includes(period));
	return (
		<Checkbox
			tabIndex={-1}
			data-grid-edit
			aria-label={say('Enter {months}', { months })}
			checked={isTaken}
			onChange={(event) => takePeriod(period, event.currentTarget.checked)}
		/>
	);
}

/** Not rounded: what is confirmed is what is entered. */
function exactWords(value: number, unit: Unit): string {
	const { currency } = unit;
	if (unit.unit === 'money')
		return new Intl.NumberFormat(screenLocale(), currency === null ? everyDecimal(null) : currencyStyle(currency))
			.format(toMajor(value, currency))
			.replace('-', '−');
	return (unit.unit === 'percent' ? formatPercent(value) : formatNumber(value, 6)).replace('-', '−');
}

function changeWords({ value, before }: CrmTotal, exact: (value: number) => string): string {
	if (before === null) return say('new|a figure');
	if (before.value === null) return say('settle it first');
	if (before.value === value) return say('unchanged');
	const by = value - before.value;
	return `${by > 0 ? '+' : ''}${exact(by)}`;
}

function fromWords(before: CrmTotal['before']): string {
	if (before === null) return '';
	const { from, isSameFile, source, asOf } = before;
	if (from !== null && isSameFile) return say('this very file, {day}', { day: formatDay(from.day) });
	if (from !== null)
		return say('another file: {file}, {rows, plural, one {# row} other {# rows}}, {day}', {
			file: from.file,
			rows: from.rows,
			day: formatDay(from.day),
		});
	const day = asOf === null ? '' : `, ${formatDay(asOf)}`;
	return `${source ?? say('stated')}${day}`;
}
