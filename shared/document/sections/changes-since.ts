/** An appendix: every term that reads otherwise than in the last text both agreed to, word by word. */
import type { TermChange } from '../../agreement/changed-terms.ts';
import { redline } from '../../base/word-difference.ts';
import type { Scalar } from '../../ledger/change.ts';
import { splitRef } from '../../plan/plan.ts';
import { fieldSpec } from '../../plan/schema.ts';
import { beside, cell, note, plain, quiet, row, stack, strong } from '../build.ts';
import { type Context, dayOf, sideMark } from '../context.ts';
import type { Run, Section, Table } from '../tree.ts';
import { valueWords } from '../value-words.ts';

const THIN_SPACE = '\u2009';

export function changesSince(context: Context): Section | null {
	const agreement = context.agreement ?? null;
	if (agreement === null || agreement.versions.length === 0 || agreement.changed.length === 0) return null;
	const fingerprint = agreement.versions.at(-1)?.fingerprint ?? '';
	const against = context.say('Against version {version}, {fingerprint}.', {
		version: agreement.versions.length,
		fingerprint,
	});
	return {
		id: 'changes-since',
		title: context.say('Changes since the last recorded agreement'),
		blocks: [
			{
				kind: 'paragraph',
				style: 'lead',
				runs: [
					plain(`${against} `),
					{ kind: 'text', voice: 'gone', text: context.say('Struck out') },
					plain(`${context.say(': agreed, and gone.')} `),
					{ kind: 'text', voice: 'added', text: context.say('Underlined') },
					plain(context.say(': written since.')),
				],
			},
			table(context, agreement.changed),
			note(context.say('What was agreed to stays in force until both sides agree to the changes.')),
		],
	};
}

function table(context: Context, changed: readonly TermChange[]): Table {
	return {
		kind: 'table',
		description: context.say('Terms that read otherwise than in the last recorded agreement, word by word'),
		frame: 'ruled',
		columns: [{ share: 27 }, { share: 53 }, { share: 20 }],
		head: [
			[
				cell(plain(context.say('Term'))),
				cell(plain(context.say('What was agreed, and what is written now'))),
				cell(plain(context.say('Changed by'))),
			],
		],
		rows: changed.map((change) =>
			row(
				stack([strong(context.words.term(change.title))], [quiet(context.words.term(change.label))]),
				cell(...redlined(context, change)),
				change.by === null
					? cell(quiet('–'))
					: stack(
							[...sideMark(context, change.by.party), plain(beside(change.by.name))],
							change.at === null ? null : [quiet(context.words.shortDay(dayOf(context, change.at)))],
						),
			),
		),
	};
}

function redlined(context: Context, { record, field, before, after, contested }: TermChange): readonly Run[] {
	const isProse = ['line', 'text'].includes(fieldSpec(splitRef(record).collection, field)?.kind ?? '');
	const words = (value: Scalar) => {
		if (value === null) return '';
		return isProse ? String(value) : valueWords(context, record, field, value);
	};
	if (contested)
		return [
			quiet(`${context.say('Several versions now; agreed was')} `),
			plain(words(before) || context.say('nothing')),
		];
	// Two figures share no words: `£12,000` is struck out whole.
	const pieces = isProse
		? redline(words(before), words(after))
		: [
				{ kind: 'gone' as const, text: words(before) },
				{ kind: 'same' as const, text: before === null || after === null ? '' : ' ' },
				{ kind: 'added' as const, text: words(after) },
			];
	return pieces.flatMap(({ kind, text }, at): readonly Run[] => {
		if (text === '') return [];
		// A struck word and the one in its place do not run into each other.
		const apart = kind === 'added' && pieces[at - 1]?.kind === 'gone' ? [plain(THIN_SPACE)] : [];
		return [...apart, { kind: 'text', voice: kind === 'same' ? 'plain' : kind, text }];
	});
}
