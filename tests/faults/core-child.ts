/** A whole core that edits, undoes, receives and sends in a loop and says each act once it is acknowledged. */
import { startCore } from '../builders/started-core.ts';

const [dataFolder = '', first = '0'] = process.argv.slice(2);
const { ask } = await startCore(dataFolder);

const planId = 'sample-northwind-harbor';
const pen = { party: 'vendor', name: 'Elena Marsh' } as const;
const { plans } = await ask('app.start', {});
if (plans.length === 0) await ask('plans.openSample', { speaksFor: 'vendor' });
let { revision } = await ask('plan.open', { planId });
for (let n = Number(first); ; n += 1) {
	const edits: [string, string, string][] = [['plan/plan', 'whyThisYear', `Edit ${n}`]];
	({ revision } = await ask('plan.edit', { planId, pen, base: revision, edits }));
	process.stdout.write(`${n}\n`);
	// Sending publishes the drafts: a journal, a drafts file and the journal again, one act whatever moment it is killed.
	if (n % 7 === 0) void ask('exchange.handOver', { planId, pen, to: 'Harbor IT', note: '', as: 'jbp' });
}
