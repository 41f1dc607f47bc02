/** What a plan's private file holds. It lies on this computer alone and is in no copy, export or log. */
import * as z from 'zod';
import { calls } from '../../shared/contract.ts';
import { NO_NUMBER } from '../../shared/plan/field.ts';

const { kind, agenda } = calls['session.start'].input.shape;

const person = z.looseObject({
	answers: z.record(z.string(), z.union([z.number(), z.enum(NO_NUMBER)])),
	done: z.boolean(),
});

const sealed = z.looseObject({
	/** Who locked it: a lock that a crash kept out of the plan is completed in their name. */
	name: z.string(),
	questions: z.array(z.string()),
	answers: z.string(),
	salt: z.string(),
});

const side = z.looseObject({ people: z.record(z.string(), person), sealed: sealed.optional() });

/** A session as it was last kept. After a restart it rests, whether its clock ran or not. */
export const keptSession = z.looseObject({
	session: z.string(),
	kind,
	title: z.string(),
	startedAt: z.string(),
	at: z.number().int().min(0),
	/** Whether its clock runs, for another process that looks at this data folder. */
	runs: z.boolean().optional(),
	agenda: z.array(agenda.element.extend({ spent: z.number().min(0) })).min(1),
});

// What a newer version keeps here as well is kept as it is; a session it keeps otherwise is no reason to refuse notes.
export const privateFile = z.looseObject({
	notes: z.record(z.string(), z.string()),
	ballots: z.record(z.string(), z.record(z.string(), side)).optional(),
	session: z.unknown().optional(),
	/** What 100 in the scenarios stands for, a month, in minor units: the partner’s own until it shares it. */
	oneTimeProfit: z.number().int().min(1).optional(),
});

export type PrivateFile = z.infer<typeof privateFile>;
export type KeptSession = z.infer<typeof keptSession>;
export type KeptSide = z.infer<typeof side>;
