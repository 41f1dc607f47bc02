/** The calls by which a document is made, and how far it got. */
import * as z from 'zod';
import { LANGUAGES } from '../words/languages.ts';
import { asks, jobId, planId, writes } from './call.ts';

export interface ExportJob {
	readonly jobId: string;
}

export type ExportWhat = 'plan' | 'qbr' | 'gaps' | 'commitments' | 'session' | 'look-back' | 'calendar';
/** A plan file leaves by `exchange.handOver`. */
export type ExportFormat = 'docx' | 'pdf' | 'html' | 'xlsx' | 'csv' | 'json' | 'ics';

export const exportCalls = {
	'export.start': writes<ExportJob>()(
		z.strictObject({
			planId,
			what: z.enum(['plan', 'qbr', 'gaps', 'commitments', 'session', 'look-back', 'calendar']),
			/** Which session's page; the newest by default. */
			session: z.string().max(80).optional(),
			/** Which agreed version, as it was; the plan as it stands by default. */
			version: z.number().int().min(1).max(10_000).optional(),
			format: z.enum(['docx', 'pdf', 'html', 'xlsx', 'csv', 'json', 'ics']),
			/** The language it is written in; the plan’s own by default. */
			language: z.enum(LANGUAGES).optional(),
		}),
	),
	'export.cancel': asks<undefined>()(z.strictObject({ jobId })),
} as const;

export interface ExportEvents {
	'job.progress': { readonly jobId: string; readonly done: number; readonly step: string };
	'job.ended': {
		readonly jobId: string;
		readonly outcome:
			| { readonly kind: 'saved'; readonly path: string }
			| { readonly kind: 'download'; readonly url: string; readonly name: string }
			| { readonly kind: 'failed'; readonly message: string }
			| { readonly kind: 'cancelled' };
	};
}
