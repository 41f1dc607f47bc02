import { IconCheck, IconLock } from '@tabler/icons-react';
import type { SideStatus } from '../../../../shared/contract/session.ts';
import { say } from '../../../../shared/words/spoken.ts';
import type { Side } from '../../../state/plan-hooks.ts';
import { Mark } from '../../../ui/mark.tsx';
import classes from './side-status.module.css';

/** How far a side is, without a number of it. */
export function SideStatusLine({ side, status }: { readonly side: Side; readonly status: SideStatus }) {
	const Icon = status.locked ? IconLock : status.people.length > 0 ? IconCheck : null;
	return (
		<span className={classes.line} data-locked={status.locked || undefined}>
			<Mark tone={side.tone} letter={side.letter} />
			<span>
				<b>{side.name}</b> {statusWords(status)}
			</span>
			{Icon && <Icon size="1em" stroke={1.8} aria-hidden />}
		</span>
	);
}

export function statusWords({ locked, abstains, people }: SideStatus): string {
	if (abstains) return 'abstains';
	if (locked) return say('has locked');
	const done = people.filter((person) => person.done).length;
	if (done > 0)
		return done === 1 ? say('has one ballot, not locked yet') : say('has {done} ballots, not locked yet', { done });
	return people.length > 0 ? say('has begun') : say('has not entered yet');
}
