/** Many plans at once, one file each in a folder: what can be written is written, and each that cannot says why. */
import { join } from 'node:path';
import { EXIT, type Outcome, Refused, type World } from './command.ts';
import { outputFolder } from './output-folder.ts';
import { countOf } from './plan-files.ts';

export interface Batch {
	/** Of the files it may write. */
	readonly endings: readonly string[];
	/** What the file of a plan is called, without the dot between. */
	readonly nameFor: (plan: string) => { readonly name: string; readonly extension: string };
	/** Writes the file and answers how long it is. */
	readonly write: (plan: string, to: string, world: World) => Promise<number>;
}

type Written =
	| { readonly plan: string; readonly ok: true; readonly file: string; readonly bytes: number }
	| { readonly plan: string; readonly ok: false; readonly error: string };

/** Ends with exit code 1 if any plan could not be written. */
export async function exportEach(
	plans: readonly string[],
	folder: string,
	batch: Batch,
	world: World,
): Promise<Outcome> {
	await outputFolder(folder, batch.endings);
	const names = fileNames(plans, batch);
	const files: Written[] = [];
	for (const [at, plan] of plans.entries()) {
		const name = names[at] ?? '';
		world.progress(`${at + 1} of ${plans.length}: ${name}`);
		// Its own steps would be told once a plan: too many lines for who waits for the whole.
		files.push(await written(plan, join(folder, name), batch, { ...world, progress: () => undefined }));
	}
	const failed = files.filter(({ ok }) => !ok).length;
	const done = files.length - failed;
	const sum = `Wrote ${countOf(done, 'file')} of ${countOf(plans.length, 'plan')} into ${folder}${failed === 0 ? '.' : `; ${failed} could not be written.`}`;
	return {
		text: [...files.map(lineOf), sum].join('\n'),
		json: { folder, written: done, failed, files },
		...(failed > 0 && { failed: true }),
	};
}

async function written(plan: string, file: string, { write }: Batch, world: World): Promise<Written> {
	try {
		return { plan, ok: true, file, bytes: await write(plan, file, world) };
	} catch (error) {
		// What is asked for wrongly is so for every plan.
		if (error instanceof Refused && error.exitCode !== EXIT.usage) return { plan, ok: false, error: error.message };
		throw error;
	}
}

function lineOf(result: Written): string {
	return result.ok ? `  ${result.plan}  →  ${result.file}` : `  ${result.plan}  not written: ${result.error}`;
}

/** Two plans of one name from two folders do not overwrite each other: the second is numbered. */
function fileNames(plans: readonly string[], { nameFor }: Batch): readonly string[] {
	const taken = new Set<string>();
	return plans.map((plan) => {
		const { name, extension } = nameFor(plan);
		let free = `${name}.${extension}`;
		for (let again = 2; taken.has(free.toLowerCase()); again += 1) free = `${name} (${again}).${extension}`;
		taken.add(free.toLowerCase());
		return free;
	});
}
