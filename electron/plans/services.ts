/** Builds the services of the core upon one data folder. */

import { hostname } from 'node:os';
import { type Failure, fail, ok, type Result } from '../../shared/base/result.ts';
import type { AppState } from '../../shared/contract/app.ts';
import type { ExportJob } from '../../shared/contract/export.ts';
import type { EventName, Events, Input } from '../../shared/contract.ts';
import { localeOf } from '../../shared/words/languages.ts';
import { speakIn } from '../../shared/words/load.ts';
import { say } from '../../shared/words/spoken.ts';
import { openKey, readKey, type Safe } from '../agreement/keys.ts';
import type { PrintPdf } from '../documents/pdf.ts';
import { Exchange } from '../exchange/exchange.ts';
import { folderNotesOf } from '../exchange/folder-notes.ts';
import { Memory } from '../exchange/memory.ts';
import { mintId } from '../mint.ts';
import { openDataFolder } from '../store/data-folder.ts';
import { dataPaths } from '../store/data-paths.ts';
import { type Disk, nodeDisk } from '../store/file-system.ts';
import { heldBy, type Owner } from '../store/owner-claim.ts';
import { openPortfolioStore } from '../store/portfolio-store.ts';
import { openTemplateStore } from '../store/template-store.ts';
import { openWorkspace } from '../store/workspace-store.ts';
import { Agreements } from './agreements.ts';
import { type AppService, createAppService } from './app-service.ts';
import { Backups } from './backups.ts';
import { settleBallots } from './ballots.ts';
import { CrmFiles } from './crm-files.ts';
import { CrmImports } from './crm-imports.ts';
import { fileName } from './export-name.ts';
import { type Download, Exports } from './exports.ts';
import { Library } from './library.ts';
import { LiveSessions } from './live-sessions.ts';
import { type Log, openLog } from './log.ts';
import { findLostPlans, settleUnfinished } from './lost-plans.ts';
import { NotesBackups } from './notes-backups.ts';
import { OpenPlans } from './open-plans.ts';
import { OpenedFiles } from './opened-files.ts';
import { labelPlan, PortfolioService } from './portfolio.ts';
import { Sessions } from './sessions.ts';
import { SyncedFolders } from './synced-folders.ts';
import { TemplateLibrary, templateFileName } from './template-library.ts';
import { readTemplates, templateAmong } from './templates.ts';
import { listDamaged } from './trouble-words.ts';
import { Upkeep } from './upkeep.ts';
import { weekLanguage, weekName, weekPage } from './week-page.ts';

export interface ServicesOptions {
	readonly dataFolder: string;
	readonly resourcesFolder: string;
	readonly door: AppState['door'];
	readonly version: string;
	/** The desktop asks where to save an export; null when the person thinks better of it. */
	readonly askWhereToSave?: (suggestedName: string) => Promise<string | null>;
	/** The browser door hands an export out once, under its job's id. */
	readonly offerDownload?: (jobId: string, download: Download) => void;
	/** Makes a PDF of a page; the machine's own Chromium by default. */
	readonly printPdf?: PrintPdf;
	/** The desktop asks which folder to connect a plan to; null when the person thinks better of it. */
	readonly askForFolder?: () => Promise<string | null>;
	/** The desktop asks which CRM export to read; null when the person thinks better of it. */
	readonly askForCsv?: () => Promise<string | null>;
	/** Shows a line through the system; a door without one shows none. */
	readonly remind?: (text: string) => void;
	/** How long to wait between two looks into a synced folder, a few seconds by default; null to look only when asked. */
	readonly folderPollMs?: number | null;
	/** How long after a plan is opened its backup is made, a few seconds by default. */
	readonly backupAfterMs?: number;
	/** The system's safe for this computer's key, where the door has one. */
	readonly safe?: Safe;
	/** As changes made here name it; the system's name by default. */
	readonly computer?: string;
	/** The system’s language, as `de-CH`: what is said before a window has come is said in it, or in the one chosen. */
	readonly speaks?: string;
	readonly now?: () => Date;
}

export interface Services {
	/** Set while another process owns the data folder; says so in the language of whoever asks now. */
	readonly readOnly: (() => string) | null;
	readonly app: AppService;
	readonly library: Library;
	readonly plans: OpenPlans;
	readonly agreements: Agreements;
	readonly sessions: Sessions;
	readonly exports: Exports;
	readonly live: LiveSessions;
	readonly exchange: Exchange;
	readonly opened: OpenedFiles;
	readonly folders: SyncedFolders;
	readonly backups: Backups;
	readonly notesBackups: NotesBackups;
	readonly crm: CrmImports;
	readonly crmFiles: CrmFiles;
	readonly portfolio: PortfolioService;
	readonly templates: TemplateLibrary;
	/** One version of a template as a file of its own. */
	shareTemplate(id: string, version: number): Promise<Result<ExportJob>>;
	/** The person’s own words for a plan. */
	label(planId: string, labels: readonly string[]): Promise<Result<readonly string[]>>;
	/** The page of one week, over many plans. */
	week(asked: Input<'portfolio.week'>): Promise<Result<ExportJob>>;
	readonly log: Log;
	/** A person opens a plan. */
	openedByPerson(planId: string): void;
	close(): Promise<void>;
}

type Tell = <Name extends EventName>(event: Name, data: Events[Name]) => void;

const FOLDER_POLL_MS = 3_000;
const BACKUP_AFTER_MS = 2_000;

export async function openServices(options: ServicesOptions, tell: Tell): Promise<Services> {
	if (options.speaks !== undefined) await speakIn(localeOf(options.speaks));
	const disk: Disk = options.now ? { ...nodeDisk, now: options.now } : nodeDisk;
	const folder = await openDataFolder(disk, options.dataFolder);
	const readOnly = folder.ok ? null : () => readOnlySentence(folder.error);
	const paths = folder.ok ? folder.value.paths : dataPaths(options.dataFolder);
	const log = folder.ok ? await openLog(disk, paths) : () => undefined;
	const templates = await readTemplates(options.resourcesFolder);
	const workspace = await openWorkspace(disk, paths);
	const { language } = workspace.data().settings;
	if (options.speaks !== undefined && language !== 'system') await speakIn(localeOf(language));
	const templateStore = await openTemplateStore(disk, paths);
	const templateLibrary = new TemplateLibrary({
		...{ builtIn: templates, store: templateStore, mint: mintId, tell: () => app.tell() },
	});
	const app = createAppService(
		workspace,
		{ version: options.version, door: options.door, readOnly, templates: () => templateLibrary.summaries() },
		(state) => tell('app.changed', state),
		options.remind,
	);
	if (workspace.damage) app.notify('warning', listDamaged(workspace.damage));
	for (const sentence of templateStore.damage) app.notify('warning', sentence);
	const computer = options.computer ?? hostname();
	const ownKey = await (readOnly === null ? openKey : readKey)(disk, paths, options.safe);
	if (!ownKey.ok && readOnly === null) app.notify('warning', ownKey.error.message);
	const key = ownKey.ok ? ownKey.value : null;
	if (readOnly === null) {
		await findLostPlans(workspace, paths, app, computer);
		await settleUnfinished(disk, workspace, paths, computer);
	}

	const sessions = new Sessions(mintId, () => plans.tellSessions());
	const plans = new OpenPlans({
		...{ disk, paths, tell, computer, key, mint: mintId },
		readOnly: readOnly !== null,
		listed: (planId) => workspace.data().plans.find((entry) => entry.planId === planId) ?? null,
		notify: (text, next) => app.notify('warning', text, next),
		settle: async (plan) => {
			await sessions.settle(plan);
			await settleBallots(plan);
		},
		sessionElsewhere: (plan) => sessions.elsewhere(plan),
		onOpen: (plan) => {
			void folders.of(plan);
			upkeep.opened(plan);
		},
		onChange: (plan) => upkeep.changed(plan),
	});
	const backups = new Backups({
		...{ disk, paths, plans, log, notify: (text) => app.notify('warning', text) },
	});
	const notesBackups = new NotesBackups({
		...{ disk, paths, log, notify: (text, planId) => app.notify('warning', text, { step: 'backups', planId }) },
	});
	const library = new Library({
		...{
			workspace,
			plans,
			computer,
			key: key?.publicKey ?? null,
			resourcesFolder: options.resourcesFolder,
			template: (id: string) => {
				const own = templateLibrary.find(id);
				return own === null ? templateAmong(templates, id) : ok(own);
			},
			now: disk.now,
			mint: mintId,
		},
		tell: () => app.tell(),
	});
	const exports = new Exports({
		...{ disk, mint: mintId, askWhereToSave: options.askWhereToSave, offerDownload: options.offerDownload, log },
		keysOf: (plan) => agreements.keysOf(plan),
		asAgreed: (plan, version) => agreements.asAgreed(plan, version),
		printPdf: options.printPdf,
		progress: (event) => tell('job.progress', event),
		ended: (event) => tell('job.ended', event),
	});
	const notify = (text: string) => app.notify('warning', text);
	const hasExchanged = (planId: string) =>
		workspace.data().plans.some((entry) => entry.planId === planId && entry.exchanged !== undefined);
	const exchanging = {
		...{ library, now: disk.now, notify, memory: new Memory({ disk, paths, notify, hasExchanged }) },
		tell: (planId: string) => tell('exchange.changed', { planId }),
	};
	const exchange = new Exchange({ ...exchanging, plans, exports, mint: mintId });
	const agreements = new Agreements({
		...{ version: options.version, mint: mintId },
		keysSeen: async (planId) => (await exchanging.memory.of(planId)).data().keys,
	});
	const opened = new OpenedFiles({
		...{ disk, exchange, tell: () => tell('exchange.opened', {}) },
		keepTemplate: async (name, bytes) =>
			readOnly === null ? templateLibrary.receive(name, bytes) : fail('busy', readOnly()),
	});
	const folders = new SyncedFolders({
		...{ disk, paths, log, notify, mint: mintId, askForFolder: options.askForFolder },
		notesOf: (plan) => folderNotesOf(plan, exchanging),
		userName: () => workspace.data().profile?.name ?? '',
		pollMs: options.folderPollMs === undefined ? FOLDER_POLL_MS : options.folderPollMs,
		isReadOnly: readOnly !== null,
	});
	const crmFiles = new CrmFiles({ disk, paths, mint: mintId, askForCsv: options.askForCsv });
	if (readOnly === null) await crmFiles.clear();
	const crm = new CrmImports({
		...{ disk, paths, files: crmFiles, mint: mintId, isReadOnly: readOnly !== null },
		progress: (event) => tell('crm.progress', event),
	});
	const portfolio = new PortfolioService({
		...{ workspace, log, now: disk.now, isReadOnly: readOnly !== null },
		store: await openPortfolioStore(disk, paths),
		glance: (planId) => plans.glance(planId),
		keysOf: async (planId) => {
			const entry = workspace.data().plans.find((one) => one.planId === planId);
			const ownKey = key?.publicKey ?? null;
			const own = ownKey === null || entry === undefined ? null : { party: entry.speaksFor, computer, key: ownKey };
			return { seen: (await exchanging.memory.of(planId)).data().keys, own, ownKey };
		},
		tell: (standing) => tell('portfolio.changed', standing),
	});
	const upkeep = new Upkeep({
		...{ library, portfolio, backups, notesBackups },
		backupAfterMs: options.backupAfterMs ?? BACKUP_AFTER_MS,
		isReadOnly: readOnly !== null,
	});
	const live = new LiveSessions({
		...{ plans, library, log, computer },
		ended: (planId, account) => exchange.liveEnded(planId, account),
		tell: (planId, standing) => tell('live.changed', { planId, live: standing }),
	});
	/** What others send through a folder comes in, and is told on the first page, before anybody opens the plan. */
	const watchFolders = async (): Promise<void> => {
		for (const { planId } of workspace.data().plans)
			if (!isClosing && (await folders.isConnected(planId))) await plans.open(planId);
	};
	let isClosing = false;
	const watching = (readOnly === null ? watchFolders() : Promise.resolve()).catch((error: unknown) =>
		log(String(error)),
	);
	return {
		openedByPerson: (planId) => upkeep.openedByPerson(planId),
		...{
			readOnly,
			app,
			library,
			plans,
			agreements,
			sessions,
			exports,
			exchange,
			opened,
			folders,
			live,
			backups,
			notesBackups,
			crm,
			crmFiles,
			portfolio,
			log,
			templates: templateLibrary,
		},
		shareTemplate: async (id, version) => {
			const file = templateLibrary.file(id, version);
			if (!file.ok) return file;
			const name = templateFileName(fileName(file.value.title));
			return exports.page(name, async () => ok(file.value.bytes));
		},
		week: (asked) =>
			exports.page(weekName(asked), (printing) =>
				weekPage(portfolio, workspace.data().plans, asked, {
					...printing,
					printedOn: disk.now().toISOString().slice(0, 10),
					language: weekLanguage(workspace.data().settings.documents),
				}),
			),
		label: async (planId, labels) => {
			const labelled = await labelPlan(workspace, planId, labels);
			if (labelled.ok) app.tell();
			return labelled;
		},
		close: async () => {
			// A disk that refuses holds back what came in until the plans are closed.
			isClosing = true;
			await watching;
			const closing = folders.close();
			await crmFiles.close();
			await live.close();
			await upkeep.settle();
			await portfolio.close();
			await sessions.close();
			await upkeep.close();
			for (const sentence of await plans.close()) log(sentence);
			await closing;
			if (folder.ok) await folder.value.release();
		},
	};
}

/** A disk that refuses says only why; what that means for a person is the same each time. */
function readOnlySentence({ code, message, details }: Failure<Owner | null>): string {
	if (details) return heldBy(details);
	if (code !== 'not-saved') return message;
	return say(
		'{reason} Plans can be looked at, and nothing is changed. Start Covalent again once that folder can be written.',
		{ reason: message },
	);
}
