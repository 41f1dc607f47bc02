/** Keeps what was exchanged of a plan, through lowdb and our adapter. */

import { dirname } from 'node:path';
import { Low } from 'lowdb';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { say } from '../../shared/words/spoken.ts';
import type { Damage } from './damage.ts';
import { makeFolder } from './durable-file.ts';
import { type ExchangeFile, exchangeFile, nothingExchanged } from './exchange-file.ts';
import type { Disk } from './file-system.ts';
import { JsonFile, NotSaved } from './lowdb-adapter.ts';

export interface ExchangeStore {
	/** Set where the file could not be read: what was sent and whose keys were seen is not known any more. */
	readonly damage: Damage | null;
	data(): ExchangeFile;
	/** One after another. What could not be saved does not count. */
	update(change: (data: ExchangeFile) => ExchangeFile): Promise<Result<undefined>>;
}

/** `isExpected`: copies were exchanged before, so that a list that is not there was removed. */
export async function openExchangeStore(
	disk: Disk,
	path: string,
	{ quarantine, isExpected = false }: { readonly quarantine: string; readonly isExpected?: boolean },
): Promise<ExchangeStore> {
	const file = new JsonFile<ExchangeFile>(disk, {
		...{ path, quarantine },
		parse: (value) => {
			const parsed = exchangeFile.safeParse(value);
			return parsed.success ? ok(parsed.data) : fail('unreadable', say('The list of copies holds something else.'));
		},
	});
	const low = new Low<ExchangeFile>(file, nothingExchanged);
	await low.read();
	// The first write makes the list anew, and must not make an empty one of it that nobody is told of.
	if (file.damage !== null || (file.isMissing && isExpected))
		low.data = { ...nothingExchanged, forgotten: disk.now().toISOString() };
	let last: Promise<unknown> = Promise.resolve();
	const save = async (change: (data: ExchangeFile) => ExchangeFile): Promise<Result<undefined>> => {
		const before = low.data;
		const made = await makeFolder(disk, dirname(path));
		if (!made.ok) return made;
		low.data = change(before);
		try {
			await low.write();
			return ok();
		} catch (error) {
			low.data = before;
			if (error instanceof NotSaved) return { ok: false, error: error.failure };
			throw error;
		}
	};
	return {
		damage: file.damage,
		data: () => low.data,
		update: (change) => {
			const saved = last.then(() => save(change));
			last = saved.catch(() => undefined);
			return saved;
		},
	};
}
