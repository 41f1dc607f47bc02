/** How days are typed in a language; English is understood in each. */
import { englishMonth } from './english-formats.ts';
import type { Language } from './languages.ts';
import type { Words } from './words.ts';

export type Step = 'day' | 'week' | 'month';

interface DayWords {
	/** Days counted from today. */
	readonly days: Readonly<Record<string, number>>;
	readonly steps: Readonly<Record<string, Step>>;
	/** Months that are also written otherwise than the locale names them. */
	readonly months: Readonly<Record<string, number>>;
}

const WORDS: Readonly<Record<Language, DayWords>> = {
	en: {
		days: { today: 0, tomorrow: 1 },
		steps: {
			d: 'day',
			day: 'day',
			days: 'day',
			w: 'week',
			week: 'week',
			weeks: 'week',
			m: 'month',
			month: 'month',
			months: 'month',
		},
		months: {},
	},
	de: {
		days: { heute: 0, morgen: 1, ubermorgen: 2 },
		steps: { t: 'day', tag: 'day', tage: 'day', woche: 'week', wochen: 'week', monat: 'month', monate: 'month' },
		months: { januar: 1, janner: 1, februar: 2, feber: 2, mrz: 3, maerz: 3 },
	},
	fr: {
		days: { 'aujourd\u2019hui': 0, demain: 1 },
		steps: {
			j: 'day',
			jour: 'day',
			jours: 'day',
			s: 'week',
			sem: 'week',
			semaine: 'week',
			semaines: 'week',
			mois: 'month',
		},
		months: {},
	},
};

/** Small letters without marks and points, so that “Août” and “aout”, “Sept.” and “sept” are the same. */
export function plainWord(word: string): string {
	return word
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}|\./gu, '')
		.replaceAll("'", '\u2019');
}

/** Days from today: 0 for “today”. Undefined where it is no such word. */
export function daysAhead(word: string, { language }: Words): number | undefined {
	return lookUp(({ days }) => days, language, plainWord(word));
}

/** What `w` of “+2w” counts. Undefined where it is no such word. */
export function stepOf(word: string, { language }: Words): Step | undefined {
	return lookUp(({ steps }) => steps, language, plainWord(word));
}

/** 1 to 12 for the name of a month or its beginning, from three letters on; 0 where it is of none, or of two. */
export function monthOf(word: string, words: Words): number {
	const plain = plainWord(word);
	if (plain.length < 3) return 0;
	return (
		monthAmong(monthsOf(words), plain) ||
		lookUp(({ months }) => months, words.language, plain) ||
		monthAmong(ENGLISH_MONTHS, plain)
	);
}

function lookUp<Found>(
	pick: (words: DayWords) => Readonly<Record<string, Found>>,
	language: Language,
	plain: string,
): Found | undefined {
	const own = pick(WORDS[language]);
	if (Object.hasOwn(own, plain)) return own[plain];
	const english = pick(WORDS.en);
	return Object.hasOwn(english, plain) ? english[plain] : undefined;
}

const ENGLISH_MONTHS = Array.from({ length: 12 }, (_, at) => plainWord(englishMonth(at + 1)));

function monthsOf({ month }: Words): readonly string[] {
	return Array.from({ length: 12 }, (_, at) => plainWord(month(at + 1)));
}

function monthAmong(months: readonly string[], plain: string): number {
	const found = months.flatMap((name, at) => (name.startsWith(plain) ? [at + 1] : []));
	return found.length === 1 ? (found[0] ?? 0) : 0;
}
