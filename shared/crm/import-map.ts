/** How the columns of one CRM export become totals of one goal. Written once a source, and kept by whoever imports. */
import { z } from 'zod';
import { fail, ok, type Result } from '../base/result.ts';
import { isDateFormat } from './date-format.ts';

const column = z.string().min(1);

const shape = z.strictObject({
	/** The goal the totals are of: `goals/g1`. */
	goal: z.string().regex(/^goals\/.+$/, 'has to name a goal like goals/g1'),
	/** The column with the day that decides the period. */
	date: column,
	/** How that day is written; found out from the first rows where it is left out. */
	dateFormat: z.string().refine(isDateFormat, 'has to be like yyyy-MM-dd, dd.MM.yyyy or M/d/yyyy').optional(),
	/** The column that is added up; only `sum` needs it. */
	amount: column.optional(),
	/** Columns and the values a row has to have in each of them to count. */
	where: z.record(column, z.union([z.string(), z.array(z.string())])).optional(),
	aggregate: z.enum(['sum', 'count', 'distinct']),
	/** The column whose different values are counted; only `distinct` needs it. */
	distinct: column.optional(),
	period: z.enum(['month', 'quarter']).optional(),
	/** Found out from the first rows where they are left out. */
	delimiter: z.enum([',', ';', '\t', '|']).optional(),
	decimal: z.enum(['.', ',']).optional(),
	encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']).optional(),
	/** What the other side reads as the source of the totals: “Salesforce”. */
	source: z.string().trim().min(1).max(80).optional(),
});

export type ImportMap = Readonly<z.infer<typeof shape>>;
export type Aggregate = ImportMap['aggregate'];

/** A map as it was read from JSON, or one sentence on the first thing that does not fit. */
export function parseImportMap(value: unknown): Result<ImportMap> {
	const parsed = shape.safeParse(value);
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		const where = issue?.path.join('.') ?? '';
		return fail(
			'invalid',
			`The map does not fit${where === '' ? '' : ` at “${where}”`}: ${issue?.message ?? 'unknown'}.`,
		);
	}
	const { aggregate, amount, distinct } = parsed.data;
	if (aggregate === 'sum' && amount === undefined)
		return fail('invalid', 'The map adds up, and does not say which column: "amount" is missing.');
	if (aggregate === 'distinct' && distinct === undefined)
		return fail('invalid', 'The map counts different values, and does not say of which column: "distinct" is missing.');
	return ok(parsed.data);
}

/** The columns a map reads, each once. */
export function columnsOf(map: ImportMap): readonly string[] {
	const read = map.aggregate === 'sum' ? map.amount : map.aggregate === 'distinct' ? map.distinct : undefined;
	return [...new Set([map.date, ...(read === undefined ? [] : [read]), ...Object.keys(map.where ?? {})])];
}
