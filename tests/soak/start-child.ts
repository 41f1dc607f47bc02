/** A core as a start makes it: says when it answers and when the plan is open, then writes until it is killed. */
import { openWorkbench } from '../../electron/workbench.ts';
import type { CallName } from '../../shared/contract.ts';

const [dataFolder = '', planId = '', resourcesFolder = ''] = process.argv.slice(2);
const core = await openWorkbench({ dataFolder, resourcesFolder, door: 'browser', version: 'test' });

async function ask<Answer>(name: CallName, input: unknown): Promise<Answer> {
	const answer = await core.call(name, input);
	if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`);
	return answer.value as Answer;
}

function workedMs(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

await ask('app.start', {});
process.stdout.write(`answers ${workedMs()}\n`);
let { revision } = await ask<{ readonly revision: number }>('plan.open', { planId });
process.stdout.write(`open ${workedMs()}\n`);
const pen = { party: 'vendor', name: 'Ana Ruiz' };
for (let n = 0; ; n += 1) {
	const edits = [['plan/plan', 'whyThisYear', `Edit ${n} of the run ${process.pid}`]];
	({ revision } = await ask<{ readonly revision: number }>('plan.edit', { planId, pen, base: revision, edits }));
	process.stdout.write(`edit ${n} of the run ${process.pid}\n`);
}
