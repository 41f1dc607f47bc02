/** A whole core that looks at a file, says so, and takes it in. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openWorkbench } from '../../electron/workbench.ts';
import type { CallName } from '../../shared/contract.ts';

const [dataFolder = '', path = ''] = process.argv.slice(2);
const resourcesFolder = process.env.COVALENT_RESOURCES ?? fileURLToPath(new URL('../../resources', import.meta.url));
const workbench = await openWorkbench({ dataFolder, resourcesFolder, door: 'browser', version: 'test' });

async function ask(name: CallName, input: unknown): Promise<unknown> {
	const answer = await workbench.call(name, input);
	if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`);
	return answer.value;
}

const content = { text: readFileSync(path, 'utf8') };
const { id } = (await ask('exchange.look', { name: 'back.jbp', content })) as { readonly id: string };
process.stdout.write('looked\n');
await ask('exchange.accept', { id, name: 'Ana Ruiz' });
process.stdout.write('accepted\n');
await workbench.close();
