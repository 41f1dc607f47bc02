/** A core that sends to a synced folder in a loop and says each sending once it is answered. */
import { openWorkbench } from '../../electron/workbench.ts';
import type { CallName } from '../../shared/contract.ts';

const [dataFolder = '', folder = '', first = '0'] = process.argv.slice(2);
const resourcesFolder = process.env.COVALENT_RESOURCES ?? '';
const workbench = await openWorkbench({
	...{ dataFolder, resourcesFolder, door: 'browser', version: 'test', folderPollMs: null },
});

async function ask(name: CallName, input: unknown): Promise<unknown> {
	const answer = await workbench.call(name, input);
	if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`);
	return answer.value;
}

const planId = 'sample-northwind-harbor';
const pen = { party: 'vendor', name: 'Elena Marsh' };
const { plans } = (await ask('app.start', {})) as { plans: readonly unknown[] };
if (plans.length === 0) await ask('plans.openSample', { speaksFor: 'vendor' });
const { connection } = (await ask('folder.state', { planId })) as { connection: unknown };
if (connection === null) await ask('folder.connect', { planId, path: folder });
process.stdout.write('ready\n');
for (let n = Number(first); ; n += 1) {
	const { revision } = (await ask('plan.open', { planId })) as { revision: number };
	await ask('plan.edit', { planId, pen, base: revision, edits: [['plan/plan', 'whyThisYear', `Edit ${n}`]] });
	await ask('folder.send', { planId });
	process.stdout.write(`${n}\n`);
}
