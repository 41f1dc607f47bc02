import { say } from '../../../shared/words/spoken.ts';
import { usePlan, useToday } from '../../state/plan-hooks.ts';
import { useSession } from '../../state/session.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { OpenRounds } from './open-rounds.tsx';
import { ParkedItems } from './parked-items.tsx';
import { PastSessions } from './past-sessions.tsx';
import { RestingSession } from './resting-session.tsx';
import classes from './session-page.module.css';
import { StartSession } from './start-session.tsx';

/** Start one, go on with one, rate at home, look up what was decided and what is parked. */
export function SessionPage() {
	const session = useSession();
	const plan = usePlan();
	const today = useToday();
	return (
		<>
			<PageHeader title={say('Session')} />
			<div className={classes.page}>
				{session === null ? <StartSession /> : <RestingSession session={session} />}
				<OpenRounds plan={plan} />
				<div className={classes.columns}>
					<PastSessions plan={plan} today={today} />
					<ParkedItems plan={plan} today={today} />
				</div>
			</div>
		</>
	);
}
