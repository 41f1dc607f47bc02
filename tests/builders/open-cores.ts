/** Cores that are closed after the test that opened them, whatever came of it; their folders go after the last test. */
import { afterAll, afterEach } from 'vitest';
import { Core, forgetDataFolders } from './core.ts';

const open = new Set<Core>();

afterEach(closeCores);
afterAll(forgetDataFolders);

export async function openCore(...given: Parameters<typeof Core.open>): Promise<Core> {
	const core = await Core.open(...given);
	open.add(core);
	return core;
}

/** Before the end of its test, as when a computer is switched off. */
export async function closeCore(core: Core): Promise<void> {
	open.delete(core);
	await core.close();
}

export async function closeCores(): Promise<void> {
	for (const core of open) await closeCore(core);
}
