/** What stands behind the charts, for those who hear the page: every point as a row. */
import type { EvidencedPoint } from '../../../shared/analysis/evidenced-trust.ts';
import type { Names } from '../../../shared/analysis/names.ts';
import { beforeWords } from '../../../shared/analysis/previous-record.ts';
import type { GoalProgress } from '../../../shared/analysis/progress.ts';
import type { PathPoint, StatedPoint } from '../../../shared/analysis/trust-series.ts';
import type { Party } from '../../../shared/ledger/change.ts';
import { otherParty } from '../../../shared/plan/field.ts';
import { TRUST_STATEMENTS } from '../../../shared/plan/rounds.ts';
import { formatDay } from '../../ui/format-day.ts';
import { goalValue } from './goal-words.ts';

interface StatedTableProps {
	readonly party: Party;
	readonly series: readonly StatedPoint[];
	readonly names: Names;
}

export function StatedTable({ party, series, names }: StatedTableProps) {
	return (
		<table>
			<caption>{`Stated by ${names[party]} about ${names[otherParty(party)]}, 1 to 9`}</caption>
			<thead>
				<tr>
					<th scope="col">Pulse</th>
					{TRUST_STATEMENTS.map((statement) => (
						<th key={statement} scope="col">
							{statement}
						</th>
					))}
					<th scope="col">Mean</th>
				</tr>
			</thead>
			<tbody>
				{series.map(({ round, day, sides }) => (
					<tr key={round}>
						<th scope="row">{formatDay(day)}</th>
						{TRUST_STATEMENTS.map((statement) => (
							<td key={statement}>{sides[party].answers[statement].value ?? 'not rated'}</td>
						))}
						<td>{sides[party].mean?.label ?? 'no number'}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

interface RecordTableProps {
	readonly side: Party;
	readonly record: readonly EvidencedPoint[];
	readonly names: Names;
}

export function RecordTable({ side, record, names }: RecordTableProps) {
	const words = (count: number, of: number, tooFew: boolean, before = '') =>
		`${count} of ${of}${before}${tooFew ? ', too few to say' : ''}`;
	return (
		<table>
			<caption>{`Record of ${names[side]} over the 90 days before each day`}</caption>
			<thead>
				<tr>
					<th scope="col">Day</th>
					<th scope="col">Kept on time</th>
					<th scope="col">Answered in time</th>
				</tr>
			</thead>
			<tbody>
				{record.map(({ day, sides }) => {
					const { kept, answered } = sides[side];
					return (
						<tr key={day}>
							<th scope="row">{formatDay(day)}</th>
							<td>{words(kept.kept, kept.due, kept.tooFew, beforeWords(kept))}</td>
							<td>{words(answered.inTime, answered.due, answered.tooFew)}</td>
						</tr>
					);
				})}
			</tbody>
		</table>
	);
}

export function PathTable({ path, names }: { readonly path: readonly PathPoint[]; readonly names: Names }) {
	return (
		<table>
			<caption>Stated trust against the share of goals not behind, at each pulse</caption>
			<thead>
				<tr>
					<th scope="col">Pulse</th>
					<th scope="col">{names.vendor} states</th>
					<th scope="col">{names.partner} states</th>
					<th scope="col">Goals not behind</th>
				</tr>
			</thead>
			<tbody>
				{path.map(({ day, stated, goals, notBehind }) => (
					<tr key={day}>
						<th scope="row">{formatDay(day)}</th>
						<td>{stated.vendor?.label ?? 'no number'}</td>
						<td>{stated.partner?.label ?? 'no number'}</td>
						<td>{goals === 0 ? 'cannot be said' : `${notBehind} of ${goals}`}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

interface AttainmentTableProps {
	readonly goals: readonly GoalProgress[];
	readonly currency: string | null;
}

export function AttainmentTable({ goals, currency }: AttainmentTableProps) {
	return (
		<table>
			<caption>Attainment of each goal, with what it was made from</caption>
			<thead>
				<tr>
					<th scope="col">Goal</th>
					<th scope="col">On</th>
					<th scope="col">Expected</th>
					<th scope="col">Actual</th>
					<th scope="col">Attainment</th>
				</tr>
			</thead>
			<tbody>
				{goals.flatMap(({ id, number, title, unit, standings }) =>
					standings.map(({ period, day, target, actual, attainment }) => (
						<tr key={`${id} ${period}`}>
							<th scope="row">{`${number} ${title ?? 'Without a name yet'}`}</th>
							<td>{formatDay(day)}</td>
							<td>{goalValue(target, unit, currency)}</td>
							<td>{goalValue(actual, unit, currency)}</td>
							<td>{attainment === null ? 'none' : `${Math.round(attainment * 100)}%`}</td>
						</tr>
					)),
				)}
			</tbody>
		</table>
	);
}
