import { type EvidencedTrust, evidencedSeriesOf, evidencedTrustOf } from '../../shared/analysis/evidenced-trust.ts';
import { namesOf } from '../../shared/analysis/names.ts';
import { beforeWords } from '../../shared/analysis/previous-record.ts';
import { progressOf } from '../../shared/analysis/progress.ts';
import { type StageStep, stagesOf } from '../../shared/analysis/stages.ts';
import {
	movedOf,
	pathOf,
	type StatedPoint,
	type StatedSide,
	statedSeriesOf,
} from '../../shared/analysis/trust-series.ts';
import { PARTIES } from '../../shared/plan/field.ts';
import { readPlan } from '../../shared/plan/plan.ts';
import { TRUST_STATEMENTS } from '../../shared/plan/rounds.ts';
import { visibleRecords } from '../../shared/plan/show.ts';
import type { Command } from './command.ts';
import { dayOf, openPlan, table } from './plan-files.ts';

export const trustCommand: Command = {
	usage: 'covalent trust plan.jbp [--on DATE] [--json]',
	summary: 'what each side states about the other, the record beside it, the stage, and the share of goals not behind',
	options: { on: { type: 'string' } },
	files: [1, 1],
	run: async (given, world) => {
		const { ledger } = await openPlan(given.files[0], world);
		const plan = readPlan(visibleRecords(ledger));
		const on = dayOf(given, ledger, world);
		const series = statedSeriesOf(plan, on);
		const evidenced = evidencedTrustOf(plan, on);
		const moved = movedOf(series, evidenced, namesOf(plan)).map(({ sentence }) => sentence);
		const { vendor, partner, disagreement, steps } = stagesOf(plan, on);
		const { share, goals } = progressOf(plan, on);
		const stages = PARTIES.map((side) => {
			const { current, desired } = { vendor, partner }[side];
			return `Stage, says the ${side}: ${current ?? 'not said'}; wants ${desired ?? 'not said'}`;
		});
		const text = [
			statedTable(series),
			...moved,
			...PARTIES.map((side) => recordLine(side, evidenced[side])),
			...stages,
			...(disagreement === null ? [] : [disagreement]),
			...steps.flatMap(stepLines),
			share.goals === 0
				? 'No goal has an actual and a target yet.'
				: `${share.notBehind} of ${share.goals} goals not behind.`,
		];
		return {
			text: text.join('\n'),
			json: {
				on,
				pulses: series.map(pulseJson),
				evidenced: { vendor: recordJson(evidenced.vendor), partner: recordJson(evidenced.partner) },
				record: evidencedSeriesOf(plan, on).map(({ day, sides }) => ({
					...{ day, vendor: recordJson(sides.vendor), partner: recordJson(sides.partner) },
				})),
				stages: { vendor, partner, disagreement, steps },
				performance: share,
				attainment: goals.map(({ id, number, title, latest }) => ({
					...{ id, number, title, attainment: latest?.attainment ?? null },
				})),
				path: pathOf(plan, series),
				moved,
			},
		};
	},
};

/** `Evidence for co-operating, 2 of 3:` and a line for each piece. */
function stepLines({ stage, evidence }: StageStep): readonly string[] {
	const has = evidence.filter((piece) => piece.has).length;
	return [
		`Evidence for ${stage}, ${has} of ${evidence.length}:`,
		...evidence.map((piece) => `  ${piece.has ? 'has' : 'has not'}: ${piece.needs} (${piece.found})`),
	];
}

function statedTable(series: readonly StatedPoint[]): string {
	if (series.length === 0) return 'No trust pulse has been shown yet.';
	const said = ({ answers, mean }: StatedSide) => [
		...TRUST_STATEMENTS.map((statement) => String(answers[statement].value ?? '–')),
		mean?.label ?? '–',
	];
	const rows = series.flatMap(({ day, sides }) => PARTIES.map((side) => [day, side, ...said(sides[side])]));
	return table([['Pulse', 'Says', ...TRUST_STATEMENTS, 'Mean'], ...rows]);
}

function recordLine(side: string, { kept, answered }: EvidencedTrust): string {
	const few = (tooFew: boolean) => (tooFew ? ' (too few to say)' : '');
	return `Record of the ${side}, last 90 days: ${kept.kept} of ${kept.due} kept on time${beforeWords(kept)}${few(kept.tooFew)}, ${answered.inTime} of ${answered.due} answered in time${few(answered.tooFew)}`;
}

function pulseJson({ round, day, mode, sides }: StatedPoint) {
	const side = ({ answers, mean }: StatedSide) => ({
		statements: Object.fromEntries(TRUST_STATEMENTS.map((statement) => [statement, answers[statement].value])),
		mean: mean?.value ?? null,
		of: mean?.of ?? 0,
	});
	return { round, day, mode, vendor: side(sides.vendor), partner: side(sides.partner) };
}

function recordJson({ kept, answered }: EvidencedTrust) {
	return {
		kept: { kept: kept.kept, due: kept.due, ratio: kept.ratio, tooFew: kept.tooFew, before: kept.before },
		answered: {
			inTime: answered.inTime,
			due: answered.due,
			ratio: answered.ratio,
			tooFew: answered.tooFew,
		},
	};
}
