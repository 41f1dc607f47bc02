/** A data folder with many plans in it, as someone who keeps eighty partners for some years has it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newLoosePlan } from '../../electron/exchange/loose-plan.ts';
import { readTemplates, templateAmong } from '../../electron/plans/templates.ts';
import { addDays, type Day } from '../../shared/base/dates.ts';
import type { Edit } from '../../shared/ledger/change.ts';
import { planFromTemplate } from '../../shared/plan/template.ts';

/** Writes the plans as they lie on the disk; the program enters them in its register when it starts. */
export async function makeLibrary(
	dataFolder: string,
	resourcesFolder: string,
	count: number,
	start: Day,
): Promise<void> {
	const made = new Date(`${addDays(start, -10)}T09:00:00Z`);
	const found = templateAmong(await readTemplates(resourcesFolder), 'resale-to-recurring');
	if (!found.ok) throw new Error(found.error.message);
	for (let at = 0; at < count; at += 1) {
		const planId = `plan-${String(at).padStart(4, '0')}`;
		const plan = newLoosePlan('', planId, {
			replica: `b${at}`,
			computer: 'bench',
			party: 'vendor',
			now: () => made,
		});
		const given = {
			vendor: 'Northwind Cloud',
			partner: `${NAMES[at % NAMES.length] ?? 'Partner'} ${at}`,
			start,
		};
		for (const { pen, edits } of planFromTemplate(found.value, {
			...{ ...given, end: addDays(start, 364), currency: 'GBP', timeZone: 'Europe/London' },
		}))
			must(plan.edit(pen, edits));
		must(plan.edit({ party: 'vendor', name: 'Ana Ruiz' }, commitmentsOf(at, start)));
		must(plan.edit({ party: 'partner', name: 'Ben Okoro' }, acceptedOf(at, start)));
		const folder = join(dataFolder, 'plans', planId);
		mkdirSync(folder, { recursive: true, mode: 0o700 });
		writeFileSync(
			join(folder, 'journal.jbp'),
			plan.ledger
				.lines()
				.map(({ text }) => `${text}\n`)
				.join(''),
			{ mode: 0o600 },
		);
	}
}

const NAMES = ['Harbor IT', 'Fjord Systems', 'Atlas Consulting', 'Brightwater', 'Kestrel Services', 'Marlow & Dean'];
const EACH = 6;

function commitmentsOf(at: number, start: Day): readonly Edit[] {
	return Array.from({ length: EACH }, (_, n) => {
		const ref = `commitments/own${n}`;
		return [
			[ref, 'from', 'vendor'],
			[ref, 'to', 'partner'],
			[ref, 'deliverable', `Named contact for registrations, step ${n + 1}`],
			[ref, 'due', addDays(start, ((at * 7 + n * 29) % 330) + 5)],
		] satisfies readonly Edit[];
	}).flat();
}

function acceptedOf(at: number, start: Day): readonly Edit[] {
	return Array.from(
		{ length: EACH },
		(_, n): Edit => [`commitments/own${n}`, 'accepted', n % 5 === at % 5 ? null : addDays(start, 3)],
	).filter(([, , value]) => value !== null);
}

function must(result: { readonly ok: boolean; readonly error?: { readonly message: string } }): void {
	if (!result.ok) throw new Error(result.error?.message);
}
