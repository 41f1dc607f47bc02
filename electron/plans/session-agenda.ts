import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { AgendaItem } from '../../shared/contract/session.ts';
import { say } from '../../shared/words/spoken.ts';
import type { KeptSession } from '../store/private-file.ts';

type Planned = Pick<AgendaItem, 'step' | 'title' | 'minutes'>;

/**
 * The session with another agenda. An item is known again by its step and title, or by its step alone where only the
 * title changed; it keeps its time. What has been on screen stays on the agenda.
 */
export function changedAgenda(kept: KeptSession, agenda: readonly Planned[]): Result<KeptSession> {
	const from = new Map<Planned, number>();
	const isFree = (index: number) => ![...from.values()].includes(index);
	const fits = [
		(item: Planned, old: Planned) => item.step === old.step && item.title === old.title,
		(item: Planned, old: Planned) => item.step === old.step,
	];
	for (const isSame of fits)
		for (const item of agenda) {
			if (from.has(item)) continue;
			const index = kept.agenda.findIndex((old, at) => isFree(at) && isSame(item, old));
			if (index >= 0) from.set(item, index);
		}
	const lost = kept.agenda.find((old, index) => isFree(index) && (index === kept.at || old.spent > 0));
	if (lost !== undefined)
		return fail('invalid', say('“{title}” has been on screen, so it stays on the agenda.', { title: lost.title }));
	const at = agenda.findIndex((item) => from.get(item) === kept.at);
	const items = agenda.map((item) => ({ ...item, spent: kept.agenda[from.get(item) ?? -1]?.spent ?? 0 }));
	return ok({ ...kept, at, agenda: items });
}
