/** The templates that come with the program, read once from its resources. */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { Template } from '../../shared/plan/template-schema.ts';
import { say } from '../../shared/words/spoken.ts';

/**
 * All templates, the blank one last. They are part of the program: tests hold their files to the shape, and to being written
 * out in full, so that a start need not.
 */
export async function readTemplates(resourcesFolder: string): Promise<readonly Template[]> {
	const folder = join(resourcesFolder, 'templates');
	const names = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
	const templates = names.map(async (name): Promise<Template> => {
		try {
			return JSON.parse(await readFile(join(folder, name), 'utf8'));
		} catch {
			throw new Error(`The template ${name} that comes with Covalent cannot be read; install it again.`);
		}
	});
	return (await Promise.all(templates)).sort((a, b) => Number(a.id === 'blank') - Number(b.id === 'blank'));
}

export function templateAmong(templates: readonly Template[], id: string): Result<Template> {
	const found = templates.find((template) => template.id === id);
	const names = templates.map((template) => template.id).join(', ');
	return found ? ok(found) : fail('not-found', say('There is no template “{id}”; there are {names}.', { id, names }));
}
