import { backupsIn, isWhole, type PlanBackups } from './backups-of-folder.ts';
import type { Command } from './command.ts';
import { countOf, table } from './plan-files.ts';

export const backupsCommand: Command = {
	usage: 'covalent backups [PLAN] [--data DIR] [--json]',
	summary:
		'the backups of the plans of this computer, or of one by its id or title: when, why, how many changes, and whether each reads back whole',
	options: {},
	files: [0, 1],
	run: async (given, world) => {
		const plans = await backupsIn(world, given.files[0]);
		const listed = await Promise.all(plans.map(checked));
		const all = listed.flatMap(({ backups }) => backups);
		const damaged = all.filter(({ verified }) => !verified).length;
		const end =
			damaged === 0
				? `${countOf(all.length, 'backup')}, ${all.length === 1 ? 'and it reads' : 'and all of them read'} back whole.`
				: `${countOf(all.length, 'backup')}, of which ${damaged} cannot be read back whole and will not be used.`;
		const text = all.length === 0 ? nothing(world.dataFolder) : [...listed.map(inText), end].join('\n\n');
		const outcome = { text, json: { plans: listed } };
		return damaged === 0 ? outcome : { ...outcome, failed: true };
	},
};

async function checked(plan: PlanBackups) {
	const { planId, title, folder } = plan;
	const backups = await Promise.all(
		plan.backups.map(async (one) => {
			const { id, at, why, by, changes, bytes } = one;
			return { id, at, day: at.slice(0, 10), why, by, changes, bytes, verified: await isWhole(plan, one) };
		}),
	);
	return { planId, title, folder, backups };
}

function inText({ planId, title, folder, backups }: Awaited<ReturnType<typeof checked>>): string {
	const rows = backups.map(({ id, at, why, by, changes, bytes, verified }) => [
		id,
		at.slice(0, 16).replace('T', ' '),
		why,
		countOf(changes, 'change'),
		by ?? '',
		sizeOf(bytes),
		verified ? 'whole' : 'DAMAGED',
	]);
	const name = title === planId ? planId : `“${title}” (${planId})`;
	return [`${name}, in ${folder}`, rows.length === 0 ? '  no backup yet' : table(rows)].join('\n');
}

function nothing(folder: string): string {
	return `There is no backup in ${folder} yet. One is made each time a plan was changed and is opened or closed in Covalent.`;
}

function sizeOf(bytes: number): string {
	const units = [
		[1_000_000, 'MB'],
		[1000, 'kB'],
	] as const;
	const [size, unit] = units.find(([least]) => bytes >= least) ?? [1, 'B'];
	return `${(bytes / size).toLocaleString('en-GB', { maximumFractionDigits: 1 })} ${unit}`;
}
