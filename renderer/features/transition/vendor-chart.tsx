/** What the vendor receives, on the months of the partner’s curve: solid and blue, under today’s tinted. */
import { CompositeChart } from '@mantine/charts';
import { Area, ReferenceDot } from 'recharts';
import type { VendorView } from '../../../shared/analysis/transition.ts';
import { monthInWords, type SayAmount } from '../../../shared/analysis/transition-sentences.ts';
import type { Day } from '../../../shared/base/dates.ts';
import classes from './fish-chart.module.css';
import { axisOf, STILL, TurningPoint, useMonthChart } from './month-chart.tsx';

export interface VendorChartProps {
	readonly view: VendorView;
	readonly say: SayAmount;
	readonly start: Day | null;
}

export function VendorChart({ view, say, start }: VendorChartProps) {
	const { today, trough, parity, months } = view;
	const points = [{ month: 0, profit: today }, ...months].map(({ month, profit }) => ({
		...{ month, profit },
		below: [Math.min(profit, today), today],
	}));
	const last = points.length - 1;
	const { shared, yAxis } = useMonthChart(last, say);
	const axis = axisOf(
		points.map(({ profit }) => profit),
		today,
		{ above: 5, room: 0.45 },
	);
	const back = parity === null ? undefined : points[parity];
	return (
		<div className={classes.charts} aria-hidden="true">
			<CompositeChart
				{...shared}
				h="12rem"
				data={points}
				strokeWidth={2.25}
				series={[{ name: 'profit', type: 'line', color: 'var(--v)' }]}
				lineProps={{ isAnimationActive: false }}
				referenceLines={[{ y: today, color: 'var(--ink2)', strokeDasharray: '1 3' }]}
				yAxisProps={yAxis(axis)}
			>
				<Area dataKey="below" type="linear" stroke="none" fill="var(--v-line)" fillOpacity={1} {...STILL} />
				{trough && (
					<ReferenceDot
						x={trough.month}
						y={trough.profit}
						shape={
							<TurningPoint
								{...{ side: 'below', month: trough.month, of: last, title: 'Lowest' }}
								words={`${say(trough.profit)}, ${monthInWords(trough.month, start)}`}
							/>
						}
					/>
				)}
				{back && (
					<ReferenceDot
						x={back.month}
						y={back.profit}
						shape={
							<TurningPoint
								{...{ side: 'above', month: back.month, of: last }}
								title={today === 0 ? 'Above zero' : 'Back at today’s'}
								words={monthInWords(back.month, start)}
							/>
						}
					/>
				)}
			</CompositeChart>
		</div>
	);
}
