import { fail, type Result } from '../../shared/base/result.ts';
import type { Restored, RestorePreview } from '../../shared/contract/backups.ts';
import type { CallName } from '../../shared/contract.ts';
import { VERSION } from '../version.ts';
import type { Workbench } from '../workbench.ts';
import { backupsIn } from './backups-of-folder.ts';
import { type Command, EXIT, must, Refused, type World } from './command.ts';
import { countOf, inWords } from './plan-files.ts';

export const restoreCommand: Command = {
	usage: 'covalent restore PLAN --name NAME [--backup ID] [--look] [--data DIR] [--json]',
	summary:
		'bring a plan of this computer back from a backup, the newest one or the one named, as one new change that undo takes back; --look only says what it would do',
	options: { name: { type: 'string' }, backup: { type: 'string' }, look: { type: 'boolean' } },
	files: [1, 1],
	required: ['name'],
	run: async (given, world) => {
		const name = given.option('name')?.trim() ?? '';
		if (name === '') throw new Refused('Say who restores it with --name NAME.', EXIT.usage);
		const [plan, ...others] = await backupsIn(world, given.files[0]);
		if (plan === undefined || others.length > 0)
			throw new Refused(
				`More than one plan is called “${given.files[0]}”; name it by its id, which “covalent backups” shows.`,
				EXIT.usage,
			);
		const { planId, title, backups } = plan;
		const wanted = given.option('backup');
		const chosen = wanted === undefined ? backups[0] : backups.find(({ id }) => id === wanted);
		if (chosen === undefined)
			throw new Refused(
				wanted === undefined
					? `There is no backup of “${title}” yet.`
					: `There is no backup ${wanted} of “${title}”; “covalent backups ${planId}” lists those there are.`,
				EXIT.failed,
			);
		const ask = { planId, id: chosen.id, pen: { party: plan.speaksFor ?? 'vendor', name } };
		const about = { planId, title, backup: chosen.id, at: chosen.at };
		return inFolder(world, async (workbench) => {
			const preview = must(await call<RestorePreview>(workbench, 'backups.look', ask));
			const looked = { text: lookText(title, chosen.at, preview), json: { ...about, restored: false, preview } };
			if (given.flag('look') || !hasUse(preview)) return looked;
			const restored = must(inWindow(await call<Restored>(workbench, 'backups.restore', ask)));
			return { text: doneText(title, chosen.at, preview, restored), json: { ...about, restored: true, ...restored } };
		});
	},
};

const hasUse = ({ isLost, comeBack, fields }: RestorePreview) => isLost || comeBack + fields > 0;

/** The core opens the data folder as the window does, and says who holds it where that is open. */
async function inFolder<Answer>(world: World, act: (workbench: Workbench) => Promise<Answer>): Promise<Answer> {
	// The other commands need not load the core.
	const { openWorkbench } = await import('../workbench.ts');
	const { dataFolder, resourcesFolder, now, computer } = world;
	const workbench = await openWorkbench({
		...{ dataFolder, resourcesFolder, now, computer, door: 'browser', version: VERSION, folderPollMs: null },
	});
	try {
		return await act(workbench);
	} finally {
		await workbench.close();
	}
}

function call<Answer>(workbench: Workbench, name: CallName, input: unknown): Promise<Result<Answer>> {
	return workbench.call(name, input) as Promise<Result<Answer>>;
}

/** The window that holds the data folder can restore it as well. */
function inWindow<Answer>(answer: Result<Answer>): Result<Answer> {
	if (answer.ok || answer.error.code !== 'busy') return answer;
	return fail('busy', `${answer.error.message} The backup can be restored in its window too.`);
}

const whenOf = (at: string) => at.slice(0, 16).replace('T', ' ');

function lookText(title: string, at: string, preview: RestorePreview): string {
	const { isLost, comeBack, fields, first, stays } = preview;
	const from = `the backup of ${whenOf(at)}`;
	if (isLost)
		return `The files of “${title}” are gone. Restoring puts all ${countOf(comeBack, 'change')} of ${from} in their place.`;
	if (!hasUse(preview)) return `There is nothing to restore: “${title}” reads as it did in ${from}.`;
	const lines = first.map(
		({ title: record, label, now, was }) => `  ${record}, ${label}: ${inWords(now)} → ${inWords(was)}`,
	);
	const more = fields - first.length;
	return [
		`From ${from} of “${title}” ${countOf(comeBack, 'lost change')} would come back, and ${countOf(fields, 'field')} would read as before:`,
		...lines,
		...(more > 0 ? [`  and ${more} more`] : []),
		...(stays > 0
			? [`${countOf(stays, 'field')} would stay as now: the other side’s, or agreed, rated or to be settled.`]
			: []),
	].join('\n');
}

function doneText(title: string, at: string, { isLost }: RestorePreview, { comeBack, fields }: Restored): string {
	const from = `the backup of ${whenOf(at)}`;
	if (isLost) return `Restored: all ${countOf(comeBack, 'change')} of “${title}” are back from ${from}.`;
	return `Restored “${title}” from ${from}: ${countOf(comeBack, 'lost change')} came back, ${countOf(fields, 'field')} read as before. Undo takes that back, and the plan as it was is kept as a backup.`;
}
