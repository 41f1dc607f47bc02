/** Plays the sample's story on its computers, through the same checks as every door, and keeps one computer's lines. */
import { z } from 'zod';
import type { Line } from '../../shared/ledger/change.ts';
import { createLedger, type Ledger } from '../../shared/ledger/ledger.ts';
import { printLine } from '../../shared/ledger/line.ts';
import { checkEdits, type Lookup } from '../../shared/plan/check-edits.ts';
import { completeEdits } from '../../shared/plan/complete-edits.ts';
import { labelOfEdits } from '../../shared/plan/labels.ts';

const party = z.enum(['vendor', 'partner', 'joint']);
const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const act = z.strictObject({
	at: z.string(),
	on: z.string(),
	pen: party,
	name: z.string(),
	edits: z.array(z.tuple([z.string(), z.string(), scalar])).min(1),
});
/** One computer's copy is taken in on another: everything the first has, the second has from then on. */
const exchange = z.strictObject({ at: z.string(), from: z.string(), to: z.string() });

export const storySchema = z.strictObject({
	planId: z.string(),
	title: z.string(),
	/** The computer whose copy the sample is. */
	keeper: z.string(),
	computers: z.record(z.string(), z.strictObject({ replica: z.string(), computer: z.string(), party })),
	story: z.array(z.union([act, exchange])),
});

export type Story = z.infer<typeof storySchema>;
type Act = z.infer<typeof act>;

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
	for (const step of story.story)
		if ('edits' in step) write(named(step.on), step);
		else named(step.to).ledger.add(named(step.from).ledger.lines());
	return named(story.keeper).ledger;
}

function write(computer: Computer, { at, pen, name, edits: told }: Act): void {
	const { about, ledger, last } = computer;
	const lookup: Lookup = (ref) => ledger.record(ref);
	const edits = completeEdits(lookup, told);
	const checked = checkEdits(lookup, { party: pen, name }, edits);
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
