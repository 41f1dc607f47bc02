/** Two strategies side by side, and between them the words both can stand behind. */
import { filled } from '../../analysis/names.ts';
import type { Topic } from '../../plan/plan.ts';
import {
	around,
	beside,
	cell,
	group,
	lead,
	mark,
	paragraph,
	paragraphs,
	plain,
	quiet,
	row,
	smaller,
	stack,
	strong,
} from '../build.ts';
import { agreementTo, type Context, numberOf, sideName, written } from '../context.ts';
import type { Cell, Row, Run, Section, Table } from '../tree.ts';

export function strategies(context: Context): Section | null {
	const { topics } = context.plan.collections;
	if (topics.length === 0) return null;
	const rows: Row[] = [];
	const levels = [
		['strategic', context.say('Strategic: where we are going')],
		['tactical', context.say('Tactical: what we do this year')],
	] as const;
	for (const [level, heading] of levels) {
		const own = topics.filter((topic) => topic.level === level);
		if (own.length > 0) rows.push(group(4, strong(heading)), ...own.map((topic) => topicRow(context, topic)));
	}
	const unsorted = topics.filter((topic) => topic.level === null);
	if (unsorted.length > 0) {
		rows.push(group(4, strong(context.say('Level not settled'))), ...unsorted.map((topic) => topicRow(context, topic)));
	}
	const table: Table = {
		kind: 'table',
		description: context.say('Topics: the position of each side and the agreed text between them'),
		frame: 'boxed',
		columns: [
			{ share: 18 },
			{ share: 25.5, side: 'vendor' },
			{ share: 31, side: 'joint' },
			{ share: 25.5, side: 'partner' },
		],
		head: [
			[
				cell(plain(context.say('Topic'))),
				cell(...sideName(context, 'vendor')),
				cell(plain(context.say('Agreed text'))),
				cell(...sideName(context, 'partner')),
			],
		],
		rows,
	};
	return {
		id: 'strategies',
		title: context.say('Two strategies side by side'),
		blocks: [
			lead(
				context.say(
					'Each side states its own position. The middle column counts only where both sides have agreed to it.',
				),
			),
			table,
		],
	};
}

function topicRow(context: Context, topic: Topic): Row {
	const said = (field: 'positionVendor' | 'positionPartner'): Cell => {
		const runs = written(context, ['topics', topic.id, field], topic[field]);
		return runs.length === 0 ? cell(quiet(context.say('Nothing written yet.'))) : asParagraphs(runs);
	};
	return row(
		stack(
			[...written(context, ['topics', topic.id, 'title'], topic.title, 'strong')],
			[quiet(facts(context, topic))],
			owners(context, topic),
		),
		said('positionVendor'),
		agreedCell(context, topic),
		said('positionPartner'),
	);
}

/** The blank lines a side has written stay paragraphs. */
function asParagraphs(runs: readonly Run[]): Cell {
	const [only] = runs;
	if (runs.length !== 1 || only?.kind !== 'text') return cell(...runs);
	const parts = paragraphs(only.text).map(({ runs: inner }) =>
		paragraph(...inner.map((run) => (run.kind === 'text' ? { ...run, voice: only.voice } : run))),
	);
	return { paragraphs: parts };
}

function facts(context: Context, topic: Topic): string {
	const { say, words } = context;
	const number = numberOf(context, 'topics', topic.id);
	const serves = numberOf(context, 'topics', topic.serves);
	const goals = context.plan.collections.topicGoals
		.filter((link) => link.topic === topic.id)
		.map((link) => numberOf(context, 'goals', link.goal))
		.filter((goal) => goal !== null);
	const shown = goals.length === 0 ? null : say('shows in {goals}', { goals: words.list(goals) });
	return [
		number,
		words.term(topic.alignment ?? 'not discussed'),
		serves && say('serves {topic}', { topic: serves }),
		shown,
	]
		.filter((text) => text !== null && text !== '')
		.join(', ');
}

function owners({ marks }: Context, topic: Topic): readonly Run[] | null {
	const vendor = filled(topic.ownerVendor);
	const partner = filled(topic.ownerPartner);
	if (vendor === null && partner === null) return null;
	const runs: Run[] = [];
	if (vendor !== null)
		runs.push(mark('vendor', marks.vendor), quiet(beside(`${vendor}${partner === null ? '' : '   '}`)));
	if (partner !== null) runs.push(mark('partner', marks.partner), quiet(beside(partner)));
	return runs;
}

function agreedCell(context: Context, topic: Topic): Cell {
	const runs = written(context, ['topics', topic.id, 'agreedText'], topic.agreedText, 'agreed');
	if (runs.length === 0) return cell(quiet(context.say('No text proposed yet.')));
	const { paragraphs: text } = asParagraphs(runs);
	const contested = runs.some((run) => run.kind === 'text' && run.voice === 'alert');
	return { paragraphs: contested ? text : [...text, smaller(...agreedBy(context, topic))], ground: 'joint' };
}

function agreedBy({ names, marks, say, words }: Context, topic: Topic): readonly Run[] {
	const yes = agreementTo(topic);
	const [v, p] = [mark('vendor', marks.vendor), mark('partner', marks.partner)];
	if (yes.vendor && yes.partner)
		return around(words.parts('Agreed by {vendor} and {partner}', { vendor: v, partner: p }), quiet);
	if (yes.vendor || yes.partner) {
		const [side, name] = yes.vendor ? [v, names.partner] : [p, names.vendor];
		return around(words.parts('Agreed by {side}, awaits {name}', { side, name }), quiet);
	}
	return [quiet(say('Proposed, agreed by neither side yet'))];
}
