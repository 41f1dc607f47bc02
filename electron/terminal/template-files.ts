/** Templates as the terminal finds them: by their id, here or with the program, or in a file of their own. */
import { basename } from 'node:path';
import { fail, type Result } from '../../shared/base/result.ts';
import { MOST_TEMPLATE_BYTES, parseTemplateFile, TEMPLATE_ENDING } from '../../shared/file/template-file.ts';
import { sameTemplateIn } from '../../shared/plan/template-language.ts';
import type { Template } from '../../shared/plan/template-schema.ts';
import { spoken } from '../../shared/words/spoken.ts';
import type { Words } from '../../shared/words/words.ts';
import { readTemplates, templateAmong } from '../plans/templates.ts';
import { dataPaths } from '../store/data-paths.ts';
import { nodeDisk } from '../store/file-system.ts';
import { readWhole } from '../store/read-file.ts';
import { openTemplateStore } from '../store/template-store.ts';
import type { World } from './command.ts';

export interface KnownTemplate {
	readonly template: Template;
	/** Made or received on this computer. */
	readonly own: boolean;
	readonly versions: readonly number[];
}

/** Those that come with the program, and one's own of the data folder. */
export async function knownTemplates(world: World): Promise<readonly KnownTemplate[]> {
	const builtIn = await readTemplates(world.resourcesFolder);
	const store = await openTemplateStore(nodeDisk, dataPaths(world.dataFolder));
	for (const sentence of store.damage) world.progress(sentence);
	return [
		...builtIn.map((template) => ({ template, own: false, versions: [template.version] })),
		...store.all().flatMap((versions) => {
			const newest = versions.at(-1);
			const numbers = versions.map(({ version }) => version);
			return newest === undefined ? [] : [{ template: newest, own: true, versions: numbers }];
		}),
	];
}

/** A name that ends as template files do is a file; anything else is an id. Those of the program are in these words. */
export async function templateGiven(given: string, world: World, words: Words = spoken()): Promise<Result<Template>> {
	if (!given.toLowerCase().endsWith(TEMPLATE_ENDING))
		return templateAmong(
			(await knownTemplates(world)).map(({ template, own }) => (own ? template : sameTemplateIn(template, words))),
			given,
		);
	return templateInFile(given);
}

export async function templateInFile(path: string): Promise<Result<Template>> {
	const read = await readWhole(nodeDisk, path, MOST_TEMPLATE_BYTES);
	if (!read.ok) return read;
	const template = parseTemplateFile(read.value.bytes);
	return template.ok ? template : fail(template.error.code, `${basename(path)}: ${template.error.message}`);
}
