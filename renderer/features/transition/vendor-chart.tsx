/** What the vendor receives, on the months of the partner’s curve: solid and blue, under today’s tinted. */

import { axisOf } from '../../../shared/analysis/chart-axis.ts';
import type { VendorView } from '../../../shared/analysis/transition.ts';
import { monthInWords, type SayAmount } from '../../../shared/analysis/transition-sentences.ts';
import type { Day } from '../../../shared/base/dates.ts';
import { say } from '../../../shared/words/spoken.ts';
import { MonthChart } from './month-chart.tsx';
import type { TurningPoint } from './turning-points.tsx';

export interface VendorChartProps {
	readonly view: VendorView;
	readonly inAmount: SayAmount;
	readonly start: Day | null;
}

export function VendorChart({ view, inAmount, start }: VendorChartProps) {
	const { today, trough, parity, months } = view;
	const received = [today, ...months.map(({ profit }) => profit)];
	const named: TurningPoint[] = [];
	if (trough !== null) {
		const words = `${inAmount(trough.profit)}, ${monthInWords(trough.month, start)}`;
		named.push({ month: trough.month, value: trough.profit, side: 'below', title: say('Lowest'), words });
	}
	if (parity !== null) {
		const title = today === 0 ? say('Above zero') : say('Back at today’s');
		const words = monthInWords(parity, start);
		named.push({ month: parity, value: received[parity] ?? today, side: 'above', title, words });
	}
	return (
		<MonthChart
			height={12}
			last={months.length}
			axis={axisOf(received, today, { above: 5, room: 0.45 })}
			level={today}
			bands={[{ key: 'below', spans: received.map((one) => [Math.min(one, today), today]), fill: 'var(--v-line)' }]}
			curves={[{ key: 'received', values: received, colour: 'var(--v)', width: 2.25 }]}
			points={named}
			inAmount={inAmount}
		/>
	);
}
