import { join, resolve } from 'node:path';
import envPaths from 'env-paths';

/** Where this computer's plans are kept: `COVALENT_DATA`, or the system's place for application data. */
export function dataFolder(env: NodeJS.ProcessEnv, given?: string): string {
	const named = given ?? env.COVALENT_DATA;
	return named !== undefined && named !== '' ? resolve(named) : envPaths('Covalent', { suffix: '' }).data;
}

/** Templates and the sample, beside the built program. */
export function resourcesFolder(): string {
	return join(import.meta.dirname, '../../resources');
}
