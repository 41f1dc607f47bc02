import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hashText } from '../../../electron/hash.ts';
import { type ExportRequest, exportContent } from '../../../electron/plans/export-content.ts';
import { parsePlanFile } from '../../../shared/file/jbp.ts';
import { createLedger, type Ledger } from '../../../shared/ledger/ledger.ts';
import { DAVID, written } from '../../builders/agreed-plan.ts';
import { SAMPLE } from '../../builders/covalent.ts';

const parsed = parsePlanFile(readFileSync(SAMPLE), hashText);
if (!parsed.ok) throw new Error(parsed.error.message);
const sample = createLedger(parsed.value.lines);

async function exported(
	wanted: Pick<ExportRequest, 'what' | 'format' | 'language'>,
	ledger: Ledger = sample,
): Promise<string> {
	const about = {
		planId: 'p1',
		ledger,
		on: '2027-09-09',
		printedOn: '2027-09-09',
		now: new Date('2027-09-09T10:00:00Z'),
	};
	const content = await exportContent({ ...about, ...wanted });
	if (!content.ok) throw new Error(content.error.message);
	return new TextDecoder().decode(content.value);
}

describe('one plan', () => {
	it('is exported in the language of either side, and says in the file which it is', async () => {
		const pages = await Promise.all(
			(['de', 'fr'] as const).map((language) => exported({ what: 'plan', format: 'html', language })),
		);
		expect(pages.map((page) => page.match(/<html lang="([^"]*)"/)?.[1])).toEqual(['de-DE', 'fr-FR']);
		expect(pages[0]).toContain('<p class="above">Gemeinsamer Geschäftsplan</p>');
		expect(pages[1]).toContain('<p class="above">Plan d’affaires commun</p>');
	});

	it('was last changed on a day of its own clock, as the pages on the screen say', async () => {
		// At 10:00 in UTC on 9 February it is the 10th on Kiritimati.
		const lines = [written([], DAVID, [['plan/plan', 'timeZone', 'Pacific/Kiritimati']])];
		const page = await exported({ what: 'plan', format: 'html' }, createLedger(lines));
		expect(page).toContain('10 February 2027');
	});

	it('keeps in every language what people have written', async () => {
		const said = 'Forecast by the third working day, within 15%';
		for (const language of ['en', 'de', 'fr'] as const)
			expect(await exported({ what: 'gaps', format: 'csv', language })).toContain(said);
	});

	it('is in its own language where none is asked for, and the same for scripts in all', async () => {
		expect(await exported({ what: 'plan', format: 'html' })).toContain('<html lang="en-GB"');
		const data = await Promise.all(
			([undefined, 'de', 'fr'] as const).map((language) => exported({ what: 'gaps', format: 'json', language })),
		);
		expect(new Set(data).size).toBe(1);
	});
});
