import type { CommitmentRow } from '../../../../shared/analysis/commitments.ts';
import { refOf } from '../../../../shared/plan/plan.ts';
import { say, term } from '../../../../shared/words/spoken.ts';
import { dueWords } from '../../../app/commitments/card-words.ts';
import { StateIcon } from '../../../app/commitments/state-icon.tsx';
import { type Progress, partyName } from '../../../app/commitments/use-progress.ts';
import { Field } from '../../../app/field/field.tsx';
import { useSides } from '../../../state/plan-hooks.ts';
import { Mark } from '../../../ui/mark.tsx';
import { AcceptButton } from './accept-button.tsx';
import classes from './page-commitments.module.css';
import parts from './page-parts.module.css';
import { PagePart } from './page-parts.tsx';
import { type Accept, useAccepts } from './use-accepts.ts';

export interface PageCommitmentsProps {
	readonly rows: readonly CommitmentRow[];
	readonly progress: Progress;
}

/** What was promised in the room. A missing owner or day is in sight, and filled where it stands. */
export function PageCommitments({ rows, progress }: PageCommitmentsProps) {
	const accepts = useAccepts(rows, progress);
	return (
		<PagePart title={say('New commitments')} count={rows.length}>
			{rows.length === 0 && <p className={parts.none}>{say('None were made.')}</p>}
			<ul>
				{rows.map((row) => (
					<li key={row.id} className={classes.row}>
						<Giver row={row} progress={progress} />
						<div className={classes.what}>
							<p>
								{row.deliverable ?? say('Not said yet')} <small>{row.number}</small>
							</p>
							<div className={classes.facts}>
								<FilledIn row={row} field="owner" label={say('Owner')} missing={say('no owner yet')} />
								<FilledIn
									row={row}
									field="due"
									label={say('Due')}
									missing={say('no day yet')}
									shown={dueWords(row.due, progress.today)}
								/>
							</div>
						</div>
						<State row={row} accept={accepts.get(row.id)} />
					</li>
				))}
			</ul>
		</PagePart>
	);
}

/** Where it waits for a yes that can be given here, that yes; else how it stands. */
function State({ row, accept }: { readonly row: CommitmentRow; readonly accept: Accept | undefined }) {
	if (accept !== undefined) return <AcceptButton accept={accept} />;
	return (
		<span className={classes.state}>
			<StateIcon state={row.state} /> {term(row.state)}
		</span>
	);
}

function Giver({ row, progress }: { readonly row: CommitmentRow; readonly progress: Progress }) {
	const sides = useSides();
	if (row.fromSide === null) return <span className={parts.number}>{partyName(progress, row.from)}</span>;
	const { tone, letter, name } = sides[row.fromSide];
	return <Mark tone={tone} letter={letter} title={say('Promised by {name}', { name })} />;
}

interface FilledInProps {
	readonly row: CommitmentRow;
	readonly field: 'owner' | 'due';
	readonly label: string;
	readonly missing: string;
	readonly shown?: string;
}

/** Opens for the pen that may write it; for any other pen it says that it is missing. */
function FilledIn({ row, field, label, missing, shown }: FilledInProps) {
	const isMissing = row[field] === null;
	return (
		<span className={classes.field} data-missing={isMissing || undefined}>
			<Field
				record={refOf('commitments', row.id)}
				field={field}
				label={say('{label} of {number}', { label, number: row.number })}
				placeholder={missing}
			>
				{isMissing ? undefined : shown}
			</Field>
		</span>
	);
}
