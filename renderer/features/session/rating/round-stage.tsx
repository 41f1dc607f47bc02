/** One round from its first cover to the last page of its reveal, in a session or at home. */

import { roundState } from '../../../../shared/plan/rounds.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { usePlan, useTypedRecord } from '../../../state/plan-hooks.ts';
import { kindToOpen, useRoundStatus } from '../../../state/rounds.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { LoadingLine } from '../../../ui/loading-line.tsx';
import { HomeRound } from './home-round.tsx';
import { NewRound } from './new-round.tsx';
import { OpenTable } from './open-table.tsx';
import { RevealStage } from './reveal-stage.tsx';
import { RoomRound } from './room-round.tsx';
import { RoundView } from './round-view.tsx';

/** A key pressed too early turns no page. */
const STAY = { next: () => true, back: () => true };

export interface RoundStageProps {
	readonly round: string;
	/** Both sides look at this screen. */
	readonly inSession: boolean;
	/** Rates more once all is revealed; where it can be asked for. */
	readonly onAnother?: () => void;
}

export function RoundStage(props: RoundStageProps) {
	const kind = kindToOpen(props.round);
	return kind === null ? <StandingRound {...props} /> : <NewRound kind={kind} />;
}

function StandingRound({ round, inSession, onAnother }: RoundStageProps) {
	const plan = usePlan();
	const record = useTypedRecord('rounds', round);
	const status = useRoundStatus(round);
	if (record === undefined || record.kind === null)
		return (
			<EmptyState title={say('This round is no longer there')}>{say('It has been removed from the plan.')}</EmptyState>
		);
	const state = roundState(plan, record);
	if (state === 'revealed')
		return <RevealStage round={record} status={status} inSession={inSession} onAnother={onAnother} />;
	if (state === 'set aside')
		return (
			<EmptyState title={say('This round was set aside')}>
				{say('No numbers were shown. Another one may be opened.')}
			</EmptyState>
		);
	if (status === null)
		return (
			<RoundView label={say('The round')} keys={STAY}>
				<LoadingLine label={say('Looking how far both sides are')} />
			</RoundView>
		);
	const props = { round: record, status, inSession };
	if (!inSession) return <HomeRound {...props} />;
	return record.mode === 'open' && !status.vendor.locked && !status.partner.locked ? (
		<OpenTable {...props} />
	) : (
		<RoomRound {...props} />
	);
}
