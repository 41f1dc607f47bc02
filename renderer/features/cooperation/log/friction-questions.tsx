/** The one question about frictions that is open: a new one, an answer, how it was settled, the rule that came of it. */

import { useState } from 'react';
import type { FrictionRow, FrictionsOn } from '../../../../shared/analysis/frictions.ts';
import { refOf } from '../../../../shared/plan/plan.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { edit } from '../../../state/edits.ts';
import { currentMoment } from '../../../state/frictions.ts';
import { mintId } from '../../../state/mint-id.ts';
import { useToday } from '../../../state/plan-hooks.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { addRuleAs } from '../agreement/rule-section.tsx';
import { answerEdits, resolveEdits } from './friction-deeds.ts';
import { ask, type Question, useLogView } from './log-view.ts';
import { RaiseForm } from './raise-form.tsx';
import { About, Words, WordsForm } from './words-form.tsx';

export function FrictionQuestions({ log }: { readonly log: FrictionsOn }) {
	const question = useLogView((view) => view.question);
	const row =
		question === null || question.kind === 'raise' ? undefined : log.frictions.find(({ id }) => id === question.id);
	const isOpen = question !== null && (question.kind === 'raise' || row !== undefined);
	return (
		<Dialog opened={isOpen} onClose={() => ask(null)} title={question === null ? '' : TITLES[question.kind]}>
			{question?.kind === 'raise' && <RaiseForm log={log} repeats={question.repeats} />}
			{question !== null && row && <Asked key={`${question.kind} ${row.id}`} kind={question.kind} row={row} />}
		</Dialog>
	);
}

const TITLES: Readonly<Record<Question['kind'], string>> = {
	raise: say('Raise a friction'),
	answer: say('Answer|give one'),
	resolve: say('Call it settled'),
	rule: say('A rule that came of it'),
};

function Asked({ kind, row }: { readonly kind: Question['kind']; readonly row: FrictionRow }) {
	switch (kind) {
		case 'raise':
			return null;
		case 'answer':
			return <AnswerQuestion row={row} />;
		case 'resolve':
			return <ResolveQuestion row={row} />;
		case 'rule':
			return <RuleQuestion row={row} />;
	}
}

function AnswerQuestion({ row }: { readonly row: FrictionRow }) {
	const [answer, setAnswer] = useState(row.friction.answer ?? '');
	const submit = () => edit(answerEdits(row, answer.trim(), currentMoment()));
	return (
		<WordsForm answer={say('Answer|give one')} isReady={answer.trim() !== ''} onAnswer={submit}>
			<About row={row} />
			<Words autoFocus label={say('What your side says to it')} value={answer} onChange={setAnswer} />
		</WordsForm>
	);
}

function ResolveQuestion({ row }: { readonly row: FrictionRow }) {
	const today = useToday();
	const [resolution, setResolution] = useState(row.friction.resolution ?? '');
	const [learned, setLearned] = useState(row.friction.learned ?? '');
	const submit = () => edit(resolveEdits(row.id, today, resolution.trim(), learned.trim()));
	return (
		<WordsForm answer={say('Settled|a friction')} isReady onAnswer={submit}>
			<About row={row} />
			<Words autoFocus label={say('What was done')} value={resolution} onChange={setResolution} />
			<Words label={say('What both sides learned from it')} value={learned} onChange={setLearned} />
		</WordsForm>
	);
}

function RuleQuestion({ row }: { readonly row: FrictionRow }) {
	const [statement, setStatement] = useState('');
	const words = statement.replace(/\s+/g, ' ').trim();
	const submit = async () => {
		const id = mintId();
		return (await addRuleAs(id, words)) && edit([[refOf('frictions', row.id), 'rule', id]]);
	};
	return (
		<WordsForm answer={say('Add the rule')} isReady={words !== ''} onAnswer={submit}>
			<About row={row} />
			<Words
				autoFocus
				label={say('The rule, in one sentence; both sides agree to it afterwards')}
				value={statement}
				onChange={setStatement}
			/>
		</WordsForm>
	);
}
