/** Templates at the terminal: which there are, what a file holds, and one made of a plan. */
import { printTemplateFile, TEMPLATE_ENDING } from '../../shared/file/template-file.ts';
import { readPlan } from '../../shared/plan/plan.ts';
import { visibleRecords } from '../../shared/plan/show.ts';
import { templateOfPlan } from '../../shared/plan/template-of-plan.ts';
import { rowsOf } from '../../shared/plan/template-rows.ts';
import type { Template } from '../../shared/plan/template-schema.ts';
import { localeOf } from '../../shared/words/languages.ts';
import { loadWords } from '../../shared/words/load.ts';
import { nodeDisk } from '../store/file-system.ts';
import { writeLooseFile } from '../store/loose-file.ts';
import { type Command, EXIT, must, Refused } from './command.ts';
import { countOf, openPlan } from './plan-files.ts';
import { knownTemplates, templateInFile } from './template-files.ts';

export const templatesCommand: Command = {
	usage: 'covalent templates [template.jbpt …]',
	summary: 'list the templates of this computer and those that come with it, or say what is in template files',
	options: {},
	files: [0, Number.POSITIVE_INFINITY],
	run: async (given, world) => {
		if (given.files.length > 0) return lookAt(given.files);
		const known = await knownTemplates(world);
		return {
			text: known
				.map(
					({ template, own }) => `${template.id}  ${brief(template)}${own ? `, own, version ${template.version}` : ''}`,
				)
				.join('\n'),
			json: known.map(({ template, own, versions }) => ({ ...inShort(template), own, versions })),
		};
	},
};

export const saveTemplateCommand: Command = {
	usage: 'covalent save-template plan.jbp --title TITLE -o template.jbpt [--description TEXT] [--with-commitments]',
	summary:
		'make a template of a plan: structure, wording, categories, agendas and the names of the sides’ roles; nothing of its content',
	options: {
		...{ title: { type: 'string' }, description: { type: 'string' }, output: { type: 'string', short: 'o' } },
		'with-commitments': { type: 'boolean' },
	},
	files: [1, 1],
	required: ['title', 'output'],
	run: async (given, world) => {
		const output = given.option('output') ?? '';
		if (!output.toLowerCase().endsWith(TEMPLATE_ENDING))
			throw new Refused(`${output} has to end in ${TEMPLATE_ENDING}.`, EXIT.usage);
		const title = given.option('title')?.trim() ?? '';
		if (title === '' || title.length > 200)
			throw new Refused('--title takes some words, at most 200 characters.', EXIT.usage);
		const description = (given.option('description') ?? '').slice(0, 4000);
		const { ledger } = await openPlan(given.files[0], world);
		const plan = readPlan(visibleRecords(ledger));
		const words = await loadWords(localeOf(plan.frame.language));
		const made = templateOfPlan(plan, { id: `own-${world.mint().toLowerCase()}`, version: 1, title, of: null, words });
		const commitments = given.flag('with-commitments') ? made.template.commitments : [];
		const template: Template = { ...made.template, description, commitments };
		must(await writeLooseFile(nodeDisk, output, new TextEncoder().encode(printTemplateFile(template)), null));
		const touched = made.touched.filter((name) => commitments.length > 0 || !name.startsWith('commitments/'));
		const readAgain =
			touched.length === 0
				? ''
				: `\nNames or amounts were taken out of the words of ${countOf(touched.length, 'row')}: read them before you share it.`;
		return {
			text: `Made ${output}: “${title}”, ${countOf(rowsOf(template).length, 'row')}.${readAgain}`,
			json: { file: output, ...inShort(template), touched },
		};
	},
};

async function lookAt(files: readonly string[]) {
	const read = await Promise.all(
		files.map(async (file) => {
			const template = await templateInFile(file);
			return template.ok
				? { file, ok: true as const, template: template.value }
				: { file, ok: false as const, message: template.error.message };
		}),
	);
	const outcome = {
		text: read.map((one) => (one.ok ? `${one.file}  ${brief(one.template)}` : one.message)).join('\n'),
		json: read.map((one) =>
			one.ok ? { file: one.file, ...inShort(one.template) } : { file: one.file, failed: one.message },
		),
	};
	return read.every(({ ok }) => ok) ? outcome : { ...outcome, failed: true as const };
}

function brief(template: Template): string {
	return `“${template.title}”: ${countOf(rowsOf(template).length, 'row')}, ${template.months} months`;
}

function inShort(template: Template) {
	const { id, version, title, subtitle, description, months, parties } = template;
	const labels = { vendor: parties.vendor.label, partner: parties.partner.label };
	return { ...{ id, version, title, subtitle, description, months, labels }, rows: rowsOf(template).length };
}
