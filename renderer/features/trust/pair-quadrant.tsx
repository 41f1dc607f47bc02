/** Where the pair stands: stated trust across, the share of goals not behind up, and the way of the last pulses. */
import { ReferenceLine, ResponsiveContainer, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { capitalized, type Names } from '../../../shared/analysis/names.ts';
import { PAIR_CROSS_HAIRS, type PathPoint } from '../../../shared/analysis/trust-series.ts';
import { oneDecimal } from '../../../shared/analysis/words.ts';
import type { Party } from '../../../shared/ledger/change.ts';
import { PARTIES } from '../../../shared/plan/field.ts';
import type { Sides } from '../../state/plan-hooks.ts';
import { Card, TooFew } from '../../ui/card.tsx';
import { formatDay } from '../../ui/format-day.ts';
import { Mark } from '../../ui/mark.tsx';
import classes from './pair-quadrant.module.css';
import { PathTable } from './trust-tables.tsx';

const TICK = { fontSize: '0.6875rem', fill: 'var(--ink3)' };

export interface PairQuadrantProps {
	readonly path: readonly PathPoint[];
	readonly sides: Sides;
	readonly names: Names;
}

export function PairQuadrant({ path, sides, names }: PairQuadrantProps) {
	const latest = path.at(-1);
	const drawn = path.some(({ share, stated }) => share !== null && (stated.vendor ?? stated.partner) !== null);
	return (
		<Card
			title="Trust against performance"
			aside={latest && latest.goals > 0 ? `${latest.notBehind} of ${latest.goals} goals not behind` : undefined}
		>
			{drawn ? (
				<div className={classes.plane} aria-hidden="true">
					<span className={classes.up}>goals not behind</span>
					<ResponsiveContainer width="100%" height="100%">
						<ScatterChart margin={{ top: 8, right: 12, bottom: 4, left: 0 }} accessibilityLayer={false}>
							<XAxis
								{...{
									type: 'number',
									dataKey: 'x',
									domain: [1, 9],
									ticks: [1, 5, 9],
									tick: TICK,
									stroke: 'var(--line2)',
								}}
								tickLine={false}
							/>
							<YAxis
								{...{ type: 'number', dataKey: 'y', domain: [0, 1], ticks: [0, 0.5, 1], tick: TICK, width: 42 }}
								stroke="var(--line2)"
								tickLine={false}
								tickFormatter={(share: number) => `${Math.round(share * 100)}%`}
							/>
							<ReferenceLine x={PAIR_CROSS_HAIRS.stated} stroke="var(--edge)" strokeDasharray="3 3" />
							<ReferenceLine y={PAIR_CROSS_HAIRS.share} stroke="var(--edge)" strokeDasharray="3 3" />
							{PARTIES.map((party) => (
								<Scatter
									key={party}
									data={placesOf(path, party)}
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
					<span className={classes.across}>stated trust, the mean of the statements</span>
				</div>
			) : (
				<TooFew>
					{path.length === 0
						? 'A pulse puts the pair on this map.'
						: 'No goal had an actual and a target on the day of a pulse.'}
				</TooFew>
			)}
			<ul className={classes.legend}>
				{PARTIES.map((party) => (
					<li key={party}>
						<Mark tone={sides[party].tone} letter={sides[party].letter} size="sm" />
						{capitalized(names[party])}: {latest?.stated[party]?.label ?? 'no number'}
					</li>
				))}
				{latest && <li>The large mark is {formatDay(latest.day)}; the line leads there.</li>}
			</ul>
			<PathTable path={path} names={names} />
		</Card>
	);
}

interface PlacePoint {
	readonly x: number;
	readonly y: number;
	readonly isLast: boolean;
}

function placesOf(path: readonly PathPoint[], party: Party): PlacePoint[] {
	return path.flatMap(({ stated, share }, index) => {
		const mean = stated[party];
		return mean === null || share === null ? [] : [{ x: mean.value, y: share, isLast: index === path.length - 1 }];
	});
}

function isPlace(payload: unknown): payload is PlacePoint {
	return typeof payload === 'object' && payload !== null && 'isLast' in payload;
}

interface PlaceProps {
	readonly cx?: number | undefined;
	readonly cy?: number | undefined;
	/** As it was given: `PlacePoint`. */
	readonly payload?: unknown;
}

function Place({ cx, cy, payload, party }: PlaceProps & { readonly party: Party }) {
	if (cx === undefined || cy === undefined || !isPlace(payload)) return null;
	const size = payload.isLast ? 6 : 3;
	const label = payload.isLast ? (
		<text x={cx} y={cy - 10} textAnchor="middle" className={classes.label}>
			{oneDecimal(payload.x)}
		</text>
	) : null;
	return party === 'vendor' ? (
		<g>
			<circle cx={cx} cy={cy} r={size} fill="var(--v)" stroke="var(--surface)" />
			{label}
		</g>
	) : (
		<g>
			<rect x={cx - size} y={cy - size} width={size * 2} height={size * 2} fill="var(--p)" stroke="var(--surface)" />
			{label}
		</g>
	);
}
