/** How the columns of one CRM export become totals of one goal. Written once a source, and kept by whoever imports. */

import * as z from 'zod';
import { fail, ok, type Result } from '../base/result.ts';
import { issueInWords } from '../words/issue-words.ts';
import { say } from '../words/spoken.ts';
import { isDateFormat } from './date-format.ts';

const column = z.string().min(1);
const dateFormatWanted = () => say('has to be like yyyy-MM-dd, dd.MM.yyyy or M/d/yyyy');

/** A map as it is written; whether it names every column that it reads is told by `parseImportMap`. */
export const importMap = z.strictObject({
	/** The goal the totals are of: `goals/g1`. */
	goal: z.string().regex(/^goals\/.+$/, { error: () => say('has to name a goal like goals/g1') }),
	/** The column with the day that decides the period. */
	date: column,
	/** How that day is written; found out from the first rows where it is left out. */
	dateFormat: z.string().refine(isDateFormat, { error: dateFormatWanted }).optional(),
	/** The column that is added up; only `sum` and `weighted` need it. */
	amount: column.optional(),
	/** Columns and the values a row has to have in each of them to count. */
	where: z.record(column, z.union([z.string(), z.array(z.string())])).optional(),
	/**
	 * `sum` of amounts, `count` of rows, `distinct` values of a column, `weighted`: amounts times their probability, and
	 * `cycle`: days from one day to another, on average.
	 */
	aggregate: z.enum(['sum', 'count', 'distinct', 'weighted', 'cycle']),
	/** The column whose different values are counted; only `distinct` needs it. */
	distinct: column.optional(),
	/** The column with the probability of a deal; only `weighted` needs it. */
	probability: column.optional(),
	/** Whether a bare 60 stands for 60 %, or a 0.6 does; percent where it is left out. A percent sign is read either way. */
	probabilityIn: z.enum(['percent', 'share']).optional(),
	/** The column with the day a deal began; only `cycle` needs it. */
	from: column.optional(),
	/** How that day is written, where it is not as `date` is; found out from the first rows where it is left out. */
	fromFormat: z.string().refine(isDateFormat, { error: dateFormatWanted }).optional(),
	/** The column with the day it ended; `date` where it is left out. Written as `date` is. */
	to: column.optional(),
	/** Months, or quarters of the calendar that the goal’s measure is reported in. */
	period: z.enum(['month', 'quarter']).optional(),
	/** Found out from the first rows where they are left out. */
	delimiter: z.enum([',', ';', '\t', '|']).optional(),
	decimal: z.enum(['.', ',']).optional(),
	encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']).optional(),
	/** What the other side reads as the source of the totals: “Salesforce”. */
	source: z.string().trim().min(1).max(80).optional(),
});

export type ImportMap = Readonly<z.infer<typeof importMap>>;
export type Aggregate = ImportMap['aggregate'];

/** A map as it was read from JSON, or one sentence on the first thing that does not fit. */
export function parseImportMap(value: unknown): Result<ImportMap> {
	const parsed = importMap.safeParse(value, { error: issueInWords });
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		const where = issue?.path.join('.') ?? '';
		const reason = issue?.message ?? say('unknown');
		return fail(
			'invalid',
			where === ''
				? say('The map does not fit: {reason}.', { reason })
				: say('The map does not fit at “{where}”: {reason}.', { where, reason }),
		);
	}
	const missing = missingColumn(parsed.data);
	return missing === null ? ok(parsed.data) : fail('invalid', missing);
}

function missingColumn(map: ImportMap): string | null {
	const { aggregate } = map;
	for (const [name, words] of NEEDED[aggregate]) if (map[name] === undefined) return words();
	return null;
}

type ColumnName = 'amount' | 'distinct' | 'probability' | 'from';

/** The columns that each way of adding up reads, with what a map without them leaves open. */
const NEEDED: Readonly<Record<Aggregate, readonly (readonly [ColumnName, () => string])[]>> = {
	sum: [['amount', () => say('The map adds up, and does not say which column: "amount" is missing.')]],
	count: [],
	distinct: [
		[
			'distinct',
			() => say('The map counts different values, and does not say of which column: "distinct" is missing.'),
		],
	],
	weighted: [
		['amount', () => say('The map adds up weighted amounts, and does not say of which column: "amount" is missing.')],
		['probability', () => say('The map weights amounts, and does not say by which column: "probability" is missing.')],
	],
	cycle: [
		[
			'from',
			() => say('The map counts the days of a cycle, and does not say in which column they begin: "from" is missing.'),
		],
	],
};

/** The columns a map reads, each once. */
export function columnsOf(map: ImportMap): readonly string[] {
	const read = NEEDED[map.aggregate].map(([name]) => map[name]);
	const end = map.aggregate === 'cycle' ? map.to : undefined;
	return [...new Set([map.date, ...read, end, ...Object.keys(map.where ?? {})])].filter((name) => name !== undefined);
}
