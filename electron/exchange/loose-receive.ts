/** A copy taken into a loose plan file: the same reading, the same report, and the keys that were seen kept in the data folder. */
import { basename } from 'node:path';
import { ok, type Result } from '../../shared/base/result.ts';
import type { Alarm, ReceiveReport } from '../../shared/contract/exchange.ts';
import type { Taking } from '../../shared/plan/filled-in/sheet-change.ts';
import { readKey } from '../agreement/keys.ts';
import { rememberKeys, type UsedKey } from '../agreement/trust.ts';
import type { KnownKeys } from '../agreement/verify.ts';
import { dataPaths } from '../store/data-paths.ts';
import type { SeenKey } from '../store/exchange-file.ts';
import { type ExchangeStore, openExchangeStore } from '../store/exchange-store.ts';
import { nodeDisk } from '../store/file-system.ts';
import { readLooseFile } from '../store/loose-file.ts';
import type { ReadFile } from './arriving-file.ts';
import { forgottenAlarms, lookedAt } from './forgotten-keys.ts';
import type { LoosePlan } from './loose-plan.ts';
import { readInWorker } from './reader.ts';
import { keysIn, linesTaken, reportOf } from './receive.ts';

export interface LooseWorld {
	readonly dataFolder: string;
	readonly now: () => Date;
}

/** `plan` is null where there is no file yet. Nothing is written. */
export async function lookAtLoose(
	plan: LoosePlan | null,
	path: string,
	world: LooseWorld,
): Promise<Result<{ readonly report: Omit<ReceiveReport, 'id'>; readonly read: ReadFile }>> {
	const file = await readLooseFile(nodeDisk, path);
	if (!file.ok) return file;
	const read = await readInWorker(file.value.bytes, async (planId) =>
		ok(plan?.planId === planId ? plan.ledger.lines() : null),
	);
	if (!read.ok) return { ok: false, error: { ...read.error, message: `${basename(path)}: ${read.error.message}` } };
	const { seen, alarms } = await keysRemembered(read.value.planId, world);
	const { id: _id, ...report } = reportOf(basename(path), read.value, {
		...{ seen, alarms, own: null, known: plan !== null, now: world.now().toISOString() },
	});
	return ok({ report, read: read.value });
}

export interface TakenInLoose {
	/** In sentences: the changes are in the file, and what could not be kept beside it. */
	readonly notRemembered: readonly string[];
}

/** Writes the file with what came in, then remembers whose keys were seen. */
export async function takeInLoose(
	plan: LoosePlan,
	read: ReadFile,
	world: LooseWorld,
	{ keysLookedAt, ...by }: Omit<Taking, 'side' | 'company'> & { readonly keysLookedAt: boolean },
): Promise<Result<TakenInLoose>> {
	plan.merge(linesTaken(read, by));
	const saved = await plan.save();
	if (!saved.ok) return saved;
	return ok({ notRemembered: await rememberKeysOf(read.planId, keysIn(read), world, keysLookedAt) });
}

/** Whose keys were seen here in a plan, in its window or in the terminal, and what is wrong with these lists. */
export async function keysRemembered(
	planId: string,
	world: Pick<LooseWorld, 'dataFolder'>,
): Promise<{ readonly seen: readonly SeenKey[]; readonly alarms: readonly Alarm[] }> {
	const [own, window] = await Promise.all([
		rememberedBy(planId, world, 'loose'),
		rememberedBy(planId, world, 'window'),
	]);
	const alarms = [window, own].flatMap((store) => forgottenAlarms(store.data())).slice(0, 1);
	return { seen: [...window.data().keys, ...own.data().keys], alarms };
}

/** Remembers the keys that changes came in with; in sentences where that cannot be. */
export async function rememberKeysOf(
	planId: string,
	used: readonly UsedKey[],
	world: LooseWorld,
	keysLookedAt = false,
): Promise<readonly string[]> {
	const store = await rememberedBy(planId, world, 'loose');
	const since = world.now().toISOString();
	const kept = await store.update((data) => {
		const keys = rememberKeys(data.keys, used, null, since);
		return keysLookedAt ? lookedAt(data, keys, []) : { ...data, keys };
	});
	return kept.ok
		? []
		: [`The changes were taken in, but whose keys they came with could not be remembered. ${kept.error.message}`];
}

/** What this data folder knows of keys; nothing, and nothing is made, where there is none. */
export async function keysKnownTo(planId: string, world: Pick<LooseWorld, 'dataFolder'>): Promise<KnownKeys> {
	const [{ seen }, key] = await Promise.all([
		keysRemembered(planId, world),
		readKey(nodeDisk, dataPaths(world.dataFolder)),
	]);
	return { seen, own: null, ownKey: key.ok ? key.value.publicKey : null };
}

/** An open window owns its file and keeps it in memory, so the terminal has one of its own. */
function rememberedBy(
	planId: string,
	{ dataFolder }: Pick<LooseWorld, 'dataFolder'>,
	whose: 'window' | 'loose',
): Promise<ExchangeStore> {
	const paths = dataPaths(dataFolder);
	return openExchangeStore(
		nodeDisk,
		whose === 'window' ? paths.exchanged(planId) : paths.exchangedLoose(planId),
		paths,
	);
}
