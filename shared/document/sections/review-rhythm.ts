/** When the two sides look at this plan again. */
import { isDated, type Meeting, meetingsOf } from '../../analysis/meetings.ts';
import { filled } from '../../analysis/names.ts';
import type { RecordOf } from '../../plan/plan.ts';
import { cell, plain, quiet, row, smaller, stack } from '../build.ts';
import { type Context, written } from '../context.ts';
import type { Table } from '../tree.ts';

const NEXT = 2;

/** `every two weeks`. */
function everyWords(say: Context['say'], every: NonNullable<RecordOf<'rhythms'>['every']>): string {
	switch (every) {
		case 'week':
			return say('every week');
		case 'two weeks':
			return say('every two weeks');
		case 'month':
			return say('every month');
		case 'quarter':
			return say('every quarter');
	}
}

/** Every meeting with its next days and what is gone through. */
export function rhythmTable(context: Context): Table {
	const { names, plan, on, say, words } = context;
	const away = ({ day, away: sides }: Meeting) =>
		sides.length === 0
			? []
			: [
					say('{day}: holiday of {names}', {
						day: words.shortDay(day),
						names: words.list(sides.map((side) => names[side])),
					}),
				];
	return {
		kind: 'table',
		description: context.say('Meetings: how often, when next, what is gone through'),
		frame: 'ruled',
		columns: [{ share: 25 }, { share: 33 }, { share: 42 }],
		head: [[cell(plain(context.say('Meeting'))), cell(plain(context.say('Next'))), cell(plain(context.say('Agenda')))]],
		rows: plan.collections.rhythms.map((rhythm) => {
			const next = meetingsOf(plan, rhythm, on, NEXT);
			const facts = [
				rhythm.every === null ? null : everyWords(say, rhythm.every),
				rhythm.minutes === null ? null : say('{minutes} minutes', { minutes: rhythm.minutes }),
			].filter((fact) => fact !== null);
			const days = context.words.list(next.map(({ day }) => context.words.shortDay(day)));
			const agenda = (filled(rhythm.agenda) ?? '').split('\n').map((item) => item.trim());
			return row(
				stack(
					[...written(context, ['rhythms', rhythm.id, 'title'], rhythm.title)],
					facts.length === 0 ? null : [quiet(facts.join(', '))],
				),
				stack(
					[
						next.length === 0
							? quiet(isDated(rhythm) ? context.say('no more in this plan') : context.say('no day agreed'))
							: plain(`${days}${rhythm.time === null ? '' : `, ${rhythm.time}`}`),
					],
					next.flatMap(away).length === 0 ? null : [quiet(`${next.flatMap(away).join(context.words.semicolon)}.`)],
				),
				{ paragraphs: [smaller(quiet(agenda.filter((item) => item !== '').join(' · ')))] },
			);
		}),
	};
}
