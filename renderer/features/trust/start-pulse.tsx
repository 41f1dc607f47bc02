import { Button } from '@mantine/core';
import { goToRound, NEW_ROUND } from '../../state/rounds.ts';
import { useSession } from '../../state/session.ts';
import { WordButton } from '../../ui/word-button.tsx';

export const startPulse = () => goToRound(NEW_ROUND);

/** To where rounds are opened: at home each side answers alone; while a session runs a pulse is one of its steps. */
export function StartPulse({ small = false }: { readonly small?: boolean }) {
	const session = useSession();
	if (session !== null) return null;
	return small ? (
		<WordButton onClick={startPulse}>Start a trust pulse</WordButton>
	) : (
		<Button onClick={startPulse}>Start a trust pulse</Button>
	);
}
