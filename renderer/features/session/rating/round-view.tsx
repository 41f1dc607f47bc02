import type { ReactNode } from 'react';
import type { Party } from '../../../../shared/ledger/change.ts';
import { useIsOnStage } from '../../../state/session.ts';
import { useStageView } from '../stage-view.ts';
import classes from './round-view.module.css';
import { type RoundKeys, useRoundKeys } from './use-round-keys.ts';

export interface RoundViewProps {
	readonly label: string;
	readonly keys: RoundKeys;
	/** The side whose turn it is: its tint fills the view. */
	readonly party?: Party | undefined;
	/** Over everything else of the window, so that nothing of the other side is in sight. */
	readonly covers?: boolean;
	readonly children: ReactNode;
}

/** One page of a round. It takes the focus, so that its keys act at once. */
export function RoundView({ label, keys, party, covers = false, children }: RoundViewProps) {
	const view = useRoundKeys(keys);
	const isOnStage = useIsOnStage();
	// While a decision is written at the foot of the screen, the foot has to be seen.
	const isWriting = useStageView((state) => state.writing !== 'nothing');
	return (
		<div
			ref={view}
			className={classes.view}
			role="group"
			aria-label={label}
			tabIndex={-1}
			data-home={!isOnStage || undefined}
			data-party={party}
			data-covers={(covers && !isWriting) || undefined}
		>
			{children}
		</div>
	);
}
