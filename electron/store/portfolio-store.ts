/** How each plan stood when it was last read: a cache of the plans, so that many need not be read at every start. */

import { Low } from 'lowdb';
import * as z from 'zod';
import { fail, ok } from '../../shared/base/result.ts';
import { say } from '../../shared/words/spoken.ts';
import type { DataPaths } from './data-paths.ts';
import type { Disk } from './file-system.ts';
import { JsonFile, NotSaved } from './lowdb-adapter.ts';

const side = z.enum(['vendor', 'partner']);
const day = z.string();

const said = z.object({ text: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) });
const kept = z.object({
	kind: z.enum(['settle', 'commitment', 'yes', 'review', 'agreement', 'gap']),
	day: day.nullable(),
	side: side.nullable(),
	record: z.string().nullable(),
	text: z.string(),
	said: said.optional(),
});
// What an earlier version kept has its sentence in English alone.
const need = kept.transform((one) => ({
	...one,
	said: one.said ?? { text: '{sentence}', values: { sentence: one.text } },
}));

const standing = z.object({
	planId: z.string(),
	on: day,
	needs: z.array(need),
	overdue: z.object({ vendor: z.number(), partner: z.number() }),
	gapsOpen: z.number(),
	review: z.object({ day, title: z.string() }).nullable(),
	toSettle: z.number(),
	waiting: z.number(),
	agreed: z.boolean(),
});

const portfolioFile = z.object({ version: z.literal(1), standings: z.array(standing) });

export type KeptStanding = Readonly<z.infer<typeof standing>>;
type PortfolioFile = z.infer<typeof portfolioFile>;

export interface PortfolioStore {
	readonly standings: readonly KeptStanding[];
	/** Where it cannot be written the plans are read again at the next start. */
	save(standings: readonly KeptStanding[]): Promise<void>;
}

export async function openPortfolioStore(disk: Disk, paths: DataPaths): Promise<PortfolioStore> {
	const file = new JsonFile<PortfolioFile>(disk, {
		path: paths.portfolio,
		quarantine: paths.quarantine,
		parse: (value) => {
			const parsed = portfolioFile.safeParse(value);
			return parsed.success ? ok(parsed.data) : fail('unreadable', say('The list of standings holds something else.'));
		},
	});
	const low = new Low<PortfolioFile>(file, { version: 1, standings: [] });
	await low.read();
	return {
		standings: low.data.standings,
		save: async (standings) => {
			low.data = { version: 1, standings: [...standings] };
			try {
				await low.write();
			} catch (error) {
				if (!(error instanceof NotSaved)) throw error;
			}
		},
	};
}
