/**
 * What has to be shown: each promise, the figure to reach, the suite that tries it, and under which name that suite
 * reports. `why` stands where no figure can be had on this system.
 */
export const PROMISES = [
	{
		promise: 'kill -9 at random moments loses no acknowledged edit and leaves nothing unreadable',
		bar: '1,000 a change',
		suite: 'faults',
		reports: [
			'kill -9',
			'kill -9 of the core',
			'kill -9 of a session',
			'kill -9 while a copy is taken in',
			'kill -9 while sending to a folder',
		],
	},
	{
		promise: 'power cuts on ext4 lose no acknowledged edit',
		bar: '200',
		suite: 'faults',
		reports: ['power cuts on ext4', 'power off at every call (disk double)'],
	},
	{
		promise: 'every file call of save, compact and restore × every fault: no silent loss',
		bar: 'exhaustive',
		suite: 'faults',
		reports: [
			'replace a file, every call × every fault',
			'append to a journal, every call × every fault',
			'replace all lines, every call × every fault',
			'quarantine and repair, every call × every fault',
			'save a workspace over an unreadable one, every call × every fault',
			'lock a ballot in the private file, every call × every fault',
			'write a loose file, every call × every fault',
			'plan store, every call × every fault',
			'enter the totals of an import, every call × every fault',
			'claim a data folder, every call × every fault',
			'make a backup, every call × every fault',
		],
	},
	{
		promise: 'a nearly full disk never says “saved” falsely',
		bar: '100 levels',
		suite: 'faults',
		reports: ['nearly full disk'],
	},
	{
		promise: 'a drive taken out, a folder that is only read, files removed while open: nothing called saved is lost',
		bar: 'each',
		suite: 'faults',
		reports: ['a drive taken out, and one that is only read', 'files removed while open'],
	},
	{
		promise: 'a journal cut at every length, and with bits flipped, is recovered or set aside, never reset in silence',
		bar: 'every length, 100,000 flips',
		suite: 'faults',
		reports: ['journal cut at every length', 'bits flipped in a journal'],
	},
	{
		promise: 'two processes: no torn read, and the second is told',
		bar: '10,000 writes',
		suite: 'faults',
		reports: ['two processes, one loose file', 'six processes, one data folder'],
	},
	{
		promise: 'two companies that mail, lose, delay and repeat files: every edit accounted for, both sides end alike',
		bar: '100,000 histories',
		suite: 'fuzz',
		reports: ['two-company histories', 'folder schedules'],
	},
	{
		promise: 'changed plan files: none falls, hangs, or is taken in by half',
		bar: '100,000',
		suite: 'fuzz',
		reports: ['changed plan files'],
	},
	{
		promise: 'changed CRM exports: none falls, hangs, or is counted by half without a word',
		bar: '100,000',
		suite: 'fuzz',
		reports: ['changed CRM exports'],
	},
	{
		promise: 'each bit of a signed plan flipped, and 100 crafted attacks: all detected',
		bar: 'all',
		suite: 'security',
		reports: ['bits of a signed plan', 'bits of a signed plan, its sum mended', 'crafted attacks on an agreement'],
	},
	{
		promise: 'a mark in every private field is found in no view, export, log or answer, and a planted leak is',
		bar: '0 found',
		suite: 'security',
		reports: ['canary'],
	},
	{
		promise: 'a wrong sender or wrong arguments are accepted by no call between window and core',
		bar: 'every call × 10,000 payloads',
		suite: 'security',
		reports: ['calls of a wrong sender', 'payloads of garbage'],
	},
	{
		promise: 'the browser door stands a crowd: strangers are refused plainly, slow readers let go, the window served',
		bar: '1,000 connections',
		suite: 'security',
		reports: [
			'connections that say nothing',
			'connections that never end their request',
			'a reader that does not read',
		],
	},
	{
		promise: 'an hour of work leaves the core, and the window, holding what they held before',
		bar: 'within 10 %',
		suite: 'soak',
		reports: ['an hour of work, without the pauses', 'an hour in the window, without the pauses'],
	},
	{
		promise: 'a plan of 20,000 records and 200,000 changes opens and is edited without a wait',
		bar: 'edit p95 ≤ 50 ms on an idle machine',
		suite: 'soak',
		reports: ['a plan with a long life', 'closing it, its backup included'],
	},
	{
		promise: 'each suite fails where the fault it is there for is planted in a copy of the source',
		bar: 'all caught',
		suite: 'planted',
		reports: ['planted faults'],
	},
	{
		promise: 'every Unicode code point through a Word document; 100,000 cells through LibreOffice',
		bar: 'well-formed, 0 formulas',
		suite: 'fuzz',
		reports: ['every code point through a Word document', 'cells through LibreOffice'],
	},
	{
		promise: 'an edit is acknowledged in 50 ms (p95), and a start after a crash takes 2 s at most',
		bar: '50 ms, 2 s on an idle machine',
		suite: 'soak',
		reports: [
			'an edit acknowledged on disk',
			'start after a crash, a usual plan',
			'start after a crash, a plan with a long life',
		],
	},
	{
		promise: 'renames on Windows while another program holds the file',
		bar: '0 lost',
		why: 'Needs Windows. The retry is tested on a disk double that answers EPERM, EBUSY and EACCES.',
	},
	{
		promise: 'documents open in Word itself',
		bar: 'opens',
		why: 'Needs Word. LibreOffice, mammoth and a check of the structure stand in for it.',
	},
	{
		promise: 'the packaged window on macOS and Windows',
		bar: 'fuses as configured',
		why: 'Needs those systems and the packaged program. Main and preload are tested on a double of the electron module.',
	},
];

/** The arguments of each suite: their short form is what `npm test` runs. */
export const SUITES = {
	faults: {
		files: ['tests/faults'],
		long: { KILLS: 1000, POWERCUTS: 200, FLIPS: 100_000, WRITES: 10_000, LEVELS: 100 },
	},
	fuzz: {
		files: [
			'tests/fuzz',
			'tests/property',
			'tests/unit/documents/xlsx-returned.test.ts',
			'tests/unit/documents/docx.test.ts',
			'tests/unit/documents/xlsx-book.test.ts',
		],
		long: { HISTORIES: 100_000, MUTATIONS: 100_000, SCHEDULES: 1000, SHEETS: 1500, CELLS: 100_000 },
	},
	planted: {
		files: [],
		script: 'tests/planted/run.mjs',
		long: {},
	},
	soak: {
		files: ['tests/soak'],
		browser: ['tests/e2e/hour-in-window.test.ts'],
		long: { MINUTES: 60, CHANGES: 200_000 },
	},
	looks: {
		files: [],
		browser: ['tests/e2e/looks.test.ts'],
		env: { COVALENT_LOOKS: '1' },
		long: {},
	},
	security: {
		files: [
			'tests/fuzz/agreement.test.ts',
			'tests/contract/desktop.test.ts',
			'tests/contract/electron-checklist.test.ts',
			'tests/contract/hostile-window.test.ts',
			'tests/contract/browser-door.test.ts',
			'tests/contract/crowded-door.test.ts',
			'tests/contract/withdrawn.test.ts',
			'tests/architecture',
		],
		browser: ['tests/e2e/canary.test.ts'],
		long: { PAYLOADS: 10_000, BITS: 100_000 },
	},
};
