/** A core that sends to a synced folder in a loop and says each sending once it is answered. */
import { startCore } from '../builders/started-core.ts';

const [dataFolder = '', folder = '', first = '0'] = process.argv.slice(2);
const { ask } = await startCore(dataFolder, { folderPollMs: null });

const planId = 'sample-northwind-harbor';
const pen = { party: 'vendor', name: 'Elena Marsh' } as const;
const { plans } = await ask('app.start', {});
if (plans.length === 0) await ask('plans.openSample', { speaksFor: 'vendor' });
const { connection } = await ask('folder.state', { planId });
if (connection === null) await ask('folder.connect', { planId, path: folder });
process.stdout.write('ready\n');
for (let n = Number(first); ; n += 1) {
	const { revision } = await ask('plan.open', { planId });
	await ask('plan.edit', { planId, pen, base: revision, edits: [['plan/plan', 'whyThisYear', `Edit ${n}`]] });
	await ask('folder.send', { planId });
	process.stdout.write(`${n}\n`);
}
