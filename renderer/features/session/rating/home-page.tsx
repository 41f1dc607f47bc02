import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { say } from '../../../../shared/words/spoken.ts';
import { goToRoom } from '../../../state/route.ts';
import { PageHeader } from '../../../ui/page-header.tsx';
import { RoundStage } from './round-stage.tsx';

/** A round at home, in the room of the sessions. */
export function HomePage({ round }: { readonly round: string }) {
	return (
		<>
			<PageHeader
				title={say('Session')}
				actions={
					<Button
						leftSection={<IconArrowLeft size="0.875rem" stroke={1.8} aria-hidden />}
						onClick={() => goToRoom('session')}
					>
						{say('Back to the sessions')}
					</Button>
				}
			/>
			<RoundStage key={round} round={round} inSession={false} />
		</>
	);
}
