/**
 * A core as a door starts it, which keeps nothing of what it tells: for processes of their own, and for what is measured.
 * The core of `core.ts` keeps what it is told, for tests that look at that.
 */
import { fileURLToPath } from 'node:url';
import { openWorkbench, type Workbench } from '../../electron/workbench.ts';
import type { Answer, CallName, Input } from '../../shared/contract.ts';

export interface StartedCore {
	/** The answer; a refusal is an error of the test. */
	ask<Name extends CallName>(name: Name, input: Input<Name>): Promise<Answer<Name>>;
	readonly subscribe: Workbench['subscribe'];
	close(): Promise<void>;
}

/** Built into one file, a child process lies elsewhere: it is told where the resources are. */
const resourcesFolder = process.env.COVALENT_RESOURCES ?? fileURLToPath(new URL('../../resources', import.meta.url));

export async function startCore(
	dataFolder: string,
	options: Partial<Parameters<typeof openWorkbench>[0]> = {},
): Promise<StartedCore> {
	const workbench = await openWorkbench({
		...{ dataFolder, resourcesFolder, door: 'browser', version: 'test' },
		...options,
	});
	return {
		ask: async <Name extends CallName>(name: Name, input: Input<Name>) => {
			const result = await workbench.call(name, input);
			if (!result.ok) throw new Error(`${name}: ${result.error.message}`);
			return result.value as Answer<Name>;
		},
		subscribe: workbench.subscribe,
		close: () => workbench.close(),
	};
}
