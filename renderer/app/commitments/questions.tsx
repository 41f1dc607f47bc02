/** The one question that is open: a day, a reason, new terms, a new commitment. */

import type { CommitmentRow } from '../../../shared/analysis/commitments.ts';
import type { RecordRef } from '../../../shared/ledger/change.ts';
import { say } from '../../../shared/words/spoken.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { AddCommitment } from './add-commitment.tsx';
import { DayQuestion } from './day-question.tsx';
import { NewTerms } from './new-terms-question.tsx';
import { closeQuestion, type Question, useQuestion } from './question.ts';
import { ReasonQuestion } from './reason-question.tsx';
import { ReturnQuestion } from './return-question.tsx';
import type { Progress } from './use-progress.ts';
import { WithdrawQuestion } from './withdraw-question.tsx';

export interface AskedProps {
	readonly row: CommitmentRow;
	readonly progress: Progress;
}

export interface QuestionsProps {
	readonly progress: Progress;
	/** What to do with a new one, beside saying so. */
	readonly onAdded?: (ref: RecordRef) => void;
}

export function Questions({ progress, onAdded }: QuestionsProps) {
	const question = useQuestion((state) => state.question);
	const row = question === null || question.kind === 'add' ? undefined : progress.byId.get(question.id);
	const isOpen = question !== null && (question.kind === 'add' || row !== undefined);
	return (
		<Dialog
			opened={isOpen}
			onClose={closeQuestion}
			title={question === null ? '' : TITLES[question.kind]}
			width={question?.kind === 'add' ? 'lg' : 'md'}
		>
			{question?.kind === 'add' && (
				<AddCommitment progress={progress} start={question.start ?? null} {...(onAdded ? { onAdded } : {})} />
			)}
			{question !== null && row && <Asked key={`${question.kind} ${row.id}`} {...{ question, row, progress }} />}
		</Dialog>
	);
}

const TITLES: Readonly<Record<Question['kind'], string>> = {
	add: say('New commitment'),
	day: say('On which day?'),
	return: say('Return with a reason'),
	reason: say('Why was it not kept on time?'),
	terms: say('Ask for new terms'),
	withdraw: say('Withdraw this commitment'),
};

function Asked({ question, ...asked }: AskedProps & { readonly question: Question }) {
	switch (question.kind) {
		case 'add':
			return null;
		case 'day':
			return <DayQuestion {...asked} deed={question.deed} />;
		case 'return':
			return <ReturnQuestion {...asked} />;
		case 'reason':
			return <ReasonQuestion {...asked} />;
		case 'terms':
			return <NewTerms {...asked} />;
		case 'withdraw':
			return <WithdrawQuestion {...asked} />;
	}
}
