/** What goes wrong with a plan, its backups and what is private beside it. */
export const PLAN = [
	{
		fault: 'half of a copy that came in counts',
		file: 'shared/ledger/journal.ts',
		from: 'return [begin, ...lines.map(({ text }) => text), print(',
		to: 'void begin;\n\treturn [...lines.map(({ text }) => text), print(',
		caughtBy: ['tests/property/ledger-crash.test.ts'],
	},
	{
		fault: 'the sum of a backup is not compared',
		file: 'electron/store/backup-file.ts',
		from: 'return sumOf(content) === about.sha256 ? ok({ ...content, head: about }) : damaged;',
		to: 'return ok({ ...content, head: about });',
		caughtBy: ['tests/unit/store/backups.test.ts', 'tests/contract/backups.test.ts'],
	},
	{
		fault: 'a plan of which nothing is left is shown as an empty one',
		file: 'electron/plans/open-plans.ts',
		from: 'if (!asNew && reading.lines.length === 0',
		to: 'if (false && !asNew && reading.lines.length === 0',
		caughtBy: ['tests/contract/backups.test.ts', 'tests/e2e/backups.test.ts'],
	},
	{
		fault: 'private notes are handed out while both sides are in the room',
		file: 'electron/plans/notes-backups.ts',
		from: 'const may = mayShowNotes(plan);\n\t\tif (!may.ok) return may;\n\t\tconst now =',
		to: 'const may = mayShowNotes(plan);\n\t\tif (!may.ok && plan.planId === null) return may;\n\t\tconst now =',
		caughtBy: ['tests/contract/notes-backups.test.ts'],
	},
	{
		fault: 'bringing notes back keeps nothing of what was there',
		file: 'electron/store/private-store.ts',
		from: 'notes: isExact ? texts : { ...data.notes, ...texts },',
		to: 'notes: texts,',
		caughtBy: ['tests/contract/notes-backups.test.ts'],
	},
	{
		fault: 'a plan that lacks a change does not say that others wait for it',
		file: 'shared/ledger/ledger.ts',
		from: 'return below.length === 0 ? here : [...below, ...here];',
		to: 'void below;\n\t\treturn here;',
		caughtBy: ['tests/contract/backups.test.ts'],
	},
	{
		fault: 'wording that was tried and withdrawn leaves with what was kept',
		file: 'shared/ledger/reduce.ts',
		from: 'const name = `${ref} ${field}`;',
		to: 'const name = `${ref} ${field} ${value}`;',
		caughtBy: ['tests/property/ledger-drafts.test.ts', 'tests/contract/withdrawn.test.ts'],
	},
];
