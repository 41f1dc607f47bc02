/** An item of the people’s own: its words large, and what comes of it written underneath as it is said. */

import { useMemo } from 'react';
import type { CommitmentRow } from '../../../../shared/analysis/commitments.ts';
import { decisionsOf } from '../../../../shared/analysis/sessions.ts';
import { say, term } from '../../../../shared/words/spoken.ts';
import { dueWords } from '../../../app/commitments/card-words.ts';
import { ask } from '../../../app/commitments/question.ts';
import { Questions } from '../../../app/commitments/questions.tsx';
import { StateIcon } from '../../../app/commitments/state-icon.tsx';
import { partyName, useProgress } from '../../../app/commitments/use-progress.ts';
import { LetterKey } from '../../../app/letter-key.tsx';
import { useRoomCommands } from '../../../app/room-commands.ts';
import { useSession } from '../../../state/session.ts';
import { parts } from '../../../ui/parts.tsx';
import { AcceptButton } from './accept-button.tsx';
import { DecisionYes } from './decision-yes.tsx';
import { useMadeHere } from './made-here.ts';
import classes from './topic-step.module.css';
import { type Accept, useAccepts } from './use-accepts.ts';

const COMMANDS = [
	{
		id: 'session.commitment',
		label: say('New commitment'),
		hint: say('commitment'),
		keys: ['c', 'Alt+c'],
		group: 'Session' as const,
		perform: () => ask({ kind: 'add' }),
	},
];

export function TopicStep() {
	const session = useSession();
	const progress = useProgress();
	const { plan, commitments, today } = progress;
	useRoomCommands(COMMANDS);
	const decisions = useMadeHere(
		'decisions',
		useMemo(() => decisionsOf(plan), [plan]),
	);
	const promised = useMadeHere('commitments', commitments);
	const parked = useMadeHere('parked', plan.collections.parkedItems);
	const accepts = useAccepts(promised, progress);
	const isEmpty = decisions.length + promised.length + parked.length === 0;
	return (
		<section className={classes.topic}>
			<h2 className={classes.title}>{session?.agenda[session.at]?.title}</h2>
			{isEmpty && (
				<p className={classes.hint}>
					{parts(
						'Talk first. {decide} writes down a decision, {promise} a commitment, {park} parks what belongs elsewhere.',
						{
							decide: <LetterKey letter="D" />,
							promise: <LetterKey letter="C" />,
							park: <LetterKey letter="L" />,
						},
					)}
				</p>
			)}
			<ul className={classes.made}>
				{decisions.map(({ id, number, statement, agreed }) => (
					<li key={id}>
						<span className={classes.kind}>{say('Decision {number}', { number })}</span>
						<span className={classes.words}>{statement}</span>
						<DecisionYes agreed={agreed} />
					</li>
				))}
				{promised.map((row) => (
					<li key={row.id}>
						<span className={classes.kind}>
							<StateIcon state={row.state} /> {row.number}
						</span>
						<span className={classes.words}>
							{row.deliverable}
							<small>
								{say('{from} to {to}, {day}', {
									from: partyName(progress, row.from),
									to: partyName(progress, row.to),
									day: dueWords(row.due, today),
								})}
							</small>
						</span>
						<Answer row={row} accept={accepts.get(row.id)} />
					</li>
				))}
				{parked.map(({ id, statement }) => (
					<li key={id}>
						<span className={classes.kind}>{say('Parked')}</span>
						<span className={classes.words}>{statement}</span>
					</li>
				))}
			</ul>
			<Questions progress={progress} />
		</section>
	);
}

/** The yes it waits for, or how it stands. */
function Answer({ row, accept }: { readonly row: CommitmentRow; readonly accept: Accept | undefined }) {
	return accept === undefined ? <span>{term(row.state)}</span> : <AcceptButton accept={accept} />;
}
