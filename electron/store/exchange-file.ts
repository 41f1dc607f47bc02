/** What was sent and received of one plan, and whose keys were seen. It lies on this computer alone and never travels. */
import * as z from 'zod';

const entry = z.looseObject({
	kind: z.enum(['sent', 'received', 'taken back']),
	/** ISO 8601 in UTC. */
	at: z.string(),
	with: z.string(),
	name: z.string(),
	changes: z.number(),
	note: z.string(),
	/** How much of the plan the other side knew by this copy: its heads. */
	heads: z.array(z.string()).optional(),
	/** Whom it was for, or came from; absent for the other side. */
	for: z.enum(['other side', 'colleague']).optional(),
	/** The act in the journal by which a copy was taken in; absent where that cannot be taken back. */
	act: z.string().optional(),
});

const seenKey = z.looseObject({
	party: z.enum(['vendor', 'partner']),
	computer: z.string(),
	/** The public key. */
	key: z.string(),
	since: z.string(),
	/** Whether a person compared its fingerprint with the other side. */
	compared: z.boolean(),
	/** True while it was only named in changes, and nothing here was signed with it. */
	named: z.boolean().optional(),
});

// What a newer version keeps here as well is kept as it is.
export const exchangeFile = z.looseObject({
	entries: z.array(entry),
	keys: z.array(seenKey),
	/** When the list was found damaged or gone, ISO 8601 in UTC; until a person has looked at the keys anew. */
	forgotten: z.string().optional(),
});

export type ExchangeFile = Readonly<z.infer<typeof exchangeFile>>;
export type KeptEntry = Readonly<z.infer<typeof entry>>;
export type SeenKey = Readonly<z.infer<typeof seenKey>>;

export const nothingExchanged: ExchangeFile = { entries: [], keys: [] };
