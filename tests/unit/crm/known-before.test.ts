import { afterEach, expect, it } from 'vitest';
import { knownBefore } from '../../../electron/crm/known-before.ts';
import type { CrmStore } from '../../../electron/store/crm-store.ts';
import { ENGLISH } from '../../../shared/words/english.ts';
import { loadWords } from '../../../shared/words/load.ts';
import { speak } from '../../../shared/words/spoken.ts';

afterEach(() => speak(ENGLISH));

it('what the plan keeps of an earlier file is listed in the language of the screen', async () => {
	const totals = ['2027-01', '2027-02', '2027-03'].map((period) => ({ period, value: 5 }));
	const before = { id: 'i', goal: 'goals/g', source: 'CRM', file: 'deals.csv', sha256: 'a', totals };
	const store = { imports: () => [before], marksOf: async () => new Uint8Array() } as unknown as CrmStore;
	const record = () => ({ values: { value: 5, source: 'CRM' } }) as never;
	const read = { sha256: 'b', marks: new Uint8Array() };
	const sentences = async () => (await knownBefore({ read, goal: 'goals/g', totals: [], record, store })).sentences;
	expect((await sentences())[0]).toContain('keeps Jan 2027, Feb 2027 and Mar 2027 from “deals.csv”');
	speak(await loadWords('de'));
	expect((await sentences())[0]).toMatch(/behält Jan\S* 2027, Feb\S* 2027 und M\S+ 2027 aus/);
});
