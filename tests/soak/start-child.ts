/** A core as a start makes it: says when it answers and when the plan is open, then writes until it is killed. */
import { startCore } from '../builders/started-core.ts';

const [dataFolder = '', planId = ''] = process.argv.slice(2);
const { ask } = await startCore(dataFolder);

function workedMs(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

await ask('app.start', {});
process.stdout.write(`answers ${workedMs()}\n`);
let { revision } = await ask('plan.open', { planId });
process.stdout.write(`open ${workedMs()}\n`);
const pen = { party: 'vendor', name: 'Ana Ruiz' } as const;
for (let n = 0; ; n += 1) {
	const edits: [string, string, string][] = [['plan/plan', 'whyThisYear', `Edit ${n} of the run ${process.pid}`]];
	({ revision } = await ask('plan.edit', { planId, pen, base: revision, edits }));
	process.stdout.write(`edit ${n} of the run ${process.pid}\n`);
}
