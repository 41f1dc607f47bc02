/**
 * Specs in a real browser that have no planted fault, and why: each shows one room to the people who use it, and what must
 * not be lost or leak in that room is tried without a window, where a fault is found in seconds.
 */
export const WITHOUT = {
	'tests/e2e/agreement.test.ts':
		'What an agreement covers and how it is proven is tried in tests/fuzz/agreement.test.ts and tests/contract/agreements.test.ts.',
	'tests/e2e/competency.test.ts':
		'What the room shows is worked out in tests/unit/analysis, which the spec only looks at.',
	'tests/e2e/cooperation.test.ts':
		'What the room shows is worked out in tests/unit/analysis, which the spec only looks at.',
	'tests/e2e/crm.test.ts':
		'How an export is read, counted and entered is tried in tests/fuzz/csv-file.test.ts and tests/faults/crm-enter.test.ts.',
	'tests/e2e/exchange.test.ts':
		'What comes and goes by mail is tried in tests/property/exchange.test.ts and tests/contract/exchange.test.ts.',
	'tests/e2e/expectations.test.ts':
		'Gaps and their ends are worked out in tests/unit/analysis, which the spec only looks at.',
	'tests/e2e/folder.test.ts':
		'What a sync program does to files is tried in tests/property/folder-schedules.test.ts and tests/faults/folder-kill.test.ts.',
	'tests/e2e/languages.test.ts':
		'That every text has its words in every language is tried in tests/unit/words, that no screen mixes them in tests/e2e/one-language.test.ts.',
	'tests/e2e/live.test.ts': 'What a server or a forger does to a session is tried in tests/contract/live.test.ts.',
	'tests/e2e/looks.test.ts':
		'It takes pictures for people to look at, by argument; what must not spill in every run is tried in tests/e2e/sizes.test.ts.',
	'tests/e2e/progress.test.ts':
		'What the room shows is worked out in tests/unit/analysis, which the spec only looks at.',
	'tests/e2e/session-steps.test.ts':
		'What a session keeps is tried in tests/faults/session-kill.test.ts and tests/contract/sessions.test.ts.',
	'tests/e2e/transition.test.ts':
		'What the room works out is tried in tests/unit/analysis; that its profit stays private, in tests/e2e/canary.test.ts.',
	'tests/e2e/trust.test.ts': 'What the room shows is worked out in tests/unit/analysis, which the spec only looks at.',
	'tests/e2e/years.test.ts': 'What goes over into the next plan is tried in tests/contract/next-plan.test.ts.',
};
