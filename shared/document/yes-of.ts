/** Who has said yes to a decision or a pivot. */
import type { Party } from '../ledger/change.ts';
import { beside, quiet } from './build.ts';
import { type Context, sideMark } from './context.ts';
import type { Run } from './tree.ts';

/** The marks of those who have said yes; what nobody has confirmed stands as it was noted. */
export function yesOf(
	context: Context,
	{ agreed }: { readonly agreed: Readonly<Record<Party, boolean>> },
): readonly Run[] {
	if (agreed.vendor && agreed.partner) return sideMark(context, 'joint');
	if (!agreed.vendor && !agreed.partner) return [quiet(context.say('noted'))];
	const [yes, missing] = agreed.vendor ? (['vendor', 'partner'] as const) : (['partner', 'vendor'] as const);
	return [...sideMark(context, yes), quiet(beside(context.say('awaits {name}', { name: context.names[missing] })))];
}
