import type { CommitmentRow } from '../../../../shared/analysis/commitments.ts';
import { PARTIES } from '../../../../shared/plan/field.ts';
import { begin } from '../../../app/commitments/do-deed.ts';
import type { Progress } from '../../../app/commitments/use-progress.ts';
import { takePen, usePen } from '../../../state/pen.ts';
import { useSides } from '../../../state/plan-hooks.ts';
import { choiceOf } from '../stage-commands.ts';
import { type ChoiceGroup, Choices } from './choices.tsx';

/** As many as there are keys for. */
const MOST = 9;

export interface AcceptChoicesProps {
	readonly rows: readonly CommitmentRow[];
	readonly progress: Progress;
}

/** The yes of the receiving side to what was just promised, while both are in the room. */
export function AcceptChoices({ rows, progress }: AcceptChoicesProps) {
	const pen = usePen();
	const sides = useSides();
	const waiting = rows.filter((row) => row.state === 'proposed').slice(0, MOST);
	const groups = PARTIES.map((party): ChoiceGroup => {
		const isInHand = party === pen.party;
		return {
			side: sides[party],
			isInHand,
			choices: waiting
				.filter((row) => row.toSide === party)
				.map((row) => ({
					id: row.id,
					words: `Accept ${row.number}`,
					isYes: true,
					perform: () => (isInHand ? begin('accept', row.id, progress.today) : takePen(choiceOf(party))),
				})),
		};
	}).filter(({ choices }) => choices.length > 0);
	return groups.length === 0 ? null : <Choices groups={groups} label="Accept what was promised" />;
}
