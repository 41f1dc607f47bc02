/** Syncs a loose file with a synced folder: takes in what is new, then sends what the folder lacks. */
import { resolve } from 'node:path';
import { ok, type Result } from '../../shared/base/result.ts';
import type { Signature } from '../../shared/file/jbp.ts';
import type { Party } from '../../shared/ledger/change.ts';
import { type ComputerKey, openKey } from '../agreement/keys.ts';
import { alarmsAbout } from '../agreement/trust.ts';
import { FolderChecker } from '../exchange/folder-checker.ts';
import { heldIn, type Intake, judgeFolder } from '../exchange/folder-intake.ts';
import type { FolderNotes } from '../exchange/folder-notes.ts';
import { findPlace } from '../exchange/folder-place.ts';
import { type FolderContents, FolderReader } from '../exchange/folder-reader.ts';
import { FolderWriter, headsToAnnounce } from '../exchange/folder-writer.ts';
import { signatureOf } from '../exchange/hand-over.ts';
import { asNetEffect } from '../exchange/loose-hand-over.ts';
import type { LoosePlan } from '../exchange/loose-plan.ts';
import { keysRemembered, rememberKeysOf } from '../exchange/loose-receive.ts';
import { hashText } from '../hash.ts';
import { fileSentences } from '../plans/folder-state.ts';
import { dataPaths } from '../store/data-paths.ts';
import { nodeDisk } from '../store/file-system.ts';
import { type Command, must, type World } from './command.ts';
import { conflictLines, countOf, oneLine, openPlan } from './plan-files.ts';

export const syncCommand: Command = {
	usage: 'covalent sync plan.jbp --folder DIR',
	summary:
		'take in what is new in a synced folder and send what it lacks; ends with code 3 where fields hold several values',
	options: { folder: { type: 'string' } },
	files: [1, 1],
	required: ['folder'],
	run: async (given, world) => {
		const [file = ''] = given.files;
		const opened = await openPlan(file, world);
		const checker = new FolderChecker();
		try {
			const folder = given.option('folder') ?? '';
			const { plan, received, sent, intake, contents } = must(await sync(opened, folder, checker, world));
			const conflicts = plan.conflicts();
			const waiting = intake.waiting + plan.ledger.waiting().length;
			const trouble = fileSentences({ contents, intake, now: null });
			const text = [
				`${file}: ${countOf(received, 'change')} taken in, ${countOf(sent, 'change')} sent.`,
				...(conflicts.length > 0
					? [`${countOf(conflicts.length, 'field')} with several values, to settle with covalent resolve:`]
					: []),
				...conflictLines(conflicts),
				...(waiting > 0 ? [`${countOf(waiting, 'change')} waiting for others that are missing.`] : []),
				...trouble.map(oneLine),
			].join('\n');
			const json = { sent, received, waiting, conflicts, trouble };
			return conflicts.length > 0 ? { text, json, attention: true } : { text, json };
		} finally {
			await checker.close();
		}
	},
};

interface Synced {
	readonly plan: LoosePlan;
	readonly received: number;
	readonly sent: number;
	readonly intake: Intake;
	readonly contents: FolderContents;
}

async function sync(file: LoosePlan, given: string, { check }: FolderChecker, world: World): Promise<Result<Synced>> {
	const { planId } = file;
	const place = await findPlace(nodeDisk, resolve(given), planId, world.dataFolder);
	if (!place.ok) return place;
	const reader = new FolderReader({ disk: nodeDisk, place: place.value, planId, check });
	const looked = await reader.look();
	if (!looked.ok) return looked;
	const alarmsAbout = await keyAlarms(planId, world);
	const intake = await judgeFolder({
		...{ contents: looked.value, published: file.ledger, takenBack: new Set<string>(), alarmsAbout },
	});
	const held = heldIn(looked.value);
	const received = intake.take.length;
	file.merge(intake.take);
	const key = await openKey(nodeDisk, dataPaths(world.dataFolder));
	const own = key.ok ? key.value : null;
	const plan = tidied(file, held, own, world);
	// On disk here before anybody is told that it has arrived.
	const saved = received > 0 || plan !== file ? await plan.save() : ok();
	if (!saved.ok) return saved;
	const notRemembered = intake.keys.length > 0 ? await rememberKeysOf(planId, intake.keys, world) : [];
	for (const sentence of notRemembered) world.progress(sentence);
	const copy = await copyOf(plan, world);
	const writer = new FolderWriter({ disk: nodeDisk, place: place.value, planId, copy });
	await writer.tidy();
	const lines = plan.ledger.lines().filter(({ id }) => !held.has(id));
	const sent = lines.length === 0 ? ok(0) : await writer.send(lines, plan.title, signature(plan, own, world));
	if (!sent.ok) return sent;
	const after = sent.value > 0 ? await reader.look() : looked;
	if (!after.ok) return after;
	const said = await announce(writer, copy, plan, after.value, world);
	return said.ok ? ok({ plan, received, sent: sent.value, intake, contents: after.value }) : said;
}

/** Says what this file has, where that is news; a file nobody on this computer wrote in speaks for no side. */
async function announce(
	writer: FolderWriter,
	copy: string,
	plan: LoosePlan,
	contents: FolderContents,
	world: World,
): Promise<Result<undefined>> {
	const party = sideOf(plan, world);
	const own = [...contents.values()].flatMap((found) =>
		found.kind === 'announcement' && found.announcement.copy === copy ? [found.announcement] : [],
	);
	const last = own.sort((a, b) => a.number - b.number).at(-1);
	const heads = headsToAnnounce(plan.ledger, contents);
	if (party === null || last?.heads.join() === heads.join()) return ok();
	const number = (last?.number ?? 0) + 1;
	const at = world.now().toISOString();
	return writer.announce({ number, heads, at, party, name: '', computer: world.computer.slice(0, 120) }, contents);
}

/** The side for which this computer wrote in the file last; null where it did not. */
function sideOf({ ledger }: LoosePlan, { computer }: World): Party | null {
	const own = ledger.lines().findLast(({ change }) => change.computer === computer && change.party !== 'joint');
	return own?.change.party === 'vendor' || own?.change.party === 'partner' ? own.change.party : null;
}

/** The same file on the same computer is the same copy at every run. */
async function copyOf({ path }: LoosePlan, { computer }: World): Promise<string> {
	const whole = await nodeDisk.files.realpath(path);
	return `file${hashText(`${computer} ${whole}`).slice(0, 16)}`;
}

/** What was tried and withdrawn in runs of which nothing is out yet stays at home, as with a hand-over. */
function tidied(file: LoosePlan, held: ReadonlySet<string>, key: ComputerKey | null, world: World): LoosePlan {
	const { computer, now, mint } = world;
	const out = new Set(file.ledger.lines().flatMap(({ id, change }) => (held.has(id) ? [change.replica] : [])));
	const by = { party: sideOf(file, world) ?? ('joint' as const), computer, key, now, mint };
	return asNetEffect(file, by, (replica) => out.has(replica)).reduced;
}

function signature(plan: LoosePlan, key: ComputerKey | null, world: World): Signature | null {
	const party = sideOf(plan, world);
	if (party === null) return null;
	const company = String(plan.ledger.record(`parties/${party}`)?.values.name ?? '');
	return signatureOf({ party, name: '', company, computer: world.computer, at: world.now(), note: '' }, key);
}

/** Keys that were seen in the window of this computer count here too. */
async function keyAlarms(planId: string, world: World): Promise<FolderNotes['alarmsAbout']> {
	const { seen, alarms } = await keysRemembered(planId, world);
	return async (shown) => [...alarms, ...alarmsAbout(shown, seen, null)].map(({ text }) => text);
}
