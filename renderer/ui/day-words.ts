/** How days are typed, in the language of the reader; English is understood in each. */
import { englishMonth } from '../../shared/words/english-formats.ts';
import type { Language } from '../../shared/words/languages.ts';
import { spoken } from '../../shared/words/spoken.ts';

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
export function daysAhead(word: string): number | undefined {
	return lookUp((words) => words.days, plainWord(word));
}

export function stepOf(word: string): Step | undefined {
	return lookUp((words) => words.steps, plainWord(word));
}

/** 1 to 12 for the name of a month or its beginning, from three letters on; 0 where it is of none, or of two. */
export function monthOf(word: string): number {
	const plain = plainWord(word);
	if (plain.length < 3) return 0;
	return monthAmong(monthsHere(), plain) || lookUp((words) => words.months, plain) || monthAmong(ENGLISH_MONTHS, plain);
}

function lookUp<Found>(pick: (words: DayWords) => Readonly<Record<string, Found>>, plain: string): Found | undefined {
	const own = pick(WORDS[spoken().language]);
	if (Object.hasOwn(own, plain)) return own[plain];
	const english = pick(WORDS.en);
	return Object.hasOwn(english, plain) ? english[plain] : undefined;
}

const ENGLISH_MONTHS = Array.from({ length: 12 }, (_, at) => plainWord(englishMonth(at + 1)));

function monthsHere(): readonly string[] {
	return Array.from({ length: 12 }, (_, at) => plainWord(spoken().month(at + 1)));
}

function monthAmong(months: readonly string[], plain: string): number {
	const found = months.flatMap((name, at) => (name.startsWith(plain) ? [at + 1] : []));
	return found.length === 1 ? (found[0] ?? 0) : 0;
}
