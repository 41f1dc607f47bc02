/** The calls of the program itself: who uses it, how it looks, which plans are here, and how one begins. */
import * as z from 'zod';
import type { Day } from '../base/dates.ts';
import type { Party } from '../ledger/change.ts';
import { LANGUAGES } from '../words/languages.ts';
import { asks, day, party, penName, words, writes } from './call.ts';

export const settings = z.strictObject({
	theme: z.enum(['light', 'dark', 'system']),
	scale: z.enum(['100', '130', 'shared', '150']),
	/** Shortcuts of one letter; some people's keyboards and voices set them off by accident. */
	singleKeys: z.boolean(),
	/** Local reminders, off until a person switches them on. */
	reminders: z.boolean(),
	/** The language documents are written in: each plan’s own, or one for all. */
	documents: z.enum(['plan', ...LANGUAGES]),
	/** The language of screens: the computer’s own, or the one chosen. */
	language: z.enum(['system', ...LANGUAGES]),
});
const profile = z.strictObject({ name: penName, company: words, side: party });

export type Settings = z.infer<typeof settings>;
/** Who uses this computer, and for which side they speak in new plans. */
export type Profile = z.infer<typeof profile>;

export interface TemplateSummary {
	readonly id: string;
	readonly title: string;
	readonly subtitle: string;
	readonly icon: string;
	readonly labels: { readonly vendor: string; readonly partner: string };
	/** How long plans of this kind usually run. */
	readonly months: number;
	readonly version: number;
	/** Made or received here, and not one that comes with the program. */
	readonly own: boolean;
	readonly rows: number;
	/** What such a pair needs to be able to do: offered where a plan names nothing yet. */
	readonly capabilities: readonly TemplateCapability[];
}

export interface TemplateCapability {
	readonly kind: 'skill' | 'process';
	readonly title: string;
	readonly why: string;
	readonly requiredVendor: number;
	readonly requiredPartner: number;
}

/** What the library shows of a plan without opening it. */
export interface PlanSummary {
	readonly planId: string;
	readonly title: string;
	readonly vendor: string;
	readonly partner: string;
	readonly marks: { readonly vendor: string; readonly partner: string };
	readonly speaksFor: Party;
	readonly start: Day | null;
	readonly end: Day | null;
	readonly sample: boolean;
	/** One entry a topic: which sides have agreed to its text as it stands. */
	readonly agreement: readonly ('both' | 'vendor' | 'partner' | 'none')[];
	readonly conflicts: number;
	readonly nextDue: { readonly text: string; readonly from: string; readonly due: Day } | null;
	/** The session that runs or rests on this computer. */
	readonly session: { readonly title: string; readonly startedAt: string } | null;
	readonly openedAt: string | null;
	readonly changedAt: string | null;
	/** This person’s own words for it, on this computer alone. */
	readonly labels: readonly string[];
	/** The last copy that left or came in; null before the first. */
	readonly exchanged: { readonly how: 'sent' | 'received'; readonly at: string; readonly with: string } | null;
}

/** Something a person should know about their data: what happened, what is safe, where it is. */
export interface Notice {
	readonly id: string;
	readonly level: 'info' | 'warning';
	readonly text: string;
	/** The one thing that can be done about it here; null where there is nothing to do. */
	readonly next: NextStep | null;
}

/** Look at a plan's backups, or choose a copy to receive. */
export type NextStep = { readonly step: 'backups'; readonly planId: string } | { readonly step: 'receive' };

export interface AppState {
	readonly version: string;
	readonly door: 'desktop' | 'browser';
	/** Set when another process owns the data folder: a sentence naming it. Nothing can be written then. */
	readonly readOnly: string | null;
	readonly profile: Profile | null;
	readonly settings: Settings;
	readonly plans: readonly PlanSummary[];
	readonly templates: readonly TemplateSummary[];
	readonly notices: readonly Notice[];
}

export const appCalls = {
	/** `speaks`: the language of the window, as `de-CH`; the core’s sentences are in it from then on. */
	'app.start': asks<AppState>()(z.strictObject({ speaks: z.string().max(35).optional() })),
	'app.saveProfile': writes<AppState>()(profile),
	'app.saveSettings': writes<Settings>()(settings.partial()),
	/** Shown by the system where the door can and the setting is on. The words are the core’s own. */
	'app.remind': asks<{ readonly shown: boolean }>()(
		z.strictObject({ checkIn: z.boolean(), dueTomorrow: z.number().int().min(0).max(999) }),
	),
	'app.dismissNotice': writes<undefined>()(z.strictObject({ id: z.string().max(80) })),

	'plans.create': writes<{ readonly planId: string }>()(
		z.strictObject({
			template: z.string().max(80),
			title: words.optional(),
			vendor: words,
			partner: words,
			start: day,
			end: day,
			currency: z.string().regex(/^[A-Z]{3}$/),
			timeZone: z.string().max(60),
			speaksFor: party,
		}),
	),
	'plans.openSample': writes<{ readonly planId: string }>()(z.strictObject({ speaksFor: party })),
} as const;

export interface AppEvents {
	'app.changed': AppState;
}
