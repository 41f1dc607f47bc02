import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { say } from '../../../../shared/words/spoken.ts';
import { Dialog } from '../../../ui/dialog.tsx';

interface Question {
	readonly title: string;
	readonly text: string;
	/** What is done on yes. */
	readonly label: string;
	readonly perform: () => void;
}

/** Asks once more before something that cannot be taken back. */
export function useAsking(): { readonly asking: ReactNode; readonly ask: (question: Question) => void } {
	const [question, setQuestion] = useState<Question | null>(null);
	const close = () => setQuestion(null);
	const asking = (
		<Dialog
			opened={question !== null}
			onClose={close}
			title={question?.title ?? ''}
			actions={
				<>
					<Button data-autofocus onClick={close}>
						{say('Not now')}
					</Button>
					<Button
						variant="filled"
						onClick={() => {
							question?.perform();
							close();
						}}
					>
						{question?.label}
					</Button>
				</>
			}
		>
			<p>{question?.text}</p>
		</Dialog>
	);
	return { asking, ask: setQuestion };
}
