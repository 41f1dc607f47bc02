/**
 * Copies of one plan that share it through the ends of a synced folder, and a sync program that is late, loses files and
 * finds them again, brings them in halves, twice, under other names, and rolls a whole end back. Real files; only the
 * plan's own store is memory, and nothing waits for the disk.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readFolderFile } from '../../electron/exchange/folder-file.ts';
import { OpenPlan } from '../../electron/plans/open-plan.ts';
import { SyncedFolder } from '../../electron/plans/synced-folder.ts';
import type { FolderLink, FolderStore } from '../../electron/store/folder-store.ts';
import type { PlanStore } from '../../electron/store/plan-store.ts';
import type { PrivateStore } from '../../electron/store/private-store.ts';
import { ok } from '../../shared/base/result.ts';
import type { Edit, Line, Party, Pen } from '../../shared/ledger/change.ts';
import { createWorkingCopy } from '../../shared/ledger/working-copy.ts';
import { labelOfEdits } from '../../shared/plan/labels.ts';
import { ANA, BEN, BOTH } from './ledger.ts';
import type { Dice } from './ledger-histories.ts';
import { memoryFolder } from './memory-folder.ts';
import { quickDisk } from './quick-disk.ts';

const PLAN = 'plan1';
const GOALS = ['g1', 'g2', 'g3'] as const;

export class Copy {
	readonly name: string;
	readonly party: Party;
	/** This copy's end of the synced folder. */
	readonly end: string;
	readonly plan: OpenPlan;
	folder: SyncedFolder;
	readonly #store: FolderStore;
	readonly #dice: Dice;
	#typed = 0;

	constructor(name: string, party: Party, end: string, dice: Dice) {
		this.name = name;
		this.party = party;
		this.end = end;
		this.#dice = dice;
		this.#store = memoryStore();
		let minted = 0;
		this.plan = new OpenPlan({
			...{ planId: PLAN, speaksFor: party, computer: `computer-${name}`, key: null, material: NO_MATERIAL },
			copy: createWorkingCopy({ published: [], drafts: [], labelOf: labelOfEdits }),
			store: NO_STORE,
			now: () => new Date('2027-02-09T12:00:00Z'),
			mint: () => `${name}${++minted}`,
			tell: () => undefined,
			onChange: () => undefined,
			sessionElsewhere: () => null,
		});
		this.folder = this.#open();
	}

	/** One edit of one field, in the pen's own column or the joint one. */
	async edit(): Promise<void> {
		const dice = this.#dice;
		const goal = `goals/${dice.pick(GOALS)}`;
		const value = `${this.name} ${++this.#typed}`;
		const own: Edit = [goal, this.party === 'vendor' ? 'worthVendor' : 'worthPartner', value];
		const edits: readonly [Pen, Edit][] = [
			[BOTH, [goal, 'title', value]],
			[BOTH, [goal, 'why', dice.oneIn(4) ? null : value]],
			[this.party === 'vendor' ? ANA : BEN, own],
			[BOTH, [goal, 'removed', dice.oneIn(2) ? true : null]],
		];
		const [pen, edit] = edits[dice.oneIn(8) ? 3 : dice.below(3)] ?? [BOTH, own];
		// A field in conflict is settled now and then; what the schema refuses here (an empty goal) is no edit.
		const base = this.plan.snapshot().revision;
		const register = this.plan.visible().register(edit[0], edit[1]);
		const isContested = new Set(register.map((one) => one.value)).size > 1;
		if (isContested && dice.oneIn(3))
			await this.plan.resolve(pen, base, [[edit[0], edit[1], register[0]?.value ?? null]]);
		else await this.plan.edit(pen, { base, seen: [] }, [edit]);
	}

	async send(): Promise<boolean> {
		return (await this.folder.send()).ok;
	}

	/** The program ends and starts again; what it remembers of the folder is on disk. */
	async restart(): Promise<void> {
		await this.folder.close();
		this.folder = this.#open();
	}

	async connect(): Promise<void> {
		const connected = await this.folder.connect(this.end);
		if (!connected.ok) throw new Error(connected.error.message);
	}

	lines(): readonly Line[] {
		return this.plan.traffic.published().lines();
	}

	#open(): SyncedFolder {
		let minted = 0;
		return new SyncedFolder({
			...{ plan: this.plan, store: this.#store, disk: quickDisk, dataFolder: '/nowhere', isReadOnly: false },
			check: async (bytes) => readFolderFile(bytes),
			notes: { alarmsAbout: async () => [], note: async () => undefined },
			mint: () => `copy-${this.name}-${++minted}`,
			userName: () => '',
			pollMs: null,
			log: (sentence) => {
				throw new Error(sentence);
			},
		});
	}
}

export class Cloud {
	readonly root = mkdtempSync(join(memoryFolder(), 'covalent-schedule-'));
	readonly copies: readonly Copy[];
	/** Every file that any copy ever wrote, as it was written. */
	readonly #written = new Map<string, string>();
	/** Files that were replaced by other bytes, which is what an alarm is for. */
	replaced = 0;
	readonly #dice: Dice;

	constructor(dice: Dice) {
		this.#dice = dice;
		this.copies = Array.from({ length: 2 + dice.below(3) }, (_, at) => {
			const end = join(this.root, `end${at}`);
			mkdirSync(end);
			return new Copy(`c${at}x`, at % 2 === 0 ? 'vendor' : 'partner', end, dice);
		});
	}

	/** Something a sync program does to one file between two ends, or to one end. */
	act(): void {
		this.#note();
		const [from, to] = this.#dice.shuffle(this.copies);
		if (from === undefined || to === undefined) return;
		const names = namesIn(from.end);
		const name = names[this.#dice.below(names.length)];
		if (name === undefined) return;
		const content = this.#written.get(name) ?? readFileSync(join(from.end, name), 'utf8');
		const write = (as: string, text: string) => {
			mkdirSync(dirname(join(to.end, as)), { recursive: true });
			writeFileSync(join(to.end, as), text);
		};
		const kind = this.#dice.below(10);
		if (kind === 0) write(name, content.slice(0, this.#dice.below(content.length)));
		else if (kind === 1) write(name.replace('.jbp', ` (${this.#dice.below(3)}).jbp`), content);
		else if (kind === 2) write(name.replace(`${PLAN}/`, `${PLAN}-DESKTOP-ABC/`), content);
		else if (kind === 3) rmSync(join(to.end, name), { force: true });
		else if (kind === 4) this.#rollBack(to);
		else if (kind > 5) write(name, content);
		else if (existsSync(join(to.end, name))) this.#replace(name, content, write);
	}

	/** The sync program has caught up: every file everywhere, whole, and nothing that nobody wrote. */
	catchUp(): void {
		this.#note();
		for (const { end } of this.copies) {
			for (const [name, content] of this.#written) {
				if (existsSync(join(end, name)) && readFileSync(join(end, name), 'utf8') === content) continue;
				mkdirSync(dirname(join(end, name)), { recursive: true });
				writeFileSync(join(end, name), content);
			}
		}
	}

	forget(): void {
		rmSync(this.root, { recursive: true, force: true });
	}

	#replace(name: string, content: string, write: (name: string, text: string) => void): void {
		const other = this.#dice.shuffle([...this.#written.values()])[0] ?? content;
		this.replaced += other === content ? 0 : 1;
		write(name, other);
	}

	/** An end as it was some time ago: the newest of its files are gone. */
	#rollBack({ end }: Copy): void {
		const names = this.#dice.shuffle(namesIn(end));
		for (const name of names.slice(0, this.#dice.below(names.length + 1))) rmSync(join(end, name));
	}

	/** What a copy wrote is first seen whole: half files, renamed and replaced ones have another name or are known. */
	#note(): void {
		for (const { end } of this.copies)
			for (const name of namesIn(end)) {
				if (this.#written.has(name) || /\(|DESKTOP/.test(name)) continue;
				this.#written.set(name, readFileSync(join(end, name), 'utf8'));
			}
	}
}

function namesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
		.sort();
}

function memoryStore(): FolderStore {
	let kept: FolderLink | null = null;
	return {
		damage: null,
		link: () => kept,
		save: async (change) => {
			const next = change(kept);
			// What would not survive a restart must not be relied on.
			kept = next === null ? null : (JSON.parse(JSON.stringify(next)) as FolderLink);
			return ok();
		},
	};
}

const saved = async () => ok();

const NO_STORE: PlanStore = {
	...{ appendJournal: saved, appendDrafts: saved, replaceDrafts: saved, rescue: saved, close: saved },
	saveState: () => ({ state: 'saved', pending: 0, message: null, at: null }),
	watch: () => () => undefined,
	retry: () => undefined,
	content: () => ({ journal: [], drafts: [] }),
};

const NO_MATERIAL = { session: () => null } as unknown as PrivateStore;
