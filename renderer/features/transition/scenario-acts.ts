/** Making, copying and removing scenarios. */

import { PRESETS, type Scenario } from '../../../shared/analysis/transition-scenarios.ts';
import { type Edit, RESERVED } from '../../../shared/ledger/change.ts';
import { keyBetween } from '../../../shared/ledger/order.ts';
import { refOf } from '../../../shared/plan/plan.ts';
import { schema } from '../../../shared/plan/schema.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import { announceDone, edit } from '../../state/edits.ts';
import { mintId } from '../../state/mint-id.ts';
import { once } from '../../state/once.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { goToRoom } from '../../state/route.ts';
import { useDraft, withDraft } from './draft.ts';

/** The three that are compared, as one step; the first of them is shown. */
export const addPresets = once(async (kind: keyof typeof PRESETS): Promise<void> => {
	const keys = ordersOfAll();
	const ids = PRESETS[kind].map(() => mintId());
	const edits = PRESETS[kind].flatMap(({ title, values }, at): readonly Edit[] => {
		const ref = refOf('scenarios', ids[at] ?? mintId());
		const key = keyBetween(keys, keys.length);
		keys.push(key);
		return [
			[ref, 'title', term(title)],
			...Object.entries(values).map(([field, value]): Edit => [ref, field, value ?? null]),
			[ref, RESERVED.order, key],
		];
	});
	if (await edit(edits)) goToRoom('transition', { tab: ids[0] ?? null });
});

/** A copy to change: the usual way to ask “what if”. A number that is just being moved is copied as it is seen. */
export const copyScenario = once(async (kept: Scenario, title: string): Promise<void> => {
	const scenario = withDraft(kept, useDraft.getState());
	const id = mintId();
	const ref = refOf('scenarios', id);
	const keys = ordersOfAll();
	const fields = Object.keys(schema.scenarios.fields) as (keyof typeof schema.scenarios.fields)[];
	const isThere = await edit([
		[ref, 'title', say('{title}, changed', { title }).slice(0, schema.scenarios.fields.title.maxLength)],
		...fields.flatMap((field): readonly Edit[] =>
			field === 'title' || scenario[field] === null ? [] : [[ref, field, scenario[field]]],
		),
		[ref, RESERVED.order, keyBetween(keys, keys.length)],
	]);
	if (isThere) goToRoom('transition', { tab: id });
});

export async function removeScenario(id: string, title: string): Promise<void> {
	if (!(await edit([[refOf('scenarios', id), RESERVED.removed, true]]))) return;
	goToRoom('transition');
	announceDone(say('“{title}” is removed.', { title }));
}

function ordersOfAll(): (string | null)[] {
	return usePlanStore
		.getState()
		.replica.views('scenarios')
		.map(({ order }) => order);
}
