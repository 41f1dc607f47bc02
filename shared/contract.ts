/**
 * The one list of what a window can ask of the core, and what the core tells its windows. It is a value as well as
 * a type: the preload, the doors, the core and the tests iterate it. A new call is one entry here and one handler.
 */
import type * as z from 'zod';
import type { Result } from './base/result.ts';
import { agreementCalls } from './contract/agreement.ts';
import { type AppEvents, appCalls } from './contract/app.ts';
import { backupCalls } from './contract/backups.ts';
import type { Call } from './contract/call.ts';
import { type CrmEvents, crmCalls } from './contract/crm.ts';
import { type ExchangeEvents, exchangeCalls } from './contract/exchange.ts';
import { type ExportEvents, exportCalls } from './contract/export.ts';
import { type FolderEvents, folderCalls } from './contract/folder.ts';
import { type LiveEvents, liveCalls } from './contract/live.ts';
import { type PlanEvents, planCalls } from './contract/plan.ts';
import { type PortfolioEvents, portfolioCalls } from './contract/portfolio.ts';
import { type SessionEvents, sessionCalls } from './contract/session.ts';
import { templateCalls } from './contract/templates.ts';
import { yearCalls } from './contract/years.ts';

export const calls = {
	...appCalls,
	...planCalls,
	...sessionCalls,
	...exportCalls,
	...agreementCalls,
	...exchangeCalls,
	...folderCalls,
	...backupCalls,
	...liveCalls,
	...crmCalls,
	...yearCalls,
	...portfolioCalls,
	...templateCalls,
} as const;

export type Calls = typeof calls;
export type CallName = keyof Calls;
export type Input<Name extends CallName> = z.input<Calls[Name]['input']>;
export type Answer<Name extends CallName> = Calls[Name] extends Call<z.ZodType, infer A> ? A : never;

export const callNames = Object.keys(calls) as readonly CallName[];

/** What the core tells every window, without being asked. */
export interface Events
	extends AppEvents,
		PlanEvents,
		SessionEvents,
		ExportEvents,
		ExchangeEvents,
		FolderEvents,
		LiveEvents,
		CrmEvents,
		PortfolioEvents {}

export type EventName = keyof Events;
export const eventNames = [
	'plan.changed',
	'plan.save',
	'plan.room',
	'session.changed',
	'session.elsewhere',
	'ballots.changed',
	'app.changed',
	'folder.changed',
	'job.progress',
	'job.ended',
	'live.changed',
	'exchange.changed',
	'exchange.opened',
	'crm.progress',
	'portfolio.changed',
] as const satisfies readonly EventName[];

/** What the preload puts on `window.covalent`, and what the browser door builds over its socket. */
export interface Bridge {
	call<Name extends CallName>(name: Name, input: Input<Name>): Promise<Result<Answer<Name>>>;
	/** Returns the way to stop listening. */
	on<Name extends EventName>(name: Name, listener: (event: Events[Name]) => void): () => void;
}
