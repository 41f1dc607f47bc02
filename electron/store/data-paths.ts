/** Where things are kept on this computer, below the data folder: names alone. */
import { join } from 'node:path';

export interface DataPaths {
	readonly root: string;
	readonly workspace: string;
	/** How each plan stood when it was last read. */
	readonly portfolio: string;
	/** Templates of one’s own, a file each. */
	readonly templates: string;
	readonly owner: string;
	readonly plans: string;
	readonly private: string;
	readonly evidence: string;
	readonly quarantine: string;
	readonly backups: string;
	readonly logs: string;
	readonly keys: string;
	readonly exchange: string;
	/** The key pair of this data folder. */
	readonly key: string;
	journal(planId: string): string;
	drafts(planId: string): string;
	notes(planId: string): string;
	/** What was imported into a plan from a CRM. */
	crm(planId: string): string;
	/** What belongs to one import: the marks of its rows, and its file where it was handed in by a window. */
	evidenceOf(planId: string): string;
	/** Files that a window hands in, until they are imported or let go. */
	readonly incoming: string;
	/** How the columns of CRM exports were mapped. */
	readonly crmMaps: string;
	/** The backups of one plan. */
	backupsOf(planId: string): string;
	/** Of its private notes: beside them, and in no backup of the plan. */
	notesBackupsOf(planId: string): string;
	/** What was sent and received of a plan, and whose keys were seen. */
	exchanged(planId: string): string;
	/** The synced folder that a plan is connected to. */
	folderLink(planId: string): string;
	/** The same for loose files, by the terminal. */
	exchangedLoose(planId: string): string;
	/** The folder of those. */
	readonly looseExchange: string;
}

const PLAN_ID = /^[A-Za-z0-9_-]{1,64}$/;

/** Finds names only; touches nothing. A plan id that could lead out of the folder is a fault of the program. */
export function dataPaths(root: string): DataPaths {
	const plan = (planId: string): string => {
		if (!PLAN_ID.test(planId)) throw new Error('Not a plan id.');
		return planId;
	};
	const plans = join(root, 'plans');
	const notes = join(root, 'private');
	const keys = join(root, 'keys');
	const exchange = join(root, 'exchange');
	const looseExchange = join(exchange, 'loose');
	const evidence = join(root, 'evidence');
	return {
		root,
		workspace: join(root, 'workspace.json'),
		portfolio: join(root, 'portfolio.json'),
		templates: join(root, 'templates'),
		owner: join(root, 'owner.json'),
		plans,
		private: notes,
		evidence,
		// No plan has a point in its id.
		incoming: join(evidence, 'incoming.files'),
		crmMaps: join(evidence, 'maps.json'),
		quarantine: join(root, 'quarantine'),
		backups: join(root, 'backups'),
		logs: join(root, 'logs'),
		keys,
		exchange,
		key: join(keys, 'computer.json'),
		journal: (planId) => join(plans, plan(planId), 'journal.jbp'),
		drafts: (planId) => join(plans, plan(planId), 'drafts.jbp'),
		notes: (planId) => join(notes, `${plan(planId)}.json`),
		crm: (planId) => join(notes, `${plan(planId)}.crm.json`),
		evidenceOf: (planId) => join(evidence, plan(planId)),
		backupsOf: (planId) => join(root, 'backups', plan(planId)),
		// No plan has a point in its id.
		notesBackupsOf: (planId) => join(notes, 'notes.backups', plan(planId)),
		exchanged: (planId) => join(exchange, `${plan(planId)}.json`),
		folderLink: (planId) => join(exchange, `${plan(planId)}.folder.json`),
		exchangedLoose: (planId) => join(looseExchange, `${plan(planId)}.json`),
		looseExchange,
	};
}
