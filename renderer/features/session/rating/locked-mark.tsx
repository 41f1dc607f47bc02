import { IconHandStop, IconLock } from '@tabler/icons-react';
import { say } from '../../../../shared/words/spoken.ts';
import type { Side } from '../../../state/plan-hooks.ts';
import classes from './locked-mark.module.css';

/** A side that is done with the round: its sign with a lock on it, or an open hand. */
export function LockedMark({ side, abstains }: { readonly side: Side; readonly abstains: boolean }) {
	const Icon = abstains ? IconHandStop : IconLock;
	const words = abstains ? say('{name} abstains', { name: side.name }) : say('{name} has locked', { name: side.name });
	return (
		<span className={classes.mark} data-tone={side.tone} role="img" aria-label={words}>
			{side.letter}
			<span className={classes.badge}>
				<Icon size="1.25rem" stroke={1.8} aria-hidden />
			</span>
		</span>
	);
}
