import { basename } from 'node:path';
import { isOurLate, type Need, type PlanNeeds } from '../../shared/analysis/needs.ts';
import type { Day } from '../../shared/base/dates.ts';
import type { Party } from '../../shared/ledger/change.ts';
import { planCard } from '../../shared/plan/summary.ts';
import { keysKnownTo } from '../exchange/loose-receive.ts';
import { standingOfPlan } from '../plans/standing-of-plan.ts';
import { type Command, EXIT, type Given, Refused, type World } from './command.ts';
import { countOf, dayOf, openPlan, table } from './plan-files.ts';

export const statusCommand: Command = {
	usage: 'covalent status plans/*.jbp [--on DATE] [--for vendor|partner] [--json]',
	summary:
		'what many plans need from a person next, by day: commitments overdue, copies to settle, reviews, open gaps, agreements',
	options: { on: { type: 'string' }, for: { type: 'string' } },
	files: [1, Number.POSITIVE_INFINITY],
	run: async (given, world) => {
		const ours = sideOf(given);
		const plans: PlanStatus[] = [];
		const failed: { file: string; message: string }[] = [];
		for (const [at, file] of given.files.entries()) {
			world.progress(`${at + 1} of ${given.files.length}: ${basename(file)}`);
			const status = await statusOf(file, given, world, ours);
			if ('message' in status) failed.push(status);
			else plans.push(status);
		}
		plans.sort(byNext);
		const outcome = { text: inText(plans, failed), json: { plans: plans.map(asJson), failed } };
		if (failed.length === 0) return outcome;
		// What could be read is told all the same.
		return { ...outcome, failed: true };
	},
};

interface PlanStatus extends PlanNeeds {
	readonly file: string;
	readonly planId: string;
	readonly on: Day;
	readonly card: ReturnType<typeof planCard>;
	readonly conflicts: number;
	readonly waiting: number;
	readonly agreed: boolean;
	readonly ours: Party | null;
}

async function statusOf(
	file: string,
	given: Given,
	world: World,
	ours: Party | null,
): Promise<PlanStatus | { file: string; message: string }> {
	try {
		const loose = await openPlan(file, world);
		const { ledger, planId } = loose;
		const on = dayOf(given, ledger, world);
		const standing = await standingOfPlan({ planId, ledger, on }, ours, () => keysKnownTo(planId, world));
		return { ...standing, file, planId, on, card: planCard(standing.plan, on), ours };
	} catch (error) {
		if (error instanceof Refused && error.exitCode !== EXIT.usage) return { file, message: error.message };
		throw error;
	}
}

function sideOf(given: Given): Party | null {
	const side = given.option('for');
	if (side === undefined || side === 'vendor' || side === 'partner') return side ?? null;
	throw new Refused(`--for is vendor or partner, not “${side}”.`, EXIT.usage);
}

/** Our own overdue commitments first, then the day that comes first; plans that wait for no day last. */
function byNext(a: PlanStatus, b: PlanStatus): number {
	const key = ({ needs: [next], on, file, ours }: PlanStatus) => {
		const isLate = next !== undefined && isOurLate(next, ours, on);
		return `${isLate ? 0 : 1} ${next?.day ?? '9999'} ${file}`;
	};
	return key(a) < key(b) ? -1 : 1;
}

function asJson(status: PlanStatus) {
	const { file, planId, on, card, needs, overdue, gapsOpen, review, conflicts, waiting, agreed } = status;
	const { title, vendor, partner, start, end } = card;
	return {
		...{ file, planId, title, vendor, partner, period: { start, end }, on },
		...{ next: needs[0] ?? null, needs, overdue, gapsOpen, toSettle: conflicts, waiting, agreed },
		review: review === null ? null : { day: review.day, title: review.rhythm.title },
	};
}

function inText(plans: readonly PlanStatus[], failed: readonly { file: string; message: string }[]): string {
	const header = ['Plan', 'Next', '', 'Overdue V', 'Overdue P', 'To settle', 'Open gaps', 'Review', 'Agreed'];
	const rows = plans.map(({ card, needs: [next], overdue, conflicts, gapsOpen, review, agreed }) => [
		card.title,
		next?.day ?? '',
		next === undefined ? 'nothing' : nextWords(next),
		String(overdue.vendor),
		String(overdue.partner),
		String(conflicts),
		String(gapsOpen),
		review?.day ?? '–',
		agreed ? 'yes' : 'no',
	]);
	return [
		...(plans.length === 0 ? [] : [table([header, ...rows])]),
		...failed.map(({ message }) => message),
		`${countOf(plans.length, 'plan')} read${failed.length === 0 ? '' : `, ${failed.length} not`}.`,
	].join('\n');
}

function nextWords({ text, side }: Need): string {
	const short = text.length > 60 ? `${text.slice(0, 59)}…` : text;
	return side === null ? short : `${side}: ${short}`;
}
