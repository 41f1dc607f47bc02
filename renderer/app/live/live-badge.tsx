/** In the title bar while the plan is in a live session: how it stands, and the way to it. */

import { Tooltip } from '@mantine/core';
import { IconBroadcast, IconBroadcastOff } from '@tabler/icons-react';
import type { LiveState } from '../../../shared/contract/live.ts';
import { say } from '../../../shared/words/spoken.ts';
import { LIVE, useLive } from '../../state/live.ts';
import { hrefOf, useRoute } from '../../state/route.ts';
import classes from './live-badge.module.css';

export function LiveBadge() {
	const live = useLive();
	const route = useRoute();
	if (live === null || route.place !== 'plan') return null;
	const isAway = live.connection === 'away';
	const Icon = isAway ? IconBroadcastOff : IconBroadcast;
	return (
		<span role="status">
			<Tooltip label={live.sentence} multiline w="20rem">
				<a
					className={classes.badge}
					data-state={isAway ? 'away' : undefined}
					href={hrefOf({ ...route, room: 'exchange', tab: LIVE, select: null })}
				>
					<Icon size="0.875rem" stroke={1.6} aria-hidden />
					<span>{badgeWords(live)}</span>
				</a>
			</Tooltip>
		</span>
	);
}

function badgeWords({ connection, people, undelivered }: LiveState): string {
	const others = people.length - 1;
	switch (connection) {
		case 'joining':
		case 'catching up':
			return say('Live: catching up');
		case 'away':
			return undelivered === 0
				? say('Live: server away')
				: say('Live: server away, {count} to send', { count: undelivered });
		case 'here':
			if (others === 0) return say('Live: nobody else here');
			return others === 1
				? say('Live with {name}', { name: firstOther(people) })
				: say('Live with {count}', { count: others });
	}
}

function firstOther(people: LiveState['people']): string {
	return people.find(({ isSelf }) => !isSelf)?.name ?? '1';
}
