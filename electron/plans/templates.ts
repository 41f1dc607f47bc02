/** The templates that come with the program, read once from its resources. */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { readTemplate, type Template } from '../../shared/plan/template-schema.ts';
import { say } from '../../shared/words/spoken.ts';

/** All templates, the blank one last. A file that is no template is a fault of the program and said so. */
export async function readTemplates(resourcesFolder: string): Promise<Result<readonly Template[]>> {
	const folder = join(resourcesFolder, 'templates');
	const templates: Template[] = [];
	for (const name of (await readdir(folder)).filter((file) => file.endsWith('.json')).sort()) {
		const read = readTemplate(await readFile(join(folder, name), 'utf8'));
		if (!read.ok) return fail(read.error.code, `${name}: ${read.error.message}`);
		templates.push(read.value);
	}
	return ok(templates.sort((a, b) => Number(a.id === 'blank') - Number(b.id === 'blank')));
}

export async function findTemplate(resourcesFolder: string, id: string): Promise<Result<Template>> {
	const templates = await readTemplates(resourcesFolder);
	return templates.ok ? templateAmong(templates.value, id) : templates;
}

export function templateAmong(templates: readonly Template[], id: string): Result<Template> {
	const found = templates.find((template) => template.id === id);
	const names = templates.map((template) => template.id).join(', ');
	return found ? ok(found) : fail('not-found', say('There is no template “{id}”; there are {names}.', { id, names }));
}
