/** A sheet to fill in, in German and in French: what a person writes in their own words is what they would in English. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Edit, Pen, Scalar } from '../../../shared/ledger/change.ts';
import { NO_NUMBER } from '../../../shared/plan/field.ts';
import { ownFields } from '../../../shared/plan/filled-in/own-fields.ts';
import { languageOfSheet, type SheetLanguage } from '../../../shared/plan/filled-in/sheet-language.ts';
import { choicesNamed } from '../../../shared/plan/filled-in/typed-choice.ts';
import { dayInCell } from '../../../shared/plan/filled-in/typed-day-cell.ts';
import { type CollectionName, schema } from '../../../shared/plan/schema.ts';
import { ENGLISH } from '../../../shared/words/english.ts';
import type { Language } from '../../../shared/words/languages.ts';
import { loadWords } from '../../../shared/words/load.ts';
import { speak } from '../../../shared/words/spoken.ts';
import type { Words } from '../../../shared/words/words.ts';
import { ReturnedSheet } from '../../builders/returned-sheet.ts';
import { planOf, readSheet, SMALL_PLAN, sheetFor } from '../../builders/sheet-plan.ts';

const ANA: Pen = { party: 'vendor', name: 'Ana Ruiz' };
const BEN: Pen = { party: 'partner', name: 'Ben Okafor' };
const OURS: readonly Edit[] = [
	['commitments/c2', 'from', 'vendor'],
	['commitments/c2', 'to', 'partner'],
	['commitments/c2', 'deliverable', 'A price list'],
	['expectations/e2', 'category', 'reliability'],
];
const THEIRS: readonly Edit[] = [
	['commitments/c3', 'from', 'partner'],
	['commitments/c3', 'to', 'vendor'],
	['commitments/c3', 'deliverable', 'A forecast'],
	['commitments/c3', 'due', '2026-12-18'],
	['priorities/p1', 'holder', 'partner'],
	['priorities/p1', 'measure', 'Gross profit'],
	['effects/p1-g1', 'holder', 'partner'],
	['effects/p1-g1', 'priority', 'p1'],
	['effects/p1-g1', 'goal', 'g1'],
	['effects/p1-g1', 'effect', 'helps'],
	['expectations/e2', 'guess', 'abstained'],
];
const ledger = planOf(...SMALL_PLAN, [ANA, OURS], [BEN, THEIRS], [ANA, [['commitments/c3', 'accepted', '2026-11-02']]]);

let words: Readonly<Record<Language, Words>>;
beforeAll(async () => {
	const [de, fr] = await Promise.all([loadWords('de-CH'), loadWords('fr-FR')]);
	words = { en: ENGLISH, de, fr };
});
afterEach(() => speak(ENGLISH));

/** What a person of each language writes, on the page that is called so in it. */
interface Answers {
	readonly pages: readonly [measures: string, expecting: string, expected: string, promised: string, delivered: string];
	readonly effects: readonly [against: string, neutral: string];
	readonly early: string;
	readonly half: string;
	readonly days: readonly [accepted: string, other: string];
	readonly reason: string;
}

const ANSWERS: Readonly<Record<Language, Answers>> = {
	en: {
		pages: ['Measures', 'Expecting', 'Expected', 'Promised', 'Delivered'],
		effects: ['works against', 'Neutral'],
		early: 'too early to say',
		half: '7.5',
		days: ['28 December 2026', '3 February 2027'],
		reason: 'Forgotten',
	},
	de: {
		pages: ['Messgrößen', 'Erwartungen', 'Erwartet', 'Zugesagt', 'Geliefert'],
		effects: ['wirkt dagegen', 'Neutral'],
		early: 'Zu früh zu sagen',
		half: '7,5',
		days: ['28. Dez.', '3.2.2027'],
		reason: 'vergessen',
	},
	fr: {
		pages: ['Mesures', 'Attentes', 'Attendu', 'Engagements', 'Livré'],
		effects: ['va contre', 'neutre'],
		early: 'trop tôt pour le dire',
		half: '7,5',
		days: ['28 décembre', '03/02/27'],
		reason: 'oublié',
	},
};

async function filled(language: Language, fill: (sheet: ReturnedSheet) => unknown): Promise<Uint8Array> {
	const returned = await ReturnedSheet.open(await sheetFor(ledger, words[language]));
	fill(returned);
	return returned.bytes();
}

/** A person fills in one of everything. */
function answer(sheet: ReturnedSheet, { pages, effects, early, half, days, reason }: Answers): void {
	const [measures, expecting, expected, promised, delivered] = pages;
	const [accepted, other] = days;
	const row = sheet.blank(measures);
	sheet.write(measures, 'priorities/p1', 'effect:g1', effects[0]);
	sheet.write(measures, row, 'measure', 'Tickets closed').write(measures, row, 'effect:g1', effects[1]);
	sheet.write(expecting, 'expectations/e1', 'minimum', early).write(expecting, 'expectations/e1', 'desired', half);
	sheet.write(expected, 'expectations/e2', 'guess', 6.5);
	sheet.write(promised, 'commitments/c1', 'accepted', accepted).write(promised, 'commitments/c2', 'accepted', other);
	sheet.write(delivered, 'commitments/c3', 'missReason', reason);
}

async function taken(bytes: Uint8Array): Promise<readonly [readonly Edit[], readonly string[]]> {
	const read = await readSheet(bytes, ledger);
	if (!read.ok) throw new Error(read.error.message);
	return [read.value.change.edits, read.value.leftOut];
}

describe('a sheet in each language', () => {
	it('has pages, heads, choices and days in it, and says what language it is in', async () => {
		const opened = async (language: Language) => {
			const sheet = await ReturnedSheet.open(await sheetFor(ledger, words[language]));
			const { pages } = ANSWERS[language];
			const slip = String(sheet.page('covalent').rows[0]?.[0]);
			const heads = sheet.page(pages[2]).rows[5]?.slice(1);
			return [
				sheet.sheets.map(({ name }) => name),
				heads,
				sheet.says(pages[2], 'expectations/e2', '=category'),
				sheet.says(pages[2], 'expectations/e2', 'guess'),
				sheet.says(pages[0], 'priorities/p1', 'effect:g1'),
				sheet.says(pages[4], 'commitments/c3', '=state'),
				/"language":"[^"]+"/.exec(slip)?.[0],
			];
		};
		expect(await opened('en')).toEqual([
			['Start', 'Topics', 'Goals', 'Measures', 'Expecting', 'Expected', 'Promised', 'Delivered', 'covalent'],
			['No.', 'Expectation', 'About', '■ Importance to Harbor', '■ Met today, says Harbor', '■ Guess'],
			...['reliability', 'abstained', 'helps', 'Overdue by 18 days.', undefined],
		]);
		expect(await opened('de')).toEqual([
			['Start', 'Themen', 'Ziele', 'Messgrößen', 'Erwartungen', 'Erwartet', 'Zugesagt', 'Geliefert', 'covalent'],
			['Nr.', 'Erwartung', 'Thema', '■ Wichtigkeit für Harbor', '■ Heute erfüllt, sagt Harbor', '■ Tipp'],
			...['Verlässlichkeit', 'enthalten', 'hilft', expect.stringMatching(/18 Tag/), '"language":"de-CH"'],
		]);
		expect(await opened('fr')).toEqual([
			['Début', 'Sujets', 'Objectifs', 'Mesures', 'Attentes', 'Attendu', 'Engagements', 'Livré', 'covalent'],
			['N°', 'Attente', 'Sujet', '■ Importance pour Harbor', '■ Satisfait aujourd’hui, dit Harbor', '■ Pari'],
			...['fiabilité', 's’abstient', 'aide', expect.stringMatching(/18 jour/), '"language":"fr-FR"'],
		]);
	});

	it('changes nothing where nobody filled in anything', async () => {
		for (const language of ['en', 'de', 'fr'] as const)
			expect(await taken(await filled(language, () => undefined))).toEqual([
				[],
				['Nothing was filled in since this sheet was handed over.'],
			]);
	});

	it('brings the same changes from a person who fills it in in their own words', async () => {
		const inEnglish = await taken(await filled('en', (sheet) => answer(sheet, ANSWERS.en)));
		expect(inEnglish).toEqual([
			[
				['effects/p1-g1', 'effect', 'works against'],
				['effects/minted01-g1', 'priority', 'minted01'],
				['effects/minted01-g1', 'goal', 'g1'],
				['effects/minted01-g1', 'parent', 'priorities/minted01'],
				['effects/minted01-g1', 'holder', 'partner'],
				['priorities/minted01', 'holder', 'partner'],
				['priorities/minted01', 'measure', 'Tickets closed'],
				['effects/minted01-g1', 'effect', 'neutral'],
				['expectations/e1', 'minimum', 'too early to say'],
				['expectations/e1', 'desired', 7.5],
				['expectations/e2', 'guess', 6.5],
				['commitments/c1', 'accepted', '2026-12-28'],
				['commitments/c2', 'accepted', '2027-02-03'],
				['commitments/c3', 'missReason', 'forgotten'],
			],
			['3 ratings were given in Excel, and so not blind; the plan says so.'],
		]);
		for (const language of ['de', 'fr'] as const)
			expect(await taken(await filled(language, (sheet) => answer(sheet, ANSWERS[language])))).toEqual(inEnglish);
	});

	it('is taken in by a person who speaks another, with their words for what is left out', async () => {
		const bytes = await filled('de', (sheet) => {
			sheet.write('Erwartungen', 'expectations/e1', 'desired', 7.25);
			sheet.write('Messgrößen', 'priorities/p1', 'effect:g1', 'vielleicht');
			sheet.write('Zugesagt', 'commitments/c1', 'accepted', 'nächste Woche');
			sheet.write('Zugesagt', 'commitments/c2', 'accepted', '3. Februar 2027');
		});
		speak(words.fr);
		expect(await taken(bytes)).toEqual([
			[['commitments/c2', 'accepted', '2027-02-03']],
			[
				'Messgrößen E7 contient « vielleicht » ; ce doit être l’un de : aide, neutre, va contre ; c’est laissé de côté.',
				'Erwartungen G7 (« Answers in two days ») contient 7,25 ; les notes vont par demi-points ; c’est laissé de côté.',
				'Zugesagt G7 (« A named deputy ») contient « nächste Woche », qui ne peut se lire comme un jour ; écrivez-le comme 2027-03-31 ; c’est laissé de côté.',
			].map((sentence) => expect.stringMatching(loosely(sentence))),
		]);
	});

	it('is refused where its hidden page names a moment that is none', async () => {
		const bytes = await filled('de', (sheet) => sheet.replaceInSlip('"at":"2027-01-05T', '"at":"2027-01-99T'));
		const read = await readSheet(bytes, ledger);
		expect(read.ok ? 'taken' : read.error.message).toMatch(/^The hidden page of this sheet is damaged/);
	});
});

/** Spaces that do not break are seen as spaces. */
function loosely(sentence: string): RegExp {
	return new RegExp(`^${sentence.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s')}$`);
}

const languageOf = (language?: string): Promise<SheetLanguage> =>
	languageOfSheet({ language, at: '2027-01-05T09:00:00Z' });

describe('a choice', () => {
	it('is understood in every language and as it is stored, on a sheet in any', async () => {
		for (const sheet of ['en', 'de', 'fr']) {
			const language = await languageOf(sheet);
			for (const list of [...choicesOnSheets(), NO_NUMBER])
				for (const choice of list)
					for (const written of [choice, ...language.all.map(({ term }) => term(choice))])
						expect([sheet, written, choicesNamed(` ${written.toUpperCase()} `, list, language)]).toEqual([
							...[sheet, written, [choice]],
						]);
		}
	});

	it('may have a straight apostrophe and spaces that do not break', async () => {
		const french = await languageOf('fr-FR');
		expect(choicesNamed("s'abstient", NO_NUMBER, french)).toEqual(['abstained']);
		expect(choicesNamed('trop tôt\u00A0pour le dire', NO_NUMBER, french)).toEqual(['too early to say']);
	});

	it('is that of the sheet’s own language where two have one word for different things, else all it can be', async () => {
		// “aide” is French for “helps”.
		expect(choicesNamed('aide', ['helps', 'aide'], await languageOf('fr'))).toEqual(['helps', 'aide']);
		expect(choicesNamed('aide', ['helps', 'aide'], await languageOf())).toEqual(['aide']);
		expect(choicesNamed('hilft', ['helps', 'aide'], await languageOf())).toEqual(['helps']);
		expect(choicesNamed('niemals', ['helps', 'aide'], await languageOf())).toEqual([]);
	});
});

/** Every list somebody may choose from on a sheet. */
function choicesOnSheets(): readonly (readonly string[])[] {
	const roles = { holder: 'partner', deliverer: 'partner', from: 'partner', to: 'partner' };
	return (Object.keys(schema) as CollectionName[]).flatMap((collection) =>
		ownFields(`${collection}/x`, roles, 'partner').flatMap(([, spec]) =>
			spec.kind === 'choice' ? [spec.choices] : [],
		),
	);
}

describe('a day typed as text', () => {
	it.each([
		['en', '31 March 2027', '2027-03-31'],
		['en', 'Mar 31, 2027', '2027-03-31'],
		['en', '31/03/2027', '2027-03-31'],
		['en', '3/31/2027', '2027-03-31'],
		['en', '03/02/2027', 'several'],
		['en', '3/3/27', '2027-03-03'],
		['en', '28 December', '2026-12-28'],
		['en', '2 July', '2027-07-02'],
		['en', '31 April 2027', null],
		['en', 'tomorrow', null],
		['de', '31. März 2027', '2027-03-31'],
		['de', '31. März', '2027-03-31'],
		['de', '31.3.27', '2027-03-31'],
		['de', '03.02.2027', '2027-02-03'],
		['de', '31 March 2027', '2027-03-31'],
		['de', 'übermorgen', null],
		['fr', '1er mars 2027', '2027-03-01'],
		['fr', '03/02/2027', '2027-02-03'],
		['fr', '15 août', '2026-08-15'],
		['fr', '2027-03-31', '2027-03-31'],
	] as const)('on a sheet in %s: %s is %s', async (language, text, day: Scalar) => {
		expect(dayInCell(text, await languageOf(language))).toBe(day);
	});
});
