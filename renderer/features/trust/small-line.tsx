/** A small chart of one figure over time: the vendor’s line solid with circles, the partner’s dashed with squares. */

import { LineChart } from '@mantine/charts';
import { type LabelProps, ReferenceArea } from 'recharts';
import type { Day } from '../../../shared/base/dates.ts';
import { say } from '../../../shared/words/spoken.ts';
import { formatDayShort } from '../../ui/format-day.ts';
import { useRem } from '../../ui/use-rem.ts';

/** More points than these are drawn as a line alone. */
const MOST_DOTS = 40;
const TICK = { fontSize: '0.6875rem', fill: 'currentColor' };
const COLOURS = { v: 'var(--v)', p: 'var(--p)', j: 'var(--j)' } as const;

export interface SmallPoint {
	/** Days from the first day drawn. */
	readonly at: number;
	/** Null leaves a gap. */
	readonly value: number | null;
}

export interface SmallLineProps {
	readonly points: readonly SmallPoint[];
	/** The first and the last day of the axis, the same in every chart of the page. */
	readonly begin: Day;
	readonly end: Day;
	readonly days: number;
	readonly tone: keyof typeof COLOURS;
	/** A thin step stands until the next point. */
	readonly isStep?: boolean;
	readonly domain: readonly [number, number];
	readonly ticks: readonly number[];
	readonly tick?: (value: number) => string;
	/** A level that is drawn across. */
	readonly line?: number;
	/** Spans of days that are grey: there is too little to say. */
	readonly grey?: readonly (readonly [from: number, to: number])[];
}

export function SmallLine(props: SmallLineProps) {
	const { points, begin, end, days, tone, isStep = false, domain, ticks, tick, line, grey = [] } = props;
	const rem = useRem();
	const color = COLOURS[tone];
	const withDots = !isStep && points.length <= MOST_DOTS;
	const longest = Math.max(...ticks.map((at) => (tick?.(at) ?? '').length));
	return (
		<div aria-hidden="true">
			<LineChart
				h="5.5rem"
				data={points.map((point) => ({ ...point }))}
				dataKey="at"
				series={[{ name: 'value', color, ...(tone === 'p' ? { strokeDasharray: isStep ? '3 2' : '5 2.5' } : {}) }]}
				curveType={isStep ? 'stepAfter' : 'linear'}
				strokeWidth={isStep ? 1.25 : 1.75}
				connectNulls={false}
				withTooltip={false}
				gridAxis="x"
				gridColor="var(--line)"
				textColor="var(--ink3)"
				accessibilityLayer={false}
				yAxisProps={{
					tick: { ...TICK, transform: 'translate(-4, 0)' },
					domain: [...domain],
					ticks: [...ticks],
					// `100 %` takes more than `100%`.
					width: (longest > 4 ? 2.875 : 2.125) * rem,
					interval: 0,
					allowDataOverflow: true,
					...(tick ? { tickFormatter: tick } : {}),
				}}
				xAxisProps={{
					type: 'number',
					tick: { ...TICK, transform: 'translate(0, 6)' },
					domain: [0, days],
					ticks: [0, days],
					tickFormatter: (at: number) => formatDayShort(at === 0 ? begin : end, end),
					interval: 0,
				}}
				lineChartProps={{ margin: { top: 0.375 * rem, right: 1.625 * rem, bottom: 2, left: 0 } }}
				referenceLines={line === undefined ? [] : [{ y: line, color: 'var(--ink2)', strokeDasharray: '1 3' }]}
				lineProps={{
					isAnimationActive: false,
					activeDot: false,
					dot: (dot) =>
						withDots || (isStep && dot.index === points.length - 1) ? (
							<Dot key={dot.key} {...dot} tone={tone} />
						) : (
							<g key={dot.key} />
						),
				}}
			>
				{grey.map(([from, to]) => (
					<ReferenceArea
						key={from}
						x1={from}
						x2={to}
						fill="var(--sunken)"
						fillOpacity={1}
						stroke="none"
						label={({ viewBox }) => <TooFew box={viewBox} />}
					/>
				))}
			</LineChart>
		</div>
	);
}

/** Of a letter of these words, at the most. */
const LETTER_REM = 0.375;

/** The longest of the words for it that stays within the grey. */
function TooFew({ box }: { readonly box: LabelProps['viewBox'] }) {
	const rem = useRem();
	if (box === undefined || !('width' in box)) return null;
	const { x, y, width, height } = box;
	const words = [say('too few to say|in a chart'), say('too few')].find(
		(text) => text.length * LETTER_REM * rem <= width,
	);
	return (
		<text
			x={x + width / 2}
			y={y + height / 2}
			fill="var(--ink2)"
			fontSize="0.6875rem"
			textAnchor="middle"
			dominantBaseline="central"
		>
			{words}
		</text>
	);
}

interface DotProps {
	readonly cx?: number | undefined;
	readonly cy?: number | undefined;
	readonly value?: unknown;
	readonly tone: keyof typeof COLOURS;
}

function Dot({ cx, cy, value, tone }: DotProps) {
	const rem = useRem();
	if (cx === undefined || cy === undefined || value === null || value === undefined) return null;
	const r = 0.25 * rem;
	const look = { fill: COLOURS[tone], stroke: 'var(--surface)', strokeWidth: 1 };
	switch (tone) {
		case 'v':
			return <circle cx={cx} cy={cy} r={r} {...look} />;
		case 'p':
			return <rect x={cx - r * 0.9} y={cy - r * 0.9} width={r * 1.8} height={r * 1.8} {...look} />;
		case 'j':
			return <path d={`M${cx} ${cy - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`} {...look} />;
	}
}
