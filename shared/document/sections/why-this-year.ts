/** One paragraph: what has changed, and why the two act now. */
import { paragraph, paragraphs } from '../build.ts';
import { type Context, written } from '../context.ts';
import type { Section } from '../tree.ts';

export function whyThisYear(context: Context): Section | null {
	const { id, whyThisYear: text } = context.plan.frame;
	const runs = written(context, ['plan', id, 'whyThisYear'], text);
	const [only] = runs;
	if (only === undefined) return null;
	const blocks = only.kind === 'text' && only.voice === 'plain' ? paragraphs(only.text) : [paragraph(only)];
	return { id: 'why', title: context.say('Why this year'), blocks };
}
