import { say } from '../../../../shared/words/spoken.ts';
import { useSettings } from '../../../state/app-state.ts';
import { Kbd } from '../../../ui/kbd.tsx';
import { Mark } from '../../../ui/mark.tsx';
import { parts } from '../../../ui/parts.tsx';
import classes from './accept-button.module.css';
import type { Accept } from './use-accepts.ts';

/** The yes that a commitment waits for, with its key. Another pen’s is said by its mark, and taken up first. */
export function AcceptButton({ accept }: { readonly accept: Accept }) {
	const { singleKeys } = useSettings();
	const { keys, label, side, isInHand, perform } = accept;
	return (
		<button
			type="button"
			className={classes.accept}
			data-in-hand={isInHand || undefined}
			aria-label={isInHand ? label : say('{label}, as {name}', { label, name: side.name })}
			title={isInHand ? label : say('{label}, as {name}: the key passes the pen first', { label, name: side.name })}
			onClick={perform}
		>
			<Kbd keys={keys[singleKeys ? 0 : 1]} />
			{isInHand ? say('Accept') : parts('Accept as {mark}', { mark: <Mark tone={side.tone} letter={side.letter} /> })}
		</button>
	);
}
