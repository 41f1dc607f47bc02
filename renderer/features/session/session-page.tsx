import { Button } from '@mantine/core';
import { goOn, startSession, useSession } from '../../state/session.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { KINDS } from './agendas.ts';

export function SessionPage() {
	const session = useSession();
	return (
		<>
			<PageHeader title="Session" />
			{session === null ? (
				KINDS.map(({ kind, title, agenda }) => (
					<Button key={kind} onClick={() => void startSession({ kind, title, people: '', agenda: [...agenda] })}>
						{title}
					</Button>
				))
			) : (
				<Button onClick={() => void goOn()}>Go on</Button>
			)}
		</>
	);
}
