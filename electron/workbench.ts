/**
 * The core: builds the services and joins one handler to each call of the contract. It knows no window and no
 * socket; what a door offers, a test can reach through here. No logic of its own.
 */

import type * as z from 'zod';
import { fail, ok, type Result } from '../shared/base/result.ts';
import type { Settings } from '../shared/contract/app.ts';
import { type Answer, type CallName, calls, type EventName, type Events } from '../shared/contract.ts';
import { issueInWords } from '../shared/words/issue-words.ts';
import { speakIn } from '../shared/words/load.ts';
import { say } from '../shared/words/spoken.ts';
import { conflictsOf } from './exchange/settle.ts';
import { abstain, ballotStatus, lockBallot, readBallot, reveal, saveBallot, setAside } from './plans/ballots.ts';
import { planBefore } from './plans/library.ts';
import { lookNext } from './plans/next-plan.ts';
import { readNotes, saveNote } from './plans/notes.ts';
import { readOneTimeProfit, saveOneTimeProfit } from './plans/one-time-profit.ts';
import type { OpenPlan } from './plans/open-plan.ts';
import { historyEntries } from './plans/plan-history.ts';
import { openServices, type Services, type ServicesOptions } from './plans/services.ts';
import type { SyncedFolder } from './plans/synced-folder.ts';
import type { WindowState } from './store/workspace-file.ts';

export interface Workbench {
	/** Never rejects: a fault of the program is an answer with code `internal`, and stands in the log. */
	call(name: CallName, input: unknown): Promise<Result<unknown>>;
	subscribe(listener: Listener): () => void;
	/** The system asks to open a file: the window shows what is in it. */
	openFile(path: string): void;
	/** The language chosen for screens. */
	language(): Settings['language'];
	/** Where the desktop window stood last. */
	windowPlace(): WindowState | null;
	rememberWindow(place: WindowState): Promise<void>;
	/** Waits until everything acknowledged is on disk and gives the data folder free. */
	close(): Promise<void>;
}

export type Listener = <Name extends EventName>(event: Name, data: Events[Name]) => void;

type Handlers = {
	[Name in CallName]: (
		input: z.output<(typeof calls)[Name]['input']>,
	) => Promise<Result<Answer<Name>>> | Result<Answer<Name>>;
};

export async function openWorkbench(options: ServicesOptions): Promise<Workbench> {
	const listeners = new Set<Listener>();
	const tell: Listener = (event, data) => {
		for (const listener of listeners) listener(event, data);
	};
	const services = await openServices(options, tell);
	const handlers = handlersOf(services);
	return {
		call: async (name, input) => {
			const spec = calls[name];
			const parsed = spec.input.safeParse(input, { error: issueInWords });
			if (!parsed.success)
				return fail(
					'invalid',
					say('{name} was asked with something it does not take: {reason}', {
						name,
						reason: parsed.error.issues[0]?.message ?? '',
					}),
				);
			if ('writes' in spec && services.readOnly !== null) return fail('busy', services.readOnly());
			try {
				return await (handlers[name] as (input: unknown) => Promise<Result<unknown>>)(parsed.data);
			} catch (error) {
				services.log(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
				return fail(
					'internal',
					say('Something went wrong inside the program. Nothing that was saved is lost; the log has the details.'),
				);
			}
		},
		subscribe: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		openFile: (path) => services.opened.add(path),
		language: () => services.app.state().settings.language,
		windowPlace: () => services.app.windowPlace(),
		rememberWindow: (place) => services.app.rememberWindow(place),
		close: () => services.close(),
	};
}

function handlersOf({
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
	openedByPerson,
	crm,
	crmFiles,
	portfolio,
	templates,
	shareTemplate,
	label,
	week,
}: Services): Handlers {
	const inFolder = <Answer>(planId: string, act: (folder: SyncedFolder) => Result<Answer> | Promise<Result<Answer>>) =>
		plans.with(planId, async (plan) => act(await folders.of(plan)));
	const alone = <Answer>(planId: string, act: (plan: OpenPlan) => Promise<Result<Answer>>) =>
		plans.with(planId, (plan) => crm.alone(plan, () => act(plan)));
	return {
		'app.start': async ({ speaks }) => {
			if (speaks !== undefined) await speakIn(speaks);
			return ok(app.state());
		},
		'app.saveProfile': (profile) => app.saveProfile(profile),
		'app.saveSettings': (settings) => app.saveSettings(settings),
		'app.remind': (reminder) => ok({ shown: app.remind(reminder) }),
		'app.dismissNotice': ({ id }) => app.dismissNotice(id),

		'plans.create': (input) => library.create(input),
		'plans.openSample': ({ speaksFor }) => library.openSample(speaksFor),

		'plans.lookNext': ({ planId }) =>
			plans.with(planId, async (plan) =>
				ok(lookNext({ ...planBefore(plan), keys: await agreements.keysOf(plan) }, plan.hasDrafts())),
			),
		'plans.next': ({ planId, ...wanted }) =>
			plans.with(planId, async (plan) => library.next(plan, await agreements.keysOf(plan), wanted)),

		'plan.open': ({ planId }) =>
			plans.with(planId, (plan) => {
				openedByPerson(planId);
				return ok({ ...plan.snapshot(), session: sessions.read(plan) });
			}),
		'plan.chunk': ({ planId, from }) => plans.with(planId, (plan) => ok(plan.chunk(from))),
		'plan.edit': ({ planId, pen, base, seen = [], edits }) =>
			plans.with(planId, (plan) => plan.edit(pen, { base, seen }, edits)),
		'plan.resolve': ({ planId, pen, base, record, field, value }) =>
			plans.with(planId, (plan) => plan.resolve(pen, base, [[record, field, value]])),
		'plan.undo': ({ planId, pen }) => plans.with(planId, (plan) => plan.undo(pen)),
		'plan.redo': ({ planId, pen }) => plans.with(planId, (plan) => plan.redo(pen)),
		'plan.history': ({ planId, record, limit }) =>
			plans.with(planId, (plan) => ok(historyEntries(plan.visible(), plan.computer, record, limit))),
		'plan.room': ({ planId, open }) => plans.with(planId, (plan) => plan.room.set(open)),
		'plan.retrySave': ({ planId }) => plans.with(planId, (plan) => plan.retrySave()),
		'plan.rescue': ({ planId }) => plans.with(planId, (plan) => exports.rescue(plan)),

		'notes.read': ({ planId }) => plans.with(planId, readNotes),
		'notes.save': ({ planId, record, text }) => plans.with(planId, (plan) => saveNote(plan, record, text)),

		'transition.profit': ({ planId }) => plans.with(planId, readOneTimeProfit),
		'transition.saveProfit': ({ planId, amount }) => plans.with(planId, (plan) => saveOneTimeProfit(plan, amount)),

		'session.start': (input) => plans.with(input.planId, (plan) => sessions.start(plan, input)),
		'session.read': ({ planId }) => plans.with(planId, (plan) => ok(sessions.read(plan))),
		'session.move': ({ planId, to }) => plans.with(planId, (plan) => sessions.move(plan, to)),
		'session.pause': ({ planId, paused }) => plans.with(planId, (plan) => sessions.pause(plan, paused)),
		'session.agenda': ({ planId, agenda }) => plans.with(planId, (plan) => sessions.changeAgenda(plan, agenda)),
		'session.end': ({ planId, pen }) => plans.with(planId, (plan) => sessions.end(plan, pen)),

		'ballots.status': ({ planId, round }) => plans.with(planId, (plan) => ballotStatus(plan, round)),
		'ballots.read': (input) => plans.with(input.planId, (plan) => readBallot(plan, input)),
		'ballots.save': (input) => plans.with(input.planId, (plan) => saveBallot(plan, input)),
		'ballots.lock': (input) => plans.with(input.planId, (plan) => lockBallot(plan, input)),
		'ballots.abstain': (input) => plans.with(input.planId, (plan) => abstain(plan, input)),
		'ballots.reveal': (input) => plans.with(input.planId, (plan) => reveal(plan, input)),
		'ballots.setAside': (input) => plans.with(input.planId, (plan) => setAside(plan, input)),

		'agreement.state': ({ planId }) => plans.with(planId, (plan) => agreements.state(plan)),
		'agreement.record': (input) => plans.with(input.planId, (plan) => agreements.record(plan, input)),
		'agreement.version': ({ planId, version }) => plans.with(planId, (plan) => agreements.version(plan, version)),

		'export.start': ({ planId, ...wanted }) => plans.with(planId, (plan) => exports.start(plan, wanted)),
		'export.cancel': ({ jobId }) => exports.cancel(jobId),

		'live.state': ({ planId }) => plans.with(planId, () => ok(live.state(planId))),
		'live.invite': ({ planId, server }) => live.invite(planId, server),
		'live.look': ({ code }) => live.look(code),
		'live.join': (input) => live.join(input),
		'live.leave': ({ planId }) => plans.with(planId, () => live.leave(planId)),
		'live.attend': ({ planId, record }) => plans.with(planId, () => live.attend(planId, record)),

		'exchange.state': ({ planId }) => plans.with(planId, (plan) => exchange.state(plan)),
		'exchange.preview': ({ planId, for: reader }) => plans.with(planId, (plan) => exchange.preview(plan, reader)),
		'exchange.handOver': ({ planId, ...over }) => plans.with(planId, (plan) => exchange.handOver(plan, over)),
		'exchange.look': ({ name, content }) => exchange.look(name, content),
		'exchange.lookNext': () => opened.look(),
		'exchange.accept': (input) => exchange.accept(input),
		'exchange.putAside': ({ id }) => exchange.putAside(id),
		'exchange.takeBack': ({ planId }) =>
			live.mayTakeBack(planId) ?? plans.with(planId, (plan) => exchange.takeBack(plan)),
		'exchange.conflicts': ({ planId }) => plans.with(planId, (plan) => ok(conflictsOf(plan))),
		'exchange.settleAll': ({ planId, pen, base, keep }) =>
			plans.with(planId, (plan) => exchange.settleAll(plan, pen, base, keep)),
		'exchange.lookedAtKeys': ({ planId, compared }) =>
			plans.with(planId, (plan) => exchange.lookedAtKeys(plan, compared)),
		'exchange.compareKey': ({ planId, fingerprint }) =>
			plans.with(planId, (plan) => exchange.compareKey(plan, fingerprint)),
		'exchange.admitFork': ({ planId, pen, replica, seq }) =>
			plans.with(planId, (plan) => exchange.admitFork(plan, pen, replica, seq)),

		'folder.state': ({ planId }) => inFolder(planId, (folder) => ok(folder.state())),
		'folder.choose': () => folders.choose(),
		'folder.look': ({ planId, path }) => inFolder(planId, (folder) => folders.pick(path, (at) => folder.look(at))),
		'folder.connect': ({ planId, path }) =>
			inFolder(planId, (folder) => folders.pick(path, (at) => folder.connect(at))),
		'folder.send': ({ planId }) => inFolder(planId, (folder) => folder.send()),
		'folder.check': ({ planId }) => inFolder(planId, (folder) => folder.check()),
		'folder.disconnect': ({ planId }) => inFolder(planId, (folder) => folder.disconnect()),
		'folder.seen': ({ planId, id }) => inFolder(planId, (folder) => folder.seen(id)),
		'folder.takeAgain': ({ planId }) => inFolder(planId, (folder) => folder.takeAgain()),

		'portfolio.read': () => ok(portfolio.read()),
		'portfolio.label': ({ planId, labels }) => label(planId, labels),
		'portfolio.week': (asked) => week(asked),

		'templates.read': ({ id, version }) => templates.read(id, version),
		'templates.fromPlan': ({ planId }) => plans.with(planId, async (plan) => ok(await templates.fromPlan(plan))),
		'templates.save': ({ template, after }) => templates.save(template, after),
		'templates.remove': ({ id }) => templates.remove(id),
		'templates.share': ({ id, version }) => shareTemplate(id, version),
		'templates.receive': ({ name, base64 }) => templates.receive(name, Buffer.from(base64, 'base64')),
		'templates.news': ({ planId }) => plans.with(planId, (plan) => ok(templates.news(plan))),
		'templates.take': ({ planId, pen, version, rows }) =>
			plans.with(planId, (plan) => templates.take(plan, pen, version, rows)),

		'backups.list': ({ planId }) => backups.list(planId),
		'backups.look': ({ planId, id, pen }) => backups.look(planId, id, pen),
		'backups.restore': ({ planId, id, pen }) => backups.restore(planId, id, pen),
		'notes.backups': ({ planId }) => plans.with(planId, (plan) => notesBackups.list(plan)),
		'notes.bringBack': ({ planId, id, exactly }) =>
			plans.with(planId, (plan) => notesBackups.bringBack(plan, id, exactly)),

		'crm.choose': ({ planId }) => alone(planId, () => crmFiles.choose(planId)),
		'crm.begin': ({ planId, name, size }) => alone(planId, () => crmFiles.begin(planId, name, size)),
		'crm.part': ({ planId, file, at, base64 }) =>
			alone(planId, () => crmFiles.part(planId, file, at, Buffer.from(base64, 'base64'))),
		'crm.letGo': ({ planId, file }) => plans.with(planId, (plan) => crm.letGo(plan, file)),
		'crm.look': ({ planId, file, how }) => alone(planId, (plan) => crm.look(plan, file, how)),
		'crm.addUp': ({ planId, file, map }) => alone(planId, (plan) => crm.addUp(plan, file, map)),
		'crm.cancel': ({ planId, file }) => plans.with(planId, () => crmFiles.cancel(planId, file)),
		'crm.enter': ({ planId, file, pen, periods }) => alone(planId, (plan) => crm.enter(plan, file, pen, periods)),
		'crm.imports': ({ planId }) => alone(planId, (plan) => crm.imports(plan)),
		'crm.forget': ({ planId, id }) => alone(planId, (plan) => crm.forget(plan, id)),
		'crm.behind': ({ planId, goal, period, from = 0 }) => alone(planId, (plan) => crm.behind(plan, goal, period, from)),
	};
}
