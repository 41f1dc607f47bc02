import type { Party } from '../../../../shared/ledger/change.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { useSides } from '../../../state/plan-hooks.ts';
import { Seal } from '../../../ui/seal.tsx';
import classes from './decision-yes.module.css';

/** Both sides’ yes to a decision: filled where it is given, dashed where it is missing. */
export function DecisionYes({ agreed }: { readonly agreed: Readonly<Record<Party, boolean>> }) {
	const { vendor, partner } = useSides();
	return (
		<span className={classes.yes}>
			{[vendor, partner].map(({ party, tone, letter, name }) => (
				<Seal
					key={party}
					tone={tone}
					letter={letter}
					given={agreed[party]}
					title={agreed[party] ? say('{name} has said yes', { name }) : say('{name} has not said yes yet', { name })}
				/>
			))}
		</span>
	);
}
