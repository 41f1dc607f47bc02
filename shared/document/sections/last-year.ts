/** What the two did under the plan before, as it was read when this plan was made from it. */
import { filled } from '../../analysis/names.ts';
import type { Party } from '../../ledger/change.ts';
import { PARTIES } from '../../plan/field.ts';
import type { RecordOf } from '../../plan/plan.ts';
import { cell, lead, note, plain, quiet, row, strong } from '../build.ts';
import { type Context, sideName } from '../context.ts';
import type { Block, Section, Table } from '../tree.ts';

type Previous = RecordOf<'previous'>;
type PreviousGoal = RecordOf<'previousGoals'>;

/** Left out where the plan follows no other. */
export function lastYear(context: Context): Section | null {
	const [previous] = context.plan.collections.previous;
	if (previous === undefined) return null;
	const goals = context.plan.collections.previousGoals;
	const { start, end, takenOn, fingerprint } = previous;
	const { say, words } = context;
	const named = { title: filled(previous.title) ?? say('The plan before') };
	const called =
		start === null || end === null
			? say('“{title}”.', named)
			: say('“{title}”, {start} to {end}.', { ...named, start: words.day(start), end: words.day(end) });
	const agreed =
		fingerprint === null
			? say('Both sides had recorded no agreement to it.')
			: say('Recorded agreement, fingerprint {fingerprint}.', { fingerprint });
	const blocks: Block[] = [
		lead(`${called} ${agreed}`),
		keptTable(context, previous),
		...(goals.length === 0 ? [] : [goalTable(context, goals)]),
		note(
			takenOn === null
				? say('Read from the plan before; what was open then goes on in this plan and counts here.')
				: say('Read from the plan before on {day}; what was open then goes on in this plan and counts here.', {
						day: words.day(takenOn),
					}),
		),
	];
	return { id: 'last-year', title: context.say('What we did last year'), blocks };
}

function keptTable(context: Context, previous: Previous): Table {
	const { say } = context;
	const figures = (side: Party) =>
		side === 'vendor'
			? {
					kept: previous.keptVendor,
					due: previous.dueVendor,
					late: previous.lateVendor,
					carried: previous.carriedVendor,
				}
			: {
					...{ kept: previous.keptPartner, due: previous.duePartner, late: previous.latePartner },
					carried: previous.carriedPartner,
				};
	return {
		kind: 'table',
		description: context.say('Commitments of each side under the plan before'),
		frame: 'ruled',
		columns: [{ share: 34 }, { share: 22, align: 'end' }, { share: 22, align: 'end' }, { share: 22, align: 'end' }],
		head: [
			[say('Commitments of'), say('Kept on time'), say('Kept late'), say('Go on in this plan')].map((head) =>
				cell(plain(head)),
			),
		],
		rows: PARTIES.map((side) => {
			const { kept, due, late, carried } = figures(side);
			return row(
				cell(...sideName(context, side)),
				cell(
					due === null || due === 0
						? quiet(context.say('none to count'))
						: strong(say('{kept} of {due}', { kept: kept ?? 0, due })),
				),
				cell(plain(String(late ?? 0))),
				cell(plain(String(carried ?? 0))),
			);
		}),
	};
}

function goalTable(context: Context, goals: readonly PreviousGoal[]): Table {
	return {
		kind: 'table',
		description: context.say(
			'Goals of the plan before: what was expected and what was reached by the last period measured',
		),
		frame: 'ruled',
		columns: [{ share: 40 }, { share: 15, align: 'end' }, { share: 15, align: 'end' }, { share: 30 }],
		head: [
			[
				cell(plain(context.say('Goal'))),
				cell(plain(context.say('Expected'))),
				cell(plain(context.say('Reached'))),
				cell(plain(context.say('Measured until'))),
			],
		],
		rows: goals.map((goal) => {
			const { title, unitLabel, expected, actual, measuredOn, source } = goal;
			const unit = filled(unitLabel);
			return row(
				cell(plain(filled(title) ?? context.say('Untitled goal')), quiet(unit === null ? '' : `, ${unit}`)),
				cell(plain(amountOf(context, goal, expected))),
				cell(strong(amountOf(context, goal, actual))),
				cell(
					plain(measuredOn === null ? '–' : context.words.day(measuredOn)),
					quiet(`, ${filled(source) ?? context.say('stated')}`),
				),
			);
		}),
	};
}

/** In the currency of the plan before, which this one may not share. */
function amountOf({ plan, words }: Context, { unit, currency }: PreviousGoal, value: number | null): string {
	if (value === null) return '–';
	if (unit === 'money') return words.money(Math.round(value), currency ?? plan.frame.currency);
	const rounded = Math.round(value * 10) / 10;
	const shown = words.number(rounded, Number.isInteger(rounded) ? 0 : 1);
	return unit === 'percent' ? words.say('{number}%', { number: shown }) : shown;
}
