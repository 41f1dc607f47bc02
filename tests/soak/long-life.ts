/** A plan of many records with a long life, in the data folder of a computer. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataPaths } from '../../electron/store/data-paths.ts';
import { printBatch } from '../../electron/store/journal-lines.ts';
import type { Party } from '../../shared/ledger/change.ts';
import { Chain, planLines } from '../bench/big-plan.ts';
import { type StartedCore, startCore } from '../builders/started-core.ts';
import { newFolder } from '../unit/store/folder.ts';

export const PEN = { party: 'vendor', name: 'Ana Ruiz' } as const;
export const PLAN = 'bench';

/** A folder with one plan of that many changes, a tenth as many records, found there and entered in the list. */
export async function folderWithLongLife(changes: number): Promise<string> {
	const data = newFolder();
	mkdirSync(join(data, 'plans', PLAN), { recursive: true });
	writeFileSync(dataPaths(data).journal(PLAN), printBatch(longLife(changes)));
	await (await startCore(data)).close();
	return data;
}

/** Milliseconds from asking to the answer that says it is on disk, sorted, one topic after another. */
export async function editTimes(core: StartedCore, records: number, edits: number): Promise<readonly number[]> {
	let { revision } = await core.ask('plan.open', { planId: PLAN });
	const times: number[] = [];
	for (let n = 0; n < edits; n += 1) {
		const at = performance.now();
		const record = `topics/t${3 * ((n * 37) % Math.floor(records / 3))}`;
		const edited = await core.ask('plan.edit', {
			planId: PLAN,
			pen: PEN,
			base: revision,
			edits: [[record, 'positionVendor', `Typed now, ${n}`]],
		});
		revision = edited.revision;
		times.push(performance.now() - at);
	}
	return times.sort((a, b) => a - b);
}

/** The plan is written once, then a field at a time for the rest of its life, each run having seen the one before. */
function longLife(changes: number): readonly string[] {
	const born = planLines(Math.floor(changes / 10));
	const texts = born.map(({ text }) => text);
	const acts = born.filter(({ change }) => change.edits.some(([, , value]) => typeof value === 'string'));
	let heads = born.slice(-1).map(({ id }) => id);
	for (let run = 0; texts.length < changes; run += 1) {
		const chain = new Chain(`r${run}`, heads);
		for (let n = 0; n < 500 && texts.length + chain.lines.length < changes; n += 1) {
			const { edits, pen } = acts[(run * 500 + n * 7) % acts.length]?.change ?? { edits: [], pen: PEN };
			const field = edits.find(([, name, value]) => typeof value === 'string' && /position|agreedText|test/.test(name));
			const [ref, name] = field ?? ['plan/plan', 'title'];
			chain.write(pen.party as Party, [[ref, name, `Said again, ${run} and ${n}`]]);
		}
		for (const { text } of chain.lines) texts.push(text);
		heads = chain.lines.slice(-1).map(({ id }) => id);
	}
	return texts;
}
