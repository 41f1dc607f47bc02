/** An appendix: every term that reads otherwise than in the last text both agreed to, word by word. */
import type { TermChange } from '../../agreement/changed-terms.ts';
import { redline } from '../../base/word-difference.ts';
import type { Scalar } from '../../ledger/change.ts';
import { splitRef } from '../../plan/plan.ts';
import { fieldSpec } from '../../plan/schema.ts';
import { beside, cell, note, plain, quiet, row, stack, strong } from '../build.ts';
import { type Context, sideMark } from '../context.ts';
import { shortDay } from '../format.ts';
import type { Run, Section, Table } from '../tree.ts';
import { valueWords } from '../value-words.ts';

export function changesSince(context: Context): Section | null {
	const agreement = context.agreement ?? null;
	if (agreement === null || agreement.versions.length === 0 || agreement.changed.length === 0) return null;
	const fingerprint = agreement.versions.at(-1)?.fingerprint ?? '';
	const against = `Against version ${agreement.versions.length}, ${fingerprint}.`;
	return {
		id: 'changes-since',
		title: 'Changes since the last recorded agreement',
		blocks: [
			{
				kind: 'paragraph',
				style: 'lead',
				runs: [
					plain(`${against} `),
					{ kind: 'text', voice: 'gone', text: 'Struck out' },
					plain(': agreed, and gone. '),
					{ kind: 'text', voice: 'added', text: 'Underlined' },
					plain(': written since.'),
				],
			},
			table(context, agreement.changed),
			note('What was agreed to stays in force until both sides agree to the changes.'),
		],
	};
}

function table(context: Context, changed: readonly TermChange[]): Table {
	return {
		kind: 'table',
		description: 'Terms that read otherwise than in the last recorded agreement, word by word',
		frame: 'ruled',
		columns: [{ share: 27 }, { share: 53 }, { share: 20 }],
		head: [[cell(plain('Term')), cell(plain('What was agreed, and what is written now')), cell(plain('Changed by'))]],
		rows: changed.map((change) =>
			row(
				stack([strong(change.title)], [quiet(change.label)]),
				cell(...redlined(context, change)),
				change.by === null
					? cell(quiet('–'))
					: stack(
							[...sideMark(context, change.by.party), plain(beside(change.by.name))],
							change.at === null ? null : [quiet(shortDay(change.at.slice(0, 10)))],
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
	if (contested) return [quiet('Several versions now; agreed was '), plain(words(before) || 'nothing')];
	// Two figures share no words: `£12,000` is struck out whole.
	const pieces = isProse
		? redline(words(before), words(after))
		: [
				{ kind: 'gone' as const, text: words(before) },
				{ kind: 'same' as const, text: before === null || after === null ? '' : ' ' },
				{ kind: 'added' as const, text: words(after) },
			];
	return pieces.flatMap(({ kind, text }): readonly Run[] =>
		text === '' ? [] : [{ kind: 'text', voice: kind === 'same' ? 'plain' : kind, text }],
	);
}
