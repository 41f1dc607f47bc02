import { Button } from '@mantine/core';
import { say } from '../../../shared/words/spoken.ts';
import { goToNewRound } from '../../state/rounds.ts';
import { useSession } from '../../state/session.ts';
import { WordButton } from '../../ui/word-button.tsx';

export const startPulse = () => goToNewRound('trust');

/** To where a pulse is opened; while a session runs it is one of its steps. */
export function StartPulse({ small = false }: { readonly small?: boolean }) {
	const session = useSession();
	if (session !== null) return null;
	return small ? (
		<WordButton onClick={startPulse}>{say('Start a trust pulse')}</WordButton>
	) : (
		<Button onClick={startPulse}>{say('Start a trust pulse')}</Button>
	);
}
