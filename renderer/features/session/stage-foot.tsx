import { IconEyeOff } from '@tabler/icons-react';
import type { RunningSession } from '../../../shared/contract/session.ts';
import { say } from '../../../shared/words/spoken.ts';
import { SaveBadge } from '../../app/save-badge.tsx';
import { useConnection } from '../../bridge/connection.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { DecisionsStrip } from './decisions-strip.tsx';
import { KeyHints } from './key-hints.tsx';
import { ParkingLot } from './parking-lot.tsx';
import { PenBlock } from './pen-block.tsx';
import classes from './stage-foot.module.css';
import { useStageView } from './stage-view.ts';

/** At its page the session shows its decisions there: the foot makes room until something is written. */
export function StageFoot({ session }: { readonly session: RunningSession }) {
	const isWriting = useStageView((state) => state.writing !== 'nothing');
	const isFlat = session.agenda[session.at]?.step === 'page' && !isWriting;
	if (isFlat)
		return (
			<footer className={classes.foot}>
				<div className={classes.line}>
					<PenBlock isFlat />
					<KeyHints />
					<Assurance />
				</div>
			</footer>
		);
	return (
		<footer className={classes.foot}>
			<div className={classes.row}>
				<PenBlock />
				<DecisionsStrip session={session.session} />
				<ParkingLot session={session.session} />
			</div>
			<div className={classes.hints}>
				<KeyHints />
				<Assurance />
			</div>
		</footer>
	);
}

/** That nothing private is on this screen; or, where it matters more, that something cannot be saved. */
function Assurance() {
	const isInTrouble = usePlanStore((state) => state.open?.save.state === 'cannot save');
	const connected = useConnection((state) => state.connected);
	if (isInTrouble || !connected) return <SaveBadge />;
	return (
		<span className={classes.assurance}>
			<IconEyeOff size="1rem" stroke={1.6} aria-hidden />
			{say('Private notes are closed')}
		</span>
	);
}
