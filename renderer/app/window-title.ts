import { useEffect } from 'react';
import { say } from '../../shared/words/spoken.ts';
import { useTypedRecord } from '../state/plan-hooks.ts';
import { useSession } from '../state/session.ts';

const NAME = 'Covalent';

/** What the system shows of this window: in a room full of people no more than that it is a session, and on which plan. */
export function useWindowTitle(): void {
	const inSession = useSession() !== null;
	const title = useTypedRecord('plan', 'plan')?.title ?? null;
	const words = inSession ? [say('Session'), title].filter(Boolean).join(' – ') : NAME;
	useEffect(() => {
		document.title = words;
	}, [words]);
}
