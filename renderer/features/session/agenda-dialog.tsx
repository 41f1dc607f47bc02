import { Button } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import type { RunningSession } from '../../../shared/contract/session.ts';
import { say } from '../../../shared/words/spoken.ts';
import { changeAgenda } from '../../state/session.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { agendaOf, draftOf } from './agenda-draft.ts';
import { AgendaEditor } from './agenda-editor.tsx';
import { showOnStage, useStageView } from './stage-view.ts';

const close = () => showOnStage({ agendaOpen: false });

/** Changes what is still to come; what has been on screen stays. */
export function AgendaDialog({ session }: { readonly session: RunningSession }) {
	const isOpen = useStageView((state) => state.agendaOpen);
	return isOpen ? <OpenAgenda session={session} /> : null;
}

function OpenAgenda({ session }: { readonly session: RunningSession }) {
	const [draft, setDraft] = useState(() => draftOf(session.agenda));
	const agenda = agendaOf(draft);
	const form = useId();
	const keep = async (event: FormEvent) => {
		event.preventDefault();
		if (agenda !== null && (await changeAgenda(agenda))) close();
	};
	return (
		<Dialog
			opened
			onClose={close}
			title={say('The agenda')}
			actions={
				<>
					<Button size="md" onClick={close}>
						{say('Leave it as it was')}
					</Button>
					<Button type="submit" form={form} size="md" variant="filled" disabled={agenda === null}>
						{say('Go on with this agenda')}
					</Button>
				</>
			}
		>
			<form id={form} onSubmit={(event) => void keep(event)}>
				<AgendaEditor draft={draft} onChange={setDraft} gone={session.at + 1} />
			</form>
		</Dialog>
	);
}
