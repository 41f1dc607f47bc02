/** Who uses this computer, how they like it to look, and what they should know about their data. */
import { type Reminder, reminderSentence } from '../../shared/analysis/reminders.ts';
import { ok, type Result } from '../../shared/base/result.ts';
import type { AppState, Notice, PlanSummary, Profile, Settings, TemplateSummary } from '../../shared/contract/app.ts';
import type { PlanEntry, WindowState } from '../store/workspace-file.ts';
import type { WorkspaceStore } from '../store/workspace-store.ts';

export interface AppService {
	state(): AppState;
	saveProfile(profile: Profile): Promise<Result<AppState>>;
	saveSettings(changes: { [K in keyof Settings]?: Settings[K] | undefined }): Promise<Result<Settings>>;
	dismissNotice(id: string): Result<undefined>;
	/** False where reminders are off, or the door has no way to show one. */
	remind(reminder: Reminder): boolean;
	notify(level: Notice['level'], text: string, next?: Notice['next']): void;
	windowPlace(): WindowState | null;
	/** Only a convenience: where it cannot be saved the next window opens at its usual place. */
	rememberWindow(place: WindowState): Promise<void>;
	/** Tells every window what has changed here. */
	tell(): void;
}

export function createAppService(
	workspace: WorkspaceStore,
	fixed: Pick<AppState, 'version' | 'door'> & {
		readonly readOnly: (() => string) | null;
		readonly templates: () => readonly TemplateSummary[];
	},
	tell: (state: AppState) => void,
	show?: (text: string) => void,
): AppService {
	let notices: readonly Notice[] = [];
	let noticed = 0;
	const state = (): AppState => {
		const { profile, settings, plans } = workspace.data();
		const readOnly = fixed.readOnly?.() ?? null;
		return {
			...fixed,
			readOnly,
			templates: fixed.templates(),
			profile,
			settings,
			plans: plans.map(summaryOf),
			notices,
		};
	};
	const service: AppService = {
		state,
		saveProfile: async (profile) => {
			const saved = await workspace.update((data) => ({ ...data, profile }));
			if (!saved.ok) return saved;
			tell(state());
			return ok(state());
		},
		saveSettings: async (changes) => {
			const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
			const saved = await workspace.update((data) => ({ ...data, settings: { ...data.settings, ...given } }));
			if (!saved.ok) return saved;
			tell(state());
			return ok(saved.value.settings);
		},
		dismissNotice: (id) => {
			notices = notices.filter((notice) => notice.id !== id);
			tell(state());
			return ok();
		},
		remind: (reminder) => {
			const text = reminderSentence(reminder);
			if (show === undefined || text === '' || !workspace.data().settings.reminders) return false;
			show(text);
			return true;
		},
		notify: (level, text, next = null) => {
			if (notices.some((notice) => notice.text === text)) return;
			noticed += 1;
			notices = [...notices, { id: `n${noticed}`, level, text, next }];
			tell(state());
		},
		windowPlace: () => workspace.data().window,
		rememberWindow: async (window) => {
			if (fixed.readOnly === null) await workspace.update((data) => ({ ...data, window }));
		},
		tell: () => tell(state()),
	};
	return service;
}

function summaryOf({
	planId,
	title,
	vendor,
	partner,
	speaksFor,
	openedAt,
	exchanged,
	labels,
	card,
}: PlanEntry): PlanSummary {
	return {
		...{ planId, title, vendor, partner, speaksFor, openedAt, labels },
		marks: card?.marks ?? { vendor: 'V', partner: 'P' },
		start: card?.start ?? null,
		end: card?.end ?? null,
		sample: card?.sample ?? false,
		agreement: card?.agreement ?? [],
		conflicts: card?.conflicts ?? 0,
		nextDue: card?.nextDue ?? null,
		changedAt: card?.changedAt ?? null,
		exchanged: exchanged ?? null,
		session: card?.session ?? null,
	};
}
