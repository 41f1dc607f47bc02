/** Plays the sample's story on its computers, through the same checks as every door, and keeps one computer's lines. */
import * as z from 'zod';
import { questionsTo } from '../../shared/analysis/round-answers.ts';
import type { Line } from '../../shared/ledger/change.ts';
import { createLedger, type Ledger } from '../../shared/ledger/ledger.ts';
import { printLine } from '../../shared/ledger/line.ts';
import { fieldOfAnswer, lockOf, printAnswers, type SharedAnswer } from '../../shared/plan/ballots.ts';
import { checkEdits } from '../../shared/plan/check-edits.ts';
import type { Lookup } from '../../shared/plan/check-rounds.ts';
import { completeEdits } from '../../shared/plan/complete-edits.ts';
import { labelOfEdits } from '../../shared/plan/labels.ts';
import { type Plan, readPlan, splitRef } from '../../shared/plan/plan.ts';
import { openRounds, type Question } from '../../shared/plan/rounds.ts';
import { fieldSpec } from '../../shared/plan/schema.ts';
import type { Language } from '../../shared/words/languages.ts';

const party = z.enum(['vendor', 'partner', 'joint']);
const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const act = z.strictObject({
	at: z.string(),
	on: z.string(),
	pen: party,
	name: z.string(),
	edits: z.array(z.tuple([z.string(), z.string(), scalar])).min(1),
});
const answer = z.tuple([z.string(), z.number(), z.number(), z.number().nullable(), z.number().nullable()]);
/** A side's ballot is locked: per question the median, how many gave a number, the lowest and the highest. */
const lock = z.strictObject({
	at: z.string(),
	on: z.string(),
	party: z.enum(['vendor', 'partner']),
	name: z.string(),
	round: z.string(),
	salt: z.string().length(64),
	answers: z.array(answer).min(1),
});
const reveal = z.strictObject({
	at: z.string(),
	on: z.string(),
	party: z.enum(['vendor', 'partner']),
	name: z.string(),
	/** The round. */
	reveal: z.string(),
});
/** One computer's copy is taken in on another: everything the first has, the second has from then on. */
const exchange = z.strictObject({ at: z.string(), from: z.string(), to: z.string() });

export const storySchema = z.strictObject({
	planId: z.string(),
	title: z.string(),
	/** The computer whose copy the sample is. */
	keeper: z.string(),
	computers: z.record(z.string(), z.strictObject({ replica: z.string(), computer: z.string(), party })),
	story: z.array(z.union([act, lock, reveal, exchange])),
});

export type Story = z.infer<typeof storySchema>;
type Act = z.infer<typeof act>;
type Lock = z.infer<typeof lock>;
type Reveal = z.infer<typeof reveal>;

/** The same story as people of another language would have written it: a plan of its own, for nobody merges the two. */
export function toldIn(language: Language, story: Story, words: Readonly<Record<string, string>>): Story {
	const inWords = (text: string): string => {
		const found = Object.hasOwn(words, text) ? words[text] : undefined;
		if (found === undefined) throw new Error(`The story in “${language}” has no words for “${text}”.`);
		return found;
	};
	const toldEdit = ([ref, field, value]: Act['edits'][number]): Act['edits'][number] => {
		const kind = fieldSpec(splitRef(ref).collection, field)?.kind;
		return [ref, field, typeof value === 'string' && (kind === 'line' || kind === 'text') ? inWords(value) : value];
	};
	return {
		...story,
		planId: `${story.planId}-${language}`,
		title: inWords(story.title),
		computers: Object.fromEntries(
			Object.entries(story.computers).map(([name, about]) => [name, { ...about, computer: inWords(about.computer) }]),
		),
		story: story.story.map((step) => ('edits' in step ? { ...step, edits: step.edits.map(toldEdit) } : step)),
	};
}

interface Computer {
	readonly about: { readonly replica: string; readonly computer: string; readonly party: z.infer<typeof party> };
	readonly ledger: Ledger;
	last: Line | null;
}

/** The keeper's ledger at the end of the story. Throws, naming the act, where one would be refused. */
export function playStory(story: Story): Ledger {
	const computers = new Map<string, Computer>();
	const named = (name: string): Computer => {
		const about = story.computers[name];
		if (about === undefined) throw new Error(`The story has no computer “${name}”.`);
		const computer = computers.get(name) ?? { about, ledger: createLedger(), last: null };
		computers.set(name, computer);
		return computer;
	};
	const sealed = new Map<string, Sealed>();
	for (const step of story.story)
		if ('edits' in step) write(named(step.on), step);
		else if ('answers' in step) lockBallot(named(step.on), story.planId, step, sealed);
		else if ('reveal' in step) revealBallot(named(step.on), step, sealed);
		else named(step.to).ledger.add(named(step.from).ledger.lines());
	return named(story.keeper).ledger;
}

/** What was locked, by `round-party`. */
interface Sealed {
	readonly questions: readonly Question[];
	readonly answers: readonly SharedAnswer[];
	readonly salt: string;
}

function lockBallot(computer: Computer, planId: string, step: Lock, sealed: Map<string, Sealed>): void {
	const { at, on, party, name, round: id, salt } = step;
	const plan = planOf(computer);
	const round = plan.collections.rounds.find((other) => other.id === id);
	if (round === undefined) throw new Error(`${at} ${name}: there is no round “${id}”.`);
	const questions = questionsTo(plan, round, party);
	const answers = step.answers.map(([question, value, n, low, high]) => ({ question, value, n, low, high }));
	const asked = questions.map((question) => question.id);
	const stranger = answers.find(({ question }) => !asked.includes(question));
	if (stranger !== undefined) throw new Error(`${at} ${name}: “${stranger.question}” is not asked.`);
	const lock = lockOf({ planId, round: id, party, questions: asked, answers: printAnswers(answers), salt });
	sealed.set(`${id}-${party}`, { questions, answers, salt });
	write(computer, { at, on, pen: party, name, edits: [[`ballots/${id}-${party}`, 'lock', lock]] }, true);
}

function revealBallot(computer: Computer, { at, on, party, name, reveal: id }: Reveal, sealed: Map<string, Sealed>) {
	const ballot = sealed.get(`${id}-${party}`);
	if (ballot === undefined) throw new Error(`${at} ${name}: the ballot of ${id} was never locked.`);
	const live = ballot.answers.flatMap(({ question: asked, value }): Act['edits'] => {
		const question = ballot.questions.find((other) => other.id === asked);
		const place = question === undefined ? null : fieldOfAnswer(question);
		return place === null ? [] : [[place[0], place[1], value]];
	});
	const ref = `ballots/${id}-${party}`;
	const shown: Act['edits'] = [
		[ref, 'answers', printAnswers(ballot.answers)],
		[ref, 'salt', ballot.salt],
		[ref, 'revealed', at.slice(0, 10)],
	];
	write(computer, { at, on, pen: party, name, edits: [...shown, ...live] }, true);
}

function planOf({ ledger }: Computer): Plan {
	return readPlan([...ledger.refs()].flatMap((ref) => ledger.record(ref) ?? []));
}

function write(computer: Computer, { at, pen, name, edits: told }: Act, isAct = false): void {
	const { about, ledger, last } = computer;
	const lookup: Lookup = (ref) => ledger.record(ref);
	const edits = completeEdits(lookup, told);
	const rounds = isAct ? [] : openRounds(planOf(computer));
	const checked = checkEdits(lookup, { party: pen, name }, edits, { isAct, rounds });
	if (!checked.ok) throw new Error(`${at} ${name}: ${checked.error.message}`);
	const line = printLine({
		replica: about.replica,
		seq: (last?.change.seq ?? 0) + 1,
		prev: last?.id ?? null,
		after: ledger.heads().filter((head) => head !== last?.id),
		at,
		pen: { party: pen, name },
		label: labelOfEdits(edits),
		edits,
		...(last === null ? { computer: about.computer, party: about.party } : {}),
	});
	ledger.add([line]);
	computer.last = line;
}
