import { lastSession } from '../../../shared/analysis/sessions.ts';
import type { Party } from '../../../shared/ledger/change.ts';
import { parsePeople } from '../../../shared/plan/session-people.ts';
import { currentPlan } from '../../state/plan-hooks.ts';

/** Who was there last time, to begin with; else whoever uses this computer. */
export function peopleBefore(own: Party, profile: string): Record<Party, string> {
	const before = parsePeople(lastSession(currentPlan())?.people ?? null);
	const names = (party: Party) => before?.[party].join(', ') ?? (party === own ? profile : '');
	return { vendor: names('vendor'), partner: names('partner') };
}
