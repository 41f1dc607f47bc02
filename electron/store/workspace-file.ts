/** What workspace.json holds. */
import * as z from 'zod';
import { settings } from '../../shared/contract/app.ts';
import { FIRST_SETTINGS } from '../../shared/contract/first-settings.ts';

const party = z.enum(['vendor', 'partner']);
const texts = z.object({ vendor: z.string(), partner: z.string() });

/** What the library shows of a plan without opening it: only a cache, made anew when the plan is opened. */
const card = z.object({
	marks: texts,
	start: z.string().nullable(),
	end: z.string().nullable(),
	sample: z.boolean(),
	agreement: z.array(z.enum(['both', 'vendor', 'partner', 'none'])),
	conflicts: z.number(),
	nextDue: z.object({ text: z.string(), from: z.string(), due: z.string() }).nullable(),
	changedAt: z.string().nullable(),
	session: z.object({ title: z.string(), startedAt: z.string() }).nullable().optional(),
});

const planEntry = z.object({
	planId: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
	title: z.string(),
	vendor: z.string(),
	partner: z.string(),
	speaksFor: party,
	template: z.string().nullable(),
	createdAt: z.string(),
	openedAt: z.string().nullable(),
	// Not in the files of earlier versions.
	labels: z.array(z.string()).default([]),
	exchanged: z.object({ how: z.enum(['sent', 'received']), at: z.string(), with: z.string() }).optional(),
	card: card.nullable().catch(null),
});

const windowState = z.object({
	x: z.number().nullable(),
	y: z.number().nullable(),
	width: z.number(),
	height: z.number(),
	maximized: z.boolean(),
});

export const workspaceFile = z.object({
	version: z.literal(1),
	profile: z.object({ name: z.string(), company: z.string(), side: party }).nullable(),
	settings: z.object({
		...settings.shape,
		// Not in the files of earlier versions.
		reminders: settings.shape.reminders.default(FIRST_SETTINGS.reminders),
		documents: settings.shape.documents.default(FIRST_SETTINGS.documents),
		language: settings.shape.language.default(FIRST_SETTINGS.language),
	}),
	plans: z.array(planEntry),
	window: windowState.nullable(),
});

export type PlanEntry = Readonly<z.infer<typeof planEntry>>;
export type PlanCard = Readonly<z.infer<typeof card>>;
export type WindowState = Readonly<z.infer<typeof windowState>>;
export type WorkspaceFile = Readonly<z.infer<typeof workspaceFile>>;

export const emptyWorkspace: WorkspaceFile = {
	version: 1,
	profile: null,
	settings: FIRST_SETTINGS,
	plans: [],
	window: null,
};
