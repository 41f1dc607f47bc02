import { Button } from '@mantine/core';
import { say } from '../../shared/words/spoken.ts';
import { goOn, useSession } from '../state/session.ts';
import { openOverlay } from '../state/view-state.ts';
import { Banner } from './banner.tsx';

/** Over the other rooms while there is a session: it is not forgotten, and one key away. */
export function SessionBanner() {
	const session = useSession();
	if (session === null) return null;
	return (
		<Banner
			tone="plain"
			actions={
				<>
					<Button size="xs" onClick={() => openOverlay({ kind: 'leave-session', end: true })}>
						{say('End it')}
					</Button>
					<Button size="xs" variant="filled" onClick={() => void goOn()}>
						{session.paused ? say('Go on') : say('Back to it')}
					</Button>
				</>
			}
		>
			{session.paused
				? say('The session “{title}” rests. Private notes stay closed until it ends.', { title: session.title })
				: say('The session “{title}” is running. Private notes stay closed until it ends.', { title: session.title })}
		</Banner>
	);
}
