/** The program in a process of its own, to be killed or to race: says on stdout what was acknowledged. */
import { openDataFolder } from '../../electron/store/data-folder.ts';
import { dataPaths } from '../../electron/store/data-paths.ts';
import { type Disk, nodeDisk } from '../../electron/store/file-system.ts';
import { readLooseFile, writeLooseFile } from '../../electron/store/loose-file.ts';
import { openPlanStore } from '../../electron/store/plan-store.ts';
import { readProcesses } from '../../electron/store/processes.ts';
import { openWorkspace } from '../../electron/store/workspace-store.ts';

const [act = '', place = '', option = ''] = process.argv.slice(2);

/** The fault planted to show that a power cut is seen: nothing is ever flushed. */
const withoutSyncs: Disk = {
	...nodeDisk,
	files: {
		...nodeDisk.files,
		open: async (...args) => {
			const file = await nodeDisk.files.open(...args);
			return { ...file, sync: async () => undefined, datasync: async () => undefined };
		},
		syncFolder: async () => undefined,
	},
};

function say(text: string): void {
	process.stdout.write(`${text}\n`);
}

/** Edits for ever: lines into both files, now and then a publish, a setting saved. Begins after what is there. */
async function edit(root: string, disk: Disk): Promise<void> {
	const folder = await openDataFolder(disk, root);
	if (!folder.ok) throw new Error(folder.error.message);
	const { paths } = folder.value;
	const workspace = await openWorkspace(disk, paths);
	const opened = await openPlanStore(disk, paths, { planId: 'p1' });
	if (!opened.ok) throw new Error(opened.error.message);
	const { store, journal } = opened.value;
	for (let seq = journal.lines.length + 1; ; seq += 1) {
		const text = JSON.stringify({ seq, text: 'x'.repeat(seq % 700) });
		const drafted = seq % 3 === 0 ? await store.appendDrafts([text]) : null;
		if (drafted?.ok === true) say(`drafts ${seq}`);
		if ((await store.appendJournal([text])).ok) say(`journal ${seq}`);
		if (seq % 20 === 0 && (await store.replaceDrafts([])).ok) say(`published ${seq}`);
		if (seq % 10 !== 0) continue;
		const scale = seq % 20 === 0 ? '130' : '150';
		const saved = await workspace.update((data) => ({
			...data,
			profile: { name: `Ana ${seq}`, company: 'Harbor IT', side: 'partner' },
			settings: { ...data.settings, scale },
		}));
		if (saved.ok) say(`workspace ${seq}`);
	}
}

/** Adds one to the number in a loose file, as often as told; another's change in between means reading again. */
async function addOnes(path: string, times: number): Promise<void> {
	const processes = await readProcesses();
	let changed = 0;
	let busy = 0;
	for (let done = 0; done < times; ) {
		const read = await readLooseFile(nodeDisk, path);
		if (!read.ok) throw new Error(read.error.message);
		const parsed = JSON.parse(Buffer.from(read.value.bytes).toString()) as { sum: number };
		const next = JSON.stringify({ sum: parsed.sum + 1, padding: 'y'.repeat((parsed.sum % 7) * 900) });
		const written = await writeLooseFile(nodeDisk, path, Buffer.from(next), read.value.stamp, { processes });
		if (written.ok) done += 1;
		else if (written.error.code === 'changed') changed += 1;
		else if (written.error.code === 'busy') busy += 1;
		else throw new Error(written.error.message);
	}
	say(JSON.stringify({ done: times, changed, busy }));
}

/** Claims a data folder, says whether it got it, and keeps it until its input ends. */
async function hold(root: string): Promise<void> {
	const folder = await openDataFolder(nodeDisk, root);
	say(folder.ok ? 'owner' : folder.error.code);
	process.stdin.resume();
	await new Promise((resolve) => process.stdin.once('end', resolve));
	process.exit(0);
}

switch (act) {
	case 'edit':
		await edit(place, option === 'no-syncs' ? withoutSyncs : nodeDisk);
		break;
	case 'add':
		await addOnes(place, Number(option));
		break;
	case 'hold':
		await hold(place);
		break;
	default:
		throw new Error(`Unknown act for ${dataPaths(place).root}.`);
}
