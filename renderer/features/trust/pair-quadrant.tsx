/** Where the pair stands: stated trust across, the share of goals not behind up, and the way of the last pulses. */

import { ReferenceLine, ResponsiveContainer, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import type { Names } from '../../../shared/analysis/names.ts';
import { PAIR_CROSS_HAIRS, type PathPoint } from '../../../shared/analysis/trust-series.ts';
import { oneDecimal } from '../../../shared/analysis/words.ts';
import type { Party } from '../../../shared/ledger/change.ts';
import { PARTIES } from '../../../shared/plan/field.ts';
import { say, spoken } from '../../../shared/words/spoken.ts';
import type { Sides } from '../../state/plan-hooks.ts';
import { Card, TooFew } from '../../ui/card.tsx';
import { formatDay } from '../../ui/format-day.ts';
import { Mark } from '../../ui/mark.tsx';
import { Numbers } from '../../ui/numbers.tsx';
import { useRem } from '../../ui/use-rem.ts';
import { type PairPlace, pairPlaces } from './pair-points.ts';
import classes from './pair-quadrant.module.css';
import { PathTable } from './trust-tables.tsx';

/** In the order they are read: the upper two, the lower two. */
const CORNERS = [
	say('on course, little trust'),
	say('on course, and trusted'),
	say('behind, little trust'),
	say('behind, yet trusted'),
];
/** Room for the words of the upward axis, in rem. */
const AXIS = 2.625;
const TICK = { fontSize: '0.6875rem', fill: 'var(--ink3)' };

export interface PairQuadrantProps {
	readonly path: readonly PathPoint[];
	readonly sides: Sides;
	readonly names: Names;
}

export function PairQuadrant({ path, sides, names }: PairQuadrantProps) {
	const rem = useRem();
	const latest = path.at(-1);
	const first = path[0];
	const drawn = path.some(({ share, stated }) => share !== null && (stated.vendor ?? stated.partner) !== null);
	return (
		<Card
			title={say('Trust against performance')}
			aside={
				latest && latest.goals > 0
					? say('{notBehind} of {goals} goals not behind', { notBehind: latest.notBehind, goals: latest.goals })
					: undefined
			}
		>
			{drawn ? (
				<div className={classes.plane} aria-hidden="true">
					<span className={classes.up}>{say('goals not behind')}</span>
					<div className={classes.corners}>
						{CORNERS.map((words) => (
							<span key={words}>{words}</span>
						))}
					</div>
					<ResponsiveContainer width="100%" height="100%">
						<ScatterChart
							margin={{ top: 1 * rem, right: 1.5 * rem, bottom: 0.25 * rem, left: 0 }}
							accessibilityLayer={false}
						>
							<XAxis
								{...{
									type: 'number',
									dataKey: 'x',
									domain: [1, 9],
									ticks: [1, 5, 9],
									tick: TICK,
									stroke: 'var(--line2)',
									height: 1.75 * rem,
								}}
								tickLine={false}
							/>
							<YAxis
								{...{ type: 'number', dataKey: 'y', domain: [0, 1], ticks: [0, 0.5, 1], tick: TICK, width: AXIS * rem }}
								stroke="var(--line2)"
								tickLine={false}
								tickFormatter={(share: number) => spoken().percent(share)}
							/>
							<ReferenceLine x={PAIR_CROSS_HAIRS.stated} stroke="var(--edge)" strokeDasharray="3 3" />
							<ReferenceLine y={PAIR_CROSS_HAIRS.share} stroke="var(--edge)" strokeDasharray="3 3" />
							{PARTIES.map((party) => (
								<Scatter
									key={party}
									data={[...pairPlaces(path, party)]}
									isAnimationActive={false}
									line={{
										stroke: party === 'vendor' ? 'var(--v)' : 'var(--p)',
										strokeWidth: 1.5,
										...(party === 'partner' ? { strokeDasharray: '5 2.5' } : {}),
									}}
									shape={(point) => <Place cx={point.cx} cy={point.cy} payload={point.payload} party={party} />}
								/>
							))}
						</ScatterChart>
					</ResponsiveContainer>
					<span className={classes.across}>{say('stated trust, the mean of the statements')}</span>
				</div>
			) : (
				<TooFew>
					{path.length === 0
						? say('A pulse puts the pair on this map.')
						: say('No goal had an actual and a target on the day of a pulse.')}
				</TooFew>
			)}
			<ul className={classes.legend}>
				{PARTIES.map((party) => (
					<li key={party}>
						<Mark tone={sides[party].tone} letter={sides[party].letter} size="sm" />
						{say('{Name}: {mean}', { name: names[party], mean: latest?.stated[party]?.label ?? say('no number') })}
					</li>
				))}
				{drawn && first && latest && (
					<li>
						{path.length === 1
							? say('At the pulse of {day}.', { day: formatDay(latest.day) })
							: say('The last {count} pulses, from {first} to the large mark, {last}.', {
									count: path.length,
									first: formatDay(first.day),
									last: formatDay(latest.day),
								})}
					</li>
				)}
			</ul>
			{path.length > 0 && (
				<Numbers of={say('trust against performance')}>
					<PathTable path={path} names={names} />
				</Numbers>
			)}
		</Card>
	);
}

function isPlace(payload: unknown): payload is PairPlace {
	return typeof payload === 'object' && payload !== null && 'label' in payload;
}

interface PlaceProps {
	readonly cx?: number | undefined;
	readonly cy?: number | undefined;
	/** As it was given: a `PairPlace`. */
	readonly payload?: unknown;
}

function Place({ cx, cy, payload, party }: PlaceProps & { readonly party: Party }) {
	const rem = useRem();
	if (cx === undefined || cy === undefined || !isPlace(payload)) return null;
	const { x, label } = payload;
	const size = (label === null ? 0.1875 : 0.375) * rem;
	const look = { fill: party === 'vendor' ? 'var(--v)' : 'var(--p)', stroke: 'var(--surface)' };
	const lean = { start: -size, middle: 0, end: size };
	return (
		<g>
			{party === 'vendor' ? (
				<circle cx={cx} cy={cy} r={size} {...look} />
			) : (
				<rect x={cx - size} y={cy - size} width={size * 2} height={size * 2} {...look} />
			)}
			{label && (
				<text
					x={cx + lean[label.anchor]}
					y={cy + (label.side === 'above' ? -0.625 : 1.25) * rem}
					textAnchor={label.anchor}
					className={classes.label}
				>
					{oneDecimal(x)}
				</text>
			)}
		</g>
	);
}
