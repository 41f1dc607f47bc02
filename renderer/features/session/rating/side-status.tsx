import { IconCheck, IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { SideStatus } from '../../../../shared/contract/session.ts';
import type { Side } from '../../../state/plan-hooks.ts';
import { Mark } from '../../../ui/mark.tsx';
import { parts } from '../../../ui/parts.tsx';
import classes from './side-status.module.css';

/** How far a side is, without a number of it. */
export function SideStatusLine({ side, status }: { readonly side: Side; readonly status: SideStatus }) {
	const Icon = status.locked ? IconLock : status.people.length > 0 ? IconCheck : null;
	return (
		<span className={classes.line} data-locked={status.locked || undefined}>
			<Mark tone={side.tone} letter={side.letter} />
			<span>{statusWords(status, <b>{side.name}</b>)}</span>
			{Icon && <Icon size="1em" stroke={1.8} aria-hidden />}
		</span>
	);
}

function statusWords({ locked, abstains, people }: SideStatus, name: ReactNode): ReactNode {
	if (abstains) return parts('{name} abstains', { name });
	if (locked) return parts('{name} has locked', { name });
	const done = people.filter((person) => person.done).length;
	if (done > 0)
		return parts('{name} has {done, plural, =1 {one ballot} other {# ballots}}, not locked yet', { name, done });
	return people.length > 0 ? parts('{name} has begun', { name }) : parts('{name} has not entered yet', { name });
}
