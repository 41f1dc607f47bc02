/** When the two sides look at this plan again. */
import { type Meeting, meetingsOf } from '../../analysis/meetings.ts';
import { filled } from '../../analysis/names.ts';
import { listed } from '../../analysis/words.ts';
import { cell, plain, quiet, row, smaller, stack } from '../build.ts';
import { type Context, words } from '../context.ts';
import { shortDay } from '../format.ts';
import type { Table } from '../tree.ts';

const NEXT = 2;

/** Every meeting with its next days and what is gone through. */
export function rhythmTable(context: Context): Table {
	const { names, plan, on } = context;
	const away = ({ day, away: sides }: Meeting) =>
		sides.length === 0 ? [] : [`${shortDay(day)}: holiday of ${listed(sides.map((side) => names[side]))}`];
	return {
		kind: 'table',
		description: 'Meetings: how often, when next, what is gone through',
		frame: 'ruled',
		columns: [{ share: 25 }, { share: 33 }, { share: 42 }],
		head: [[cell(plain('Meeting')), cell(plain('Next')), cell(plain('Agenda'))]],
		rows: plan.collections.rhythms.map((rhythm) => {
			const next = meetingsOf(plan, rhythm, on, NEXT);
			const facts = [
				rhythm.every === null ? null : `every ${rhythm.every}`,
				rhythm.minutes === null ? null : `${rhythm.minutes} minutes`,
			].filter((fact) => fact !== null);
			const days = listed(next.map(({ day }) => shortDay(day)));
			const agenda = (filled(rhythm.agenda) ?? '').split('\n').map((item) => item.trim());
			return row(
				stack(
					[...words(context, ['rhythms', rhythm.id, 'title'], rhythm.title)],
					facts.length === 0 ? null : [quiet(facts.join(', '))],
				),
				stack(
					[
						next.length === 0
							? quiet('no day agreed')
							: plain(`${days}${rhythm.time === null ? '' : `, ${rhythm.time}`}`),
					],
					next.flatMap(away).length === 0 ? null : [quiet(`${next.flatMap(away).join('; ')}.`)],
				),
				{ paragraphs: [smaller(quiet(agenda.filter((item) => item !== '').join(' · ')))] },
			);
		}),
	};
}
