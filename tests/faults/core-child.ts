/** A whole core that edits, undoes, receives and sends in a loop and says each act once it is acknowledged. */
import { fileURLToPath } from 'node:url';
import { openWorkbench } from '../../electron/workbench.ts';
import type { CallName } from '../../shared/contract.ts';

const [dataFolder = '', first = '0'] = process.argv.slice(2);
const resourcesFolder = process.env.COVALENT_RESOURCES ?? fileURLToPath(new URL('../../resources', import.meta.url));
const workbench = await openWorkbench({ dataFolder, resourcesFolder, door: 'browser', version: 'test' });

async function ask(name: CallName, input: unknown): Promise<unknown> {
	const answer = await workbench.call(name, input);
	if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`);
	return answer.value;
}

const planId = 'sample-northwind-harbor';
const pen = { party: 'vendor', name: 'Elena Marsh' };
const { plans } = (await ask('app.start', {})) as { plans: readonly unknown[] };
if (plans.length === 0) await ask('plans.openSample', { speaksFor: 'vendor' });
let { revision } = (await ask('plan.open', { planId })) as { revision: number };
for (let n = Number(first); ; n += 1) {
	const edits = [['plan/plan', 'whyThisYear', `Edit ${n}`]];
	({ revision } = (await ask('plan.edit', { planId, pen, base: revision, edits })) as { revision: number });
	process.stdout.write(`${n}\n`);
	// Sending publishes the drafts: a journal, a drafts file and the journal again, one act whatever moment it is killed.
	if (n % 7 === 0) void ask('exchange.handOver', { planId, pen, to: 'Harbor IT', note: '', as: 'jbp' });
}
