/** A plan that this computer has never seen, received over the session before anything of it is written here. */

import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { Line } from '../../shared/ledger/change.ts';
import { createLedger } from '../../shared/ledger/ledger.ts';
import { say } from '../../shared/words/spoken.ts';
import type { LiveParts } from './live-parts.ts';

/** How long someone who has the plan may take to say so, and then to send what the server does not have. */
const PATIENCE_MS = { alone: 1_500, inCompany: 20_000 };

export async function fetchPlan(parts: Omit<LiveParts, 'replica' | 'changed'>): Promise<Result<readonly Line[]>> {
	const ledger = createLedger();
	let look: () => void = () => undefined;
	const { LiveSession } = await import('./live-session.ts');
	const session = await LiveSession.join({
		...parts,
		replica: {
			isOnDisk: false,
			ledger: () => ledger,
			hasDrafts: () => false,
			publish: async () => ok([]),
			take: async (lines) => ok(ledger.add(lines)),
			watch: () => () => undefined,
		},
		changed: () => look(),
	});
	if (!session.ok) return session;
	const begun = Date.now();
	const isWhole = await new Promise<boolean>((done) => {
		const end = (whole: boolean) => {
			clearInterval(timer);
			done(whole);
		};
		look = () => {
			const { connection, people } = session.value.standing();
			const patience = people.length > 1 ? PATIENCE_MS.inCompany : PATIENCE_MS.alone;
			if (connection === 'here' && ledger.size > 0 && session.value.missing().length === 0) end(true);
			else if (Date.now() - begun > patience) end(false);
		};
		const timer = setInterval(() => look(), 250);
		look();
	});
	const { trouble } = session.value.standing();
	await session.value.leave();
	if (isWhole) return ok(ledger.lines());
	const nobody = say('Nobody has brought this plan into the session yet. Try again once someone who has it is there.');
	return fail('not-found', [nobody, ...trouble].join(' '));
}
