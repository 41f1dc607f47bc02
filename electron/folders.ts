import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import envPaths from 'env-paths';

/** Where this computer's plans are kept: `COVALENT_DATA`, or the system's place for application data. */
export function dataFolder(env: NodeJS.ProcessEnv, given?: string): string {
	const named = given ?? env.COVALENT_DATA;
	return named !== undefined && named !== '' ? resolve(named) : envPaths('Covalent', { suffix: '' }).data;
}

/** Templates and the sample: the `resources` folder nearest above the program, built or not. */
export function resourcesFolder(): string {
	for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
		const resources = join(folder, 'resources');
		if (existsSync(join(resources, 'templates'))) return resources;
		if (folder === dirname(folder))
			throw new Error('The templates that come with Covalent are missing; install it again.');
	}
}
