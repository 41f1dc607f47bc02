/** What is kept beside a synced folder as for every copy: that something left or came in, and whose keys were seen. */

import { otherParty } from '../../shared/plan/field.ts';
import { say } from '../../shared/words/spoken.ts';
import { alarmsAbout, type OwnKey, rememberKeys, type Shown, type UsedKey } from '../agreement/trust.ts';
import type { Library } from '../plans/library.ts';
import type { OpenPlan } from '../plans/open-plan.ts';
import type { ExchangeFile, KeptEntry } from '../store/exchange-file.ts';
import { forgottenAlarms } from './forgotten-keys.ts';
import type { Memory } from './memory.ts';

/** Something that left or came in through a folder. */
export interface Passed {
	readonly kind: 'sent' | 'received';
	/** Fields written. */
	readonly changes: number;
	/** How much of the plan the other side knows by it; null where only colleagues were concerned. */
	readonly heads: readonly string[] | null;
	/** The act in the journal by which it came in. */
	readonly act?: string;
	/** The keys it showed. */
	readonly keys?: readonly UsedKey[];
}

export interface FolderNotes {
	/** Sentences on keys that need a person; none where the keys are known or new. */
	alarmsAbout(shown: Shown): Promise<readonly string[]>;
	note(passed: Passed): Promise<void>;
}

export interface FolderNotesParts {
	readonly memory: Memory;
	readonly library: Library;
	readonly now: () => Date;
	readonly notify: (text: string) => void;
	readonly tell: (planId: string) => void;
}

/** As the list of copies names it. */
const NAME = 'Synced folder';

export function folderNotesOf(plan: OpenPlan, parts: FolderNotesParts): FolderNotes {
	const { memory, library, now, notify, tell } = parts;
	const own: OwnKey =
		plan.key === null ? null : { key: plan.key.publicKey, party: plan.speaksFor, computer: plan.computer };
	return {
		alarmsAbout: async (shown) => {
			const data = (await memory.of(plan.planId)).data();
			return [...forgottenAlarms(data), ...alarmsAbout(shown, data.keys, own)].map(({ text }) => text);
		},
		note: async ({ kind, changes, heads, act, keys = [] }) => {
			const at = now().toISOString();
			const company = plan.partyName(heads === null ? plan.speaksFor : otherParty(plan.speaksFor));
			const entry: KeptEntry = {
				...{ kind, at, with: company, name: NAME, changes, note: '' },
				...(heads === null ? { for: 'colleague' } : { heads: [...heads] }),
				...(act === undefined ? {} : { act }),
			};
			const store = await memory.of(plan.planId);
			const saved = await store.update((data) => ({
				...data,
				entries: withEntry(data.entries, entry),
				keys: rememberKeys(data.keys, keys, own, at),
			}));
			if (!saved.ok) notify(say('The list of copies could not be kept. {reason}', { reason: saved.error.message }));
			await library.exchanged(plan.planId, { how: kind, at, with: entry.with });
			tell(plan.planId);
		},
	};
}

/** What comes in by itself all day long is one line a day. */
function withEntry(entries: ExchangeFile['entries'], entry: KeptEntry): KeptEntry[] {
	const last = entries.at(-1);
	const isMore =
		last?.name === NAME &&
		last.kind === entry.kind &&
		last.for === entry.for &&
		last.at.slice(0, 10) === entry.at.slice(0, 10);
	return isMore ? [...entries.slice(0, -1), { ...entry, changes: last.changes + entry.changes }] : [...entries, entry];
}
