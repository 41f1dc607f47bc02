import { clockWords } from '../../shared/analysis/friction-sentences.ts';
import { endOfDay, type FrictionRow, frictionsOn } from '../../shared/analysis/frictions.ts';
import { readPlan } from '../../shared/plan/plan.ts';
import { visibleRecords } from '../../shared/plan/show.ts';
import { dayOfMoment, planMoment } from '../../shared/plan/today.ts';
import type { Command } from './command.ts';
import { dayOf, openPlan, table } from './plan-files.ts';

export const frictionsCommand: Command = {
	usage: 'covalent frictions plan.jbp [--on DATE] [--json]',
	summary: 'the friction log, now or at the end of a day: its clocks, and how often each side answered in time',
	options: { on: { type: 'string' } },
	files: [1, 1],
	run: async (given, world) => {
		const { ledger } = await openPlan(given.files[0], world);
		const plan = readPlan(visibleRecords(ledger));
		const day = dayOf(given, ledger, world);
		const { timeZone, end } = plan.frame;
		const at =
			given.option('on') === undefined ? planMoment(world.now(), timeZone, ledger.newest, end) : endOfDay(plan, day);
		const { frictions, answers, overdue } = frictionsOn(plan, at);
		const sides = (['vendor', 'partner'] as const).map((side) => {
			const { inTime, due, tooFew } = answers[side];
			return `${side}: ${inTime} of ${due} answered in time${tooFew ? ' (too few to say)' : ''}, ${overdue[side]} overdue`;
		});
		const rows = frictions.map((row) => [
			row.number,
			dayOfMoment(row.raised, timeZone),
			`${row.holder ?? '?'} → ${row.deliverer ?? '?'}`,
			row.state,
			clockWords(row),
			row.friction.what ?? row.id,
		]);
		const log = rows.length === 0 ? 'No friction has been raised.' : table(rows);
		return { text: [log, ...sides].join('\n'), json: { on: day, frictions: frictions.map(asJson), answers, overdue } };
	},
};

function asJson(row: FrictionRow) {
	const { friction } = row;
	return {
		...{ id: row.id, number: row.number, holder: row.holder, deliverer: row.deliverer, what: friction.what },
		...{ impact: friction.impact, level: row.level?.id ?? null, raised: row.raised, escalated: row.escalated },
		...{ answered: row.answered, resolved: row.resolved, state: row.state, clock: row.clock, due: row.due },
		...{ minutesLeft: row.minutesLeft, repeats: row.repeats, times: row.times, answer: friction.answer },
		...{ resolution: friction.resolution, learned: friction.learned },
		...{ commitment: friction.commitment, rule: friction.rule },
	};
}
