import type { Edit, Scalar } from '../../shared/ledger/change.ts';
import { type Command, EXIT, must, Refused, type World } from './command.ts';
import { countOf, inWords, openToWrite, penOf } from './plan-files.ts';
import { jsonIn, readJson } from './read-json.ts';

export const editPlan: Command = {
	usage: 'covalent edit plan.jbp --pen vendor|partner|joint --name NAME --edits edits.json',
	summary: 'write fields: [["goals/g1","title","Cloud ARR"], …]; - reads them from standard input',
	options: { pen: { type: 'string' }, name: { type: 'string' }, edits: { type: 'string' } },
	files: [1, 1],
	required: ['pen', 'name', 'edits'],
	run: async (given, world) => {
		const pen = penOf(given);
		const edits = await readEdits(given.option('edits') ?? '', world);
		const plan = await openToWrite(given.files[0], world);
		const lines = must(plan.edit(pen, edits));
		if (lines.length > 0) must(await plan.save());
		const written = lines.flatMap(({ change }) => change.edits);
		return {
			text:
				lines.length === 0
					? 'Nothing changed: the plan already says so.'
					: `Wrote ${countOf(written.length, 'field')}.`,
			json: { change: lines.at(-1)?.id ?? null, edits: written },
		};
	},
};

export const resolvePlan: Command = {
	usage:
		'covalent resolve plan.jbp --record goals/g1 --field title --pick 0|1|… --pen vendor|partner|joint --name NAME',
	summary: 'settle a field that holds several values; show lists them in order',
	options: {
		record: { type: 'string' },
		field: { type: 'string' },
		pick: { type: 'string' },
		pen: { type: 'string' },
		name: { type: 'string' },
	},
	files: [1, 1],
	required: ['record', 'field', 'pick', 'pen', 'name'],
	run: async (given, world) => {
		const pen = penOf(given);
		const [record = '', field = ''] = [given.option('record'), given.option('field')];
		const plan = await openToWrite(given.files[0], world);
		const conflict = plan.conflicts().find((one) => one.record === record && one.field === field);
		if (conflict === undefined) throw new Refused(`${record} ${field} holds no conflict.`, EXIT.failed);
		const picked = conflict.values[Number(given.option('pick'))];
		if (!/^\d+$/.test(given.option('pick') ?? '') || picked === undefined)
			throw new Refused(`--pick is a number from 0 to ${conflict.values.length - 1}.`, EXIT.usage);
		const [line] = must(plan.resolve(pen, record, field, picked.value));
		must(await plan.save());
		return {
			text: `${record} ${field} is ${inWords(picked.value)}.`,
			json: { change: line?.id ?? null, record, field, value: picked.value },
		};
	},
};

async function readEdits(path: string, world: World): Promise<readonly Edit[]> {
	const source = path === '-' ? 'The standard input' : path;
	const read = path === '-' ? jsonIn(await world.readStdin(), source) : await readJson(path);
	if (!Array.isArray(read) || read.length === 0)
		throw new Refused(`${source} has to hold a list of edits: [["goals/g1","title","Cloud ARR"], …].`, EXIT.failed);
	return read.map((edit: unknown, at): Edit => {
		if (!isEdit(edit))
			throw new Refused(`${source}: edit ${at + 1} is not ["collection/id", "field", value].`, EXIT.failed);
		return edit;
	});
}

function isEdit(edit: unknown): edit is Edit {
	return (
		Array.isArray(edit) &&
		edit.length === 3 &&
		typeof edit[0] === 'string' &&
		edit[0].includes('/') &&
		typeof edit[1] === 'string' &&
		isScalar(edit[2])
	);
}

function isScalar(value: unknown): value is Scalar {
	return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
