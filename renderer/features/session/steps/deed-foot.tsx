/** The numbered deeds of one commitment, by the pen that may do them. */

import { useEffect } from 'react';
import type { CommitmentRow } from '../../../../shared/analysis/commitments.ts';
import type { Party } from '../../../../shared/ledger/change.ts';
import { MISS_REASONS } from '../../../../shared/plan/collections/commitments.ts';
import { refOf } from '../../../../shared/plan/plan.ts';
import { say, term } from '../../../../shared/words/spoken.ts';
import type { Deed } from '../../../app/commitments/deeds.ts';
import { begin, write } from '../../../app/commitments/do-deed.ts';
import type { Progress } from '../../../app/commitments/use-progress.ts';
import { headed } from '../../../app/ratings/figures.ts';
import { useAppStore } from '../../../state/app-state.ts';
import { takePen, usePen } from '../../../state/pen.ts';
import { useSides } from '../../../state/plan-hooks.ts';
import { choiceOf } from '../stage-commands.ts';
import { type ChoiceGroup, Choices } from './choices.tsx';
import { deedGroups, isYes, ROOM_WORDS } from './deed-choices.ts';
import classes from './deed-foot.module.css';
import { askReason, closeReasons, useReasonAsked } from './reasons.ts';

export interface DeedFootProps {
	readonly row: CommitmentRow;
	readonly progress: Progress;
}

export function DeedFoot({ row, progress }: DeedFootProps) {
	const isReasonAsked = useReasonAsked(row.id);
	const pen = usePen();
	const sides = useSides();
	const isReadOnly = useAppStore((state) => state.app !== null && state.app.readOnly !== null);
	if (isReadOnly) return null;
	if (isReasonAsked) return <ReasonChoices row={row} />;
	const perform = (deed: Deed, party: Party | null) => {
		if (party !== null && party !== pen.party) takePen(choiceOf(party));
		else if (deed === 'reason') askReason(row.id);
		else begin(deed, row.id, progress.today);
	};
	const groups = deedGroups(row).map(
		({ party, deeds }): ChoiceGroup => ({
			side: party === null ? null : sides[party],
			isInHand: party === null || party === pen.party,
			choices: deeds.map((deed) => ({
				id: deed,
				label: ROOM_WORDS[deed],
				isYes: isYes(deed),
				perform: () => perform(deed, party),
			})),
		}),
	);
	if (groups.length === 0)
		return <p className={classes.done}>{say('This one is settled. Nothing more is asked here.')}</p>;
	return <Choices groups={groups} name={say('What can be said now')} />;
}

/** All reasons at once, one key each. */
function ReasonChoices({ row }: { readonly row: CommitmentRow }) {
	useEffect(() => () => void closeReasons(), []);
	const keep = async (reason: string) => {
		const isThere = await write(
			row.id,
			[[refOf('commitments', row.id), 'missReason', reason]],
			say('{number}: {reason}.', { number: row.number, reason: term(reason) }),
		);
		if (isThere) closeReasons();
	};
	const choices = MISS_REASONS.map((reason) => ({
		id: reason,
		label: headed(term(reason)),
		perform: () => void keep(reason),
	}));
	return (
		<>
			<p className={classes.ask}>
				<b>{say('Why was it not kept on time?')}</b> {say('A reason, not a fault.')}
			</p>
			<Choices groups={[{ side: null, isInHand: true, choices }]} name={say('Reasons')} />
		</>
	);
}
