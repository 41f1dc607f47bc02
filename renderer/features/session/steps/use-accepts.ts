/** The yes of the receiving side to what was just promised, while both are in the room. */

import type { CommitmentRow } from '../../../../shared/analysis/commitments.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { begin } from '../../../app/commitments/do-deed.ts';
import type { Progress } from '../../../app/commitments/use-progress.ts';
import { useAppStore } from '../../../state/app-state.ts';
import { takePen, usePen } from '../../../state/pen.ts';
import { type Side, useSides } from '../../../state/plan-hooks.ts';
import { choiceOf } from '../stage-commands.ts';
import { type Keyed, keysOf, MOST_KEYS, useNumberKeys } from './number-keys.ts';

export interface Accept extends Keyed {
	readonly id: string;
	readonly keys: readonly [plain: string, withAlt: string];
	/** Whose yes it is. */
	readonly side: Side;
	readonly isInHand: boolean;
}

/** By the id of the commitment; those that wait for a third party, or for nobody, are not in it. */
export function useAccepts(rows: readonly CommitmentRow[], { today }: Progress): ReadonlyMap<string, Accept> {
	const pen = usePen();
	const sides = useSides();
	const isReadOnly = useAppStore((state) => state.app !== null && state.app.readOnly !== null);
	const waiting = isReadOnly ? [] : rows.filter((row) => row.state === 'proposed');
	const accepts = waiting
		.flatMap(({ id, number, toSide }) => (toSide === null ? [] : [{ id, number, toSide }]))
		.slice(0, MOST_KEYS)
		.map(({ id, number, toSide }, index): Accept => {
			const isInHand = pen.party === toSide;
			return {
				...{ id, keys: keysOf(index), label: say('Accept {number}', { number }), side: sides[toSide], isInHand },
				perform: () => (isInHand ? begin('accept', id, today) : takePen(choiceOf(toSide))),
			};
		});
	useNumberKeys(accepts);
	return new Map(accepts.map((accept) => [accept.id, accept]));
}
