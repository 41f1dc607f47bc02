/** A plan with expectations and a round, on a core, and ballots given as people give them. */
import type { RoundStatus } from '../../shared/contract/session.ts';
import type { Edit, Party } from '../../shared/ledger/change.ts';
import type { RatingValue } from '../../shared/plan/field.ts';
import { type Core, CREATE } from './core.ts';
import { ANA, BEN } from './ledger.ts';

export const NAMES = { vendor: ANA.name, partner: BEN.name } as const;

/** Harbor expects `answer` of Northwind, and Northwind expects `cover` of Harbor. */
export const EXPECTATIONS: readonly Edit[] = [
	['expectations/answer', 'holder', 'partner'],
	['expectations/answer', 'deliverer', 'vendor'],
	['expectations/answer', 'statement', 'Deal registrations are answered in two days'],
	['expectations/cover', 'holder', 'vendor'],
	['expectations/cover', 'deliverer', 'partner'],
	['expectations/cover', 'statement', 'Two certified engineers on every project'],
];

export const GOALS: readonly Edit[] = [
	['goals/arr', 'title', 'Cloud ARR'],
	['goals/renew', 'title', 'Renewals'],
];

/** Numbers that stand nowhere else: what finds one of them before the reveal has found a leak. */
export const ANSWERS: Readonly<Record<Party, Readonly<Record<string, RatingValue>>>> = {
	vendor: {
		'expectations/answer importanceVendor': 7.5,
		'expectations/answer perceivedVendor': 8.5,
		'expectations/answer guess': 6.5,
		'expectations/cover importanceVendor': 9,
		'expectations/cover minimum': 3.5,
		'expectations/cover desired': 5.5,
		'expectations/cover perceivedVendor': 'too early to say',
	},
	partner: {
		'expectations/answer importancePartner': 8,
		'expectations/answer minimum': 6,
		'expectations/answer desired': 9,
		'expectations/answer perceivedPartner': 4.5,
		'expectations/cover importancePartner': 'abstained',
		'expectations/cover perceivedPartner': 7,
		'expectations/cover guess': 2.5,
	},
};

export function round(id = 'r1', more: Readonly<Record<string, string>> = {}): readonly Edit[] {
	const fields = { kind: 'expectations', mode: 'blind', opened: '2027-02-09', asked: 'answer cover', ...more };
	return Object.entries(fields).map(([field, value]): Edit => [`rounds/${id}`, field, value]);
}

/** A new plan with a round that is open, on the vendor's computer. */
export async function planWithRound(core: Core, more: Readonly<Record<string, string>> = {}): Promise<string> {
	const { planId } = await core.ask('plans.create', CREATE);
	await core.ask('plan.room', { planId, open: true });
	const written = [
		await core.edit(planId, BEN, ...EXPECTATIONS.filter(([ref]) => ref === 'expectations/answer')),
		await core.edit(planId, ANA, ...EXPECTATIONS.filter(([ref]) => ref === 'expectations/cover'), ...GOALS),
		await core.edit(planId, ANA, ...round('r1', more)),
	];
	await core.ask('plan.room', { planId, open: false });
	if (written.some((answer) => answer !== 'done')) throw new Error(written.join(' '));
	return planId;
}

export function give(
	core: Core,
	planId: string,
	party: Party,
	answers: Readonly<Record<string, RatingValue>> = ANSWERS[party],
	{ seat = 1, id = 'r1', done = true } = {},
): Promise<RoundStatus> {
	return core.ask('ballots.save', { planId, round: id, party, seat, answers: Object.entries(answers), done });
}

/** Answers as one person, and locks. */
export async function giveAndLock(core: Core, planId: string, party: Party, id = 'r1'): Promise<RoundStatus> {
	await give(core, planId, party, ANSWERS[party], { id });
	return core.ask('ballots.lock', { planId, round: id, party, name: NAMES[party] });
}

export async function take(core: Core, text: string, speaksFor: Party): Promise<void> {
	await core.take(text, speaksFor);
}
