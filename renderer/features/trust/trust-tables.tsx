/** What stands behind the charts, for those who hear the page: every point as a row. */

import type { EvidencedPoint } from '../../../shared/analysis/evidenced-trust.ts';
import type { Names } from '../../../shared/analysis/names.ts';
import { beforeWords } from '../../../shared/analysis/previous-record.ts';
import type { GoalProgress } from '../../../shared/analysis/progress.ts';
import type { RoundAnswer } from '../../../shared/analysis/round-answers.ts';
import type { PathPoint, StatedPoint } from '../../../shared/analysis/trust-series.ts';
import type { Party } from '../../../shared/ledger/change.ts';
import { otherParty } from '../../../shared/plan/field.ts';
import { TRUST_STATEMENTS } from '../../../shared/plan/rounds.ts';
import { say, spoken, term } from '../../../shared/words/spoken.ts';
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
			<caption>
				{say('Stated by {name} about {other}, 1 to 9', { name: names[party], other: names[otherParty(party)] })}
			</caption>
			<thead>
				<tr>
					<th scope="col">{say('Pulse')}</th>
					{TRUST_STATEMENTS.map((statement) => (
						<th key={statement} scope="col">
							{term(statement)}
						</th>
					))}
					<th scope="col">{say('Mean')}</th>
				</tr>
			</thead>
			<tbody>
				{series.map(({ round, day, sides }) => (
					<tr key={round}>
						<th scope="row">{formatDay(day)}</th>
						{TRUST_STATEMENTS.map((statement) => (
							<td key={statement}>{answerWords(sides[party].answers[statement].value)}</td>
						))}
						<td>{sides[party].mean?.label ?? say('no number')}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

function answerWords(value: RoundAnswer['value']): string {
	if (value === null) return say('not rated');
	return typeof value === 'number' ? spoken().number(value) : term(value);
}

interface RecordTableProps {
	readonly side: Party;
	readonly record: readonly EvidencedPoint[];
	readonly names: Names;
}

export function RecordTable({ side, record, names }: RecordTableProps) {
	const words = (count: number, of: number, tooFew: boolean, before = '') =>
		tooFew
			? say('{count} of {of}{before}, too few to say', { count, of, before })
			: say('{count} of {of}{before}', { count, of, before });
	return (
		<table>
			<caption>{say('Record of {name} over the 90 days before each day', { name: names[side] })}</caption>
			<thead>
				<tr>
					<th scope="col">{say('Day')}</th>
					<th scope="col">{say('Kept on time')}</th>
					<th scope="col">{say('Answered in time')}</th>
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
			<caption>{say('Stated trust against the share of goals not behind, at each pulse')}</caption>
			<thead>
				<tr>
					<th scope="col">{say('Pulse')}</th>
					<th scope="col">{say('{name} states', { name: names.vendor })}</th>
					<th scope="col">{say('{name} states', { name: names.partner })}</th>
					<th scope="col">{say('Goals not behind')}</th>
				</tr>
			</thead>
			<tbody>
				{path.map(({ day, stated, goals, notBehind }) => (
					<tr key={day}>
						<th scope="row">{formatDay(day)}</th>
						<td>{stated.vendor?.label ?? say('no number')}</td>
						<td>{stated.partner?.label ?? say('no number')}</td>
						<td>{goals === 0 ? say('cannot be said') : say('{notBehind} of {goals}', { notBehind, goals })}</td>
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
			<caption>{say('Attainment of each goal, with what it was made from')}</caption>
			<thead>
				<tr>
					<th scope="col">{say('Goal')}</th>
					<th scope="col">{say('On|a day')}</th>
					<th scope="col">{say('Expected')}</th>
					<th scope="col">{say('Actual')}</th>
					<th scope="col">{say('Attainment')}</th>
				</tr>
			</thead>
			<tbody>
				{goals.flatMap(({ id, number, title, unit, standings }) =>
					standings.map(({ period, day, target, actual, attainment }) => (
						<tr key={`${id} ${period}`}>
							<th scope="row">{`${number} ${title ?? say('Without a name yet')}`}</th>
							<td>{formatDay(day)}</td>
							<td>{goalValue(target, unit, currency)}</td>
							<td>{goalValue(actual, unit, currency)}</td>
							<td>{attainment === null ? say('none|no attainment') : spoken().percent(attainment)}</td>
						</tr>
					)),
				)}
			</tbody>
		</table>
	);
}
